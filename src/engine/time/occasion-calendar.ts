import { yearOf } from './calendar/year-days.js';
import type { Occasion } from './occasions/occasion.js';

/** One falling of an occasion. */
export interface Occurrence {
  /** Index into the occasions. */
  readonly occasion: number;
  readonly day: number;
  /** The days on which people buy for it, both included. */
  readonly opens: number;
  readonly closes: number;
}

/** The occasions of some years, laid out by day. */
export interface OccasionCalendar {
  readonly occasions: readonly Occasion[];
  /** By day, ascending. */
  readonly occurrences: readonly Occurrence[];
  /** Index of the occurrence that a day belongs to, or -1. Where windows overlap it is the one that is nearest. */
  occurrenceOn(day: number): number;
}

/** Lays out the occasions that can matter from one day to another, both included. */
export function occasionCalendar(occasions: readonly Occasion[], from: number, to: number): OccasionCalendar {
  const occurrences = occurrencesOf(occasions, yearOf(from) - 1, yearOf(to) + 1);
  const ofDay = new Int32Array(Math.max(0, to - from + 1)).fill(-1);
  occurrences.forEach(({ opens, closes, day }, index) => {
    for (let each = Math.max(opens, from); each <= Math.min(closes, to); each++) {
      const other = occurrences[ofDay[each - from] as number];
      if (other === undefined || Math.abs(day - each) < Math.abs(other.day - each)) ofDay[each - from] = index;
    }
  });
  return { occasions, occurrences, occurrenceOn: (day) => ofDay[day - from] ?? -1 };
}

function occurrencesOf(occasions: readonly Occasion[], firstYear: number, lastYear: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    occasions.forEach(({ leadDays, tailDays, daysIn }, occasion) => {
      for (const day of daysIn(year)) found.push({ occasion, day, opens: day - leadDays, closes: day + tailDays });
    });
  }
  return found.sort((a, b) => a.day - b.day);
}
