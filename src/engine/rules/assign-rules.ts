import type { FieldSource } from '../shop/field.js';
import { populationOf } from './population.js';
import { eachRuleMask, rulesPerMask } from './rule-masks.js';
import type { Rule } from './types.js';

/**
 * Gives each customer the first rule from the top that matches; shares such as `top 10%` are of all customers, whatever
 * the rules above took.
 *
 * @returns per customer the index into `rules`, or -1 where none matches
 */
export function assignRules(rules: readonly Rule[], fields: FieldSource): Int32Array {
  const population = populationOf(fields);
  const assigned = new Int32Array(fields.size).fill(-1);
  // From the last rules up, so that a rule further up has the last word.
  const blocks = Math.ceil(rules.length / rulesPerMask);
  for (let block = blocks - 1; block >= 0; block--) {
    const base = block * rulesPerMask;
    eachRuleMask(rules.slice(base, base + rulesPerMask), fields, population, (masks, first, count) => {
      for (let place = 0; place < count; place++) {
        const mask = masks[place] as number;
        if (mask !== 0) assigned[first + place] = base + Math.clz32(mask);
      }
    });
  }
  return assigned;
}
