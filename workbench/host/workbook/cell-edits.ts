import { shiftFormula } from '../formula/rewrite.js';
import { cellKey, keyColumn, keyRow, MAX_COLUMNS, MAX_ROWS } from './a1.js';
import type { ColumnRuns } from './column-runs.js';
import { isDateFormat } from './date-format.js';
import { cellRange, eachCell, encloses } from './geometry.js';
import { GENERAL } from './number-format.js';
import { runsOf } from './sheet.js';
import { readTyped, type TypedInput } from './type-input.js';
import type { CellInput, CellStyle, CellValue, CopyParts, GridRange } from './types.js';
import type { BookSheet, WorkbookState } from './workbook-state.js';

/** Throws a sentence unless a rectangle is one that a sheet can have. */
export function checkRange(book: WorkbookState, range: GridRange): BookSheet {
  const sheet = book.sheetOf(range.sheetId);
  const whole = [range.row, range.column, range.rows, range.columns].every((count) => Number.isInteger(count) && count >= 1);
  if (!whole || range.row + range.rows - 1 > MAX_ROWS || range.column + range.columns - 1 > MAX_COLUMNS) {
    throw new Error(`Row ${range.row}, column ${range.column}, ${range.rows} x ${range.columns} is not a range of cells.`);
  }
  return sheet;
}

/** Makes a rectangle ready to be written: refuses pivot cells, removes formulas and takes spilled values back. */
function openForWriting(book: WorkbookState, range: GridRange): BookSheet {
  const sheet = checkRange(book, range);
  book.blocks.refuse(range);
  book.calculation.claim(range);
  if (sheet.grow(range.row + range.rows - 1, range.column + range.columns - 1)) book.log.layout(sheet.id);
  return sheet;
}

/** See `WorkbookModel.setInputs`. */
export function writeInputs(book: WorkbookState, range: GridRange, inputs: readonly (readonly CellInput[])[]): void {
  if (inputs.length !== range.rows || inputs.some((row) => row.length !== range.columns)) {
    throw new Error(`The inputs do not fill the ${range.rows} x ${range.columns} cells of the range.`);
  }
  const sheet = openForWriting(book, range);
  const values = inputs.map((row) => row.map((input) => (input.formula === undefined ? (input.value ?? null) : null)));
  const area = sheet.cells.write(range, range.columns, values);
  if (area) book.changed({ sheetId: range.sheetId, ...area });
  inputs.forEach((row, down) => {
    row.forEach((input, across) => {
      if (input.formula === undefined) return;
      book.calculation.place(sheet, range.row + down, range.column + across, input.formula);
    });
  });
}

/** See `WorkbookModel.setValues`. */
export function writeValues(
  book: WorkbookState,
  corner: { readonly sheetId: number; readonly row: number; readonly column: number },
  values: readonly (readonly CellValue[])[],
  formats: readonly (string | null)[] | undefined,
): void {
  if (values.length === 0) return;
  let columns = 0;
  for (const row of values) if (row.length > columns) columns = row.length;
  if (columns === 0) return;
  const range: GridRange = { ...corner, rows: values.length, columns };
  const sheet = openForWriting(book, range);
  const area = sheet.cells.write(range, columns, values);
  if (area) book.changed({ sheetId: range.sheetId, ...area });
  formats?.forEach((format, across) => {
    if (format !== null && across < columns) setFormat(book, { ...range, column: range.column + across, columns: 1 }, format);
  });
}

/** See `WorkbookModel.type`. A cell in the format `@` takes any text as it is. */
export function typeText(book: WorkbookState, range: GridRange, text: string): void {
  const format = book.sheetOf(range.sheetId).formats[range.column]?.get(range.row) ?? GENERAL;
  const typed: TypedInput = format === '@' ? { value: text, format: null } : readTyped(text);
  writeInputs(book, range, [[typed]]);
  if ('format' in typed && typed.format !== null && format === GENERAL) setFormat(book, range, typed.format);
}

/** See `WorkbookModel.clear`. Pivot tables that lie wholly inside stay, as in Sheets; part of one can't be cleared. */
export function clearCells(book: WorkbookState, range: GridRange, what: CopyParts): void {
  const sheet = checkRange(book, range);
  if (what.contents) clearContents(book, sheet, range);
  if (what.formats) {
    setFormat(book, range, GENERAL);
    eachRuns(sheet.styles, range, (runs) => runs.set(range.row, range.row + range.rows, undefined));
  }
  if (what.notes) {
    for (const key of notesIn(sheet, range)) sheet.notes.delete(key);
  }
  book.log.cells(range);
}

function clearContents(book: WorkbookState, sheet: BookSheet, range: GridRange): void {
  const owners = book.blocks.ownersIn(range);
  for (const owner of owners) {
    const block = book.blocks.rangeOf(owner);
    if (block && !encloses(range, block)) book.blocks.refuse(range);
  }
  const putBack = owners.size > 0 ? book.blocks.lift(range.sheetId) : null;
  book.calculation.claim(range);
  const area = sheet.cells.clear(range);
  if (area) book.changed({ sheetId: range.sheetId, ...area });
  putBack?.(null);
}

