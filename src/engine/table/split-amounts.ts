import { cellText, isBlank } from './cell-text.js';
import type { DataRows } from './column-cells.js';
import type { ColumnDoubt } from './column-doubt.js';
import { rowState } from './order-lines.js';
import type { ColumnRole, RecognisedTab } from './roles.js';

const moneyRoles: readonly ColumnRole[] = ['amount', 'unitPrice', 'discount', 'refund', 'shipping', 'unitCost', 'lineCost', 'profit'];

/**
 * Takes out rows whose amount seems to have been split at its comma, as `1,234.50` and `12,50` are in a file of commas
 * without quotation marks: the row has a cell beyond the last header, and the first half would pass for the amount.
 *
 * @param state the rows' states; that of a split row becomes `unreadable`
 * @returns the doubts to tell, one for each column of money
 */
export function takeOutSplitAmounts(rows: DataRows, recognised: RecognisedTab, state: Uint8Array): readonly ColumnDoubt[] {
  const beyond = recognised.headers.length;
  const columns = recognised.matches.filter(({ role }) => moneyRoles.includes(role)).map(({ column }) => column);
  const { cells } = rows.source;
  const longer: number[] = [];
  for (let row = 0; row < rows.rowCount; row++) {
    if (!isBlank(cells[rows.start + row]?.[beyond]) && state[row] === rowState.counted) longer.push(row);
  }
  if (longer.length === 0) return [];
  const areFew = longer.length * 2 < rows.rowCount;
  const doubts: ColumnDoubt[] = [];
  for (const column of new Set(columns)) {
    const isLast = column === beyond - 1;
    if (!isLast && !areFew) continue;
    const split = longer.filter((row) => isSplit(rows, row, { column, isLast }) && state[row] === rowState.counted);
    for (const row of split) state[row] = rowState.unreadable;
    doubts.push({ code: 'amount-perhaps-split', column, rows: split });
  }
  return doubts;
}

/** Whether whole thousands and `234.50`, or in the last column any whole number and `50`, stand side by side. */
function isSplit({ source, start }: DataRows, row: number, at: { readonly column: number; readonly isLast: boolean }): boolean {
  const cells = source.cells[start + row] ?? [];
  const [left, right] = [cellText(cells[at.column]), cellText(cells[at.column + 1])];
  if (left.length > 12 || right.length > 12) return false;
  const isGroup = /^\D{0,4}[1-9]\d{0,2}$/.test(left) && /^\d{3}(?:\.\d{1,4})?\D{0,4}$/.test(right);
  return isGroup || (at.isLast && /^\D{0,4}\d{1,7}$/.test(left) && /^\d{2}(?: ?\D{1,3})?$/.test(right));
}
