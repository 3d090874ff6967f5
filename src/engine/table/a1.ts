/**
 * The letters of a column, for naming cells in messages.
 *
 * @param column 1-based
 * @example columnLetter(28) // 'AB'
 */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A cell in A1 notation; row and column are 1-based.
 *
 * @example cellName(214, 12) // 'L214'
 */
export function cellName(row: number, column: number): string {
  return columnLetter(column) + row;
}

/**
 * A range in A1 notation; all four numbers are 1-based. A range of one cell is named like a cell.
 *
 * @example rangeName(1, 1, 1, 12) // 'A1:L1'
 */
export function rangeName(row: number, column: number, lastRow: number, lastColumn: number): string {
  const first = cellName(row, column);
  const last = cellName(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/**
 * A tab's name as a formula takes it: in apostrophes, each of its own doubled, unless it is one plain word.
 *
 * @example quotedTab("Rina's orders") // "'Rina''s orders'"
 */
export function quotedTab(name: string): string {
  return /^[A-Za-z]{4,}$/.test(name) && !/^(?:true|false)$/i.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
