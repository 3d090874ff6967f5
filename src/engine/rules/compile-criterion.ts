import type { FieldColumn } from '../shop/field.js';
import type { Cell } from '../table/cell.js';
import { isErrorText } from '../table/cell-text.js';
import { utcWallClock, type WallClock } from '../table/columns.js';
import type { Operator } from './operator.js';
import { operators } from './operators/index.js';
import { type Alternative, readCriterion } from './read-criterion.js';
import { typedLiteral } from './read-literal.js';
import { type Problem, problem, type Reading, read } from './reading.js';
import type { Comparison, Condition } from './types.js';

export type CompiledCriterion = Pick<Condition, 'negated' | 'anyOf'>;

/**
 * Turns one cell of the criteria table into comparisons on its field.
 *
 * @param cell what stands in the cell; not blank, since a blank cell is no criterion
 * @param toWallClock for a cell that holds a date
 * @returns the comparisons, or the message that says what is wrong with the cell
 */
export function compileCriterion(cell: Cell, column: FieldColumn, toWallClock: WallClock = utcWallClock): Reading<CompiledCriterion> {
  if (cell === null || cell === undefined) return problem('criterion-unreadable');
  if (typeof cell !== 'string') {
    const literal = typedLiteral(cell, column, toWallClock);
    return literal.ok ? read({ negated: false, anyOf: [{ operator: 'equal', operands: [literal.value] }] }) : literal;
  }
  if (isErrorText(cell)) return problem('criterion-sheet-error');
  const criterion = readCriterion(cell);
  if (!criterion.ok) return criterion;
  const anyOf: Comparison[] = [];
  for (const alternative of criterion.value.alternatives) {
    const comparison = compileAlternative(alternative, column);
    if (!comparison.ok) return comparison;
    anyOf.push(comparison.value);
  }
  return read({ negated: criterion.value.negated, anyOf });
}

function compileAlternative(alternative: Alternative, column: FieldColumn): Reading<Comparison> {
  const operator = operators.find((candidate) => candidate.recognises(alternative));
  if (operator === undefined) return problem('criterion-unreadable');
  if (!operator.takes.includes(column.kind)) return misfit(operator, column);
  const operands = operator.operands(alternative, column);
  return operands.ok ? read({ operator: operator.id, operands: operands.value }) : operands;
}

function misfit(operator: Operator, column: FieldColumn): Problem {
  if (column.kind === 'text') return problem(column.labels.length === 0 ? 'criterion-field-blank' : 'criterion-not-for-text');
  return problem(operator.id === 'wildcard' ? 'criterion-wildcard-misplaced' : 'criterion-needs-date');
}
