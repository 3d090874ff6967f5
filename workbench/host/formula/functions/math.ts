import { roundHalfUp } from '../../workbook/number-format.js';
import type { CellError, CellValue } from '../../workbook/types.js';
import { eachFilled, repeated } from '../arrays.js';
import { cellError, DIVIDED_BY_ZERO, isError } from '../errors.js';
import { collectNumbers } from '../numbers.js';
import { finite, isMatrix, toNumber, type Value } from '../values.js';
import { ANY_NUMBER, type FunctionRecord } from './function-record.js';

/** Sums and rounding. */
export const mathFunctions: readonly FunctionRecord[] = [
  {
    name: 'SUM',
    kind: 'whole',
    least: 1,
    most: ANY_NUMBER,
    compute(args) {
      let sum = 0;
      const numbers = collectNumbers(args, 'SUM');
      if (isError(numbers)) return numbers;
      for (const number of numbers) sum += number;
      return finite(sum);
    },
  },
  { name: 'SUMPRODUCT', kind: 'whole', arrays: true, least: 1, most: ANY_NUMBER, compute: sumProduct },
  { name: 'ROUND', kind: 'mapped', least: 1, most: 2, compute: (args) => rounded('ROUND', args, (size) => size) },
  {
    name: 'ROUNDUP',
    kind: 'mapped',
    least: 1,
    most: 2,
    compute: (args) =>
      rounded('ROUNDUP', args, (size, step) =>
        size === Number(roundDown(size, step)) ? size : Number(roundDown(size, step)) + 10 ** -step,
      ),
  },
  {
    name: 'ROUNDDOWN',
    kind: 'mapped',
    least: 1,
    most: 2,
    compute: (args) => rounded('ROUNDDOWN', args, (size, step) => Number(roundDown(size, step))),
  },
  { name: 'ABS', kind: 'mapped', least: 1, most: 1, compute: (args) => ofNumber('ABS', args, Math.abs) },
  { name: 'INT', kind: 'mapped', least: 1, most: 1, compute: (args) => ofNumber('INT', args, Math.floor) },
  {
    name: 'MOD',
    kind: 'mapped',
    least: 2,
    most: 2,
    compute(args) {
      const value = toNumber(args[0] ?? null, 'MOD', 1);
      const divisor = toNumber(args[1] ?? null, 'MOD', 2);
      if (isError(value)) return value;
      if (isError(divisor)) return divisor;
      return divisor === 0 ? DIVIDED_BY_ZERO : finite(value - divisor * Math.floor(value / divisor));
    },
  },
];

function ofNumber(name: string, args: readonly CellValue[], compute: (value: number) => number): CellValue {
  const value = toNumber(args[0] ?? null, name, 1);
  return isError(value) ? value : finite(compute(value));
}

/** Rounds the size of a number, so that halves go away from zero; `adjust` may move it to the next or last step first. */
function rounded(name: string, args: readonly CellValue[], adjust: (size: number, step: number) => number): CellValue {
  const value = toNumber(args[0] ?? null, name, 1);
  const places = toNumber(args[1] ?? null, name, 2);
  if (isError(value)) return value;
  if (isError(places)) return places;
  const step = Math.max(-20, Math.min(20, Math.trunc(places)));
  return finite(Math.sign(value) * roundTo(adjust(Math.abs(value), step), step));
}

function roundTo(size: number, places: number): number {
  if (places >= 0) return Number(roundHalfUp(size, places));
  const unit = 10 ** -places;
  return Number(roundHalfUp(size / unit, 0)) * unit;
}

function roundDown(size: number, places: number): number {
  const nearest = roundTo(size, places);
  return nearest > size ? roundTo(nearest - 10 ** -places, places) : nearest;
}

function sumProduct(args: readonly Value[]): CellValue {
  const first = args[0] as Value;
  const size = (value: Value) => (isMatrix(value) ? `${value.rows}x${value.columns}` : '1x1');
  if (args.some((arg) => size(arg) !== size(first))) return cellError('#VALUE!', 'Array arguments to SUMPRODUCT are of different size.');
  let error: CellError | null = null;
  for (const arg of args) {
    const check = (value: CellValue) => {
      if (isError(value) && !error) error = value;
    };
    if (isMatrix(arg)) eachFilled(arg, check);
    else check(arg);
  }
  if (error) return error;
  const rows = isMatrix(first) ? first.usedRows : 1;
  const columns = isMatrix(first) ? first.columns : 1;
  let sum = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let product = 1;
      for (const arg of args) product *= factor(repeated(arg, row, column), args.length);
      sum += product;
    }
  }
  return finite(sum);
}

/** Text counts as 0. TRUE counts only when a single array was given, where it came from a comparison such as `A1:A9="x"`. */
function factor(value: CellValue, arrays: number): number {
  if (typeof value === 'number') return value;
  return value === true && arrays === 1 ? 1 : 0;
}
