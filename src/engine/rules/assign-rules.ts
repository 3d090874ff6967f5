import type { FieldSource } from '../shop/field.js';
import { markRule } from './mark-rule.js';
import { populationOf } from './population.js';
import type { Rule } from './types.js';

/**
 * Gives each customer the first rule from the top that matches.
 *
 * @returns per customer the index into `rules`, or -1 where none matches
 */
export function assignRules(rules: readonly Rule[], fields: FieldSource): Int32Array {
  const population = populationOf(fields);
  const assigned = new Int32Array(fields.size).fill(-1);
  let left = fields.size;
  for (let rule = 0; rule < rules.length && left > 0; rule++) {
    const matches = markRule(rules[rule] as Rule, population);
    for (let customer = 0; customer < matches.length; customer++) {
      if (matches[customer] === 0 || assigned[customer] !== -1) continue;
      assigned[customer] = rule;
      left--;
    }
  }
  return assigned;
}
