import { say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import { monthStart } from '../shop/iso-day.js';
import type { TextColumn } from '../table/columns.js';
import { rowState } from '../table/order-lines.js';
import type { ColumnRole } from '../table/roles.js';
import { sumRows } from '../worth/sum-rows.js';

/** By what the pivots' data can be split besides segment and month: each is there only where the orders tab has the column. */
export type PivotField = 'category' | 'channel' | 'product';

/** One combination that occurs. */
export interface PivotCell {
  readonly segment: number;
  /** First day of the month. */
  readonly month: number;
  /** The month's first day of this weekday, where days of the week are told apart; else null. */
  readonly weekday: number | null;
  readonly labels: readonly string[];
}

export interface PivotCells {
  readonly fields: readonly PivotField[];
  /** Ordered by segment, month and labels. */
  readonly keys: readonly PivotCell[];
  /** The combination of each counted row; -1 for a row that is not counted. */
  readonly ofRow: Int32Array;
  /** Products that have a row of their own, where there are too many for all; else null. */
  readonly productsShown: number | null;
}

/** More combinations would make the hidden tab slow to write and the pivots long to compute. */
const mostCellsByMonth = 5_000;
/** With days of the week there may be more: only whoever asked for those waits for them. */
const mostCellsByWeekday = 20_000;
/** So many products have rows of their own where all would be too many; none in a shop where even these are. */
const productSteps: readonly number[] = [200, 50, 20, 10];

/**
 * Finds which segments, months, categories, channels and products occur together. One pass for each of them.
 *
 * @param isByWeekday whether days of the week are told apart as well
 */
export function pivotCells(analysis: Analysis, isByWeekday = false): PivotCells {
  const mostCells = isByWeekday ? mostCellsByWeekday : mostCellsByMonth;
  let groups = byDate(analysis, isByWeekday);
  let fields: PivotField[] = [];
  for (const field of ['category', 'channel'] as const) {
    const column = columnOf(analysis, field);
    const next = column && refine(groups, column, field === 'category' ? Number.POSITIVE_INFINITY : mostCells);
    if (next === null) continue;
    groups = next;
    fields = [...fields, field];
  }
  const product = columnOf(analysis, 'product');
  if (product === null) return { fields, ...inOrder(groups), productsShown: null };
  const all = refine(groups, product, mostCells);
  if (all !== null) return { fields: [...fields, 'product'], ...inOrder(all), productsShown: null };
  for (const shown of productSteps) {
    const some = refine(groups, bestSellers(analysis, product, shown), mostCells);
    if (some !== null) return { fields: [...fields, 'product'], ...inOrder(some), productsShown: shown };
  }
  return { fields, ...inOrder(groups), productsShown: null };
}

interface Groups {
  readonly keys: readonly PivotCell[];
  readonly ofRow: Int32Array;
}

function columnOf({ lines }: Analysis, field: ColumnRole): TextColumn | null {
  const column = lines.recognised.matches.find((match) => match.role === field)?.column;
  return column === undefined ? null : lines.text(column);
}

function byDate({ lines, segmentOfRow }: Analysis, isByWeekday: boolean): Groups {
  const dates = new Map<number, number>();
  const found = new Map<number, number>();
  const keys: PivotCell[] = [];
  const ofRow = new Int32Array(lines.rowCount).fill(-1);
  const numberOf = dateNumbers(isByWeekday);
  for (let row = 0; row < lines.rowCount; row++) {
    if (lines.state[row] !== rowState.counted) continue;
    const { month, weekday } = numberOf(lines.day[row] as number);
    const name = weekday ?? month;
    const date = dates.get(name) ?? dates.size;
    dates.set(name, date);
    const segment = segmentOfRow[row] as number;
    const number = segment * mostDates + date;
    let group = found.get(number);
    if (group === undefined) {
      group = keys.push({ segment, month, weekday, labels: [] }) - 1;
      found.set(number, group);
    }
    ofRow[row] = group;
  }
  return { keys, ofRow };
}

/** More months, and days of the week in them, than any shop has been open. */
const mostDates = 1_000_000;

/** The month of a day, and the first day of that month with the same day of the week; each day is looked up once. */
function dateNumbers(isByWeekday: boolean): (day: number) => { month: number; weekday: number | null } {
  const known = new Map<number, { month: number; weekday: number | null }>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const month = monthStart(day);
    const date = { month, weekday: isByWeekday ? month + ((((day - month) % 7) + 7) % 7) : null };
    known.set(day, date);
    return date;
  };
}

/** Splits each group by one more column; null as soon as that makes more groups than are wanted. */
function refine({ keys, ofRow }: Groups, { codes, labels }: TextColumn, mostCells: number): Groups | null {
  const size = labels.length + 1;
  const found = new Map<number, number>();
  const finer: PivotCell[] = [];
  const next = new Int32Array(ofRow.length).fill(-1);
  for (let row = 0; row < ofRow.length; row++) {
    const group = ofRow[row] as number;
    if (group < 0) continue;
    const code = codes[row] as number;
    const number = group * size + code + 1;
    let cell = found.get(number);
    if (cell === undefined) {
      if (finer.length >= mostCells) return null;
      const key = keys[group] as PivotCell;
      cell = finer.push({ ...key, labels: [...key.labels, labels[code] ?? say('no-category')] }) - 1;
      found.set(number, cell);
    }
    next[row] = cell;
  }
  return { keys: finer, ofRow: next };
}

/** The column with all but the best-selling labels put together under one. */
function bestSellers({ lines }: Analysis, { codes, labels }: TextColumn, count: number): TextColumn {
  const { netSales } = sumRows(lines, codes, labels.length);
  const best = labels.map((_, code) => code).sort((a, b) => (netSales[b] as number) - (netSales[a] as number) || a - b);
  const place = new Int32Array(labels.length).fill(count);
  best.slice(0, count).forEach((code, index) => {
    place[code] = index;
  });
  return {
    codes: codes.map((code) => (code < 0 ? code : (place[code] as number))),
    labels: [...best.slice(0, count).map((code) => labels[code] as string), say('pivot-other-products')],
  };
}

function inOrder({ keys, ofRow }: Groups): Groups {
  const order = keys.map((_, cell) => cell).sort((a, b) => compareKeys(keys[a] as PivotCell, keys[b] as PivotCell));
  const place = new Int32Array(keys.length);
  order.forEach((cell, index) => {
    place[cell] = index;
  });
  return { keys: order.map((cell) => keys[cell] as PivotCell), ofRow: ofRow.map((cell) => (cell < 0 ? -1 : (place[cell] as number))) };
}

function compareKeys(a: PivotCell, b: PivotCell): number {
  return a.segment - b.segment || a.month - b.month || (a.weekday ?? 0) - (b.weekday ?? 0) || compareLabels(a.labels, b.labels);
}

function compareLabels(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < a.length; at++) {
    const [left, right] = [a[at] as string, b[at] as string];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
