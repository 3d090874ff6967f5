import { dayFromIso } from '../shop/iso-day.js';
import { problem, type Reading, read } from './reading.js';

const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads a date of a criterion: year-month-day, because 03/04 means two things. A time is dropped, and an offset too:
 * the wall-clock date counts as written.
 *
 * @returns whole days since 1970-01-01
 * @example readDay('2026-01-31') // 20484
 */
export function readDay(text: string): Reading<number> {
  const [, year, month = '', date = ''] = (text.length <= 60 ? isoDate.exec(text) : null) ?? [];
  const day = year === undefined ? null : dayFromIso(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  if (day === null) return problem(/[*?]/.test(text) ? 'criterion-wildcard-misplaced' : 'criterion-date-expected');
  return read(day);
}
