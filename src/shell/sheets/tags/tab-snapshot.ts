import type { Cell } from '../../../engine/table/cell.js';
import { adjacent, type TagsWanted } from './tags-stand.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Everything that stands in a tab at one time: of a cell with a formula both what it says and what it gave. */
export interface TabSnapshot {
  readonly values: readonly (readonly Cell[])[];
  /** Empty text where there is no formula. */
  readonly formulas: readonly (readonly string[])[];
  /** 0-based columns of which both were read; null for all of them. */
  readonly surely: ReadonlySet<number> | null;
}

/** Up to so many cells a tab is read whole once more. */
const mostCells = 200_000;
/** Of a larger tab so many columns on either side of ours: further than anybody moves columns within a moment. */
const reach = 3;

/** Reads a whole tab. The values are read last: they are what a write right afterwards may have to be held against. */
export function takeSnapshot(sheet: Sheet): TabSnapshot {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  return { formulas, values: range.getValues(), surely: null };
}

/**
 * What stands in the orders tab just before tags are written into it. Of a very large tab only what a write that goes astray could
 * hit is read again, and the columns that say whose row it is; the rest is as it was read at first.
 */
export function takeSnapshotBefore({ orders, column, keys }: TagsWanted): TabSnapshot {
  const { sheet } = orders.found;
  const { cells } = orders.source;
  if (cells.length * orders.width <= mostCells) return takeSnapshot(sheet);
  const first = Math.max(0, column - 1 - reach);
  const last = Math.min(Math.max(orders.width, column), column + reach) - 1;
  const near = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const rows = sheet.getLastRow();
  const read = sheet.getRange(1, first + 1, rows, near.length).getFormulas();
  const formulas = read.map((row) => [...Array.from({ length: first }, () => ''), ...row]);
  const values: Cell[][] = Array.from({ length: rows }, (_, row) => [...(cells[row] ?? [])]);
  for (const [from, to] of adjacent([...keys, ...near])) {
    const again: Cell[][] = sheet.getRange(1, from + 1, rows, to - from + 1).getValues();
    again.forEach((row, index) => {
      row.forEach((cell, at) => {
        (values[index] as Cell[])[from + at] = cell;
      });
    });
  }
  return { formulas, values, surely: new Set(near) };
}
