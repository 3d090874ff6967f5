import { GENERAL } from '../workbook/number-format.js';
import { serialFromInstant } from '../workbook/serial-date.js';
import { readTyped } from '../workbook/type-input.js';
import type { CellInput, CellValue, GridRange, SheetModel, WorkbookModel } from '../workbook/types.js';
import type { BookSheet } from '../workbook/workbook-state.js';

/** Longest text of a cell in Sheets. */
const longestText = 50000;

interface Draft {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly range: GridRange;
  readonly values: CellValue[][];
  readonly formulas: Map<number, string>;
  /** Formats that a typed date or currency brings along: cell number (row by row) to format. */
  readonly formats: Map<number, string>;
}

/**
 * Writes values as `setValues` does: a text is taken as if a person had typed it (gas-fakes' notes: USER_ENTERED), so `=...`
 * becomes a formula, `'...` text, `2026-01-31` a date; a cell in the format `@` takes any text as it is. A date becomes a
 * number with a date format; blank clears.
 *
 * @param cells row by row; the ones whose number is in `dates` are instants in milliseconds
 * @throws before anything is written, when a text is longer than Sheets allows
 */
export function writeCells(workbook: WorkbookModel, range: GridRange, cells: readonly unknown[], dates: readonly number[]): void {
  const sheet = workbook.sheetById(range.sheetId) as SheetModel;
  const values: CellValue[][] = Array.from({ length: range.rows }, () => new Array<CellValue>(range.columns).fill(null));
  const draft: Draft = { workbook, sheet, range, values, formulas: new Map(), formats: new Map() };
  let nextDate = 0;
  for (let i = 0; i < cells.length; i++) {
    const isDate = dates[nextDate] === i;
    if (isDate) nextDate += 1;
    (values[Math.floor(i / range.columns)] as CellValue[])[i % range.columns] = isDate
      ? takeDate(draft, i, cells[i] as number)
      : takeCell(draft, i, cells[i]);
  }
  for (const merge of (sheet as BookSheet).merges) blankCovered(draft, merge);
  workbook.batch(() => {
    if (draft.formulas.size === 0) workbook.setValues(range.sheetId, range.row, range.column, values);
    else
      workbook.setInputs(
        range,
        values.map((row, r) => row.map((value, c) => inputOf(draft, r * range.columns + c, value))),
      );
    applyFormats(draft);
  });
}

/** Of merged cells only the first takes anything. */
function blankCovered({ range, values, formulas }: Draft, merge: GridRange): void {
  for (let row = merge.row; row < merge.row + merge.rows; row++) {
    for (let column = merge.column; column < merge.column + merge.columns; column++) {
      const [down, across] = [row - range.row, column - range.column];
      if ((row === merge.row && column === merge.column) || values[down]?.[across] === undefined) continue;
      (values[down] as CellValue[])[across] = null;
      formulas.delete(down * range.columns + across);
    }
  }
}

function inputOf(draft: Draft, cell: number, value: CellValue): CellInput {
  const formula = draft.formulas.get(cell);
  return formula === undefined ? { value } : { formula };
}

function formatOf({ sheet, range }: Draft, cell: number): string {
  return sheet.numberFormat(range.row + Math.floor(cell / range.columns), range.column + (cell % range.columns));
}

function takeCell(draft: Draft, cell: number, value: unknown): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!', message: `${value} is not a number.` };
  if (typeof value !== 'string') return value as boolean;
  if (value.length > longestText)
    throw new Error(`Your input contains more than the maximum of ${longestText} characters in a single cell.`);
  const typed = readTyped(value);
  if ('formula' in typed) {
    if (formatOf(draft, cell) === '@') return value;
    draft.formulas.set(cell, typed.formula);
    return null;
  }
  if (typed.value === value) return value;
  if (formatOf(draft, cell) === '@') return value;
  if (typed.format !== null && formatOf(draft, cell) === GENERAL) draft.formats.set(cell, typed.format);
  return typed.value;
}

function takeDate(draft: Draft, cell: number, instant: number): CellValue {
  const serial = serialFromInstant(instant, draft.workbook.timeZone);
  if (formatOf(draft, cell) === GENERAL) draft.formats.set(cell, Number.isInteger(serial) ? 'M/d/yyyy' : 'M/d/yyyy H:mm:ss');
  return serial;
}

/** Sets the formats column by column, one call for each run of equal ones. */
function applyFormats({ workbook, range, formats }: Draft): void {
  if (formats.size === 0) return;
  for (let column = 0; column < range.columns; column++) {
    let start = 0;
    for (let row = 1; row <= range.rows; row++) {
      const format = formats.get(start * range.columns + column);
      if (row < range.rows && formats.get(row * range.columns + column) === format) continue;
      if (format !== undefined)
        workbook.setNumberFormat(
          { sheetId: range.sheetId, row: range.row + start, column: range.column + column, rows: row - start, columns: 1 },
          format,
        );
      start = row;
    }
  }
}
