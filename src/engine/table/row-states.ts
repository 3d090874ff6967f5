import { isBlank } from './cell-text.js';
import { type DataRows, dataCell } from './column-cells.js';
import { isOwnTagHeader } from './header-key.js';
import { rowState } from './order-lines.js';
import type { RecognisedTab } from './roles.js';

/** A state for every data row: blank where no cell but a tag of our own is filled, else counted. */
export function startStates(rows: DataRows, recognised: RecognisedTab): Uint8Array {
  const state = new Uint8Array(rows.rowCount);
  // Looking first where something is likely to stand saves going through the whole row.
  const likely = recognised.matches[0]?.column ?? 0;
  const { cells } = rows.source;
  for (let row = 0; row < rows.rowCount; row++) {
    if (isBlank(cells[rows.start + row]?.[likely]) && isBlankRow(rows, row, recognised.headers)) state[row] = rowState.blank;
  }
  return state;
}

/** Those of `at` whose row counts so far. */
export function onlyCounted(state: Uint8Array, at: readonly number[]): readonly number[] {
  return at.filter((row) => state[row] === rowState.counted);
}

/**
 * The counted rows whose cell in a column is blank.
 *
 * @param filled how many cells of the column were read; when that is all of them, none need be looked at
 */
export function blankCells(rows: DataRows, column: number, state: Uint8Array, filled = -1): readonly number[] {
  const at: number[] = [];
  if (filled === rows.rowCount) return at;
  for (let row = 0; row < rows.rowCount; row++) {
    if (state[row] === rowState.counted && isBlank(dataCell(rows, row, column))) at.push(row);
  }
  return at;
}

function isBlankRow(rows: DataRows, row: number, headers: readonly string[]): boolean {
  const cells = rows.source.cells[rows.start + row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    if (!isBlank(cells[column]) && !isOwnTagHeader(headers[column] ?? '')) return false;
  }
  return true;
}
