import type { Cell } from './cell.js';
import type { DataRows } from './column-cells.js';
import type { DayColumn, WallClock } from './columns.js';
import { compactDay, type DateText, readDateText, type ShortDate } from './date-text.js';

/** A column read as calendar days, with everything that could not be read named by data row. */
export interface DayReading {
  /** NaN where the cell is blank or could not be read, or where its order of day and month is not known. */
  readonly days: DayColumn;
  readonly unreadable: readonly number[];
  /** How many cells hold a day. */
  readonly count: number;
  /** How the column writes short dates; null when it has none, or when that can't be told. */
  readonly order: DayOrder | null;
  /** The first row whose date is one only in that order; -1 when no row of this column tells it. */
  readonly orderRow: number;
  /**
   * Rows whose short date is text beside typed dates that all fall on the 12th or earlier, while none of the texts can
   * be read both ways: the sheet seems to have taken the other dates with day and month the wrong way round.
   */
  readonly swapSigns: readonly number[];
  /** Why the order can't be told; a column with a doubt must not be used. */
  readonly doubt: DayDoubt | null;
}

export type DayOrder = 'day-first' | 'month-first';

export type DayDoubt =
  /** Every short date can be read both ways, such as `03/05/2024` in `row`; `rows` are the first three of them. */
  | { readonly kind: 'either'; readonly row: number; readonly rows: readonly number[] }
  /** Every short date can be read with a year of two digits first, such as `24/05/03`, and that makes more sense than last. */
  | { readonly kind: 'year-first'; readonly row: number; readonly rows: readonly number[] }
  /** `row` is a date only with the day first, `other` only with the month first. */
  | { readonly kind: 'both'; readonly row: number; readonly other: number };

const millisecondsPerDay = 86_400_000;
/** 1970-01-01 as spreadsheets count days; they start at 1899-12-30. */
const serialOfEpoch = 25_569;
/** 1990-01-01 and 2060-12-31 as spreadsheets count days. */
const firstSerial = 32_874;
const lastSerial = 58_805;
const mostlySerials = 0.9;
/** How many cells a question about the order of day and month names. */
const samplesNamed = 3;

interface Draft {
  readonly days: Float64Array;
  readonly unreadable: number[];
  readonly shorts: { row: number; read: ShortDate }[];
  readonly serials: { row: number; serial: number }[];
  filled: number;
  typed: number;
  /** 1 when a typed date falls after the 12th of a month. */
  typedLate: number;
}

/**
 * Reads a column as calendar days. Typed dates are taken as they are, at the wall clock; the order of short dates is
 * decided once for the column, from all of its values. Bare numbers are days as spreadsheets count them, but only where
 * at least nine in ten of the column's cells are such numbers between 1990 and 2060.
 *
 * @param otherOrder the order that another column of the tab proves, for a column whose dates can all be read both ways
 */
export function readDays(rows: DataRows, column: number, toWallClock: WallClock, otherOrder: DayOrder | null = null): DayReading {
  const draft: Draft = {
    days: new Float64Array(rows.rowCount).fill(Number.NaN),
    unreadable: [],
    shorts: [],
    serials: [],
    filled: 0,
    typed: 0,
    typedLate: 0,
  };
  const known = new Map<string, DateText>();
  const { rowCount, start } = rows;
  const { cells } = rows.source;
  for (let row = 0; row < rowCount; row++) {
    const cell = cells[start + row]?.[column];
    if (typeof cell === 'object' && cell !== null) takeTyped(draft, row, Math.floor(toWallClock(cell) / millisecondsPerDay));
    else takeCell(draft, row, cell, known);
  }
  takeSerials(draft);
  const decided = decideOrder(draft.shorts);
  const borrows = otherOrder !== null && decided.doubt?.kind === 'either';
  const order = borrows ? { order: otherOrder, orderRow: -1, doubt: null } : decided;
  if (order.doubt === null) {
    for (const { row, read } of draft.shorts) takeShort(draft, row, order.order === 'month-first' ? read.monthFirst : read.dayFirst);
  }
  draft.unreadable.sort((a, b) => a - b);
  let count = 0;
  for (let row = 0; row < rows.rowCount; row++) if (!Number.isNaN(draft.days[row])) count++;
  const swapSigns = seemSwapped(draft) ? draft.shorts.map(({ row }) => row) : [];
  return { days: draft.days, unreadable: draft.unreadable, count, swapSigns, ...order };
}

/** A cell that holds a date: nothing is made for it. */
function takeTyped(draft: Draft, row: number, day: number): void {
  draft.filled++;
  draft.typed++;
  if (Number.isNaN(day)) draft.unreadable.push(row);
  else draft.days[row] = day;
  // One is enough, so that the calendar is asked only until the first.
  if (draft.typedLate === 0 && isLateInMonth(day)) draft.typedLate = 1;
}

