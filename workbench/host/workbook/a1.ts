import type { GridRange } from './types.js';

/** The widest sheet that Sheets allows: column ZZZ. */
export const MAX_COLUMNS = 18278;
/** No sheet has more rows than a spreadsheet may have cells. */
export const MAX_ROWS = 10_000_000;

/**
 * Letters of a column, 1 = A.
 * @example columnLetters(28) // 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Number of a column from its letters in either case; `ab` gives 28. Anything but letters gives 0. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const digit = (letters.charCodeAt(index) & ~32) - 64;
    if (digit < 1 || digit > 26) return 0;
    column = column * 26 + digit;
  }
  return column;
}

/** Name of a cell such as `C5`. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** Name of a rectangle such as `A1:B2`, or of its only cell. */
export function rangeName(range: GridRange): string {
  const first = cellName(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellName(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

/** A sheet's name as a formula writes it: quoted unless it is a plain word that can't be taken for a cell. */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** One number for a cell, so that sparse things can be kept in a `Map`. */
export function cellKey(row: number, column: number): number {
  return row * 32768 + column;
}

/** Row of a `cellKey`. */
export function keyRow(key: number): number {
  return Math.floor(key / 32768);
}

/** Column of a `cellKey`. */
export function keyColumn(key: number): number {
  return key % 32768;
}
