import { currencyCodes } from './currency-words.js';

const longestHeader = 1000;

/**
 * The form under which two headers mean the same role: accents, case, punctuation and spaces are ignored; `#` and `%`
 * count, because `Discount %` is no amount.
 *
 * @example headerKey('Order-Date ') // 'orderdate'
 */
export function headerKey(header: string): string {
  return header
    .slice(0, longestHeader)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%#]+/gu, '');
}

/**
 * The keys under which a header is looked up: as it stands, without what is in brackets, and without a currency code at
 * its end, so that `Sales (USD)` and `Sales EUR` are found as `Sales`.
 */
export function headerKeys(header: string): readonly string[] {
  const text = header.slice(0, longestHeader).trim();
  const open = text.search(/[([]/);
  const bare = open > 0 ? text.slice(0, open).trim() : text;
  const uncoded = endsWithCode(bare) ? bare.slice(0, -4) : bare;
  return [...new Set([headerKey(text), headerKey(bare), headerKey(uncoded)])].filter((key) => key !== '');
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

function endsWithCode(header: string): boolean {
  return /[\s_-]/.test(header.charAt(header.length - 4)) && currencyCodes.has(header.slice(-3).toLowerCase());
}
