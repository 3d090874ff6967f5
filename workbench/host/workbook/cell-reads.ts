import { cellKey } from './a1.js';
import { renderValue } from './number-format.js';
import type { CellValue, GridRange } from './types.js';
import type { BookSheet } from './workbook-state.js';

/** A rectangle's values as rows. */
export function readValues(sheet: BookSheet, range: GridRange): CellValue[][] {
  const columns = Array.from({ length: range.columns }, (_, across) => sheet.cells.column(range.column + across));
  const rows: CellValue[][] = new Array(range.rows);
  for (let down = 0; down < range.rows; down += 1) {
    const at = range.row - 1 + down;
    const row: CellValue[] = new Array(range.columns);
    for (let across = 0; across < range.columns; across += 1) row[across] = (columns[across] as readonly CellValue[])[at] ?? null;
    rows[down] = row;
  }
  return rows;
}

/** The formulas typed into a rectangle's cells, null where there is none. */
export function readFormulas(sheet: BookSheet, range: GridRange): (string | null)[][] {
  return mapCells(range, (row, column) => (sheet.formulas.size === 0 ? null : (sheet.formulas.get(cellKey(row, column))?.text ?? null)));
}

/** A rectangle's number formats. */
export function readNumberFormats(sheet: BookSheet, range: GridRange): string[][] {
  return mapCells(range, (row, column) => sheet.numberFormat(row, column));
}

/** What a rectangle's cells show. */
export function readDisplayTexts(sheet: BookSheet, range: GridRange, locale: string): string[][] {
  return mapCells(range, (row, column) => {
    const value = sheet.cells.get(row, column);
    return value === null ? '' : renderValue(value, sheet.numberFormat(row, column), locale);
  });
}

function mapCells<T>(range: GridRange, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: range.rows }, (_, down) =>
    Array.from({ length: range.columns }, (__, across) => read(range.row + down, range.column + across)),
  );
}
