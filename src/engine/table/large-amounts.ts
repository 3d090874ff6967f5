import { seenText } from './cell-text.js';
import { type DataRows, dataCell, sourceCellName } from './column-cells.js';
import type { WallClock } from './columns.js';
import type { Issue } from './issue.js';

/**
 * The issue that the amounts of a column can't be added exactly; it names the largest of them.
 *
 * @param values the column's amounts by data row; NaN = none
 */
export function largeAmounts(rows: DataRows, at: { column: number; values: Float64Array }, toWallClock: WallClock): Issue {
  let row = 0;
  let largest = -1;
  for (let each = 0; each < at.values.length; each++) {
    if (!(Math.abs(at.values[each] as number) > largest)) continue;
    largest = Math.abs(at.values[each] as number);
    row = each;
  }
  const cell = sourceCellName(rows.source, rows.start + row, at.column);
  return { code: 'amounts-too-large', tab: rows.source.tab, cell, seen: seenText(dataCell(rows, row, at.column), toWallClock) };
}
