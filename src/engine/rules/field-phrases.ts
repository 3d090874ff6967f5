import type { MessageKey } from '../messages/index.js';
import { headerKey } from '../table/header-key.js';
import { measureOf } from './column-values.js';
import type { Speaker } from './operator.js';
import { findOperator } from './operators/index.js';
import type { Condition } from './types.js';

/** Fields that people speak about with words of their own, by folded name, then by operator. */
const idioms: ReadonlyMap<string, ReadonlyMap<string, MessageKey>> = new Map([
  ['orders', new Map<string, MessageKey>([['less', 'sentence-orders-fewer']])],
  [
    'dayssincelastorder',
    new Map<string, MessageKey>([
      ['lessOrEqual', 'sentence-ordered-within'],
      ['lastDays', 'sentence-ordered-within'],
      ['less', 'sentence-ordered-less'],
      ['greater', 'sentence-ordered-more'],
      ['greaterOrEqual', 'sentence-ordered-least'],
      ['range', 'sentence-ordered-range'],
      ['equal', 'sentence-ordered-equal'],
    ]),
  ],
]);

/**
 * The idiom for a criterion, such as "ordered within 90 days" or "at least 5 orders"; null where the general pattern
 * serves, as it does for negations and for lists.
 */
export function fieldPhrase({ field, column, negated, anyOf }: Condition, speaker: Speaker): string | null {
  const [only] = anyOf;
  if (negated || only === undefined || anyOf.length > 1 || column.kind !== 'number') return null;
  const { operator, operands } = only;
  const name = headerKey(field);
  const key = idioms.get(name)?.get(operator);
  if (key !== undefined) return speaker.say(key, { low: measureOf(operands[0]), n: measureOf(operands[operands.length - 1]) });
  const phrase = findOperator(operator).phrase(operands, speaker);
  if (name !== 'orders' || phrase.form !== 'is' || operands.length === 0) return null;
  return speaker.say('sentence-orders', { text: phrase.text, n: measureOf(operands[operands.length - 1]) });
}
