import { digitValue, isInvisible, isMinus, isSpace, narrow } from './character.js';
import { currencyCodes, currencyWords, dollarWords, isCurrencySign } from './currency-words.js';
import { type BodyText, type DecimalMark, decimalSign, groupSign, readBody } from './number-body.js';

export type { DecimalMark } from './number-body.js';

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

const blank: NumberText = { kind: 'blank' };
const unreadable: NumberText = { kind: 'unreadable' };
/** Longer texts are no amounts; looking no further keeps a 50,000-character cell cheap. */
const longestNumber = 64;

/**
 * Reads a text as a number: plain and grouped (`1,234.50`, `1 234,5`, `1'234`, `1,23,456`), currency signs and codes,
 * `(45.00)`, `5-`, U+2212, percent (`12%` is 0.12), `1,200/-` and `12,-` for whole amounts, and digits of other scripts.
 * Whatever else stands in the text makes it unreadable; nothing is ever skipped to make a number of it.
 */
export function readNumberText(raw: string): NumberText {
  const text = raw.length > longestNumber ? raw.trim() : raw;
  if (text.length > longestNumber) return unreadable;
  const kind = plainKind(text);
  if (kind !== plain.no) return readPlain(text, kind);
  const closed = withoutStroke(text);
  const parts = takeApart(closed ?? text);
  if (parts === null) return unreadable;
  if (parts.body === '') return parts.bare && closed === null ? blank : unreadable;
  const currency = parts.word + parts.sign;
  if (!isCurrencyWord(parts) || (parts.percent && currency !== '')) return unreadable;
  const read = withSign(readBody(parts.body, parts.flat), parts);
  // `1,200/-` is only written where a comma groups.
  if (closed === null || read.kind !== 'unclear') return read;
  return { kind: 'number', value: read.withPoint, mark: '.', percent: false, currency };
}

/** The text before `/-` or `/=`, which close an amount on bills in South Asia and East Africa; null without them. */
function withoutStroke(text: string): string | null {
  const last = text.charCodeAt(text.length - 1);
  // Dash, equals sign, or a space behind them; any other end is no closing.
  if (last !== 45 && last !== 61 && last > 32 && last < 128) return null;
  const trimmed = text.trim();
  return trimmed.endsWith('/-') || trimmed.endsWith('/=') ? trimmed.slice(0, -2) : null;
}

function isCurrencyWord({ word, sign }: NumberParts): boolean {
  return word === '' || currencyCodes.has(word) || currencyWords.has(word) || (sign === '$' && dollarWords.has(word));
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
  const rest = { percent: false, currency: '' };
  if (kind !== plain.unclear) return { kind: 'number', value, mark: kind === plain.point ? '.' : null, ...rest };
  return { kind: 'unclear', withPoint: value, withComma: Math.round(value * 1000), ...rest };
}

interface NumberParts {
  /** ASCII digits with the marks that `readBody` knows. */
  body: string;
  word: string;
  sign: string;
  negative: boolean;
  percent: boolean;
  /** The mark behind which a dash stood for no decimals. */
  flat: DecimalMark | null;
  /** Nothing but spaces was seen. */
  bare: boolean;
}

function takeApart(text: string): NumberParts | null {
  const parts: NumberParts = { body: '', word: '', sign: '', negative: false, percent: false, flat: null, bare: true };
  const state: ScanState = { open: false, closed: false, signed: false, ended: false };
  for (let i = 0; i < text.length; i++) {
    const code = narrow(text.charCodeAt(i));
    const runEnd = state.ended ? i : endOfRun(text, i, parts);
    if (runEnd > i) {
      parts.body += text.slice(i, runEnd);
      parts.bare = false;
      i = runEnd - 1;
      continue;
    }
    if (isInvisible(code)) continue;
    if (isSpace(code)) {
      if (parts.body !== '') parts.body += groupSign;
      continue;
    }
    parts.bare = false;
    const char = String.fromCharCode(code);
    if (!takeDigit(code, char, parts, state) && !takeSign(code, char, parts, state)) return null;
  }
  if (state.open !== state.closed) return null;
  parts.body = trimGroups(parts.body);
  return parts;
}

/** Where a run of ASCII digits and marks ends that begins at `start`; `start` itself where none does. */
function endOfRun(text: string, start: number, { body, word }: NumberParts): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code >= 48 && code <= 57) continue;
    // The point of `Rs. 5` belongs to the word.
    if (code !== 44 && code !== 46) break;
    if (end === start && code === 46 && body === '' && word !== '') break;
  }
  return end;
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
    parts.body += code === 0x66b ? decimalSign : code === 0x66c ? groupSign : char;
    return true;
  }
  if (char === "'" || char === '’') {
    if (parts.body !== '') parts.body += groupSign;
    return !state.ended;
  }
  return false;
}

function takeSign(code: number, char: string, parts: NumberParts, state: ScanState): boolean {
  const afterDigits = parts.body !== '';
  if (isMinus(code) || char === '+') {
    if (afterDigits && char !== '+' && takeFlat(parts, state)) return true;
    // An en dash or hyphen behind the digits is no minus that people write.
    const isOdd = afterDigits && char !== '-' && code !== 0x2212;
    if (state.signed || state.open || isOdd) return false;
    state.signed = true;
    parts.negative = char !== '+';
  } else if (char === '(') {
    if (state.open || state.signed || afterDigits) return false;
    state.open = true;
    parts.negative = true;
  } else if (char === ')') {
    if (!state.open || state.closed || !afterDigits) return false;
    state.closed = true;
  } else if (char === '%' || code === 0x66a) {
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

/** The dashes of `12,-`, `12.–` and `12,--`: they stand for no decimals and are no minus. */
function takeFlat(parts: NumberParts, state: ScanState): boolean {
  if (parts.flat !== null) return true;
  const mark = parts.body.charAt(parts.body.length - 1);
  if (state.ended || parts.body.length < 2 || (mark !== '.' && mark !== ',')) return false;
  parts.flat = mark;
  parts.body = parts.body.slice(0, -1);
  state.ended = true;
  return true;
}

const letterOrMark = /[\p{L}\p{M}]/u;

function takeLetter(char: string, parts: NumberParts, state: ScanState): boolean {
  if (!letterOrMark.test(char)) return false;
  // A word may stand before or after the number, not on both sides of it.
  if (parts.body !== '' && !state.ended && parts.word !== '') return false;
  parts.word += char.toLowerCase();
  state.ended ||= parts.body !== '';
  return true;
}

function withSign(read: BodyText, { negative, percent, word, sign }: NumberParts): NumberText {
  if (read.kind === 'unreadable') return unreadable;
  const turn = (value: number) => {
    const share = percent ? value / 100 : value;
    return negative ? 0 - share : share;
  };
  const rest = { percent, currency: word + sign };
  if (read.kind === 'number') return { kind: 'number', value: turn(read.value), mark: read.mark, ...rest };
  return { kind: 'unclear', withPoint: turn(read.withPoint), withComma: turn(read.withComma), ...rest };
}

function trimGroups(body: string): string {
  let end = body.length;
  while (end > 0 && body.charAt(end - 1) === groupSign) end--;
  return body.slice(0, end);
}
