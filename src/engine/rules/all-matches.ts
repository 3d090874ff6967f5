import type { FieldSource } from '../shop/field.js';
import { matchPatterns } from './check/match-patterns.js';
import type { Rule } from './types.js';

/** Every customer's segments as one text. */
export interface AllMatches {
  /** Per customer: index into `labels`. */
  readonly ofCustomer: Int32Array;
  /** Names in rule order, each once, joined by `; `; empty for customers whom no rule matches. */
  readonly labels: readonly string[];
}

/** All segments whose rules a customer matches, for those who want several tags and not the first match only. */
export function allMatches(rules: readonly Rule[], fields: FieldSource): AllMatches {
  const { ofCustomer, rules: patterns } = matchPatterns(rules, fields);
  const labels = patterns.map((matched) => [...new Set(matched.map((rule) => rules[rule]?.segment ?? ''))].join('; '));
  return { ofCustomer, labels };
}
