import { calendarDay, fullYear } from './calendar-day.js';
import { isWeekday, monthOf } from './calendar-words.js';
import { isTimeOfDay } from './time-text.js';

const ordinal = '(?:st|nd|rd|th|er|re|º|ª|°|ই|শে|রা|লা|ঠা)?';
/** What stands between day, month and year in a sentence. */
const link = '(?:of|de|del|do|di|ga watan|ga|watan|am|في)';

/** None of these can backtrack over more than a few characters, and they only see texts of at most 72. */
const dayBefore = new RegExp(`^(\\d{1,2})${ordinal}[-/., ]{0,3}(?:${link} )?$`, 'u');
const yearBefore = /^(\d{4})[-/. ]{1,2}$/;
const yearAfter = new RegExp(`^[.॰]?[-/., ]{0,3}(?:${link} )?['’]?(\\d{4}|\\d{2})(?!\\d)`, 'u');
const dayAndYearAfter = new RegExp(`^[.॰]?[-/ ]{0,2}(\\d{1,2})${ordinal}(?:, ?| ?${link} |[-/ ])(\\d{4})(?!\\d)`, 'u');
const dayAfter = /^[.॰]?[-/. ]{1,2}(\d{1,2})(?!\d)/;
const word = /[\p{L}\p{M}’']+/gu;
const weekdayAtStart = /^([\p{L}\p{M}’'-]+)[.,]{0,2} ?/u;

/**
 * Reads a date whose month is a word: `3 May 2024`, `1er mars 2024`, `5 de marzo de 2026`, `Mar 5, 2026`, `2026-Mar-05`,
 * `৫ মার্চ ২০২৬`, with or without a day of the week and a time. Days since 1970-01-01, NaN when it is none.
 *
 * @param text lower case, single spaces, ASCII digits
 */
export function readNamedMonth(text: string): number {
  const words = text.match(word) ?? [];
  let end = 0;
  for (const [index, single] of words.entries()) {
    const start = text.indexOf(single, end);
    end = start + single.length;
    // كانون الثاني is January, كانون الأول December.
    const pair = `${single} ${words[index + 1]}`;
    const name = text.startsWith(pair, start) && monthOf(pair) > 0 ? pair : single;
    const month = monthOf(name);
    if (month === 0) continue;
    const day = readAround(withoutWeekday(text.slice(0, start)), month, text.slice(start + name.length));
    if (!Number.isNaN(day)) return day;
  }
  return Number.NaN;
}

function readAround(before: string, month: number, after: string): number {
  if (before === '') {
    const found = dayAndYearAfter.exec(after);
    return found === null ? Number.NaN : dated(after, found, [Number(found[2]), month, Number(found[1])]);
  }
  const dayFirst = dayBefore.exec(before);
  if (dayFirst !== null) {
    const found = yearAfter.exec(after);
    return found === null ? Number.NaN : dated(after, found, [fullYear(found[1] as string), month, Number(dayFirst[1])]);
  }
  const yearFirst = yearBefore.exec(before);
  const found = yearFirst && dayAfter.exec(after);
  return yearFirst && found ? dated(after, found, [Number(yearFirst[1]), month, Number(found[1])]) : Number.NaN;
}

/** The date, unless something stands behind it that is no time of day. */
function dated(after: string, found: RegExpExecArray, [year, month, day]: readonly [number, number, number]): number {
  return isTimeOfDay(after.slice(found[0].length)) ? calendarDay(year, month, day) : Number.NaN;
}

/** The text without a day of the week at its start. */
export function withoutWeekday(text: string): string {
  const found = weekdayAtStart.exec(text);
  return found !== null && isWeekday(found[1] as string) ? text.slice(found[0].length) : text;
}
