import type { CellError, CellValue } from '../../workbook/types.js';
import type { BookSheet } from '../../workbook/workbook-state.js';
import { single } from '../arrays.js';
import type { Node } from '../ast.js';
import { wildcardTest } from '../criteria.js';
import { cellError, isError, NOT_REFERENCE } from '../errors.js';
import { ArrayMatrix, compareValues, isMatrix, type Matrix, makeMatrix, RangeView, toBoolean, toNumber, type Value } from '../values.js';
import type { FunctionRecord, Scope } from './function-record.js';

/** Finding cells by place and by value. */
export const lookupFunctions: readonly FunctionRecord[] = [
  { name: 'INDEX', kind: 'whole', arrays: true, least: 1, most: 3, compute: index },
  { name: 'MATCH', kind: 'whole', least: 2, most: 3, compute: match },
  { name: 'VLOOKUP', kind: 'whole', least: 3, most: 4, compute: vlookup },
  { name: 'ROW', kind: 'lazy', least: 0, most: 1, compute: (args, scope) => position(args, scope, 'row') },
  { name: 'COLUMN', kind: 'lazy', least: 0, most: 1, compute: (args, scope) => position(args, scope, 'column') },
];

function position(args: readonly Node[], scope: Scope, side: 'row' | 'column'): Value {
  const node = args[0];
  if (!node || node.kind === 'missing') return side === 'row' ? scope.row : scope.column;
  const value = scope.evaluate(node);
  if (!(value instanceof RangeView)) return !isMatrix(value) && isError(value) ? value : cellError('#N/A', 'Argument must be a range.');
  const { range } = value;
  if (!scope.arrays) return range[side];
  return side === 'row'
    ? makeMatrix(range.rows, 1, (row) => range.row + row)
    : makeMatrix(1, range.columns, (_, column) => range.column + column);
}

function index(args: readonly Value[], scope: Scope): Value {
  const source = args[0] as Value;
  const matrix = isMatrix(source) ? source : new ArrayMatrix([[source]]);
  const first = toNumber(args[1] === undefined ? 0 : single(args[1], scope), 'INDEX', 2);
  const second = toNumber(args[2] === undefined ? 0 : single(args[2], scope), 'INDEX', 3);
  if (isError(first)) return first;
  if (isError(second)) return second;
  // One number in a single row counts columns.
  const acrossOnly = args[2] === undefined && matrix.rows === 1 && matrix.columns > 1;
  const row = acrossOnly ? 0 : Math.trunc(first);
  const column = acrossOnly ? Math.trunc(first) : Math.trunc(second);
  if (row < 0 || column < 0 || row > matrix.rows || column > matrix.columns) {
    return cellError('#NUM!', `Function INDEX asks for row ${row}, column ${column} of ${matrix.rows} rows and ${matrix.columns} columns.`);
  }
  return part(matrix, row, column);
}

/** A row, a column, a cell or everything: 0 means all. */
function part(matrix: Matrix, row: number, column: number): Value {
  const rows = row === 0 ? matrix.rows : 1;
  const columns = column === 0 ? matrix.columns : 1;
  const down = Math.max(0, row - 1);
  const across = Math.max(0, column - 1);
  if (matrix instanceof RangeView) {
    const { range } = matrix;
    return new RangeView(matrix.sheet, { ...range, row: range.row + down, column: range.column + across, rows, columns });
  }
  return makeMatrix(rows, columns, (r, c) => matrix.get(r + down, c + across));
}

function match(args: readonly Value[], scope: Scope): Value {
  const key = single(args[0] as Value, scope);
  if (isError(key)) return key;
  const line = args[1] as Value;
  const kind = args[2] === undefined ? 1 : toNumber(single(args[2], scope), 'MATCH', 3);
  if (isError(kind)) return kind;
  if (!isMatrix(line)) return compareValues(key, line) === 0 ? 1 : notFound('MATCH', key);
  if (line.rows > 1 && line.columns > 1) return cellError('#N/A', 'MATCH range must be a single row or a single column.');
  const column = line.columns === 1 ? line : makeMatrix(line.columns, 1, (row) => line.get(0, row));
  const found = kind === 0 ? findExact(column, key) : findSorted(column, key, kind > 0 ? 1 : -1);
  return found < 0 ? notFound('MATCH', key) : found + 1;
}

