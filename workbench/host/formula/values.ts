import { readTyped } from '../workbook/type-input.js';
import type { CellError, CellValue, GridRange } from '../workbook/types.js';
import type { BookSheet } from '../workbook/workbook-state.js';
import { cellError, isError } from './errors.js';

/** Several values in rows and columns, counted from 0 here. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Rows from here on are empty; at most `rows`. */
  readonly usedRows: number;
  get(row: number, column: number): CellValue;
}

/** What an expression gives: one value or several. */
export type Value = CellValue | Matrix;

/** The cells of a range, read where they lie. */
export class RangeView implements Matrix {
  constructor(
    readonly sheet: BookSheet,
    readonly range: GridRange,
  ) {}

  get rows(): number {
    return this.range.rows;
  }
  get columns(): number {
    return this.range.columns;
  }
  get usedRows(): number {
    return Math.max(0, Math.min(this.range.rows, this.sheet.cells.lastRow - this.range.row + 1));
  }
  get(row: number, column: number): CellValue {
    return this.sheet.cells.get(this.range.row + row, this.range.column + column);
  }
}

/** Values that were computed. */
export class ArrayMatrix implements Matrix {
  readonly rows: number;
  readonly columns: number;

  /** All rows must be as long as the first one; there is at least one cell. `formats` are number formats by column. */
  constructor(
    readonly cells: readonly (readonly CellValue[])[],
    readonly formats: readonly (string | null)[] | null = null,
  ) {
    this.rows = cells.length;
    this.columns = cells[0]?.length ?? 0;
  }

  get usedRows(): number {
    return this.rows;
  }
  get(row: number, column: number): CellValue {
    return this.cells[row]?.[column] ?? null;
  }
}

/** Whether a value has rows and columns, be it a single cell's. */
export function isMatrix(value: Value): value is Matrix {
  return value instanceof RangeView || value instanceof ArrayMatrix;
}

/** A matrix of a given size, computed cell by cell. */
export function makeMatrix(rows: number, columns: number, cell: (row: number, column: number) => CellValue): ArrayMatrix {
  return new ArrayMatrix(Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column))));
}

/** A value's rows as plain arrays. */
export function rowsOf(value: Value): readonly (readonly CellValue[])[] {
  if (!isMatrix(value)) return [[value]];
  if (value instanceof ArrayMatrix) return value.cells;
  return makeMatrix(value.rows, value.columns, (row, column) => value.get(row, column)).cells;
}

/**
 * A value as a number: empty is 0, TRUE is 1, text counts when typing it would give a number or a date. Else an error that says which
 * parameter of which function was wrong.
 */
export function toNumber(value: CellValue, name: string, parameter: number): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object') return value;
  const number = numberInText(value);
  if (number !== null) return number;
  const shown = value.length > 60 ? `${value.slice(0, 60)}...` : value;
  return cellError(
    '#VALUE!',
    `Function ${name} parameter ${parameter} expects number values. But '${shown}' is a text and cannot be coerced to a number.`,
  );
}

/** The number that a text would be if somebody typed it, or null. */
export function numberInText(text: string): number | null {
  // Longer texts are no numbers; this keeps long cells cheap.
  if (text.length > 40 || text.startsWith('=') || text.startsWith("'")) return null;
  const typed = readTyped(text);
  return 'value' in typed && typeof typed.value === 'number' ? typed.value : null;
}

/** A value as text, as `&` joins it. Numbers are written in full, without a number format. */
export function toText(value: CellValue): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

/** A number as text: at most 15 significant digits, so that 0.1+0.2 reads 0.3. */
export function numberText(value: number): string {
  const text = String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
  return text.includes('e')
    ? text.replace(/e([+-])(\d+)/, (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, '0')}`)
    : text;
}

/** A value as a condition: numbers are true unless 0, empty is false, text must say TRUE or FALSE. */
export function toBoolean(value: CellValue, name: string, parameter: number): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'object') return value;
  if (/^(true|false)$/i.test(value)) return value.length === 4;
  const number = toNumber(value, name, parameter);
  if (!isError(number)) return number !== 0;
  return cellError('#VALUE!', number.message.replace('number values', 'boolean values').replace('to a number', 'to a boolean'));
}

/** A computed number as a cell value: what no cell can hold becomes #NUM!. */
export function finite(value: number): number | CellError {
  if (Number.isFinite(value)) return value === 0 ? 0 : value;
  return cellError('#NUM!', 'Result was not a number.');
}

const KIND_ORDER = { number: 0, string: 1, boolean: 2 } as const;

/**
 * Orders two values as `<` and SORT do: numbers before text before TRUE/FALSE; text in any case. Empty counts as 0, as "" or as
 * FALSE, whatever the other side is. Errors have no order: callers look for them first.
 */
export function compareValues(a: CellValue, b: CellValue): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') {
    const one = left.toLowerCase();
    const other = right.toLowerCase();
    return one < other ? -1 : one > other ? 1 : 0;
  }
  if (typeof left === 'object' || typeof right === 'object') return 0;
  if (typeof left === typeof right) return Number(left) - Number(right);
  return KIND_ORDER[typeof left as 'number'] - KIND_ORDER[typeof right as 'number'];
}

function emptyLike(other: CellValue): CellValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
