import { columnLetter } from '../../engine/table/a1.js';
import type { Cell, CellGrid } from '../../engine/table/cell.js';
import { asText } from './as-text.js';
import { ensureSize } from './owned-tabs.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab that we make for the owner, and that is theirs from then on: the sample shop, a set of rules. */
export interface OwnerTab {
  readonly name: string;
  /** The first row is the header. Dates are serial numbers in a column with a date format; every row has the same width. */
  readonly cells: CellGrid;
  /** Number format of each column, where it needs one. */
  readonly formats: readonly (string | null)[];
}

/** Whether a tab of that name could be made: there is none, or there is an empty one. */
export function isFree(spreadsheet: Spreadsheet, name: string): boolean {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet === null || sheet.getLastRow() === 0;
}

/** Writes a tab, which must be free, in one call. */
export function writeOwnerTab(spreadsheet: Spreadsheet, { name, cells, formats }: OwnerTab): void {
  const sheet = spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  const width = cells[0]?.length ?? 0;
  ensureSize(sheet, cells.length, width);
  sheet.getRange(1, 1, cells.length, width).setValues(cells.map((row) => row.map(inputOf)));
  sheet.getRange(1, 1, 1, width).setFontWeight('bold');
  sheet.setFrozenRows(1);
  formats.forEach((format, index) => {
    const letter = columnLetter(index + 1);
    if (format !== null) sheet.getRange(`${letter}2:${letter}${cells.length}`).setNumberFormat(format);
  });
}

function inputOf(cell: Cell): Cell {
  return typeof cell === 'string' && cell !== '' ? asText(cell) : (cell ?? '');
}
