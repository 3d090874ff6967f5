import { keyColumn, keyRow } from './a1.js';
import { cellRange } from './geometry.js';
import { WorkbookRecords } from './records.js';
import type { SheetOwner } from './sheet.js';
import type { CustomFunctionGateway } from './types.js';
import { type BookSheet, WorkbookState } from './workbook-state.js';

/** A spreadsheet as it stood once. It is not shared with the living one, and can be put back any number of times. */
export interface KeptWorkbook {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly BookSheet[];
  /** Texts of the formulas by sheet, then by cell. */
  readonly formulas: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly records: WorkbookRecords;
  readonly lastSheetId: number;
}

const nobody: SheetOwner = { locale: 'en_US', renameSheet: () => undefined, setLayout: () => undefined };

/** Copies a spreadsheet. What formulas and pivot tables gave is left out: they give it again. */
export function keepState(book: WorkbookState): KeptWorkbook {
  const records = new WorkbookRecords();
  records.copyFrom(book.records);
  const formulas = new Map(book.sheets.map(({ id, formulas: all }) => [id, new Map([...all].map(([key, { text }]) => [key, text]))]));
  const sheets = book.sheets.map((sheet) => {
    const copy = copySheet(sheet, book, nobody);
    if (sheet.formulas.size > 0) blankResults(copy, book);
    for (const { id } of records.pivots) blankBlock(copy, book.blocks.rangeOf(id));
    return copy;
  });
  const { name, locale, timeZone, lastSheetId } = book;
  return { name, locale, timeZone, sheets, formulas, records, lastSheetId };
}

/** A living spreadsheet as it was kept. Its formulas are stale until it is calculated. */
export function stateOf(kept: KeptWorkbook, owner: SheetOwner, customFunctions: CustomFunctionGateway): WorkbookState {
  const book = new WorkbookState({ name: kept.name, locale: kept.locale, timeZone: kept.timeZone, customFunctions });
  for (const sheet of kept.sheets) book.sheets.push(copySheet(sheet, book, owner));
  book.records.copyFrom(kept.records);
  book.lastSheetId = kept.lastSheetId;
  for (const sheet of book.sheets) {
    for (const [key, text] of kept.formulas.get(sheet.id) ?? []) book.calculation.place(sheet, keyRow(key), keyColumn(key), text);
  }
  return book;
}

function copySheet(from: BookSheet, book: WorkbookState, owner: SheetOwner): BookSheet {
  const sheet = book.remakeSheet(from.id, from.sheetName, owner);
  sheet.cells.copyFrom(from.cells);
  from.formats.forEach((runs, column) => {
    sheet.formats[column] = runs.copy();
  });
  from.automaticFormats.forEach((runs, column) => {
    sheet.automaticFormats[column] = runs.copy();
  });
  from.styles.forEach((runs, column) => {
    sheet.styles[column] = runs.copy();
  });
  sheet.notes = new Map(from.notes);
  sheet.widthsPixels = new Map(from.widthsPixels);
  sheet.merges = from.merges;
  sheet.colourRules = from.colourRules;
  sheet.bands = from.bands;
  sheet.layout = { ...from.layout };
  sheet.maxRows = from.maxRows;
  sheet.maxColumns = from.maxColumns;
  return sheet;
}

function blankResults(copy: BookSheet, book: WorkbookState): void {
  const living = book.sheetOf(copy.id);
  for (let column = 1; column <= living.cells.lastColumn; column += 1) {
    for (let row = 1; row <= living.cells.lastRow; row += 1) {
      const cell = cellRange(copy.id, row, column);
      if (living.formula(row, column) !== null || book.calculation.isSpilled(cell)) copy.cells.set(row, column, null);
    }
  }
}

function blankBlock(copy: BookSheet, block: ReturnType<WorkbookState['blocks']['rangeOf']>): void {
  if (block === null || block.sheetId !== copy.id) return;
  copy.cells.clear(block);
  for (let column = block.column; column < block.column + block.columns; column += 1) {
    copy.automaticFormats[column]?.set(block.row, block.row + block.rows, undefined);
  }
}
