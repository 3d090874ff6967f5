import { cellName } from '../table/a1.js';
import type { SourceTab } from '../table/cell.js';
import { seenText } from '../table/cell-text.js';
import type { WallClock } from '../table/columns.js';
import type { Issue, Result } from '../table/issue.js';
import { type OrderLines, rowState } from '../table/order-lines.js';
import { isoFromDay } from './iso-day.js';

/** The days of the rows that count. */
export interface CountedDays {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Where the rows came from, for naming a cell. */
export interface OrdersSource {
  readonly source: SourceTab;
  readonly toWallClock: WallClock;
}

/**
 * First and last counted day. Rows after a given as-of date are marked as such and told in one issue that names the first
 * of them.
 *
 * Not ok: no row is left that counts.
 */
export function countDays(lines: OrderLines, asOfDay: number | null, origin: OrdersSource): Result<CountedDays> {
  const { state, day: days } = lines;
  const late = asOfDay === null ? [] : laterRows(lines, asOfDay);
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < state.length; row++) {
    if (state[row] !== rowState.counted) continue;
    const day = days[row] as number;
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  if (lastDay > Number.NEGATIVE_INFINITY) {
    const issues = late.length === 0 ? [] : [laterIssue('orders-after-as-of', lines, { rows: late, asOfDay: asOfDay as number, origin })];
    return { ok: true, value: { firstDay, lastDay }, issues };
  }
  if (late.length === 0) return { ok: false, issue: { code: 'no-counted-orders', tab: lines.recognised.tab, cell: '', seen: '' } };
  const earliest = late.reduce((best, row) => ((days[row] as number) < (days[best] as number) ? row : best));
  return { ok: false, issue: laterIssue('orders-all-after-as-of', lines, { rows: [earliest], asOfDay: asOfDay as number, origin }) };
}

/** Marks the rows after the as-of date, and lists them. */
function laterRows({ state, day }: OrderLines, asOfDay: number): number[] {
  const late: number[] = [];
  for (let row = 0; row < state.length; row++) {
    if (!((day[row] as number) > asOfDay) || state[row] === rowState.blank || state[row] === rowState.total) continue;
    state[row] = rowState.afterAsOf;
    late.push(row);
  }
  return late;
}

interface LaterRows {
  readonly rows: readonly number[];
  readonly asOfDay: number;
  readonly origin: OrdersSource;
}

function laterIssue(code: Issue['code'], { recognised }: OrderLines, { rows, asOfDay, origin }: LaterRows): Issue {
  const { source, toWallClock } = origin;
  const column = recognised.matches.find(({ role }) => role === 'date')?.column ?? 0;
  const name = (row: number) => cellName(recognised.firstDataRow + row, (source.firstColumn ?? 1) + column);
  const [first = 0, ...more] = rows;
  const index = recognised.firstDataRow - (source.firstRow ?? 1) + first;
  return {
    code,
    tab: recognised.tab,
    cell: name(first),
    seen: seenText(source.cells[index]?.[column], toWallClock),
    params: { n: rows.length, date: isoFromDay(asOfDay) },
    count: rows.length,
    moreCells: more.slice(0, 9).map(name),
  };
}
