import type { CellValue, GridRange, SheetModel, WorkbookModel } from '../../../host/workbook/types.js';

/**
 * Sorts whole rows by the first selected column: those that are selected, or where one cell is, all below the frozen rows
 * (below the first row where none is frozen). Values, formulas, formats and notes move along. Numbers come before texts, and
 * what is blank comes last, in either direction.
 */
export function sortRows(workbook: WorkbookModel, place: GridRange, direction: 1 | -1): void {
  const sheet = workbook.sheetById(place.sheetId);
  if (!sheet) return;
  const first = place.rows > 1 ? place.row : Math.max(1, sheet.frozenRows) + 1;
  const rows = (place.rows > 1 ? Math.min(place.row + place.rows - 1, sheet.lastRow) : sheet.lastRow) - first + 1;
  if (rows < 2) return;
  const order = sorted(sheet, { first, rows, column: place.column }, direction);
  const width = sheet.maxColumns;
  const spare = sheet.maxRows + 1;
  workbook.batch(() => {
    workbook.insertRows(sheet.id, spare, rows);
    workbook.copy(range(sheet.id, first, rows, width), { sheetId: sheet.id, row: spare, column: 1 });
    order.forEach((from, to) => {
      if (from !== to) workbook.copy(range(sheet.id, spare + from, 1, width), { sheetId: sheet.id, row: first + to, column: 1 });
    });
    workbook.deleteRows(sheet.id, spare, rows);
  });
}

function range(sheetId: number, row: number, rows: number, columns: number): GridRange {
  return { sheetId, row, column: 1, rows, columns };
}

function sorted(sheet: SheetModel, { first, rows, column }: { first: number; rows: number; column: number }, direction: 1 | -1): number[] {
  const keys = Array.from({ length: rows }, (_, index) => sheet.value(first + index, column));
  return keys.map((_, index) => index).sort((a, b) => compare(keys[a] ?? null, keys[b] ?? null, direction) || a - b);
}

function compare(a: CellValue, b: CellValue, direction: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return direction * (a - b);
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -direction : direction;
  return direction * text(a).localeCompare(text(b), 'en');
}

function text(value: Exclude<CellValue, null>): string {
  return typeof value === 'object' ? value.error : String(value);
}
