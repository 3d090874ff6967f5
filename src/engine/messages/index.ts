import { en } from './en/index.js';

/** Every text that a person may be told has a key in the English catalogue; other languages translate the same keys. */
export type Catalogue = Readonly<Record<MessageKey, string>>;
export type MessageKey = keyof typeof en;
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Fills a message's `{placeholders}`. `{n|one order|{n} orders}` picks the first text when `n` is 1, else the second.
 * A placeholder without a value stays visible, so that a forgotten one is seen rather than swallowed.
 *
 * @example say('rows-counted', { n: 2 }) // "2 rows"
 */
export function say(key: MessageKey, params: MessageParams = {}, catalogue: Catalogue = en): string {
  return fill(catalogue[key], params);
}

function fill(text: string, params: MessageParams): string {
  const plural = text.replace(/\{(\w+)\|((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}/g, (_, name: string, one: string, many: string) =>
    Number(params[name]) === 1 ? one : many,
  );
  return plural.replace(/\{(\w+)\}/g, (whole, name: string) => (params[name] === undefined ? whole : String(params[name])));
}
