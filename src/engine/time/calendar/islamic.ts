import { dayOf } from './year-days.js';

/** 1 Muharram of the year 1, civil reckoning: 19 July 622 in the Gregorian calendar. */
const epoch = -492_148;

/**
 * The days of a Gregorian year on which a date of the Islamic calendar falls: none, one or two, since its year is eleven
 * days shorter. By the tabular calendar (30-year cycle with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29, civil
 * epoch). The sighting of the moon, or the Umm al-Qura calendar, may be a day or two off: windows must allow for that.
 *
 * @param month 1 to 12
 * @example islamicDays(2024, 10, 1).map(isoFromDay) // ['2024-04-10']
 */
export function islamicDays(year: number, month: number, day: number): readonly number[] {
  const from = dayOf(year, 1, 1);
  const to = dayOf(year + 1, 1, 1);
  const around = Math.floor(((from - epoch) * 30) / 10_631);
  return [around, around + 1, around + 2]
    .map((islamicYear) => islamicDay(islamicYear, month, day))
    .filter((found) => found >= from && found < to);
}

function islamicDay(year: number, month: number, day: number): number {
  return epoch + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
}