function vlookup(args: readonly Value[], scope: Scope): Value {
  const key = single(args[0] as Value, scope);
  if (isError(key)) return key;
  const source = args[1] as Value;
  if (!isMatrix(source)) return NOT_REFERENCE;
  const column = toNumber(single(args[2] as Value, scope), 'VLOOKUP', 3);
  const sorted = args[3] === undefined ? true : toBoolean(single(args[3], scope), 'VLOOKUP', 4);
  if (isError(column)) return column;
  if (isError(sorted)) return sorted;
  if (column < 1) return cellError('#VALUE!', `Function VLOOKUP parameter 3 value is ${column}. It should be greater than or equal to 1.`);
  if (column > source.columns) return cellError('#REF!', 'VLOOKUP evaluates to an out of bounds range.');
  const keys = part(source, 0, 1) as Matrix;
  const found = sorted ? findSorted(keys, key, 1) : findExact(keys, key);
  return found < 0 ? notFound('VLOOKUP', key) : source.get(found, Math.trunc(column) - 1);
}

function notFound(name: string, key: CellValue): CellError {
  const shown = typeof key === 'string' ? `'${key.slice(0, 60)}'` : String(key);
  return cellError('#N/A', `Did not find value ${shown} in ${name} evaluation.`);
}

/** Last place that is not past `key`, by halving; -1 when there is none. The order of the cells is taken on trust. */
function findSorted(column: Matrix, key: CellValue, sign: number): number {
  let low = 0;
  let high = column.usedRows;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = column.get(middle, 0);
    if (value !== null && compareValues(value, key) * sign <= 0) low = middle + 1;
    else high = middle;
  }
  const found = low - 1;
  const value = found < 0 ? null : column.get(found, 0);
  return value !== null && typeof value === typeof key ? found : -1;
}

function findExact(column: Matrix, key: CellValue): number {
  if (typeof key === 'string' && /[*?~]/.test(key)) {
    const matches = wildcardTest(key.toLowerCase());
    for (let row = 0; row < column.usedRows; row += 1) {
      const value = column.get(row, 0);
      if (typeof value === 'string' && matches(value.toLowerCase())) return row;
    }
    return -1;
  }
  return (column instanceof RangeView ? knownPlaces(column) : placesOf(column)).get(placeKey(key)) ?? -1;
}

interface Places {
  readonly stamp: number;
  readonly places: ReadonlyMap<CellValue, number>;
}

/** Places of values by column, so that thousands of look-ups in the same column search it once. */
const placesBySheet = new WeakMap<BookSheet, Map<string, Places>>();

function knownPlaces(column: RangeView): ReadonlyMap<CellValue, number> {
  const { sheet, range } = column;
  const bySheet = placesBySheet.get(sheet) ?? new Map<string, Places>();
  placesBySheet.set(sheet, bySheet);
  const key = `${range.row}/${range.column}/${range.rows}`;
  const stamp = sheet.cells.stampOf(range.column);
  const known = bySheet.get(key);
  if (known?.stamp === stamp) return known.places;
  if (bySheet.size > 50) bySheet.clear();
  const places = placesOf(column);
  bySheet.set(key, { stamp, places });
  return places;
}

function placesOf(column: Matrix): Map<CellValue, number> {
  const places = new Map<CellValue, number>();
  for (let row = 0; row < column.usedRows; row += 1) {
    const value = placeKey(column.get(row, 0));
    if (value !== null && !places.has(value)) places.set(value, row);
  }
  return places;
}

function placeKey(value: CellValue): CellValue {
  if (typeof value === 'string') return value.toLowerCase();
  return isError(value) ? null : value;
}
