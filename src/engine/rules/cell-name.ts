import { cellName } from '../table/a1.js';
import type { SourceTab } from '../table/cell.js';

/**
 * The A1 name of a cell of the table, as the owner sees it in the sheet.
 *
 * @param row 0-based row of `source.cells`
 * @param column 0-based column of `source.cells`
 * @example cellNameIn({ tab: 'Segments', cells: [], firstRow: 3 }, 0, 27) // 'AB3'
 */
export function cellNameIn(source: SourceTab, row: number, column: number): string {
  return cellName(sheetRow(source, row), (source.firstColumn ?? 1) + column);
}

/** The row's number in the sheet. */
export function sheetRow(source: SourceTab, row: number): number {
  return (source.firstRow ?? 1) + row;
}
