import { currencyCodes } from './currency-words.js';
import { foldLetters } from './fold-letters.js';

const longestHeader = 1000;

/**
 * The form under which two headers mean the same role: accents, case, punctuation and spaces are ignored, and what
 * `foldLetters` folds; `#` and `%` count, because `Discount %` is no amount.
 *
 * @example headerKey('Order-Date ') // 'orderdate'
 */
export function headerKey(header: string): string {
  return foldLetters(header.slice(0, longestHeader)).replace(/[^\p{L}\p{M}\p{N}%#]+/gu, '');
}

/**
 * The keys under which a header is looked up: as it stands, without what is in brackets, and without a currency at its
 * end, so that `Sales (USD)`, `Sales EUR` and `Betrag in EUR` are found as `Sales` and `Betrag`.
 */
export function headerKeys(header: string): readonly string[] {
  const text = header.slice(0, longestHeader).trim();
  const open = text.search(/[([]/);
  const bare = open > 0 ? text.slice(0, open).trim() : text;
  return [...new Set([headerKey(text), headerKey(bare), headerKey(withoutCurrency(bare))])].filter((key) => key !== '');
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
const currencyPrepositions = new Set(['in', 'en', 'em']);

function withoutCurrency(header: string): string {
  const words = header.slice(0, longestHeader).split(/[\s_-]+/);
  const last = headerKey(words[words.length - 1] as string);
  if (words.length < 2 || !(currencyCodes.has(last) || currencyNames.has(last))) return header;
  words.pop();
  if (words.length > 1 && currencyPrepositions.has((words[words.length - 1] as string).toLowerCase())) words.pop();
  return words.join(' ');
}
