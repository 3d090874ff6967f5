import type { CellError, CellValue } from '../../workbook/types.js';
import { single } from '../arrays.js';
import { compileCriterion } from '../criteria.js';
import { cellError, isError } from '../errors.js';
import { ArrayMatrix, finite, isMatrix, type Matrix, RangeView, type Value } from '../values.js';
import { ANY_NUMBER, type FunctionRecord, type Scope } from './function-record.js';

/** Counting and adding up the cells that meet criteria. */
export const conditionalFunctions: readonly FunctionRecord[] = [
  { name: 'COUNTIF', kind: 'whole', least: 2, most: 2, compute: (args, scope) => countWhere('COUNTIF', args, scope) },
  { name: 'COUNTIFS', kind: 'whole', least: 2, most: ANY_NUMBER, compute: (args, scope) => countWhere('COUNTIFS', args, scope) },
  {
    name: 'SUMIF',
    kind: 'whole',
    least: 2,
    most: 3,
    compute: (args, scope) => totalWhere({ name: 'SUMIF', finish: sumOf }, amountsLike(args[2], args[0] as Value), args.slice(0, 2), scope),
  },
  {
    name: 'SUMIFS',
    kind: 'whole',
    least: 3,
    most: ANY_NUMBER,
    compute: (args, scope) => totalWhere({ name: 'SUMIFS', finish: sumOf }, asMatrix(args[0] as Value), args.slice(1), scope),
  },
  {
    name: 'AVERAGEIF',
    kind: 'whole',
    least: 2,
    most: 3,
    compute: (args, scope) =>
      totalWhere({ name: 'AVERAGEIF', finish: meanOf }, amountsLike(args[2], args[0] as Value), args.slice(0, 2), scope),
  },
  {
    name: 'AVERAGEIFS',
    kind: 'whole',
    least: 3,
    most: ANY_NUMBER,
    compute: (args, scope) => totalWhere({ name: 'AVERAGEIFS', finish: meanOf }, asMatrix(args[0] as Value), args.slice(1), scope),
  },
];

interface Total {
  readonly sum: number;
  readonly count: number;
}

/** Which function asks, and what it makes of the amounts that met its criteria. */
interface Totalling {
  readonly name: string;
  finish(total: Total): CellValue;
}

function sumOf(total: Total): CellValue {
  return finite(total.sum);
}

function meanOf(total: Total): CellValue {
  if (total.count === 0) return cellError('#DIV/0!', 'Evaluation of function AVERAGEIF caused a divide by zero error.');
  return finite(total.sum / total.count);
}

/** SUMIF takes as many amounts as the criterion's range has cells, from the first one given. */
function amountsLike(amounts: Value | undefined, tested: Value): Matrix {
  const shape = asMatrix(tested);
  if (amounts === undefined || amounts === null) return shape;
  if (!(amounts instanceof RangeView)) return asMatrix(amounts);
  return new RangeView(amounts.sheet, { ...amounts.range, rows: shape.rows, columns: shape.columns });
}

function asMatrix(value: Value): Matrix {
  return isMatrix(value) ? value : new ArrayMatrix([[value]]);
}

/** Says for each cell, row by row, whether it meets all criteria: `[range, criterion, range, criterion, ...]`. */
function whereAll(name: string, pairs: readonly Value[], scope: Scope, shape: Matrix): Uint8Array | CellError {
  if (pairs.length % 2 !== 0) return cellError('#N/A', `Wrong number of arguments to ${name}: each range needs a criterion.`);
  const met = new Uint8Array(shape.rows * shape.columns).fill(1);
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const tested = asMatrix(pairs[pair] as Value);
    if (tested.rows !== shape.rows || tested.columns !== shape.columns) {
      return cellError('#VALUE!', `Array arguments to ${name} are of different size.`);
    }
    const meets = compileCriterion(single(pairs[pair + 1] as Value, scope));
    const emptyMeets = meets(null);
    let at = 0;
    for (let row = 0; row < tested.rows; row += 1) {
      const used = row < tested.usedRows;
      for (let column = 0; column < tested.columns; column += 1, at += 1) {
        if (met[at] === 1 && !(used ? meets(tested.get(row, column)) : emptyMeets)) met[at] = 0;
      }
    }
  }
  return met;
}

function countWhere(name: string, args: readonly Value[], scope: Scope): CellValue {
  const met = whereAll(name, args, scope, asMatrix(args[0] as Value));
  if (isError(met)) return met;
  let count = 0;
  for (const one of met as Uint8Array) count += one;
  return count;
}

function totalWhere(how: Totalling, amounts: Matrix, pairs: readonly Value[], scope: Scope): CellValue {
  const met = whereAll(how.name, pairs, scope, amounts);
  if (isError(met)) return met;
  let sum = 0;
  let count = 0;
  for (let row = 0; row < amounts.usedRows; row += 1) {
    for (let column = 0; column < amounts.columns; column += 1) {
      if ((met as Uint8Array)[row * amounts.columns + column] !== 1) continue;
      const value = amounts.get(row, column);
      if (isError(value)) return value;
      if (typeof value !== 'number') continue;
      sum += value;
      count += 1;
    }
  }
  return how.finish({ sum, count });
}
