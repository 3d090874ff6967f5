import { isBlank } from './cell-text.js';
import { type DataRows, dataCell } from './column-cells.js';
import type { ColumnDoubt } from './column-doubt.js';
import { headerKey } from './header-key.js';
import { rowState } from './order-lines.js';
import type { RecognisedTab } from './roles.js';

/**
 * Takes out the rows that repeat the headers, as they do where several exports were pasted below each other: at least two
 * cells are filled, and each says what its header says.
 *
 * @param state the rows' states; that of a repeated header becomes `total`
 * @returns the doubt to tell, or none
 */
export function takeOutRepeatedHeaders(rows: DataRows, recognised: RecognisedTab, state: Uint8Array): readonly ColumnDoubt[] {
  const { headers, headerIndex, matches } = recognised;
  const column = matches[0]?.column ?? -1;
  const header = headers[column];
  if (headerIndex < 0 || header === undefined || header === '') return [];
  const found: number[] = [];
  for (let row = 0; row < rows.rowCount; row++) {
    const cell = dataCell(rows, row, column);
    // Nearly every row is told apart by the length of one cell.
    if (typeof cell !== 'string' || cell.length < header.length || cell.length > header.length + 8) continue;
    if (state[row] === rowState.counted && repeatsHeaders(rows, row, headers)) found.push(row);
  }
  for (const row of found) state[row] = rowState.total;
  return found.length === 0 ? [] : [{ code: 'header-repeated', column, rows: found }];
}

function repeatsHeaders(rows: DataRows, row: number, headers: readonly string[]): boolean {
  const cells = rows.source.cells[rows.start + row] ?? [];
  let filled = 0;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' || headerKey(cell) !== headerKey(headers[column] ?? '')) return false;
    filled++;
  }
  return filled > 1;
}
