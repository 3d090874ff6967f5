import type { MessageKey } from '../messages/index.js';
import { say } from '../messages/index.js';
import type { Condition, Rule } from '../rules/types.js';
import { type Collapse, orderedOnce, sharePercent } from '../segments/scores/collapse.js';
import type { MeasureName } from '../segments/scores/score-method.js';
import { shorten } from '../table/cell-text.js';
import type { Issue } from '../table/issue.js';

/** A score, and the texts about what it is made from. */
interface ScoreTexts {
  readonly field: string;
  readonly name: MeasureName;
  readonly measure: MessageKey;
  readonly fact: MessageKey;
  readonly advice: MessageKey;
}

const scores: readonly ScoreTexts[] = [
  { field: 'R', name: 'recencyDays', measure: 'measure-recency', fact: 'collapse-fact-recency', advice: 'collapse-advice-recency' },
  { field: 'F', name: 'frequency', measure: 'measure-frequency', fact: 'collapse-fact-frequency', advice: 'collapse-advice-frequency' },
  { field: 'M', name: 'monetary', measure: 'measure-monetary', fact: 'collapse-fact-monetary', advice: 'collapse-advice-monetary' },
];
const codeField = 'RFM code';

interface Made {
  readonly collapses: readonly Collapse[];
}

/**
 * The doubts about scores that the rules ask for: where many customers have the same value, limits coincide, so that a
 * rule such as F = 2 may catch nobody for no fault of its own. Each says how many customers are alike, what became of the
 * score, and which split tells this shop's customers apart instead.
 *
 * @param rulesTab name of the tab that holds the rules
 * @param made the scores; looked at only when a rule asks for one
 */
export function scoreDoubts(rules: readonly Rule[], rulesTab: string, made: () => Made): Issue[] {
  const conditions = rules.flatMap((rule) => rule.conditions);
  const collapsed = scores.flatMap((score): Issue[] => {
    const asked = conditions.find(({ field }) => field === score.field || field === codeField);
    const collapse = asked && made().collapses.find(({ measure }) => measure === score.name);
    if (asked === undefined || collapse === undefined) return [];
    const seen = shorten(collapse.limits.join(', '));
    return [{ code: 'scores-collapsed', tab: rulesTab, cell: asked.cell, seen, params: collapseTexts(score, collapse, seen) }];
  });
  return [...collapsed, ...frequencyLeftOut(conditions, rulesTab, made)];
}

/** Rules on R and M that leave F aside, in a shop where hardly anybody came back: that is right, and still to be told. */
function frequencyLeftOut(conditions: readonly Condition[], rulesTab: string, made: () => Made): Issue[] {
  const fields = conditions.map(({ field }) => field);
  const place = fields.findIndex((field) => field === 'R' || field === 'M');
  if (place < 0 || fields.includes('F') || fields.includes(codeField)) return [];
  const collapse = orderedOnce(made().collapses);
  if (collapse === null) return [];
  const seen = shorten(collapse.limits.join(', '));
  return [
    { code: 'frequency-left-out', tab: rulesTab, cell: conditions[place]?.cell ?? '', seen, params: { share: sharePercent(collapse) } },
  ];
}

function collapseTexts(texts: ScoreTexts, collapse: Collapse, seen: string): Record<string, string> {
  const { kind, value } = collapse;
  return {
    score: texts.field,
    measure: say(texts.measure),
    share: sharePercent(collapse),
    fact: say(texts.fact, { v: value }),
    effect: say(`collapse-effect-${kind}`, { seen }),
    advice: say(texts.advice, { v: value, more: value + 1 }),
  };
}
