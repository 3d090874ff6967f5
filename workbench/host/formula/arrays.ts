import type { CellValue } from '../workbook/types.js';
import { cellError, isError, NO_INTERSECTION } from './errors.js';
import type { Scope } from './functions/function-record.js';
import { isMatrix, type Matrix, makeMatrix, RangeView, type Value } from './values.js';

const OUT_OF_BOUNDS = cellError('#N/A', 'Array arguments are of different size.');

/**
 * One value where several were given: of a range the cell in the formula's own row or column, of a computed array the first value.
 */
export function single(value: Value, scope: Pick<Scope, 'row' | 'column'>): CellValue {
  if (!isMatrix(value)) return value;
  if (value.rows === 1 && value.columns === 1) return value.get(0, 0);
  if (!(value instanceof RangeView)) return value.get(0, 0);
  const { range } = value;
  const row = scope.row - range.row;
  const column = scope.column - range.column;
  if (range.columns === 1 && row >= 0 && row < range.rows) return value.get(row, 0);
  if (range.rows === 1 && column >= 0 && column < range.columns) return value.get(0, column);
  return NO_INTERSECTION;
}

/**
 * Computes from single values, or - where arrays are meant - cell by cell; single rows, columns and values are repeated as far as the
 * largest argument reaches, and what reaches less far gives #N/A there.
 */
export function lift(args: readonly Value[], scope: Scope, compute: (values: readonly CellValue[]) => CellValue): Value {
  if (!scope.arrays || !args.some(isLarge)) return compute(args.map((arg) => single(arg, scope)));
  let rows = 1;
  let columns = 1;
  for (const arg of args) {
    if (!isMatrix(arg)) continue;
    rows = Math.max(rows, arg.rows);
    columns = Math.max(columns, arg.columns);
  }
  return makeMatrix(rows, columns, (row, column) => compute(args.map((arg) => repeated(arg, row, column))));
}

/** A value's cell at a place; single rows, columns and values repeat. */
export function repeated(value: Value, row: number, column: number): CellValue {
  if (!isMatrix(value)) return value;
  const down = value.rows === 1 ? 0 : row;
  const across = value.columns === 1 ? 0 : column;
  return down < value.rows && across < value.columns ? value.get(down, across) : OUT_OF_BOUNDS;
}

/** Whether a value has more than one cell. */
export function isLarge(value: Value): value is Matrix {
  return isMatrix(value) && (value.rows > 1 || value.columns > 1);
}

/** Calls `visit` for the filled part of a matrix, column by column, which is how cells are stored. */
export function eachFilled(matrix: Matrix, visit: (value: CellValue) => void): void {
  if (matrix instanceof RangeView) {
    const { sheet, range } = matrix;
    const lastColumn = Math.min(range.column + range.columns - 1, sheet.cells.lastColumn);
    for (let column = range.column; column <= lastColumn; column += 1) {
      const cells = sheet.cells.column(column);
      const end = Math.min(cells.length, range.row + range.rows - 1);
      for (let at = range.row - 1; at < end; at += 1) visit(cells[at] as CellValue);
    }
    return;
  }
  for (let row = 0; row < matrix.usedRows; row += 1) {
    for (let column = 0; column < matrix.columns; column += 1) visit(matrix.get(row, column));
  }
}

/** The first error among values, or null. */
export function firstError(values: readonly CellValue[]): CellValue {
  for (const value of values) if (isError(value)) return value;
  return null;
}
