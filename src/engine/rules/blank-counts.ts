import type { FieldSource } from '../shop/field.js';
import { assignRules } from './assign-rules.js';
import { findOperator } from './operators/index.js';
import { everyone, populationOf } from './population.js';
import type { Rule } from './types.js';

export interface BlankCount {
  readonly rule: Rule;
  readonly field: string;
  /** The criterion's cell. */
  readonly cell: string;
  /** Customers whom the rule caught although, or because, their value in this field is blank; at least 1. */
  readonly count: number;
}

/**
 * How many customers a negated criterion such as `<>online` let in because nothing is known about them: of those
 * whom the rule caught (first match), the ones whose field is blank. The preview says so.
 *
 * @returns one entry for each such criterion, in rule order; none where no blank was caught
 */
export function blanksIncluded(rules: readonly Rule[], fields: FieldSource): readonly BlankCount[] {
  const population = populationOf(fields);
  const assigned = assignRules(rules, fields);
  const customers = everyone(fields.size);
  const counts: BlankCount[] = [];
  rules.forEach((rule, index) => {
    for (const { negated, column, field, cell } of rule.conditions) {
      if (!negated) continue;
      const among = customers.filter((customer) => assigned[customer] === index);
      const hits = new Uint8Array(fields.size);
      findOperator('blank').mark({ among, hits }, column, [], population);
      const count = among.filter((customer) => hits[customer] === 1).length;
      if (count > 0) counts.push({ rule, field, cell, count });
    }
  });
  return counts;
}
