import { dayOf } from './year-days.js';

/**
 * Western Easter Sunday, by the anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8).
 *
 * @returns days since 1970-01-01
 * @example isoFromDay(westernEaster(2024)) // '2024-03-31'
 */
export function westernEaster(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  return dayOf(year, 3, 1) + epact + weekday - 7 * shift + 21;
}

/**
 * Orthodox Easter Sunday, by the Julian computus (Meeus, ch. 8), as a date of the Gregorian calendar.
 *
 * @returns days since 1970-01-01
 * @example isoFromDay(orthodoxEaster(2024)) // '2024-05-05'
 */
export function orthodoxEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayOf(year, 3, 1) + moon + weekday + 21 + behind;
}
