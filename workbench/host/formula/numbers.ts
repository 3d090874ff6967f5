import type { CellError, CellValue } from '../workbook/types.js';
import { eachFilled } from './arrays.js';
import { isError } from './errors.js';
import { isMatrix, toNumber, type Value } from './values.js';

/**
 * The numbers among arguments, as SUM and MAX see them: in ranges and arrays text, TRUE and empty cells do not count, while a value that is
 * itself an argument must be a number. The first error stops it.
 */
export function collectNumbers(args: readonly Value[], name: string): number[] | CellError {
  const numbers: number[] = [];
  let error: CellError | null = null;
  const collect = (value: CellValue) => {
    if (typeof value === 'number') numbers.push(value);
    else if (typeof value === 'object' && value !== null && !error) error = value;
  };
  args.forEach((arg, index) => {
    if (isMatrix(arg)) {
      eachFilled(arg, collect);
      return;
    }
    if (arg === null) return;
    const number = toNumber(arg, name, index + 1);
    if (!isError(number)) numbers.push(number);
    else error ??= number;
  });
  return error ?? numbers;
}

/**
 * Quantile by linear interpolation between order statistics (type 7), as PERCENTILE has it.
 * @param sorted At least one number, ascending.
 * @param share 0 to 1.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (place - below);
}