/** Sets a number format; formulas that take these cells as dates are told when that changes. */
export function setFormat(book: WorkbookState, range: GridRange, format: string): void {
  const sheet = checkRange(book, range);
  const value = format === GENERAL || format === '' ? undefined : format;
  const dates = value !== undefined && isDateFormat(value);
  let kindChanged = false;
  for (let column = range.column; column < range.column + range.columns; column += 1) {
    const runs = sheet.formats[column];
    if (!runs && value === undefined) continue;
    runsOf(sheet.formats, column).update(range.row, range.row + range.rows, (old) => {
      if (dates !== (old !== undefined && isDateFormat(old))) kindChanged = true;
      return value;
    });
  }
  book.log.cells(range);
  if (kindChanged) book.calculation.touch(range);
}

/** Merges style properties into a rectangle's cells. */
export function mergeStyle(book: WorkbookState, range: GridRange, style: CellStyle): void {
  const sheet = checkRange(book, range);
  const merged = new Map<CellStyle | undefined, CellStyle>();
  for (let column = range.column; column < range.column + range.columns; column += 1) {
    runsOf(sheet.styles, column).update(range.row, range.row + range.rows, (old) => {
      const known = merged.get(old);
      if (known) return known;
      const made = { ...old, ...style };
      merged.set(old, made);
      return made;
    });
  }
  book.log.cells(range);
}

/** Puts a note on a cell; an empty one takes it away. */
export function writeNote(book: WorkbookState, cell: GridRange, note: string): void {
  const sheet = checkRange(book, cell);
  if (note === '') sheet.notes.delete(cellKey(cell.row, cell.column));
  else sheet.notes.set(cellKey(cell.row, cell.column), note);
  book.log.cells(cell);
}

/** See `WorkbookModel.copy`. Everything is read before anything is written, so source and target may overlap. */
export function copyCells(book: WorkbookState, source: GridRange, target: GridRange, parts: CopyParts): void {
  const from = checkRange(book, source);
  const to = checkRange(book, target);
  const down = target.row - source.row;
  const across = target.column - source.column;
  const formats = readRuns(from.formats, source);
  const styles = readRuns(from.styles, source);
  const notes = notesIn(from, source).map((key) => [key, from.notes.get(key) as string] as const);
  if (parts.contents) copyContents(book, from, source, target);
  if (parts.formats) {
    setFormat(book, target, GENERAL);
    for (const run of formats) {
      const range = { ...target, row: run.start + down, rows: run.end - run.start, column: run.column + across, columns: 1 };
      setFormat(book, range, run.value);
    }
    eachRuns(to.styles, target, (runs) => runs.set(target.row, target.row + target.rows, undefined));
    for (const run of styles) runsOf(to.styles, run.column + across).set(run.start + down, run.end + down, run.value);
  }
  if (parts.notes) {
    for (const key of notesIn(to, target)) to.notes.delete(key);
    for (const [key, note] of notes) to.notes.set(cellKey(keyRow(key) + down, keyColumn(key) + across), note);
  }
  book.log.cells(target);
}

function copyContents(book: WorkbookState, from: BookSheet, source: GridRange, target: GridRange): void {
  const shift = { rows: target.row - source.row, columns: target.column - source.column };
  const inputs: CellInput[][] = [];
  for (let row = source.row; row < source.row + source.rows; row += 1) {
    const line: CellInput[] = [];
    for (let column = source.column; column < source.column + source.columns; column += 1) {
      const formula = from.formula(row, column);
      if (formula !== null) line.push({ formula: shiftFormula(formula, shift) });
      else if (book.calculation.isSpilled(cellRange(from.id, row, column)) && spillsInside(book, source, row, column))
        line.push({ value: null });
      else line.push({ value: from.value(row, column) });
    }
    inputs.push(line);
  }
  writeInputs(book, target, inputs);
}

/** A spilled cell whose formula is copied too will be filled by that formula's copy. */
function spillsInside(book: WorkbookState, source: GridRange, row: number, column: number): boolean {
  const anchor = book.calculation.spillAnchor(cellRange(source.sheetId, row, column));
  return anchor !== null && encloses(source, anchor);
}

function readRuns<T>(all: readonly ColumnRuns<T>[], range: GridRange): { column: number; start: number; end: number; value: T }[] {
  const found: { column: number; start: number; end: number; value: T }[] = [];
  for (let column = range.column; column < range.column + range.columns; column += 1) {
    for (const run of all[column]?.between(range.row, range.row + range.rows) ?? []) found.push({ column, ...run });
  }
  return found;
}

function eachRuns<T>(all: readonly ColumnRuns<T>[], range: GridRange, change: (runs: ColumnRuns<T>) => void): void {
  for (let column = range.column; column < range.column + range.columns; column += 1) {
    const runs = all[column];
    if (runs) change(runs);
  }
}

/** Goes through the notes or through the cells, whichever are fewer. */
function notesIn(sheet: BookSheet, range: GridRange): number[] {
  const found: number[] = [];
  if (sheet.notes.size > range.rows * range.columns) {
    eachCell(range, (row, column) => {
      if (sheet.notes.has(cellKey(row, column))) found.push(cellKey(row, column));
    });
    return found;
  }
  for (const key of sheet.notes.keys()) {
    if (encloses(range, cellRange(range.sheetId, keyRow(key), keyColumn(key)))) found.push(key);
  }
  return found;
}
