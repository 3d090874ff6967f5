import type { CellValue, GridRange, SheetModel, WorkbookModel } from '../workbook/types.js';

/**
 * Sorts the rows of a rectangle by one column, as `Range.sort` does: values, formulas, formats and notes move along, and
 * references shift as they do in a copy. Numbers come before texts, what is blank comes last, equals keep their order.
 */
export function sortCells(workbook: WorkbookModel, range: GridRange, by: number, direction: 1 | -1): void {
  const sheet = workbook.sheetById(range.sheetId) as SheetModel;
  const order = sorted(sheet, range, by, direction);
  const spare = sheet.maxRows + 1;
  workbook.batch(() => {
    workbook.insertRows(sheet.id, spare, range.rows);
    workbook.copy(range, { sheetId: sheet.id, row: spare, column: range.column });
    for (let to = 0; to < order.length; ) {
      const from = order[to] as number;
      let rows = 1;
      while (order[to + rows] === from + rows) rows += 1;
      const corner = { sheetId: sheet.id, row: range.row + to, column: range.column };
      if (from !== to) workbook.copy({ ...range, row: spare + from, rows }, corner);
      to += rows;
    }
    workbook.deleteRows(sheet.id, spare, range.rows);
  });
}

function sorted(sheet: SheetModel, range: GridRange, by: number, direction: 1 | -1): number[] {
  const keys = Array.from({ length: range.rows }, (_, index) => sheet.value(range.row + index, by));
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
