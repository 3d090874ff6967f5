import type { Rule } from '../../rules/types.js';
import type { FieldColumn } from '../../shop/field.js';
import { wilsonInterval } from '../../statistics/wilson.js';
import type { CriterionResult } from './segment-card.js';

const filledAtLeast = 0.9;
const filledBarely = 0.7;

/**
 * Can it be told who is in the segment? The share of all customers whose every field that the segment's rules ask about
 * is filled. A rule that asks whether a field is blank means its blanks, and needs nothing filled.
 */
export function measurable(rules: readonly Rule[], customers: number): CriterionResult {
  const asked = new Map<string, FieldColumn>();
  for (const { conditions } of rules) {
    for (const { field, column, anyOf } of conditions) if (!anyOf.some(({ operator }) => operator === 'blank')) asked.set(field, column);
  }
  let filled = 0;
  const columns = Array.from(asked.values());
  for (let customer = 0; customer < customers; customer++) if (columns.every((column) => isFilled(column, customer))) filled++;
  const share = customers === 0 ? null : filled / customers;
  const { low, high } = wilsonInterval(filled, customers);
  const verdict = share === null ? 'unknown' : share >= filledAtLeast ? 'pass' : share >= filledBarely ? 'warn' : 'fail';
  const fields = Array.from(asked.keys()).join(', ');
  return {
    criterion: 'measurable',
    verdict,
    unit: 'share',
    number: share,
    low,
    high,
    threshold: filledAtLeast,
    advice: columns.length === 0 ? 'card-measurable-rest' : verdict === 'pass' ? 'card-measurable-pass' : 'card-measurable-gaps',
    params: { fields, blank: customers - filled },
  };
}

function isFilled(column: FieldColumn, customer: number): boolean {
  if (column.kind === 'text') return (column.codes[customer] as number) >= 0;
  return !Number.isNaN((column.kind === 'number' ? column.values : column.days)[customer] as number);
}
