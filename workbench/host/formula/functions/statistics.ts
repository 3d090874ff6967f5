import type { CellValue } from '../../workbook/types.js';
import { eachFilled, single } from '../arrays.js';
import { cellError, isError } from '../errors.js';
import { collectNumbers, quantile } from '../numbers.js';
import { finite, isMatrix, numberInText, toNumber, type Value } from '../values.js';
import { ANY_NUMBER, type FunctionRecord, type Scope } from './function-record.js';

/** Counting, means, extremes and quantiles. */
export const statisticsFunctions: readonly FunctionRecord[] = [
  counting(
    'COUNT',
    (value, inRange) => typeof value === 'number' || (!inRange && typeof value === 'string' && numberInText(value) !== null),
  ),
  counting('COUNTA', (value, inRange) => !inRange || value !== null),
  {
    name: 'COUNTUNIQUE',
    kind: 'whole',
    least: 1,
    most: ANY_NUMBER,
    compute(args) {
      const seen = new Set<CellValue>();
      for (const arg of args) {
        if (!isMatrix(arg)) seen.add(arg);
        else eachFilled(arg, (value) => value !== null && value !== '' && seen.add(isError(value) ? value.error : value));
      }
      return seen.size;
    },
  },
  {
    name: 'COUNTBLANK',
    kind: 'whole',
    least: 1,
    most: 1,
    compute(args) {
      const range = args[0] as Value;
      if (!isMatrix(range)) return range === null || range === '' ? 1 : 0;
      let filled = 0;
      eachFilled(range, (value) => {
        if (value !== null && value !== '') filled += 1;
      });
      return range.rows * range.columns - filled;
    },
  },
  ofNumbers('AVERAGE', (numbers) => {
    if (numbers.length === 0) return cellError('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.');
    let sum = 0;
    for (const number of numbers) sum += number;
    return finite(sum / numbers.length);
  }),
  ofNumbers('MIN', (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  ofNumbers('MAX', (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  ofNumbers('MEDIAN', (numbers) => (numbers.length === 0 ? noNumbers('MEDIAN') : finite(quantile(Float64Array.from(numbers).sort(), 0.5)))),
  { name: 'PERCENTILE', kind: 'whole', least: 2, most: 2, compute: (args, scope) => percentile('PERCENTILE', args, scope) },
  { name: 'PERCENTILE.INC', kind: 'whole', least: 2, most: 2, compute: (args, scope) => percentile('PERCENTILE.INC', args, scope) },
];

function counting(name: string, counts: (value: CellValue, inRange: boolean) => boolean): FunctionRecord {
  return {
    name,
    kind: 'whole',
    least: 1,
    most: ANY_NUMBER,
    compute(args) {
      let count = 0;
      for (const arg of args) {
        if (!isMatrix(arg)) count += counts(arg, false) ? 1 : 0;
        else
          eachFilled(arg, (value) => {
            if (counts(value, true)) count += 1;
          });
      }
      return count;
    },
  };
}

function ofNumbers(name: string, compute: (numbers: readonly number[]) => CellValue): FunctionRecord {
  return {
    name,
    kind: 'whole',
    least: 1,
    most: ANY_NUMBER,
    compute(args) {
      const numbers = collectNumbers(args, name);
      return isError(numbers) ? numbers : compute(numbers);
    },
  };
}

function percentile(name: string, args: readonly Value[], scope: Scope): CellValue {
  const numbers = collectNumbers([args[0] as Value], name);
  if (isError(numbers)) return numbers;
  const share = toNumber(single(args[1] as Value, scope), name, 2);
  if (isError(share)) return share;
  if (numbers.length === 0) return noNumbers(name);
  if (share < 0 || share > 1) {
    return cellError('#NUM!', `Function ${name} parameter 2 value is ${share}. Valid values are between 0 and 1 inclusive.`);
  }
  return finite(quantile(Float64Array.from(numbers).sort(), share));
}

function noNumbers(name: string): CellValue {
  return cellError('#NUM!', `Function ${name} needs at least one number.`);
}
