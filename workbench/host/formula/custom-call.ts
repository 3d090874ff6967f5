import { isDateFormat } from '../workbook/date-format.js';
import { instantFromSerial, serialFromInstant } from '../workbook/serial-date.js';
import type { ArgumentMakers, CellValue, GridRange } from '../workbook/types.js';
import type { BookSheet } from '../workbook/workbook-state.js';
import type { Node } from './ast.js';
import { cellError, isError } from './errors.js';
import type { Scope } from './functions/function-record.js';
import { inferFormats } from './result-format.js';
import { ArrayMatrix, isMatrix, type Matrix, RangeView, rowsOf, type Value } from './values.js';

/** Sheets refuses longer texts in a cell. */
const MAX_TEXT = 50_000;

/**
 * Calls a custom function: a single cell becomes a value and a range an array of rows; empty cells are `''`, errors are their text such
 * as `#N/A`, and numbers in a date format are `Date`s. What it throws becomes `#ERROR!` with the message.
 */
export function callCustomFunction(name: string, args: readonly Node[], scope: Scope): Value {
  const values: Value[] = [];
  for (const arg of args) {
    const value = scope.evaluate(arg);
    // An error that an argument's own calculation gave is the result, as with built-in functions.
    if (!isMatrix(value) && isError(value)) return value;
    values.push(value);
  }
  const given = (make: ArgumentMakers) => args.map((arg, index) => toArgument(values[index] as Value, arg, scope, make));
  let result: unknown;
  try {
    result = scope.book.customFunctions.call(name, given, { sheetId: scope.sheet.id, row: scope.row, column: scope.column });
  } catch (thrown) {
    return cellError('#ERROR!', thrownMessage(thrown));
  }
  return fromResult(result, scope.book.timeZone);
}

function toArgument(value: Value, node: Node, scope: Scope, make: ArgumentMakers): unknown {
  const { timeZone } = scope.book;
  const dateOf = (serial: number) => make.date(instantFromSerial(serial, timeZone));
  if (!isMatrix(value)) {
    const format = inferFormats(node, scope)?.[0] ?? null;
    return plain(value, format !== null && isDateFormat(format), dateOf);
  }
  const isSingle = value.rows === 1 && value.columns === 1;
  const rows = value instanceof RangeView ? rangeArgument(value, make, dateOf) : matrixArgument(value, node, scope, { make, dateOf });
  return isSingle ? rows[0]?.[0] : rows;
}

type DateOf = (serial: number) => unknown;

function matrixArgument(value: Matrix, node: Node, scope: Scope, { make, dateOf }: { make: ArgumentMakers; dateOf: DateOf }): unknown[][] {
  const formats = inferFormats(node, scope);
  const dates = Array.from({ length: value.columns }, (_, column) => isDateFormat(formats?.[column] ?? 'General'));
  const rows = make.row(0) as unknown[][];
  for (const cells of rowsOf(value)) {
    const row = make.row(value.columns);
    for (let across = 0; across < value.columns; across += 1) {
      row[across] = plain(cells[across] ?? null, dates[across] as boolean, dateOf);
    }
    rows.push(row);
  }
  return rows;
}

/** Row by row, although the cells lie in columns: a row is written while it is new, and not visited again for each column. */
function rangeArgument({ sheet, range }: RangeView, make: ArgumentMakers, dateOf: DateOf): unknown[][] {
  const columns = Array.from({ length: range.columns }, (_, across) => ({
    across,
    cells: sheet.cells.column(range.column + across),
    isDate: dateTest(sheet, range, range.column + across),
  })).filter(({ cells }) => cells.length > 0);
  const rows = make.row(0) as unknown[][];
  for (let at = range.row; at < range.row + range.rows; at += 1) {
    const row = make.row(range.columns);
    for (let i = 0; i < columns.length; i += 1) {
      const { across, cells, isDate } = columns[i] as (typeof columns)[number];
      const value = cells[at - 1];
      if (value === null || value === undefined) continue;
      row[across] = typeof value === 'number' && isDate?.(at) ? dateOf(value) : typeof value === 'object' ? value.error : value;
    }
    rows.push(row);
  }
  return rows;
}

