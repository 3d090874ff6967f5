import type { MessageKey } from '../messages/index.js';
import { say } from '../messages/index.js';
import type { Rule } from '../rules/types.js';
import { shorten } from '../table/cell-text.js';
import type { Issue } from '../table/issue.js';
import type { Thresholds } from './analysis.js';

type Limits = Thresholds['collapsed'][number];

const scores: readonly { readonly field: string; readonly limits: Limits; readonly measure: MessageKey }[] = [
  { field: 'R', limits: 'recencyDays', measure: 'measure-recency' },
  { field: 'F', limits: 'frequency', measure: 'measure-frequency' },
  { field: 'M', limits: 'monetary', measure: 'measure-monetary' },
];
const codeField = 'RFM code';

/**
 * The doubts about scores that the rules ask for: where many customers have the same value, limits coincide and classes
 * stay empty, so that a rule such as F = 2 may catch nobody for no fault of its own.
 *
 * @param rulesTab name of the tab that holds the rules
 */
export function scoreDoubts(rules: readonly Rule[], rulesTab: string, thresholds: () => Thresholds): Issue[] {
  const conditions = rules.flatMap((rule) => rule.conditions);
  return scores.flatMap(({ field, limits, measure }): Issue[] => {
    const asked = conditions.find((condition) => condition.field === field || condition.field === codeField);
    if (asked === undefined || !thresholds().collapsed.includes(limits)) return [];
    const seen = shorten(thresholds()[limits].join(', '));
    return [{ code: 'scores-collapsed', tab: rulesTab, cell: asked.cell, seen, params: { score: field, measure: say(measure) } }];
  });
}
