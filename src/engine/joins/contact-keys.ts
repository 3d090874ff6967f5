import { digitValue } from '../table/character.js';

/**
 * The form under which two spellings of an e-mail address are one: spaces, invisible marks and `mailto:` off, lower
 * case. Empty text for what is no address.
 *
 * @example emailKey(' Ana@Example.com') // 'ana@example.com'
 */
export function emailKey(text: string): string {
  if (text.length > longestEmail) return '';
  const bare = text
    .normalize('NFC')
    .replace(/[\s\u200b-\u200f\u202a-\u202e\ufeff]+/g, '')
    .toLowerCase();
  const address = bare.startsWith('mailto:') ? bare.slice(7) : bare;
  const at = address.indexOf('@');
  return at > 0 && at === address.lastIndexOf('@') && address.indexOf('.', at) > at + 1 ? address : '';
}

/** RFC 5321 allows 254 characters; some spaces may stand around them. */
const longestEmail = 320;

/** A phone number as its digits, and whether the country stands before them. */
export interface PhoneDigits {
  readonly digits: string;
  readonly isInternational: boolean;
}

const longestPhone = 60;
const fewestDigits = 7;
/** ITU-T E.164: a number has 15 digits at most, the country's code included. */
const mostDigits = 15;

/**
 * The digits of a phone number in any script, without what stands around and between them, and without an extension;
 * null for what can't be one. `00` and `+` before the digits say that the country's code follows.
 */
export function phoneDigits(text: string): PhoneDigits | null {
  if (text.length > longestPhone) return null;
  let digits = '';
  let plus = false;
  for (const character of text.replace(/(?:ext\.?|x|#)\s*\d{1,6}\s*$/i, '').replace(/\(0\)/g, '')) {
    const value = digitValue(character.codePointAt(0) as number);
    if (value >= 0) digits += String(value);
    else if (character === '+' && digits === '') plus = true;
    // 2.34801E+12 is a number that lost its digits to a spreadsheet.
    else if (/[\p{L}+]/u.test(character)) return null;
  }
  const isInternational = plus || digits.startsWith('00');
  const bare = digits.startsWith('00') ? digits.slice(2) : digits;
  return bare.length >= fewestDigits && bare.length <= mostDigits ? { digits: bare, isInternational } : null;
}

/** Countries' calling codes of one and of two digits (ITU-T E.164, Annex); all others have three. */
const oneDigit = new Set(['1', '7']);
const twoDigits = new Set(
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  ),
);
/** Where a national number keeps its leading zero, or has none to lose. */
const keepsZero = new Set(['39', '1']);

/**
 * The calling code with which an international number begins.
 *
 * @example callingCode('2348012345678') // '234'
 */
export function callingCode(digits: string): string {
  if (oneDigit.has(digits.slice(0, 1))) return digits.slice(0, 1);
  return twoDigits.has(digits.slice(0, 2)) ? digits.slice(0, 2) : digits.slice(0, 3);
}

/**
 * A phone number in the form of E.164, such as `+442079460958`. A national number needs the country's calling code; without
 * it, its own digits are the key, which equals no international number.
 *
 * @param country calling code for numbers without one, or null
 */
export function phoneKey({ digits, isInternational }: PhoneDigits, country: string | null): string {
  if (isInternational) return `+${withoutTrunkZero(digits, callingCode(digits))}`;
  if (country === null) return digits;
  const national = digits.startsWith('0') && !keepsZero.has(country) ? digits.replace(/^0+/, '') : digits;
  // 2348012345678 without a plus: the country's code stands there already.
  const hasCode = digits.startsWith(country) && digits.length - country.length >= nationalLength;
  return hasCode ? `+${digits}` : `+${country}${national}`;
}

/** Digits that a national number has at least where the country's code may stand before it without a sign. */
const nationalLength = 9;

function withoutTrunkZero(digits: string, code: string): string {
  const rest = digits.slice(code.length);
  return rest.startsWith('0') && !keepsZero.has(code) ? code + rest.slice(1) : digits;
}

/**
 * The one calling code that the shop's international numbers have, for its national ones; null when they have none or
 * several.
 */
export function commonCountry(numbers: readonly (PhoneDigits | null)[]): string | null {
  let found: string | null = null;
  for (const number of numbers) {
    if (number === null || !number.isInternational) continue;
    const code = callingCode(number.digits);
    if (found !== null && found !== code) return null;
    found = code;
  }
  return found;
}
