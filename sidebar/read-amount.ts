import { pageLocale } from './numbers.js';

export type ReadAmount = { readonly ok: true; readonly value: number | null } | { readonly ok: false };

const zeros = ['0', '\u0660', '\u06f0', '\u0966', '\u09e6'];

/**
 * Reads an amount that a person typed: empty is null; digits may be Arabic, Persian, Devanagari or Bengali; the decimal
 * mark is the page's, or the other one where it can't be a thousands mark. Negative amounts and anything else are refused.
 *
 * @example readAmount('24,50') // { ok: true, value: 24.5 }
 * @example readAmount('1,200') // { ok: true, value: 1200 } on an English page
 */
export function readAmount(typed: string, locale: string = pageLocale()): ReadAmount {
  const text = asciiDigits(typed).replace(/[\s\u00a0\u202f\u2009'\u2019]/g, '');
  if (text === '') return { ok: true, value: null };
  if (text.length > 20 || !/^\d*(?:[.,\u066b\u066c]\d+)*$/.test(text)) return { ok: false };
  const marks = text.replace(/\u066b/g, '.').replace(/\u066c/g, ',');
  const decimal = decimalMark(marks, locale);
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...rest] = marks.split(decimal);
  if (rest.length > 0 || fraction.includes(group) || !isGrouped(whole, group)) return { ok: false };
  return { ok: true, value: Number(`${whole.split(group).join('') || '0'}.${fraction || '0'}`) };
}

function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
    const zero = zeros.map((first) => digit.charCodeAt(0) - first.charCodeAt(0)).find((value) => value >= 0 && value <= 9);
    return String(zero);
  });
}

/** With both marks the later one is the decimal mark; a lone mark is the page's group mark only before three digits. */
function decimalMark(text: string, locale: string): '.' | ',' {
  const dot = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  const ofPage = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).format(1.5).includes(',') ? ',' : '.';
  const lone = dot >= 0 ? '.' : ',';
  if (Math.max(dot, comma) < 0 || lone === ofPage) return ofPage;
  return isGrouped(text, lone) ? ofPage : lone;
}

/** Thousands (1,234,567) or lakhs (12,34,567): the last group has three digits, those before it two or three. */
function isGrouped(whole: string, group: string): boolean {
  const groups = whole.split(group);
  if (groups.length === 1) return true;
  const first = groups[0] ?? '';
  const middle = groups.slice(1, -1);
  const isFirstFine = first.length >= 1 && first.length <= 3;
  return isFirstFine && groups[groups.length - 1]?.length === 3 && middle.every((digits) => digits.length === 2 || digits.length === 3);
}
