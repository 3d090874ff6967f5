import { fullMoonFrom, newMoonFrom } from './moon.js';
import { dayOf } from './year-days.js';

const indianHours = 5.5;
const chineseHours = 8;

/**
 * Feasts that follow the moon. The Indian ones are set by almanacs, from the lunar day that holds at a certain hour, and
 * differ between regions; what is computed here is a day off in some years, which windows must allow for.
 */

/** Diwali (Lakshmi Puja): the evening of the new moon that ends Ashvin. */
export function diwali(year: number): number {
  // The lunar day ends with the new moon, so one before sunset belongs to the evening before.
  return localDay(newMoonFrom(dayOf(year, 10, 17) + 0.5), { hours: indianHours, dayBeginsAt: 17.75 });
}

/** Durga Puja: its last day, Vijayadashami, which is the tenth of the half-month whose new moon was 20 days before Diwali's. */
export function durgaPuja(year: number): number {
  return diwali(year) - 20;
}

/** Holi, the day of the colours: the day after the evening of the full moon of Phalguna. */
export function holi(year: number): number {
  return localDay(fullMoonFrom(dayOf(year, 2, 28)), { hours: indianHours, dayBeginsAt: 18 }) + 1;
}

/** Raksha Bandhan: the day of the full moon of Shravana. */
export function rakshaBandhan(year: number): number {
  return localDay(fullMoonFrom(dayOf(year, 8, 2)), { hours: indianHours, dayBeginsAt: 9 });
}

/**
 * Lunar New Year: the day, in Beijing, of the first new moon from noon there on 21 January. Two fit into the season
 * in 1985, of which this takes the later, as the calendar did; right from 1970 to 2070.
 */
export function lunarNewYear(year: number): number {
  return localDay(newMoonFrom(dayOf(year, 1, 21) + (12 - chineseHours) / 24), { hours: chineseHours, dayBeginsAt: 0 });
}

/** The day in which a moment falls where clocks are so many hours ahead, if days begin at that hour of the clock. */
function localDay(moment: number, { hours, dayBeginsAt }: { readonly hours: number; readonly dayBeginsAt: number }): number {
  return Math.floor(moment + (hours - dayBeginsAt) / 24);
}
