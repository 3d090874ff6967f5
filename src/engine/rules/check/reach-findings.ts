import { conditionSentence } from '../rule-sentence.js';
import type { Condition, Rule } from '../types.js';
import { inBoth, isEmptySet } from './cell-set.js';
import type { Reach } from './reach.js';
import type { Finding } from './rule-check.js';
import type { RuleSpace } from './rule-space.js';

/** What was proven about rows that can never catch anybody, and about segments that have no other rows than such. */
export function reachFindings(rules: readonly Rule[], found: readonly Reach[], space: RuleSpace): Finding[] {
  const ofRows = rules.flatMap((rule, index) => {
    const reach = found[index];
    if (reach?.kind === 'contradiction') return [contradiction(rule, space)];
    return reach?.kind === 'covered' ? [covered(rule, reach, rules)] : [];
  });
  const unproven = found.some(({ kind }) => kind === 'unproven') ? [finding('check-not-proven', 'hint', {})] : [];
  return [...ofRows, ...unreachableSegments(rules, found), ...unproven];
}

/** A finding of which only what is known needs to be said. */
export function finding(code: Finding['code'], severity: Finding['severity'], about: Partial<Finding>): Finding {
  return { code, severity, segment: '', rows: [], cell: '', count: null, share: null, params: {}, ...about };
}

function contradiction({ segment, row, conditions }: Rule, space: RuleSpace): Finding {
  const culprits = conditions.filter((condition) => isImpossible(conditions, condition, space));
  const cell = culprits.map((condition) => condition.cell).join(', ');
  const criterion = culprits.map((condition) => conditionSentence(condition)).join(', ');
  return finding('check-contradiction', 'stop', { segment, rows: [row], cell, params: { criterion } });
}

/** Whether a condition, with the others on its field, lets no value in. */
function isImpossible(conditions: readonly Condition[], { field }: Condition, { fields }: RuleSpace): boolean {
  const divided = fields.find((candidate) => candidate.field === field);
  const sets = conditions.filter((other) => other.field === field).map((other) => divided?.setOf(other) ?? null);
  const both = sets.reduce((all, set) => (all === null || set === null ? null : inBoth(all, set)));
  return both !== null && isEmptySet(both);
}

function covered({ segment, row }: Rule, reach: Extract<Reach, { kind: 'covered' }>, rules: readonly Rule[]): Finding {
  const by = reach.by.map((index) => rules[index] as Rule);
  const rows = [row, ...by.map((rule) => rule.row)];
  const isAmongItsOwn = by.every((rule) => rule.segment === segment);
  const severity = isAmongItsOwn ? 'hint' : 'stop';
  if (by.length === 1 && by[0]?.conditions.length === 0) return finding('check-after-catch-all', severity, { segment, rows });
  if (reach.isSame) return finding(isAmongItsOwn ? 'check-duplicate-same-segment' : 'check-duplicate', severity, { segment, rows });
  return finding(isAmongItsOwn ? 'check-shadowed-same-segment' : 'check-shadowed', severity, { segment, rows });
}

function unreachableSegments(rules: readonly Rule[], found: readonly Reach[]): Finding[] {
  return [...new Set(rules.map(({ segment }) => segment))].flatMap((segment) => {
    const own = rules.flatMap((rule, index) => (rule.segment === segment ? [{ rule, reach: found[index] as Reach }] : []));
    // Of a single row it is said already, and of rows that contradict themselves too.
    if (own.length < 2 || !own.every(({ reach }) => isNever(reach)) || !own.some(({ reach }) => reach.kind === 'covered')) return [];
    const rows = own.map(({ rule }) => rule.row);
    return [finding('check-segment-unreachable', 'stop', { segment, rows })];
  });
}

export function isNever({ kind }: Reach): boolean {
  return kind === 'contradiction' || kind === 'covered';
}
