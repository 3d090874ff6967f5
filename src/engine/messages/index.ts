import { type en, englishText } from './en/index.js';
import { fill, type MessageParams } from './fill.js';

export type { MessageParams } from './fill.js';

/** Every text that a person may be told has a key in the English catalogue; other languages translate the same keys. */
export type Catalogue = Readonly<Record<MessageKey, string>>;
export type MessageKey = keyof typeof en;

/**
 * Fills a message's `{placeholders}`. `{n|one order|{n} orders}` picks the first text when `n` is 1, else the second.
 * A placeholder without a value stays visible, so that a forgotten one is seen rather than swallowed.
 *
 * @example say('rows-counted', { n: 2 }) // "2 rows"
 */
export function say(key: MessageKey, params: MessageParams = {}, catalogue?: Catalogue): string {
  return fill(catalogue === undefined ? englishText(key) : catalogue[key], params);
}
