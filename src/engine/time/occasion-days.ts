import { headerKey } from '../table/header-key.js';
import { ofEachDay, yearOf } from './calendar/year-days.js';
import type { CustomerDays } from './customer-days.js';
import type { OccasionCalendar } from './occasion-calendar.js';

/** What each purchase day was for. */
export interface OccasionDays {
  /** Names of all occasions: those of the calendar, then what the shop notes beside its orders and the calendar has not. */
  readonly names: readonly string[];
  /** How many of the names are of the calendar, so that their dates are known. */
  readonly dated: number;
  /** For each purchase day an index into the names, or -1. */
  readonly ofDay: Int32Array;
  /** For each purchase day the year of the occasion; one bought for in December may fall in January. */
  readonly yearOfDay: Int32Array;
}

/** What owners write into an occasion column to say that there was none. */
const noOccasion = new Set(['none', 'no', 'na', 'nooccasion', 'everyday', '']);

/**
 * A day belongs to the occasion that the shop noted for it, else to the one in whose window it lies.
 *
 * @param noteLabels the texts that the codes in `customers.notes` stand for
 */
export function occasionDays(customers: CustomerDays, calendar: OccasionCalendar, noteLabels: readonly string[]): OccasionDays {
  const names = calendar.occasions.map(({ name }) => name);
  const dated = names.length;
  const ofNote = noteLabels.map(placeIn(names));
  const ofDay = new Int32Array(customers.days.length).fill(-1);
  const yearOfDay = new Int32Array(customers.days.length);
  const years = ofEachDay(customers.days, yearOf);
  for (let place = 0; place < ofDay.length; place++) {
    const day = customers.days[place] as number;
    const noted = ofNote[customers.notes[place] as number] ?? -1;
    const occurrence = calendar.occurrences[calendar.occurrenceOn(day)];
    const isInWindow = occurrence !== undefined && (noted < 0 || noted === occurrence.occasion);
    ofDay[place] = isInWindow ? occurrence.occasion : noted;
    yearOfDay[place] = isInWindow ? yearOf(occurrence.day) : (years[place] as number);
  }
  return { names, dated, ofDay, yearOfDay };
}

/** Finds a noted occasion among the names, and adds it there when it is new; -1 for a word that says there is none. */
function placeIn(names: string[]): (label: string) => number {
  const places = new Map(names.map((name, place) => [headerKey(name), place]));
  return (label) => {
    const key = headerKey(label);
    if (noOccasion.has(key)) return -1;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, names.length);
    return names.push(label) - 1;
  };
}
