import type { CellError } from '../workbook/types.js';

/** Makes an error value; `message` is what Sheets shows when the pointer rests on the cell. */
export function cellError(error: CellError['error'], message: string): CellError {
  return { error, message };
}

/** Whether a value is an error. */
export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export const CIRCULAR: CellError = cellError('#REF!', 'Circular dependency detected.');
export const NOT_REFERENCE: CellError = cellError('#REF!', 'Reference does not exist.');
export const PARSE_ERROR: CellError = cellError('#ERROR!', 'Formula parse error.');
export const NO_INTERSECTION: CellError = cellError('#VALUE!', 'An array value could not be found.');
export const DIVIDED_BY_ZERO: CellError = cellError('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');

/** What a formula gives when a function got fewer or more arguments than it takes. */
export function wrongCount(name: string, given: number, least: number, most: number): CellError {
  const expected = least === most ? String(least) : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
  return cellError('#N/A', `Wrong number of arguments to ${name}. Expected ${expected} arguments, but got ${given} arguments.`);
}
