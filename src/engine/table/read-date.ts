import type { Cell } from './cell.js';
import type { DataRows } from './column-cells.js';
import type { DayColumn, WallClock } from './columns.js';
import { compactDay, type DateText, readDateText } from './date-text.js';

/** A column read as calendar days, with everything that could not be read named by data row. */
export interface DayReading {
  /** NaN where the cell is blank or could not be read, or where its order of day and month is not known. */
  readonly days: DayColumn;
  readonly unreadable: readonly number[];
  /** How many cells hold a day. */
  readonly count: number;
  /** How the column writes short dates; null when it has none, or when that can't be told. */
  readonly order: 'day-first' | 'month-first' | null;
  /**
   * Rows whose short date is text beside typed dates that all fall on the 12th or earlier, while none of the texts can
   * be read both ways: the sheet seems to have taken the other dates with day and month the wrong way round.
   */
  readonly swapSigns: readonly number[];
  /** Why the order can't be told; a column with a doubt must not be used. */
  readonly doubt: DayDoubt | null;
}

export type DayDoubt =
  /** Every short date can be read both ways, such as `03/05/2024` in `row`. */
  | { readonly kind: 'either'; readonly row: number }
  /** `row` is a date only with the day first, `other` only with the month first. */
  | { readonly kind: 'both'; readonly row: number; readonly other: number };

const millisecondsPerDay = 86_400_000;
/** 1970-01-01 as spreadsheets count days; they start at 1899-12-30. */
const serialOfEpoch = 25_569;
/** 1990-01-01 and 2060-12-31 as spreadsheets count days. */
const firstSerial = 32_874;
const lastSerial = 58_805;
const mostlySerials = 0.9;

interface Draft {
  readonly days: Float64Array;
  readonly unreadable: number[];
  readonly shorts: { row: number; read: DateText & { kind: 'short' } }[];
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
 */
export function readDays(rows: DataRows, column: number, toWallClock: WallClock): DayReading {
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
  const order = decideOrder(draft.shorts);
  if (order.doubt === null) {
    for (const { row, read } of draft.shorts) draft.days[row] = order.order === 'day-first' ? read.dayFirst : read.monthFirst;
  }
  draft.unreadable.sort((a, b) => a - b);
  let count = 0;
  for (let row = 0; row < rows.rowCount; row++) if (!Number.isNaN(draft.days[row])) count++;
  const swapSigns = seemSwapped(draft) ? draft.shorts.map(({ row }) => row) : [];
  return { days: draft.days, unreadable: draft.unreadable, count, order: order.order, swapSigns, doubt: order.doubt };
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

function takeSerials(draft: Draft): void {
  const inRange = (serial: number) => serial >= firstSerial && serial < lastSerial + 1;
  const good = draft.serials.filter(({ serial }) => inRange(serial)).length;
  const trusted = good >= mostlySerials * draft.filled;
  for (const { row, serial } of draft.serials) {
    if (trusted && inRange(serial)) draft.days[row] = Math.floor(serial) - serialOfEpoch;
    else draft.unreadable.push(row);
  }
}

function decideOrder(shorts: Draft['shorts']): Pick<DayReading, 'order' | 'doubt'> {
  let onlyDayFirst = -1;
  let onlyMonthFirst = -1;
  let either = -1;
  for (const { row, read } of shorts) {
    if (Number.isNaN(read.monthFirst)) onlyDayFirst = onlyDayFirst < 0 ? row : onlyDayFirst;
    else if (Number.isNaN(read.dayFirst)) onlyMonthFirst = onlyMonthFirst < 0 ? row : onlyMonthFirst;
    else if (either < 0 && read.dayFirst !== read.monthFirst) either = row;
  }
  if (onlyDayFirst >= 0 && onlyMonthFirst >= 0) {
    return { order: null, doubt: { kind: 'both', row: onlyDayFirst, other: onlyMonthFirst } };
  }
  if (onlyDayFirst >= 0) return { order: 'day-first', doubt: null };
  if (onlyMonthFirst >= 0) return { order: 'month-first', doubt: null };
  return either < 0 ? { order: null, doubt: null } : { order: null, doubt: { kind: 'either', row: either } };
}

function isLateInMonth(day: number): boolean {
  return new Date(day * millisecondsPerDay).getUTCDate() > 12;
}

function seemSwapped(draft: Draft): boolean {
  if (draft.typed === 0 || draft.shorts.length === 0 || draft.typedLate > 0) return false;
  return draft.shorts.every(({ read }) => Number.isNaN(read.dayFirst) || Number.isNaN(read.monthFirst));
}