function takeCell(draft: Draft, row: number, cell: Exclude<Cell, Date>, known: Map<string, DateText>): void {
  if (cell === '' || cell === null || cell === undefined) return;
  if (typeof cell === 'string') {
    let read = known.get(cell);
    if (read === undefined) {
      if (cell.trim() === '') return;
      read = readDateText(cell);
      known.set(cell, read);
    }
    takeRead(draft, row, read);
  } else if (typeof cell === 'number') {
    takeRead(draft, row, cell >= 19_000_101 ? compactDay(cell) : { kind: 'serial', serial: cell });
  } else {
    draft.unreadable.push(row);
    draft.filled++;
  }
}

function takeRead(draft: Draft, row: number, read: DateText): void {
  draft.filled++;
  if (read.kind === 'day') draft.days[row] = read.day;
  else if (read.kind === 'short') draft.shorts.push({ row, read });
  else if (read.kind === 'serial') draft.serials.push({ row, serial: read.serial });
  else draft.unreadable.push(row);
}

/** A text such as `99/12/31` is a date in neither of the two orders. */
function takeShort(draft: Draft, row: number, day: number): void {
  draft.days[row] = day;
  if (Number.isNaN(day)) draft.unreadable.push(row);
}

function takeSerials(draft: Draft): void {
  const inRange = (serial: number) => serial >= firstSerial && serial < lastSerial + 1;
  const good = draft.serials.filter(({ serial }) => inRange(serial)).length;
  const trusted = good >= mostlySerials * draft.filled;
  for (const { row, serial } of draft.serials) {
    if (trusted && inRange(serial)) draft.days[row] = Math.floor(serial) - serialOfEpoch;
    else draft.unreadable.push(row);
  }
}

/** An order needs one date that is none in the other; dates that are the same in both need no order. */
function decideOrder(shorts: Draft['shorts']): Pick<DayReading, 'order' | 'orderRow' | 'doubt'> {
  const undecided = { order: null, orderRow: -1 };
  let onlyDayFirst = -1;
  let onlyMonthFirst = -1;
  const either: number[] = [];
  for (const { row, read } of shorts) {
    if (Number.isNaN(read.monthFirst) && Number.isNaN(read.dayFirst)) continue;
    if (Number.isNaN(read.monthFirst)) onlyDayFirst = onlyDayFirst < 0 ? row : onlyDayFirst;
    else if (Number.isNaN(read.dayFirst)) onlyMonthFirst = onlyMonthFirst < 0 ? row : onlyMonthFirst;
    else if (either.length < samplesNamed && read.dayFirst !== read.monthFirst) either.push(row);
  }
  const yearRows = seemYearFirst(shorts) ? shorts.slice(0, samplesNamed).map(({ row }) => row) : [];
  if (yearRows.length > 0) return { ...undecided, doubt: { kind: 'year-first', row: yearRows[0] as number, rows: yearRows } };
  if (onlyDayFirst >= 0 && onlyMonthFirst >= 0) {
    return { ...undecided, doubt: { kind: 'both', row: onlyDayFirst, other: onlyMonthFirst } };
  }
  if (onlyDayFirst >= 0) return { order: 'day-first', orderRow: onlyDayFirst, doubt: null };
  if (onlyMonthFirst >= 0) return { order: 'month-first', orderRow: onlyMonthFirst, doubt: null };
  if (either.length === 0) return { ...undecided, doubt: null };
  return { ...undecided, doubt: { kind: 'either', row: either[0] as number, rows: either } };
}

/**
 * Whether dates such as `24/05/03` and `24/11/30` begin with the year: all can be read so, and their years then lie closer
 * together than with the year last.
 */
function seemYearFirst(shorts: Draft['shorts']): boolean {
  if (shorts.length === 0 || shorts.some(({ read }) => Number.isNaN(read.yearFirst))) return false;
  const first = yearSpan(shorts.map(({ read }) => read.yearFirst));
  const last = yearSpan(shorts.map(({ read }) => (Number.isNaN(read.dayFirst) ? read.monthFirst : read.dayFirst)));
  return Number.isNaN(last) || first < last;
}

/** Years between the earliest and the latest day; NaN when one of them is no date. */
function yearSpan(days: readonly number[]): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (Number.isNaN(day)) return Number.NaN;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return yearOf(last) - yearOf(first);
}

function yearOf(day: number): number {
  return new Date(day * millisecondsPerDay).getUTCFullYear();
}

function isLateInMonth(day: number): boolean {
  return new Date(day * millisecondsPerDay).getUTCDate() > 12;
}

function seemSwapped(draft: Draft): boolean {
  if (draft.typed === 0 || draft.shorts.length === 0 || draft.typedLate > 0) return false;
  return draft.shorts.every(({ read }) => Number.isNaN(read.dayFirst) || Number.isNaN(read.monthFirst));
}
