import { columnLetter } from '../../engine/table/a1.js';
import type { Cell, CellGrid } from '../../engine/table/cell.js';
import { cellText } from '../../engine/table/cell-text.js';
import { asText, textInCell } from './as-text.js';
import type { PlainCell } from './layout-report.js';
import { ensureSize } from './owned-tabs.js';
import { sameCells } from './same-cells.js';
import { sheetWallClock } from './wall-clock.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab that we make for the owner, and that is theirs from then on: the sample shop, a set of rules. */
export interface OwnerTab {
  readonly name: string;
  /** The first row is the header. Dates are serial numbers in a column with a date format; every row has the same width. */
  readonly cells: CellGrid;
  /** Number format of each column, where it needs one. */
  readonly formats: readonly (string | null)[];
}

/**
 * Whether a tab could be written: there is none of its name, an empty one, or one that holds exactly its cells, as a run
 * leaves it that was cut short.
 */
export function isFree(spreadsheet: Spreadsheet, { name, cells }: OwnerTab): boolean {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null || sheet.getLastRow() === 0) return true;
  if (sheet.getLastRow() !== cells.length || sheet.getLastColumn() !== cells[0]?.length) return false;
  const wanted = cells.map((row) => row.map(plainOf));
  return sameCells(sheet.getDataRange().getValues(), wanted, sheetWallClock(spreadsheet));
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

function plainOf(cell: Cell): PlainCell {
  return typeof cell === 'number' ? cell : textInCell(cellText(cell));
}

function inputOf(cell: Cell): Cell {
  return typeof cell === 'string' && cell !== '' ? asText(cell) : (cell ?? '');
}
