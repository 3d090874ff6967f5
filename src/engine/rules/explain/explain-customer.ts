import { type Catalogue, say } from '../../messages/index.js';
import type { FieldSource } from '../../shop/field.js';
import { unassigned } from '../../shop/grouping.js';
import { type Population, populationOf } from '../population.js';
import { conditionSentence, ruleSentence } from '../rule-sentence.js';
import { speakerFor } from '../speaker.js';
import type { Condition, Rule } from '../types.js';
import { customerJudge } from './customer-judge.js';
import type { Explanation, JudgedCondition, MissedRule } from './explanation.js';
import { nearestSegment } from './nearest-segment.js';
import { valueAt, valueText } from './value-text.js';

/** The customers over whose columns the rules were compiled, with the names under which they are known. */
export interface NamedCustomers extends FieldSource {
  readonly ids: readonly string[];
}

export interface ExplainOptions {
  /** Number of classes of the scores; 5 unless given. */
  readonly bins?: number;
  readonly catalogue?: Catalogue;
}

/**
 * Why a customer is in its segment: the rule that caught it, the values that met each criterion, each rule above with the
 * first criterion that failed, and what would move the customer to the nearest other segment.
 *
 * @param customer index of the customer
 */
export function explainCustomer(
  rules: readonly Rule[],
  customers: NamedCustomers,
  customer: number,
  { bins = 5, catalogue }: ExplainOptions = {},
): Explanation {
  const judge = judgeOf(customer, populationOf(customers), catalogue);
  const judged = rules.map((rule) => ({ rule, conditions: rule.conditions.map(judge) }));
  const place = judged.findIndex(({ conditions }) => conditions.every(({ met }) => met));
  const caught = judged[place];
  const missed = judged.slice(0, place < 0 ? judged.length : place).map(({ rule, conditions }): MissedRule => {
    const failed = conditions.find(({ met }) => !met) as JudgedCondition;
    return { segment: rule.segment, row: rule.row, failed };
  });
  const nearest = nearestSegment({ rules, fields: customers, customer, segment: caught?.rule.segment ?? null, bins, catalogue });
  const known = {
    customer: customers.ids[customer] ?? '',
    segment: caught?.rule.segment ?? unassigned,
    row: caught?.rule.row ?? null,
    rule: caught === undefined ? null : ruleSentence(caught.rule, catalogue),
    conditions: caught?.conditions ?? [],
    missed,
    nearest,
  };
  return { ...known, sentences: sentencesOf(known, catalogue) };
}

function judgeOf(customer: number, population: Population, catalogue?: Catalogue): (condition: Condition) => JudgedCondition {
  const meets = customerJudge(customer, population);
  return (condition) => {
    const { field, column, cell } = condition;
    const met = meets(condition);
    const criterion = conditionSentence(condition, catalogue);
    const value = valueText(valueAt(column, customer), column, catalogue);
    const speaker = speakerFor(condition, catalogue);
    const seen = speaker.say('sentence-is', { field: speaker.field, things: speaker.things, text: value });
    return { field, cell, criterion, value, seen, met };
  };
}

function sentencesOf(known: Omit<Explanation, 'sentences'>, catalogue?: Catalogue): string[] {
  const { customer, segment, row, rule, conditions, missed, nearest } = known;
  const opening =
    row === null || rule === null
      ? say('explain-nobody', { customer }, catalogue)
      : say('explain-caught', { customer, segment, row, rule }, catalogue);
  return [
    opening,
    ...conditions.map(({ cell, criterion, seen }) => say('explain-met', { cell, criterion, seen }, catalogue)),
    ...missed.map(({ segment: other, row: otherRow, failed: { cell, criterion, seen } }) =>
      say('explain-missed', { segment: other, row: otherRow, cell, criterion, seen }, catalogue),
    ),
    nearest?.sentence ?? say('explain-no-nearest', {}, catalogue),
  ];
}
