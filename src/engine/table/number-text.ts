import { digitValue, isInvisible, isSpace } from './character.js';
import { currencyCodes, currencyWords } from './currency-words.js';

/** What a text says as a number. */
export type NumberText =
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' }
  /** `mark` is the decimal mark that this text proves, if it does; `currency` the sign or code beside the number. */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly mark: DecimalMark | null;
      readonly percent: boolean;
      readonly currency: string;
    }
  /** `1,234` alone: twelve hundred or one and a quarter. */
  | {
      readonly kind: 'unclear';
      readonly withPoint: number;
      readonly withComma: number;
      readonly percent: boolean;
      readonly currency: string;
    };

export type DecimalMark = '.' | ',';

const blank: NumberText = { kind: 'blank' };
const unreadable: NumberText = { kind: 'unreadable' };
/** Longer texts are no amounts; looking no further keeps a 50,000-character cell cheap. */
const longestNumber = 64;

/** Letters that name a currency only together with a dollar sign, as in `US$5`. */
const dollarWords = new Set(['us', 'a', 'au', 'c', 'ca', 'nz', 'hk', 's', 'r', 'mx', 'nt']);

/**
 * Reads a text as a number: plain and grouped (`1,234.50`, `1 234,5`, `1'234`, `1,23,456`), currency signs and codes,
 * `(45.00)`, `5-`, U+2212, percent (`12%` is 0.12), and digits of other scripts. Whatever else stands in the text makes
 * it unreadable; nothing is ever skipped to make a number of it.
 */
export function readNumberText(raw: string): NumberText {
  const text = raw.length > longestNumber ? raw.trim() : raw;
  if (text.length > longestNumber) return unreadable;
  const kind = plainKind(text);
  if (kind !== plain.no) return readPlain(text, kind);
  const indian = text.trim().endsWith('/-');
  const parts = takeApart(indian ? text.trim().slice(0, -2) : text);
  if (parts === null) return unreadable;
  if (parts.body === '') return parts.bare ? blank : unreadable;
  const known =
    parts.word === '' ||
    currencyCodes.has(parts.word) ||
    currencyWords.has(parts.word) ||
    (parts.sign === '$' && dollarWords.has(parts.word));
  const currency = parts.word + parts.sign;
  if (!known || (parts.percent && currency !== '')) return unreadable;
  const read = withSign(readBody(parts.body), parts.negative, parts.percent, currency);
  // `1,200/-` is only written where a comma groups.
  return indian && read.kind === 'unclear' ? { kind: 'number', value: read.withPoint, mark: '.', percent: false, currency } : read;
}

/** What `plainKind` tells about a text. */
export const plain = { no: 0, whole: 1, point: 2, unclear: 3 } as const;

/**
 * Recognises the commonest form, ASCII digits with at most one point, without making anything: `whole` for `-12`,
 * `point` for `12.5`, `unclear` for `1.234`, else `no`. `Number(text)` reads the first two.
 */
export function plainKind(text: string): number {
  const length = text.length;
  if (length > longestNumber) return plain.no;
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  let point = -1;
  for (let i = start; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 46 && point < 0 && i > start) point = i;
    else if (code < 48 || code > 57) return plain.no;
  }
  if (length === start || point === length - 1) return plain.no;
  if (point < 0) return plain.whole;
  return length - point !== 4 || point - start > 3 || text.charCodeAt(start) === 48 ? plain.point : plain.unclear;
}

/** A plain text as a number, of a kind other than `no`. */
function readPlain(text: string, kind: number): NumberText {
  const value = Number(text) + 0;
  if (kind !== plain.unclear) return numberText(value, kind === plain.point ? '.' : null);
  return { kind: 'unclear', withPoint: value, withComma: Math.round(value * 1000), percent: false, currency: '' };
}

interface NumberParts {
  /** ASCII digits with the marks `.` and `,`; a grouping space or apostrophe is `_`. */
  body: string;
  word: string;
  sign: string;
  negative: boolean;
  percent: boolean;
  /** Nothing but spaces was seen. */
  bare: boolean;
}

function takeApart(text: string): NumberParts | null {
  const parts: NumberParts = { body: '', word: '', sign: '', negative: false, percent: false, bare: true };
  const state: ScanState = { open: false, closed: false, signed: false, ended: false };
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const code = text.charCodeAt(i);
    if (isInvisible(code)) continue;
    if (isSpace(code)) {
      if (parts.body !== '') parts.body += '_';
      continue;
    }
    parts.bare = false;
    if (!takeDigit(code, char, parts, state) && !takeSign(code, char, parts, state)) return null;
  }
  if (state.open !== state.closed) return null;
  parts.body = trimGroups(parts.body);
  return parts;
}

interface ScanState {
  open: boolean;
  closed: boolean;
  signed: boolean;
  /** Something stood after the digits, so that no further digit may follow. */
  ended: boolean;
}

function takeDigit(code: number, char: string, parts: NumberParts, state: ScanState): boolean {
  const digit = digitValue(code);
  if (digit >= 0) {
    if (state.ended) return false;
    parts.body += digit;
    return true;
  }
  if (char === '.' || char === ',' || code === 0x66b || code === 0x66c) {
    // The point of `Rs. 5` belongs to the word.
    if (parts.body === '' && parts.word !== '' && char === '.') return true;
    if (state.ended) return parts.word !== '' && char === '.';
    parts.body += code === 0x66b ? ',' : code === 0x66c ? '_' : char;
    return true;
  }
  if (char === "'" || char === '’') {
    if (parts.body !== '') parts.body += '_';
    return !state.ended;
  }
  return false;
}

