import type { CellValue } from '../../workbook/types.js';
import { single } from '../arrays.js';
import type { Node } from '../ast.js';
import { cellError, isError } from '../errors.js';
import { ArrayMatrix, compareValues, isMatrix, type Matrix, makeMatrix, toBoolean, toNumber, type Value } from '../values.js';
import { ANY_NUMBER, type FunctionRecord, type Scope } from './function-record.js';

type Row = readonly CellValue[];

/** Functions that give several cells. */
export const arrayFunctions: readonly FunctionRecord[] = [
  { name: 'ARRAYFORMULA', kind: 'lazy', least: 1, most: 1, compute: (args, scope) => scope.evaluate(args[0] as Node, true) },
  { name: 'FILTER', kind: 'whole', arrays: true, least: 2, most: ANY_NUMBER, compute: filter },
  { name: 'SORT', kind: 'whole', arrays: true, least: 1, most: ANY_NUMBER, compute: sort },
  {
    name: 'TRANSPOSE',
    kind: 'whole',
    arrays: true,
    least: 1,
    most: 1,
    compute(args) {
      const matrix = asMatrix(args[0] as Value);
      return makeMatrix(matrix.columns, matrix.rows, (row, column) => matrix.get(column, row));
    },
  },
  {
    name: 'UNIQUE',
    kind: 'whole',
    arrays: true,
    least: 1,
    most: 1,
    compute(args) {
      const matrix = asMatrix(args[0] as Value);
      const seen = new Map<string, Row>();
      // All rows below the used ones are the same empty row.
      for (let row = 0; row < Math.min(matrix.rows, matrix.usedRows + 1); row += 1) {
        const cells = rowAt(matrix, row);
        const key = JSON.stringify(cells);
        if (!seen.has(key)) seen.set(key, cells);
      }
      return new ArrayMatrix([...seen.values()]);
    },
  },
];

function asMatrix(value: Value): Matrix {
  return isMatrix(value) ? value : new ArrayMatrix([[value]]);
}

function rowAt(matrix: Matrix, row: number): Row {
  const cells: CellValue[] = new Array(matrix.columns);
  for (let column = 0; column < matrix.columns; column += 1) cells[column] = matrix.get(row, column);
  return cells;
}

function filter(args: readonly Value[]): Value {
  const matrix = asMatrix(args[0] as Value);
  const conditions = args.slice(1).map(asMatrix);
  const byRow = conditions.every((condition) => condition.columns === 1 && condition.rows === matrix.rows);
  const byColumn = !byRow && conditions.every((condition) => condition.rows === 1 && condition.columns === matrix.columns);
  if (!byRow && !byColumn) {
    return cellError('#N/A', 'FILTER has mismatched range sizes: each condition must be as long as the range.');
  }
  const keep: number[] = [];
  const length = byRow ? matrix.rows : matrix.columns;
  for (let at = 0; at < length; at += 1) {
    let all = true;
    for (const condition of conditions) {
      const truth = toBoolean(byRow ? condition.get(at, 0) : condition.get(0, at), 'FILTER', 2);
      // Rows whose condition is an error or a text do not match.
      if (isError(truth) || !truth) all = false;
    }
    if (all) keep.push(at);
  }
  if (keep.length === 0) return cellError('#N/A', 'No matches are found in FILTER evaluation.');
  if (byRow) return new ArrayMatrix(keep.map((row) => rowAt(matrix, row)));
  return makeMatrix(matrix.rows, keep.length, (row, column) => matrix.get(row, keep[column] as number));
}

interface SortKey {
  readonly at: (row: number) => CellValue;
  readonly sign: number;
}

function sort(args: readonly Value[], scope: Scope): Value {
  const matrix = asMatrix(args[0] as Value);
  const keys: SortKey[] = [];
  for (let index = 1; index < args.length; index += 2) {
    const ascending = index + 1 < args.length ? toBoolean(single(args[index + 1] as Value, scope), 'SORT', index + 2) : true;
    if (isError(ascending)) return ascending;
    const by = args[index] as Value;
    const sign = ascending ? 1 : -1;
    if (isMatrix(by) && by.rows > 1) {
      if (by.rows !== matrix.rows) return cellError('#VALUE!', 'SORT has mismatched range sizes.');
      keys.push({ at: (row) => by.get(row, 0), sign });
      continue;
    }
    const column = toNumber(single(by, scope), 'SORT', index + 1);
    if (isError(column)) return column;
    if (column < 1 || column > matrix.columns) {
      return cellError(
        '#VALUE!',
        `Function SORT parameter ${index + 1} value is ${column}. Valid values are between 1 and ${matrix.columns} inclusive.`,
      );
    }
    keys.push({ at: (row) => matrix.get(row, Math.trunc(column) - 1), sign });
  }
  if (keys.length === 0) {
    for (let column = 0; column < matrix.columns; column += 1) keys.push({ at: (row) => matrix.get(row, column), sign: 1 });
  }
  const order = Array.from({ length: matrix.rows }, (_, row) => row);
  order.sort((a, b) => compareRows(a, b, keys));
  return new ArrayMatrix(order.map((row) => rowAt(matrix, row)));
}

/** Empty cells come last whichever way the rest is sorted; equal rows keep their order. */
function compareRows(a: number, b: number, keys: readonly SortKey[]): number {
  for (const { at, sign } of keys) {
    const left = at(a);
    const right = at(b);
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      continue;
    }
    const order = compareValues(left, right);
    if (order !== 0) return order * sign;
  }
  return 0;
}
