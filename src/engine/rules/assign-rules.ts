import type { FieldSource } from '../shop/field.js';
import { matchingCustomers } from './matching-customers.js';
import { everyone, populationOf } from './population.js';
import type { Rule } from './types.js';

/**
 * Gives each customer the first rule from the top that matches. A rule looks only at customers whom no rule above it
 * took; shares such as `top 10%` are of all customers all the same.
 *
 * @returns per customer the index into `rules`, or -1 where none matches
 */
export function assignRules(rules: readonly Rule[], fields: FieldSource): Int32Array {
  const population = populationOf(fields);
  const assigned = new Int32Array(fields.size).fill(-1);
  let left = everyone(fields.size);
  rules.forEach((rule, index) => {
    if (left.length === 0) return;
    const caught = matchingCustomers(rule, left, population);
    if (caught.length === 0) return;
    for (let place = 0; place < caught.length; place++) assigned[caught[place] as number] = index;
    left = stillFree(left, assigned);
  });
  return assigned;
}

/** Those of the customers whom no rule has taken yet; reuses the array. */
function stillFree(customers: Int32Array, assigned: Int32Array): Int32Array {
  let kept = 0;
  for (let place = 0; place < customers.length; place++) {
    const customer = customers[place] as number;
    customers[kept] = customer;
    // The sign bit: 1 for -1, 0 for a rule. Cheaper than a branch that can't be guessed.
    kept += (assigned[customer] as number) >>> 31;
  }
  return customers.subarray(0, kept);
}
