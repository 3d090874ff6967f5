import type { Cell } from '../../../engine/table/cell.js';
import type { TabSnapshot } from './tab-snapshot.js';

/** For each column or row of now, both 0-based: which one of before it is; -1 where it was not there. */
export type Matched = number[];

/** How many rows a header is looked for in, more than where it stood. */
const headerSearch = 5;
/** Rows without a counterpart of which more than this many are not compared one by one. */
const mostStray = 200;

/** A cell as text that can be compared. */
export function textOf(cell: Cell): string {
  return cell === '' || cell === null || cell === undefined ? '' : JSON.stringify(cell);
}

/** Index of the row that says what the header said before. */
export function findHeader(header: readonly Cell[], now: TabSnapshot['values'], wasAt: number): number {
  const known = new Set(header.map(textOf).filter((text) => text !== ''));
  let best = wasAt;
  let most = 0;
  now.slice(0, wasAt + headerSearch + 1).forEach((row, index) => {
    const count = row.filter((cell) => known.has(textOf(cell))).length;
    if (count > most) [best, most] = [index, count];
  });
  return best;
}

/** What says nothing about a column. */
interface Ours {
  /** Our own column, before and now. */
  readonly skip: readonly [number, number];
  /** What we have written, as `textOf` says it: it may stand in any column. */
  readonly ours: ReadonlySet<string>;
}

/** Columns by their headers; those that share one, or have none, by what stands in them, each with the most alike. */
export function matchColumns(before: TabSnapshot, now: TabSnapshot, header: number, { skip, ours }: Ours): Matched {
  const top = before.values[header] ?? [];
  const nowTop = now.values[findHeader(top, now.values, header)] ?? [];
  const matched: Matched = nowTop.map(() => -1);
  const left = (cells: readonly Cell[], ours: number) => cells.map((_, index) => index).filter((index) => index !== ours);
  let olds = left(top, skip[0]);
  const news = left(nowTop, skip[1]);
  const take = (column: number, old: number) => {
    matched[column] = old;
    olds = olds.filter((each) => each !== old);
  };
  const once = (cells: readonly Cell[], indices: readonly number[], text: string) => {
    const found = indices.filter((index) => textOf(cells[index]) === text);
    return found.length === 1 ? (found[0] as number) : -1;
  };
  for (const column of news) {
    const text = textOf(nowTop[column]);
    const old = text === '' || once(nowTop, news, text) < 0 ? -1 : once(top, left(top, skip[0]), text);
    if (old >= 0) take(column, old);
  }
  const pairs = news
    .filter((column) => matched[column] === -1)
    .flatMap((column) => olds.map((old) => ({ column, old, alike: alikeness([now.values, column], [before.values, old], ours) })));
  pairs.sort((a, b) => b.alike - a.alike || Math.abs(a.column - a.old) - Math.abs(b.column - b.old));
  for (const { column, old, alike } of pairs) {
    if (alike > 0 && matched[column] === -1 && olds.includes(old)) take(column, old);
  }
  // What was written over is like nothing that stood there: it is the one that is left, if one is.
  const filled = olds.filter((old) => before.values.some((row) => textOf(row[old]) !== ''));
  const alone = news.filter((column) => matched[column] === -1 && now.values.some((row) => textOf(row[column]) !== ''));
  const [old, column] = [filled[0], alone[0]];
  if (filled.length === 1 && alone.length === 1 && old !== undefined && column !== undefined && isBetween(matched, column, old))
    take(column, old);
  return matched;
}

/** Whether a column of before would stand, in the place of one of now, between the same neighbours. */
function isBetween(matched: Matched, column: number, old: number): boolean {
  const left = matched.slice(0, column).filter((each) => each !== -1);
  const right = matched.slice(column + 1).find((each) => each !== -1) ?? Number.POSITIVE_INFINITY;
  return (left[left.length - 1] ?? -1) < old && old < right;
}

type ColumnOf = readonly [values: TabSnapshot['values'], column: number];

/** How many cells two columns share, in whatever order; blank ones and those that we have written don't count. */
function alikeness([a, columnA]: ColumnOf, [b, columnB]: ColumnOf, ours: ReadonlySet<string>): number {
  const counts = new Map<string, number>();
  for (const row of a) counts.set(textOf(row[columnA]), (counts.get(textOf(row[columnA])) ?? 0) + 1);
  let shared = 0;
  for (const row of b) {
    const text = textOf(row[columnB]);
    const count = counts.get(text) ?? 0;
    if (text === '' || ours.has(text) || count === 0) continue;
    counts.set(text, count - 1);
    shared++;
  }
  return shared;
}

/** Rows by what stands in these columns, the nearest first; what is left is compared cell by cell, and half of it must agree. */
export function matchRows(before: TabSnapshot, now: TabSnapshot, columns: readonly (readonly [now: number, before: number])[]): Matched {
  const waiting = new Map<string, number[]>();
  const keyOf = (row: readonly Cell[], side: 0 | 1) => JSON.stringify(columns.map((pair) => textOf(row[pair[side]])));
  before.values.forEach((row, index) => {
    const key = keyOf(row, 1);
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [index]);
    else list.push(index);
  });
  const matched = now.values.map((row) => waiting.get(keyOf(row, 0))?.shift() ?? -1);
  const taken = new Set(matched);
  const stray = before.values.map((_, index) => index).filter((index) => !taken.has(index));
  const lost = matched.flatMap((old, index) => (old === -1 ? [index] : []));
  if (stray.length > mostStray || lost.length > mostStray) return matched;
  for (const index of lost) {
    const row = now.values[index] ?? [];
    const agree = (old: number) =>
      columns.filter(([a, b]) => textOf(row[a]) !== '' && textOf(row[a]) === textOf(before.values[old]?.[b])).length;
    const filled = columns.filter(([a]) => textOf(row[a]) !== '').length;
    const [best] = stray.map((old) => ({ old, count: agree(old) })).sort((a, b) => b.count - a.count);
    if (best === undefined || best.count === 0 || best.count * 2 < filled) continue;
    matched[index] = best.old;
    stray.splice(stray.indexOf(best.old), 1);
  }
  return matched;
}
