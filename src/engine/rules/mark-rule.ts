import { findOperator } from './operators/index.js';
import type { Population } from './population.js';
import type { Condition, Rule } from './types.js';

/**
 * Marks the customers for whom a condition holds. Blanks hold only where the criterion asks for them, or negates.
 *
 * @param hits one byte per customer; overwritten with 1 = holds, 0 = does not
 */
export function markCondition(hits: Uint8Array, { column, negated, anyOf }: Condition, population: Population): void {
  hits.fill(0);
  for (const { operator, operands } of anyOf) findOperator(operator).mark(hits, column, operands, population);
  if (negated) for (let customer = 0; customer < hits.length; customer++) hits[customer] = hits[customer] === 0 ? 1 : 0;
}

/**
 * The customers who meet a whole rule, whatever the rules above it say.
 *
 * @returns one byte per customer, 1 = all conditions hold; all 1 for a rule without conditions
 */
export function markRule({ conditions }: Rule, population: Population): Uint8Array {
  const all = new Uint8Array(population.size).fill(1);
  const hits = new Uint8Array(population.size);
  for (const condition of conditions) {
    markCondition(hits, condition, population);
    for (let customer = 0; customer < all.length; customer++) all[customer] = (all[customer] as number) & (hits[customer] as number);
  }
  return all;
}
