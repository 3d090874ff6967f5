import type { SheetModel, WorkbookModel } from '../host/workbook/types.js';
import type { ImportedSheet } from './imported-sheet.js';

/**
 * Puts tabs read from a file at the end of a workbook, under their own names or, where a name is taken, with a number
 * behind it. A formula that can't be calculated here shows what it showed when the file was saved.
 *
 * @returns the new sheets, in order
 */
export function placeSheets(workbook: WorkbookModel, sheets: readonly ImportedSheet[]): SheetModel[] {
  const placed = workbook.batch(() => sheets.map((sheet) => placeValues(workbook, sheet)));
  workbook.batch(() => {
    sheets.forEach((sheet, index) => {
      placeFormulas(workbook, placed[index] as SheetModel, sheet);
    });
  });
  sheets.forEach((sheet, index) => {
    restoreUnknown(workbook, placed[index] as SheetModel, sheet);
  });
  return placed;
}

function placeValues(workbook: WorkbookModel, imported: ImportedSheet): SheetModel {
  const sheet = workbook.addSheet(freeName(workbook, imported.name));
  if (imported.values.length > 0) workbook.setValues(sheet.id, 1, 1, imported.values, imported.columnFormats);
  for (const { row, column, format } of imported.cellFormats) {
    workbook.setNumberFormat({ sheetId: sheet.id, row, column, rows: 1, columns: 1 }, format);
  }
  if (imported.hidden) workbook.setLayout(sheet.id, { hidden: true });
  return sheet;
}

function placeFormulas(workbook: WorkbookModel, sheet: SheetModel, { formulas }: ImportedSheet): void {
  for (const { row, column, formula } of formulas) {
    workbook.setInputs({ sheetId: sheet.id, row, column, rows: 1, columns: 1 }, [[{ formula }]]);
  }
}

/** Only an error that the file did not have is a sign that the formula is beyond us. */
function restoreUnknown(workbook: WorkbookModel, sheet: SheetModel, { formulas, values }: ImportedSheet): void {
  for (const { row, column } of formulas) {
    const saved = values[row - 1]?.[column - 1] ?? null;
    if (isError(saved) || saved === null || !isError(sheet.value(row, column))) continue;
    workbook.setValues(sheet.id, row, column, [[saved]]);
  }
}

function isError(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function freeName(workbook: WorkbookModel, wanted: string): string {
  let name = wanted;
  for (let i = 2; workbook.sheet(name); i++) name = `${wanted} ${i}`;
  return name;
}
