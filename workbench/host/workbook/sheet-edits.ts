import { MAX_COLUMNS, MAX_ROWS } from './a1.js';
import { editSheet, type StructuralEdit } from './edit-structure.js';
import type { SheetOwner } from './sheet.js';
import type { SheetLayout } from './types.js';
import type { BookSheet, WorkbookState } from './workbook-state.js';

function checkName(book: WorkbookState, name: string, self: BookSheet | null): void {
  if (name.trim() === '') throw new Error("A sheet's name can't be blank.");
  const other = book.findSheetByName(name);
  if (other && other !== self) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** Adds an empty sheet of 1000 rows and 26 columns. Throws when its name is blank or taken (in any case). */
export function addSheet(book: WorkbookState, owner: SheetOwner, name: string, index: number): BookSheet {
  checkName(book, name, null);
  const sheet = book.makeSheet(name, owner);
  book.sheets.splice(index, 0, sheet);
  book.log.sheets();
  book.calculation.namesChanged();
  return sheet;
}

/** Removes a sheet with everything on it. The last one stays, as in Sheets. */
export function removeSheet(book: WorkbookState, id: number): void {
  const sheet = book.sheetOf(id);
  if (book.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
  book.calculation.forgetSheet(sheet);
  for (const pivotId of book.records.removeSheet(id)) {
    book.calculation.unregisterComputed(pivotId);
    book.blocks.clear(pivotId);
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.log.sheets();
  book.calculation.namesChanged();
}

/** Moves a sheet to a place counted from 0; places past the end mean the end. */
export function moveSheet(book: WorkbookState, id: number, index: number): void {
  const sheet = book.sheetOf(id);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(Math.max(0, index), 0, sheet);
  book.log.sheets();
}

/** Renames a sheet, in the formulas that name it too. */
export function renameSheet(book: WorkbookState, id: number, name: string): void {
  const sheet = book.sheetOf(id);
  if (sheet.sheetName === name) return;
  checkName(book, name, sheet);
  const old = sheet.sheetName;
  sheet.sheetName = name;
  book.calculation.sheetRenamed(old, name);
  book.log.sheets();
}

/** Hides or shows a sheet and freezes its first rows and columns. The last visible sheet can't be hidden. */
export function changeLayout(book: WorkbookState, id: number, layout: SheetLayout): void {
  const sheet = book.sheetOf(id);
  if (layout.hidden && book.sheets.every((other) => other === sheet || other.hidden)) {
    throw new Error("You can't hide all the sheets in a document.");
  }
  if (layout.hidden !== undefined && layout.hidden !== sheet.layout.hidden) book.log.sheets();
  sheet.layout = { ...sheet.layout, ...layout };
  book.log.layout(id);
}

/** Sets a column's width in pixels. */
export function setColumnWidth(book: WorkbookState, id: number, column: number, pixels: number): void {
  book.sheetOf(id).widthsPixels.set(column, pixels);
  book.log.layout(id);
}

/** Inserts or deletes rows or columns and moves everything that is attached to cells. */
export function changeStructure(book: WorkbookState, edit: StructuralEdit): void {
  const sheet = book.sheetOf(edit.sheetId);
  if (edit.count === 0) return;
  checkEdit(sheet, edit);
  const putBlocksBack = book.blocks.lift(sheet.id);
  const finishFormulas = book.calculation.beginStructure(sheet, edit);
  editSheet(sheet, edit);
  const { removedPivots, touchedCharts } = book.records.shift(edit);
  for (const pivot of removedPivots) book.calculation.unregisterComputed(pivot.id);
  finishFormulas();
  putBlocksBack(edit);
  for (const chart of touchedCharts) book.log.charts(chart.sheetId);
  book.log.layout(sheet.id);
  const from = edit.axis === 'rows' ? { row: edit.at, column: 1 } : { row: 1, column: edit.at };
  const rows = Math.max(1, sheet.maxRows - from.row + 1);
  const columns = Math.max(1, sheet.maxColumns - from.column + 1);
  book.log.cells({ sheetId: sheet.id, ...from, rows, columns });
}

function checkEdit(sheet: BookSheet, edit: StructuralEdit): void {
  const size = edit.axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
  const most = edit.axis === 'rows' ? MAX_ROWS : MAX_COLUMNS;
  const last = edit.kind === 'insert' ? size + 1 : size - edit.count + 1;
  const one = edit.axis === 'rows' ? 'row' : 'column';
  if (!Number.isInteger(edit.at) || !Number.isInteger(edit.count) || edit.count < 0 || edit.at < 1 || edit.at > last) {
    throw new Error(`"${sheet.sheetName}" has ${size} ${edit.axis}: can't ${edit.kind} ${edit.count} at ${one} ${edit.at}.`);
  }
  if (edit.kind === 'insert' && size + edit.count > most) throw new Error(`A sheet can't have more than ${most} ${edit.axis}.`);
  if (edit.kind === 'delete' && edit.count >= size) throw new Error(`You can't delete all the ${edit.axis} on the sheet.`);
}
