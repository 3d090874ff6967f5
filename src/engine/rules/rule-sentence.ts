import { type Catalogue, type MessageKey, say } from '../messages/index.js';
import { fieldPhrase } from './field-phrases.js';
import type { Phrase, Speaker } from './operator.js';
import { findOperator } from './operators/index.js';
import { speakerFor } from './speaker.js';
import type { Condition, Rule } from './types.js';

/**
 * Says a rule in words, without its segment's name and without a full stop.
 *
 * @param catalogue the owner's language; English when left out
 * @returns "everyone else" for a rule without conditions
 * @example ruleSentence(rule) // "at least 5 orders, in the top 10% by net sales, and ordered within 90 days"
 */
export function ruleSentence({ conditions }: Rule, catalogue?: Catalogue): string {
  const [first = say('sentence-everyone-else', {}, catalogue), ...others] = conditions.map((condition) =>
    conditionSentence(condition, catalogue),
  );
  const last = others.pop();
  if (last === undefined) return first;
  if (others.length === 0) return say('sentence-list-two', { first, last }, catalogue);
  const start = others.reduce((text, next) => say('sentence-list-middle', { first: text, next }, catalogue), first);
  return say('sentence-list-end', { first: start, last }, catalogue);
}

/** Says one criterion, field included, such as "channel is “online” or “app”". */
export function conditionSentence(condition: Condition, catalogue?: Catalogue): string {
  const speaker = speakerFor(condition, catalogue);
  const ready = fieldPhrase(condition, speaker);
  if (ready !== null) return ready;
  const phrases = condition.anyOf.map(({ operator, operands }) => findOperator(operator).phrase(operands, speaker));
  const [only] = phrases;
  if (phrases.every((phrase) => phrase.form === 'is')) {
    const list = joinChoices(
      phrases.map(({ text }) => text),
      speaker,
    );
    return about(condition.negated ? 'sentence-is-not' : 'sentence-is', list, speaker);
  }
  if (phrases.length === 1 && only !== undefined) return clause(only, condition.negated, speaker);
  const list = joinChoices(
    phrases.map((phrase) => clause(phrase, false, speaker)),
    speaker,
  );
  return condition.negated ? speaker.say('sentence-none-of', { list }) : list;
}

function clause(phrase: Phrase, negated: boolean, speaker: Speaker): string {
  if (phrase.form === 'is') return about(negated ? 'sentence-is-not' : 'sentence-is', phrase.text, speaker);
  const text = negated ? phrase.no : phrase.yes;
  return phrase.form === 'whole' ? text : about('sentence-does', text, speaker);
}

function about(key: MessageKey, text: string, { say, field, things }: Speaker): string {
  return say(key, { field, text, things });
}

function joinChoices(texts: readonly string[], { say }: Speaker): string {
  return texts.reduce((first, last) => say('sentence-or', { first, last }));
}