/** Says which rows of a column are in a date format; null when none is. */
function dateTest(sheet: BookSheet, range: GridRange, column: number): ((row: number) => boolean) | null {
  const end = range.row + range.rows;
  const set = sheet.formats[column]?.between(range.row, end) ?? [];
  const automatic = sheet.automaticFormats[column]?.between(range.row, end) ?? [];
  if (![...set, ...automatic].some((run) => isDateFormat(run.value))) return null;
  const only = set.length === 1 && automatic.length === 0 ? set[0] : undefined;
  if (only) return (row) => row >= only.start && row < only.end;
  return (row) => isDateFormat(sheet.numberFormat(row, column));
}

function plain(value: CellValue, isDate: boolean, dateOf: DateOf): unknown {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return isDate && typeof value === 'number' ? dateOf(value) : value;
}

function thrownMessage(thrown: unknown): string {
  const message = typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : String(thrown);
  return message === '' ? 'The custom function failed without a message.' : message;
}

/**
 * Reads what a custom function gave back. An array of rows fills cells; an array of plain values fills a column. Dates become serial
 * numbers with a date format. Rows of different lengths, empty arrays and things that no cell can hold are errors that say which.
 */
export function fromResult(result: unknown, timeZone: string): Value {
  const reader = new ResultReader(timeZone);
  if (!Array.isArray(result)) {
    const value = reader.cell(result, 'The result');
    const formats = reader.formats(1);
    return formats ? new ArrayMatrix([[value]], formats) : value;
  }
  if (result.length === 0) return cellError('#REF!', 'The custom function gave an empty array.');
  const rows: CellValue[][] = [];
  const nested = result.some(Array.isArray);
  const first: unknown = result[0];
  const width = nested && Array.isArray(first) ? first.length : 1;
  if (width === 0) return cellError('#REF!', 'The custom function gave a row without cells.');
  for (let row = 0; row < result.length; row += 1) {
    const given: unknown = result[row];
    const cells = nested ? given : [given];
    if (!Array.isArray(cells)) return cellError('#ERROR!', `The custom function gave rows, but row ${row + 1} is not an array.`);
    if (cells.length !== width) {
      return cellError(
        '#ERROR!',
        `The custom function gave ${width} cells in row 1 but ${cells.length} in row ${row + 1}: all rows must be of the same length.`,
      );
    }
    const line: CellValue[] = new Array(width);
    for (let column = 0; column < width; column += 1) {
      const value = reader.cell(cells[column], `Row ${row + 1}, column ${column + 1} of the result`, column);
      if (isError(value)) return value;
      line[column] = value;
    }
    rows.push(line);
  }
  return new ArrayMatrix(rows, reader.formats(width));
}

class ResultReader {
  readonly #formats = new Map<number, string>();
  readonly #timeZone: string;

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  formats(width: number): (string | null)[] | null {
    return this.#formats.size === 0 ? null : Array.from({ length: width }, (_, column) => this.#formats.get(column) ?? null);
  }

  cell(given: unknown, what: string, column = 0): CellValue {
    if (given === null || given === undefined) return null;
    if (typeof given === 'boolean') return given;
    if (typeof given === 'number') {
      return Number.isFinite(given) ? given : cellError('#NUM!', `${what} is not a finite number.`);
    }
    if (typeof given === 'string') {
      if (given.length <= MAX_TEXT) return given;
      return cellError('#ERROR!', `${what} has ${given.length} characters; a cell holds at most ${MAX_TEXT}.`);
    }
    // The function runs in another realm, whose dates are no instances of this one's Date.
    if (Object.prototype.toString.call(given) === '[object Date]') return this.#date(given as Date, what, column);
    return cellError('#ERROR!', `${what} is ${Array.isArray(given) ? 'an array' : `of type ${typeof given}`}, which a cell can't hold.`);
  }

  #date(date: Date, what: string, column: number): CellValue {
    const ms = Number(date);
    if (!Number.isFinite(ms)) return cellError('#NUM!', `${what} is not a valid date.`);
    const serial = serialFromInstant(ms, this.#timeZone);
    if (!this.#formats.has(column) || !Number.isInteger(serial)) {
      this.#formats.set(column, Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss');
    }
    return serial;
  }
}
