import { findOperator } from './operators/index.js';
import type { Population } from './population.js';
import type { Condition, Rule } from './types.js';

/**
 * The customers who meet a whole rule. Each condition looks only at those whom the one before it left.
 *
 * @param among the customers in question, ascending; not changed
 * @returns some of them, in the same order; all of them for a rule without conditions
 */
export function matchingCustomers({ conditions }: Rule, among: Int32Array, population: Population): Int32Array {
  const hits = new Uint8Array(population.size);
  let left: Int32Array = among.slice();
  for (const condition of conditions) left = narrow(left, condition, hits, population);
  return left;
}

/** Moves the customers for whom a condition holds to the front, and returns that part. */
function narrow(among: Int32Array, { column, negated, anyOf }: Condition, hits: Uint8Array, population: Population): Int32Array {
  for (let place = 0; place < among.length; place++) {
    const customer = among[place] as number;
    hits[customer] = 0;
  }
  for (const { operator, operands } of anyOf) findOperator(operator).mark({ among, hits }, column, operands, population);
  const unwanted = negated ? 1 : 0;
  let kept = 0;
  for (let place = 0; place < among.length; place++) {
    const customer = among[place] as number;
    // Every customer is written, and the place moves on only past those who stay: no branch to guess wrong.
    among[kept] = customer;
    kept += (hits[customer] as number) ^ unwanted;
  }
  return among.subarray(0, kept);
}
