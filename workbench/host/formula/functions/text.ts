import { renderValue } from '../../workbook/number-format.js';
import type { CellValue } from '../../workbook/types.js';
import { single } from '../arrays.js';
import { cellError, isError } from '../errors.js';
import { isMatrix, numberInText, toNumber, toText, type Value } from '../values.js';
import { ANY_NUMBER, type FunctionRecord } from './function-record.js';

/** Text: joining, cutting, changing. */
export const textFunctions: readonly FunctionRecord[] = [
  { name: 'CONCATENATE', kind: 'whole', least: 1, most: ANY_NUMBER, compute: (args) => join(args, '') },
  {
    name: 'JOIN',
    kind: 'whole',
    least: 2,
    most: ANY_NUMBER,
    compute(args, scope) {
      const delimiter = toText(single(args[0] as Value, scope));
      return isError(delimiter) ? delimiter : join(args.slice(1), delimiter);
    },
  },
  {
    name: 'TEXT',
    kind: 'mapped',
    least: 2,
    most: 2,
    compute(args, scope) {
      const [value = null, format = null] = args;
      const pattern = toText(format);
      if (isError(pattern)) return pattern;
      const number = typeof value === 'string' ? numberInText(value) : value === null ? 0 : value;
      return renderValue(number ?? value, pattern, scope.book.locale);
    },
  },
  { name: 'LEFT', kind: 'mapped', least: 1, most: 2, compute: (args) => cut('LEFT', args, (text, count) => text.slice(0, count)) },
  {
    name: 'RIGHT',
    kind: 'mapped',
    least: 1,
    most: 2,
    compute: (args) => cut('RIGHT', args, (text, count) => text.slice(Math.max(0, text.length - count))),
  },
  {
    name: 'MID',
    kind: 'mapped',
    least: 3,
    most: 3,
    compute(args) {
      const from = toNumber(args[1] ?? null, 'MID', 2);
      if (isError(from)) return from;
      if (from < 1) return cellError('#NUM!', `Function MID parameter 2 value is ${from}. It should be greater than or equal to 1.`);
      const start = Math.trunc(from) - 1;
      return cut('MID', [args[0] ?? null, args[2] ?? null], (text, count) => text.slice(start, start + count));
    },
  },
  { name: 'LEN', kind: 'mapped', least: 1, most: 1, compute: (args) => ofText(args, (text) => text.length) },
  { name: 'TRIM', kind: 'mapped', least: 1, most: 1, compute: (args) => ofText(args, (text) => text.split(' ').filter(Boolean).join(' ')) },
  { name: 'UPPER', kind: 'mapped', least: 1, most: 1, compute: (args) => ofText(args, (text) => text.toUpperCase()) },
  { name: 'LOWER', kind: 'mapped', least: 1, most: 1, compute: (args) => ofText(args, (text) => text.toLowerCase()) },
];

function ofText(args: readonly CellValue[], compute: (text: string) => CellValue): CellValue {
  const text = toText(args[0] ?? null);
  return isError(text) ? text : compute(text);
}

function cut(name: string, args: readonly CellValue[], take: (text: string, count: number) => string): CellValue {
  const text = toText(args[0] ?? null);
  const count = args[1] === undefined ? 1 : toNumber(args[1], name, 2);
  if (isError(text)) return text;
  if (isError(count)) return count;
  if (count < 0) return cellError('#NUM!', `Function ${name} parameter 2 value is ${count}. It should be greater than or equal to 0.`);
  return take(text, Math.trunc(count));
}

/** Joins values row by row; rows below the last used one are left out. */
function join(args: readonly Value[], delimiter: string): CellValue {
  const parts: string[] = [];
  for (const arg of args) {
    const rows = isMatrix(arg) ? arg.usedRows : 1;
    const columns = isMatrix(arg) ? arg.columns : 1;
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const text = toText(isMatrix(arg) ? arg.get(row, column) : arg);
        if (isError(text)) return text;
        parts.push(text);
      }
    }
  }
  return parts.join(delimiter);
}
