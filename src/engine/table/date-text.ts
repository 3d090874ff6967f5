import { calendarDay, fullYear } from './calendar-day.js';
import { digitValue, isInvisible, isMinus, isSpace, narrow } from './character.js';
import { readNamedMonth, withoutWeekday } from './named-month.js';
import { isTimeOfDay } from './time-text.js';

/** What a text says as a date. */
export type DateText =
  | { readonly kind: 'unreadable' }
  /** Whole days since 1970-01-01. */
  | { readonly kind: 'day'; readonly day: number }
  | ShortDate
  /** A bare number as spreadsheets count days, such as `45292`. */
  | { readonly kind: 'serial'; readonly serial: number };

/** `03/05/2024`: which of its numbers is the month is decided for the whole column. NaN where an order gives no date. */
export interface ShortDate {
  readonly kind: 'short';
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Only of three numbers of two digits, such as `24/05/03`. */
  readonly yearFirst: number;
}

const unreadable: DateText = { kind: 'unreadable' };
/** Longer texts are no dates; looking no further keeps a 50,000-character cell cheap. */
const longestDate = 72;

/** None of these can backtrack over more than a few characters, and they only see texts of at most 72. */
const yearFirstForm = /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)\.?/;
const shortForm = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)\.?/;

/**
 * Reads a text as a calendar date: `2024-05-03` with or without time and offset (the offset is dropped, the wall clock
 * kept), `3 May 2024` and `May 3, 2024` in the languages whose headers we know, `20240503`, and the short forms
 * `03/05/2024`, `24.05.2026` or `3.5.24`, whose order only the column can tell. Digits may be of any script that we read.
 * Two-digit years are 1970 to 2069. A text of which a part is not understood is unreadable.
 */
export function readDateText(raw: string): DateText {
  const text = tidy(raw);
  if (text.length > longestDate) return unreadable;
  return readNumeric(text) ?? readNumeric(withoutWeekday(text)) ?? readNamed(text);
}

/** Null for a text that does not begin with a date in digits. */
function readNumeric(text: string): DateText | null {
  const first = text.charCodeAt(0);
  if (!(first >= 48 && first <= 57)) return null;
  const iso = yearFirstForm.exec(text);
  if (iso !== null) {
    if (!isTimeOfDay(text.slice(iso[0].length))) return unreadable;
    return asDay(calendarDay(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  }
  const short = shortForm.exec(text);
  if (short !== null) {
    return isTimeOfDay(text.slice(short[0].length)) ? shortDate(short[1] as string, short[3] as string, short[4] as string) : unreadable;
  }
  if (/^\d{8}$/.test(text)) return compactDay(Number(text));
  if (/^\d{5}(?:\.\d{1,12})?$/.test(text)) return { kind: 'serial', serial: Number(text) };
  return null;
}

function readNamed(text: string): DateText {
  return asDay(readNamedMonth(text));
}

/** Lower case, single spaces, ASCII digits and signs, without direction marks and the apostrophe that forces text. */
function tidy(raw: string): string {
  const trimmed = raw.trim();
  if (trimmed.length > longestDate) return trimmed;
  if (isTidy(trimmed)) return trimmed.toLowerCase();
  let text = '';
  for (let i = 0; i < trimmed.length; i++) {
    const code = narrow(trimmed.charCodeAt(i));
    const digit = code < 128 ? -1 : digitValue(code);
    if (digit >= 0) text += digit;
    else if (isSpace(code)) text += text.endsWith(' ') ? '' : ' ';
    else if (isMinus(code)) text += '-';
    else if (code === 0x60c) text += ',';
    else if (!isInvisible(code) && !(i === 0 && code === 39)) text += String.fromCharCode(code);
  }
  return text.trim().toLowerCase();
}

/** ASCII with single spaces only, and no apostrophe in front, as most dates are. */
function isTidy(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 || code < 32 || (code === 32 && text.charCodeAt(i - 1) === 32)) return false;
  }
  return text.charCodeAt(0) !== 39;
}

/**
 * A number such as 20240503 read as a date.
 *
 * @example compactDay(20240503) // the day 2024-05-03
 */
export function compactDay(number: number): DateText {
  const year = Math.floor(number / 10_000);
  return asDay(calendarDay(year, Math.floor(number / 100) % 100, number % 100));
}

function shortDate(first: string, second: string, third: string): DateText {
  const year = fullYear(third);
  const dayFirst = calendarDay(year, Number(second), Number(first));
  const monthFirst = calendarDay(year, Number(first), Number(second));
  const twos = first.length === 2 && second.length === 2 && third.length === 2;
  const yearFirst = twos ? calendarDay(fullYear(first), Number(second), Number(third)) : Number.NaN;
  if (Number.isNaN(dayFirst) && Number.isNaN(monthFirst) && Number.isNaN(yearFirst)) return unreadable;
  return { kind: 'short', dayFirst, monthFirst, yearFirst };
}

function asDay(day: number): DateText {
  return !Number.isNaN(day) ? { kind: 'day', day } : unreadable;
}
