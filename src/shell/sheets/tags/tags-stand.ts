import type { Cell } from '../../../engine/table/cell.js';
import { isBlank } from '../../../engine/table/cell-text.js';
import type { OrdersTab } from '../load-shop.js';
import { sameCell } from './same-cell.js';
import { findTagColumn } from './tag-mark.js';

/** `moved`: rows or columns are not where they were when they were read. `other`: they are, but the tags are not what they should be. */
export type Standing = 'stands' | 'moved' | 'other';

/** Where the tags are to stand, and what has to stand still for them to be right. */
export interface TagsWanted {
  readonly orders: OrdersTab;
  /** 1-based column of the tags. */
  readonly column: number;
  /** 0-based row of the first of `texts`: the header's, 0 where there is none. */
  readonly firstIndex: number;
  readonly texts: readonly string[];
  /** Columns that say whose row it is, 0-based. */
  readonly keys: readonly number[];
}

/**
 * Looks at a tab again after its tags were written, or found to be right: whether our column is where we think, whether each row is
 * still the row of the same customer, whether no row or column has come that was not read, and what stands in the tags.
 */
export function tagsStand(wanted: TagsWanted): Standing {
  const { orders, column, firstIndex, texts, keys } = wanted;
  const { sheet } = orders.found;
  const { cells } = orders.source;
  if (findTagColumn(sheet) !== column || sheet.getMaxRows() < firstIndex + texts.length) return 'moved';
  let areKept = true;
  for (const [first, last] of adjacent([...keys, column - 1])) {
    const read: Cell[][] = sheet.getRange(firstIndex + 1, first + 1, texts.length, last - first + 1).getValues();
    for (let row = 0; row < read.length; row++) {
      for (let at = first; at <= last; at++) {
        const cell = read[row]?.[at - first];
        if (at === column - 1) areKept &&= sameCell(cell, texts[row]);
        else if (!sameCell(cell, cells[firstIndex + row]?.[at])) return 'moved';
      }
    }
  }
  const width = Math.max(orders.width, column);
  if (sheet.getLastRow() > Math.max(cells.length, firstIndex + texts.length) || sheet.getLastColumn() > width) return 'moved';
  const header: Cell[] = sheet.getRange(firstIndex + 1, 1, 1, width).getValues()[0] ?? [];
  if (!header.every((cell, at) => at === column - 1 || sameCell(cell, cells[firstIndex]?.[at]))) return 'moved';
  return areKept ? 'stands' : 'other';
}

/** Whether the rows of a tab that was read again are those that the tags were worked out for. */
export function rowsStand({ orders, column, firstIndex, texts, keys }: TagsWanted, values: readonly (readonly Cell[])[]): boolean {
  const { cells } = orders.source;
  if (values.length > Math.max(cells.length, firstIndex + texts.length)) return false;
  const width = Math.max(orders.width, column);
  if ((values[0]?.length ?? 0) > width) return false;
  const isHeaderThere = Array.from({ length: width }, (_, at) => at).every(
    (at) => at === column - 1 || sameCell(values[firstIndex]?.[at], cells[firstIndex]?.[at]),
  );
  const stands = (now: readonly Cell[] = [], read: readonly Cell[] = []) =>
    keys.every((at) => sameCell(now[at], read[at])) && (keys.some((at) => !isBlank(now[at])) || isBlankRow(now) === isBlankRow(read));
  // A row that was blank has no tag: it must not have got an amount meanwhile, as when somebody sorts a single column.
  const isBlankRow = (row: readonly Cell[]) => row.every((cell, at) => at === column - 1 || isBlank(cell));
  return isHeaderThere && texts.every((_, row) => stands(values[firstIndex + row], cells[firstIndex + row]));
}

/** Columns as runs of neighbours, first and last of each: one call reads a run. */
export function adjacent(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
