import type { Operator } from '../operator.js';
import { blank } from './blank.js';
import { bottomPercent } from './bottom-percent.js';
import { equal } from './equal.js';
import { greater } from './greater.js';
import { greaterOrEqual } from './greater-or-equal.js';
import { lastDays } from './last-days.js';
import { less } from './less.js';
import { lessOrEqual } from './less-or-equal.js';
import { month } from './month.js';
import { range } from './range.js';
import { topPercent } from './top-percent.js';
import { weekday } from './weekday.js';
import { wildcard } from './wildcard.js';

/** Every operator, in the order in which a criterion is offered to them: keywords, signs, shapes, then plain values. */
export const operators: readonly Operator[] = [
  blank,
  topPercent,
  bottomPercent,
  lastDays,
  month,
  weekday,
  greaterOrEqual,
  greater,
  lessOrEqual,
  less,
  range,
  wildcard,
  equal,
];

const byId = new Map(operators.map((operator) => [operator.id, operator]));

/** The operator that a comparison names; a name that nobody has is a bug. */
export function findOperator(id: string): Operator {
  const operator = byId.get(id);
  if (operator === undefined) throw new Error(`No operator is called ${id}`);
  return operator;
}
