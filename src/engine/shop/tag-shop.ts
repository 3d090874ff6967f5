import { assignRules } from '../rules/assign-rules.js';
import { compileRules } from '../rules/compile-rules.js';
import type { Rule } from '../rules/types.js';
import type { Issue, Result } from '../table/issue.js';
import type { AnalysisInput, CustomerColumns } from './analysis.js';
import { customerColumns } from './customer-columns.js';
import { type Grouping, groupByRules } from './grouping.js';
import { type ReadShop, readShop } from './read-shop.js';
import { scoreDoubts } from './score-doubts.js';

/** A shop whose customers and rows have their segments; nothing is added up beyond what the rules asked for. */
export interface TaggedShop {
  readonly read: ReadShop;
  readonly customers: CustomerColumns;
  readonly rules: readonly Rule[];
  /** Per customer: index into `rules` of the first rule that matched, or -1. */
  readonly ruleOfCustomer: Int32Array;
  readonly grouping: Grouping;
  readonly issues: readonly Issue[];
}

/** The first half of the path, from tabs to tags: what a formula needs that tags rows, and what `analyse` begins with. */
export function tagShop(input: AnalysisInput): Result<TaggedShop> {
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
  const doubts = scoreDoubts(rules, input.rules?.tab ?? '', () => shop.scores);
  const issues = [...read.issues, ...compiled.issues, ...doubts];
  return { ok: true, value: { read: read.value, customers, rules, ruleOfCustomer, grouping, issues }, issues };
}
