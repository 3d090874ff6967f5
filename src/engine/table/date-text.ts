import { digitValue, isInvisible, isSpace } from './character.js';

/** What a text says as a date. */
export type DateText =
  | { readonly kind: 'unreadable' }
  /** Whole days since 1970-01-01. */
  | { readonly kind: 'day'; readonly day: number }
  /** `03/05/2024`: which of the first two is the month is decided for the whole column. NaN where an order gives no date. */
  | { readonly kind: 'short'; readonly dayFirst: number; readonly monthFirst: number }
  /** A bare number as spreadsheets count days, such as `45292`. */
  | { readonly kind: 'serial'; readonly serial: number };

const unreadable: DateText = { kind: 'unreadable' };
/** Longer texts are no dates; looking no further keeps a 50,000-character cell cheap. */
const longestDate = 48;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonths = 'january february march april may june july august september october november december'.split(' ');
const weekdays = new Set('mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/**
 * Reads a text as a calendar date: `2024-05-03` with or without time and offset (the offset is dropped, the wall clock
 * kept), `3 May 2024`, `May 3, 2024`, `20240503`, and the short forms `03/05/2024` or `3.5.24`, whose order only the
 * column can tell. Two-digit years are 1970 to 2069. A text of which a part is not understood is unreadable.
 */
export function readDateText(raw: string): DateText {
  const text = tidy(raw);
  if (text.length > longestDate) return unreadable;
  const start = afterWeekday(text);
  for (const shape of shapes) {
    const found = shape.form.exec(start);
    if (found !== null) return isTime(start.slice(found[0].length)) ? shape.read(found) : unreadable;
  }
  return readBare(start);
}

interface Shape {
  readonly form: RegExp;
  read(found: RegExpExecArray): DateText;
}

/** None of these can backtrack over more than a few characters, and they only see texts of at most 48. */
const shapes: readonly Shape[] = [
  {
    form: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
    read: (found) => asDay(dayOf(Number(found[1]), Number(found[3]), Number(found[4]))),
  },
  {
    form: /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?!\d)/,
    read: (found) => shortDate(Number(found[1]), Number(found[3]), fullYear(found[4] as string)),
  },
  {
    form: /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]{1,2}(?:of )?([a-z]{3,9})[-/., ]{1,2}(\d{4}|\d{2})(?!\d)/,
    read: (found) => asDay(dayOf(fullYear(found[3] as string), monthOf(found[2] as string), Number(found[1]))),
  },
  {
    form: /^([a-z]{3,9})[. ]{1,2}(\d{1,2})(?:st|nd|rd|th)?,? ?(?<= |,)(\d{4})(?!\d)/,
    read: (found) => asDay(dayOf(Number(found[3]), monthOf(found[1] as string), Number(found[2]))),
  },
];

const timeForm =
  /^(?:[t, ]{1,2}(?:at )?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)? ?(?:[ap]\.?m\.?)? ?(?:z|utc|gmt)? ?(?:[-+]\d{2}:?(?:\d{2})?)?)?$/;

function isTime(rest: string): boolean {
  return timeForm.test(rest);
}

/** Lower case, single spaces, ASCII digits, without direction marks. */
function tidy(raw: string): string {
  const trimmed = raw.trim();
  if (trimmed.length > longestDate) return trimmed;
  let text = '';
  for (let i = 0; i < trimmed.length; i++) {
    const code = trimmed.charCodeAt(i);
    const digit = code < 128 ? -1 : digitValue(code);
    if (digit >= 0) text += digit;
    else if (isSpace(code)) text += text.endsWith(' ') ? '' : ' ';
    else if (!isInvisible(code)) text += trimmed.charAt(i);
  }
  return text.toLowerCase();
}

function afterWeekday(text: string): string {
  const end = text.search(/[^a-z]/);
  if (end < 3 || !weekdays.has(text.slice(0, end))) return text;
  return text.slice(end).replace(/^[., ]{1,3}/, '');
}

function readBare(text: string): DateText {
  if (/^\d{8}$/.test(text)) return compactDay(Number(text));
  if (/^\d{5}(?:\.\d{1,12})?$/.test(text)) return { kind: 'serial', serial: Number(text) };
  return unreadable;
}

/**
 * A number such as 20240503 read as a date.
 *
 * @example compactDay(20240503) // the day 2024-05-03
 */
export function compactDay(number: number): DateText {
  const year = Math.floor(number / 10_000);
  return asDay(dayOf(year, Math.floor(number / 100) % 100, number % 100));
}

function shortDate(first: number, second: number, year: number): DateText {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (Number.isNaN(dayFirst) && Number.isNaN(monthFirst)) return unreadable;
  return { kind: 'short', dayFirst, monthFirst };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** 1 to 12, or 0 for a word that is no month. */
function monthOf(word: string): number {
  const short = months.indexOf(word === 'sept' ? 'sep' : word) + 1;
  return short > 0 ? short : longMonths.indexOf(word) + 1;
}

/** Whole days since 1970-01-01; NaN for what is no date or lies outside 1900 to 2199, which in a shop is a typing error. */
function dayOf(year: number, month: number, day: number): number {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCDate() === day ? made.getTime() / 86_400_000 : Number.NaN;
}

function asDay(day: number): DateText {
  return !Number.isNaN(day) ? { kind: 'day', day } : unreadable;
}
