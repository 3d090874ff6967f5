import { currencyCodes } from './currency-words.js';
import { foldLetters, isAscii } from './fold-letters.js';

const longestHeader = 1000;

/**
 * The form under which two headers mean the same role: accents, case, punctuation and spaces are ignored, and what
 * `foldLetters` folds; `#` and `%` count, because `Discount %` is no amount.
 *
 * @example headerKey('Order-Date ') // 'orderdate'
 */
export function headerKey(header: string): string {
  const text = header.slice(0, longestHeader);
  // Most headers are ASCII, for which all of this is cheaper.
  return isAscii(text) ? text.toLowerCase().replace(/[^a-z0-9%#]+/g, '') : foldLetters(text).replace(/[^\p{L}\p{M}\p{N}%#]+/gu, '');
}

/**
 * The keys under which a header is looked up: as it stands, without what is in brackets, and without a currency at its
 * end, so that `Sales (USD)`, `Sales EUR` and `Betrag in EUR` are found as `Sales` and `Betrag`.
 */
export function headerKeys(header: string): readonly string[] {
  const text = header.slice(0, longestHeader).trim();
  const open = text.search(/[([]/);
  const bare = open > 0 ? text.slice(0, open).trim() : text;
  const uncoded = withoutCurrency(bare);
  const keys = [headerKey(text)];
  if (bare !== text) keys.push(headerKey(bare));
  if (uncoded !== bare) keys.push(headerKey(uncoded));
  return keys.filter((key, index) => key !== '' && keys.indexOf(key) === index);
}

/** The words of a header, lower case; `handleSeconds`, `handle_seconds` and `Handle seconds` have the same two. */
export function headerWords(header: string): readonly string[] {
  return header
    .slice(0, longestHeader)
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
}

/**
 * True for a tag column that Clientele itself wrote beside a `Segment` column of the owner's: no role is looked for in
 * it. Only the exact header is ours.
 */
export function isOwnTagHeader(header: string): boolean {
  return header === 'Segment (Clientele)';
}

const currencyNames = new Set('rs tk cfa fcfa taka naira euro euros rupees kr'.split(' '));
/** The separator and the longest of the names and codes, with a point. */
const longestCurrency = 8;
const currencyPrepositions = new Set(['in', 'en', 'em']);

function withoutCurrency(header: string): string {
  const at = Math.max(header.lastIndexOf(' '), header.lastIndexOf('_'), header.lastIndexOf('-'));
  if (at < 0 || header.length - at > longestCurrency) return header;
  const words = header.split(/[\s_-]+/);
  const last = headerKey(words[words.length - 1] as string);
  if (words.length < 2 || !(currencyCodes.has(last) || currencyNames.has(last))) return header;
  words.pop();
  if (words.length > 1 && currencyPrepositions.has((words[words.length - 1] as string).toLowerCase())) words.pop();
  return words.join(' ');
}