function takeSign(code: number, char: string, parts: NumberParts, state: ScanState): boolean {
  const afterDigits = parts.body !== '';
  if (char === '-' || code === 0x2212 || char === '+') {
    if (state.signed || state.open || (char === '+' && afterDigits)) return false;
    state.signed = true;
    parts.negative = char !== '+';
  } else if (char === '(') {
    if (state.open || state.signed || afterDigits) return false;
    state.open = true;
    parts.negative = true;
  } else if (char === ')') {
    if (!state.open || state.closed || !afterDigits) return false;
    state.closed = true;
  } else if (char === '%') {
    if (parts.percent) return false;
    parts.percent = true;
  } else if (isCurrencySign(code)) {
    if (parts.sign !== '') return false;
    parts.sign = char;
  } else {
    return takeLetter(char, parts, state);
  }
  state.ended ||= afterDigits;
  return true;
}

function takeLetter(char: string, parts: NumberParts, state: ScanState): boolean {
  const lower = char.toLowerCase();
  if (lower === char.toUpperCase()) return false;
  // A word may stand before or after the number, not on both sides of it.
  if (parts.body !== '' && !state.ended && parts.word !== '') return false;
  parts.word += lower;
  state.ended ||= parts.body !== '';
  return true;
}

/** Reads digits with marks; sign, percent and currency are added by the caller. */
function readBody(body: string): NumberText {
  const points = count(body, '.');
  const commas = count(body, ',');
  if (points > 0 && commas > 0) {
    const mark = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
    return (mark === '.' ? points : commas) === 1 && !body.includes('_') ? decimal(body, mark) : unreadable;
  }
  if (points + commas === 0) {
    const value = groupedDigits(body, '_');
    return value === null ? unreadable : numberText(Number(value), null);
  }
  const mark = points > 0 ? '.' : ',';
  if (points + commas > 1) {
    const value = groupedDigits(body, mark);
    return value === null ? unreadable : numberText(Number(value), mark === '.' ? ',' : '.');
  }
  return oneMark(body, mark);
}

function oneMark(body: string, mark: DecimalMark): NumberText {
  const at = body.indexOf(mark);
  const decimals = body.length - at - 1;
  const certain = decimals !== 3 || at === 0 || at > 3 || body.charAt(0) === '0' || body.includes('_');
  if (certain) return decimal(body, mark);
  const digits = body.slice(0, at) + body.slice(at + 1);
  const asDecimal = Number(`${body.slice(0, at)}.${body.slice(at + 1)}`);
  const asGroups = Number(digits);
  const withPoint = mark === '.' ? asDecimal : asGroups;
  return { kind: 'unclear', withPoint, withComma: mark === '.' ? asGroups : asDecimal, percent: false, currency: '' };
}

/** `mark` stands once and is the decimal mark; whatever else is in front of it must be correct grouping. */
function decimal(body: string, mark: DecimalMark): NumberText {
  const at = body.indexOf(mark);
  const lead = body.slice(0, at);
  const decimals = body.slice(at + 1);
  if (decimals === '' || !isDigits(decimals)) return unreadable;
  const grouping = lead.includes('_') ? '_' : mark === '.' ? ',' : '.';
  const whole = lead === '' ? '0' : groupedDigits(lead, grouping);
  return whole === null ? unreadable : numberText(Number(`${whole}.${decimals}`), mark);
}

/** The digits without their grouping, or null unless the groups are of three, or of two before a last three (lakh). */
function groupedDigits(body: string, separator: string): string | null {
  const groups = body.split(separator);
  if (!groups.every(isDigits)) return null;
  if (groups.length === 1) return body;
  const [first = '', ...rest] = groups;
  const last = rest.pop() as string;
  const size = rest[0]?.length ?? (first.length <= 3 ? 3 : 0);
  if (first.length > Math.max(size, rest.length === 0 ? 3 : size) || last.length !== 3 || (size !== 3 && size !== 2)) return null;
  return rest.every((group) => group.length === size) ? groups.join('') : null;
}

function numberText(value: number, mark: DecimalMark | null): NumberText {
  return { kind: 'number', value, mark, percent: false, currency: '' };
}

function withSign(read: NumberText, negative: boolean, percent: boolean, currency: string): NumberText {
  if (read.kind !== 'number' && read.kind !== 'unclear') return read;
  const turn = (value: number) => {
    const share = percent ? value / 100 : value;
    return negative ? 0 - share : share;
  };
  if (read.kind === 'number') return { ...read, value: turn(read.value), percent, currency };
  return { kind: 'unclear', withPoint: turn(read.withPoint), withComma: turn(read.withComma), percent, currency };
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 48 || text.charCodeAt(i) > 57) return false;
  return text !== '';
}

function trimGroups(body: string): string {
  let end = body.length;
  while (end > 0 && body.charAt(end - 1) === '_') end--;
  return body.slice(0, end);
}

function isCurrencySign(code: number): boolean {
  if (code < 128) return code === 36;
  return (
    (code >= 0xa3 && code <= 0xa5) ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    code === 0x9f2 ||
    code === 0x9f3 ||
    code === 0xe3f ||
    code === 0xfdfc
  );
}
