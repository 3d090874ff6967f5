import type { CellValue } from '../../workbook/types.js';
import { eachFilled, isLarge, repeated, single } from '../arrays.js';
import type { Node } from '../ast.js';
import { cellError, isError } from '../errors.js';
import { isMatrix, makeMatrix, toBoolean, type Value } from '../values.js';
import { ANY_NUMBER, type FunctionRecord, type Scope } from './function-record.js';

/** Conditions, and what becomes of errors. */
export const logicFunctions: readonly FunctionRecord[] = [
  { name: 'IF', kind: 'lazy', least: 2, most: 3, compute: choose },
  { name: 'IFERROR', kind: 'lazy', least: 1, most: 2, compute: (args, scope) => replaceErrors(args, scope, isError) },
  {
    name: 'IFNA',
    kind: 'lazy',
    least: 1,
    most: 2,
    compute: (args, scope) => replaceErrors(args, scope, (value) => isError(value) && value.error === '#N/A'),
  },
  joined('AND', (values) => values.every(Boolean)),
  joined('OR', (values) => values.some(Boolean)),
  {
    name: 'NOT',
    kind: 'mapped',
    least: 1,
    most: 1,
    compute(args) {
      const truth = toBoolean(args[0] ?? null, 'NOT', 1);
      return isError(truth) ? truth : !truth;
    },
  },
  { name: 'ISBLANK', kind: 'mapped', takesErrors: true, least: 1, most: 1, compute: (args) => args[0] === null },
  { name: 'ISERROR', kind: 'mapped', takesErrors: true, least: 1, most: 1, compute: (args) => isError(args[0]) },
  { name: 'ISNUMBER', kind: 'mapped', takesErrors: true, least: 1, most: 1, compute: (args) => typeof args[0] === 'number' },
  { name: 'ISTEXT', kind: 'mapped', takesErrors: true, least: 1, most: 1, compute: (args) => typeof args[0] === 'string' },
  { name: 'NA', kind: 'mapped', least: 0, most: 0, compute: () => cellError('#N/A', 'Error') },
];

function choose(args: readonly Node[], scope: Scope): Value {
  const [test, yes, no] = args as readonly [Node, Node, Node | undefined];
  const tested = scope.evaluate(test);
  const otherwise = () => (no ? scope.evaluate(no) : false);
  if (!scope.arrays || !isLarge(tested)) {
    const truth = toBoolean(single(tested, scope), 'IF', 1);
    if (isError(truth)) return truth;
    return truth ? scope.evaluate(yes) : otherwise();
  }
  const whenTrue = scope.evaluate(yes);
  const whenFalse = otherwise();
  return makeMatrix(tested.rows, tested.columns, (row, column) => {
    const truth = toBoolean(tested.get(row, column), 'IF', 1);
    return isError(truth) ? truth : repeated(truth ? whenTrue : whenFalse, row, column);
  });
}

function replaceErrors(args: readonly Node[], scope: Scope, replaced: (value: CellValue) => boolean): Value {
  const value = scope.evaluate(args[0] as Node);
  const instead = () => (args[1] ? scope.evaluate(args[1]) : '');
  if (!isLarge(value)) return replaced(single(value, scope)) ? instead() : value;
  let other: Value | undefined;
  return makeMatrix(value.rows, value.columns, (row, column) => {
    const cell = value.get(row, column);
    if (!replaced(cell)) return cell;
    other ??= instead();
    return repeated(other, row, column);
  });
}

function joined(name: string, join: (values: readonly boolean[]) => boolean): FunctionRecord {
  return {
    name,
    kind: 'whole',
    arrays: true,
    least: 1,
    most: ANY_NUMBER,
    compute(args) {
      const truths: boolean[] = [];
      let error: CellValue = null;
      args.forEach((arg, index) => {
        const take = (value: CellValue, inRange: boolean) => {
          // Text and empty cells of a range do not count.
          if (inRange && (value === null || typeof value === 'string')) return;
          const truth = toBoolean(value, name, index + 1);
          if (isError(truth)) error ??= truth;
          else truths.push(truth);
        };
        if (isMatrix(arg)) eachFilled(arg, (value) => take(value, true));
        else take(arg, false);
      });
      if (error) return error;
      return truths.length === 0 ? cellError('#VALUE!', `Function ${name} has no values to look at.`) : join(truths);
    },
  };
}
