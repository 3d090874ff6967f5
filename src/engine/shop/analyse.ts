import { assignRules } from '../rules/assign-rules.js';
import { compileRules } from '../rules/compile-rules.js';
import type { Result } from '../table/issue.js';
import type { Analysis, AnalysisInput } from './analysis.js';
import { customerColumns } from './customer-columns.js';
import { groupByRules } from './grouping.js';
import { readShop } from './read-shop.js';
import { summarise } from './summarise.js';

/**
 * The whole path: tabs in, every customer's segment and every segment's worth out. Nothing is written and nothing is
 * guessed; what can't be used is the one issue of a failed result, what is doubtful stands in `issues`.
 */
export function analyse(input: AnalysisInput): Result<Analysis> {
  const read = readShop(input);
  if (!read.ok) return read;
  const { shop } = read.value;
  const customers = customerColumns(shop);
  const compiled =
    input.rules === null ? { ok: true as const, value: [], issues: [] } : compileRules(input.rules, customers, input.toWallClock);
  if (!compiled.ok) return compiled;
  const rules = compiled.value;
  const ruleOfCustomer = assignRules(rules, customers);
  const grouping = groupByRules(rules, ruleOfCustomer, shop.index.ofOrderRow);
  const value = summarise({ read: read.value, issues: [...read.issues, ...compiled.issues], customers, rules, ruleOfCustomer, grouping });
  return { ok: true, value, issues: value.issues };
}
