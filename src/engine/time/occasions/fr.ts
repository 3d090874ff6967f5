import { westernEaster } from '../calendar/easter.js';
import { nthWeekday } from '../calendar/year-days.js';
import { blackFriday, christmas, easter, fathersDay, valentines } from './feasts.js';
import { type OccasionPack, occasion } from './occasion.js';

/** The last Sunday of May, or the first of June where that is Pentecost. */
const mothersDay = occasion("Mother's Day", (year) => {
  const lastOfMay = nthWeekday(year, 5, { weekday: 0, nth: -1 });
  return lastOfMay === westernEaster(year) + 49 ? lastOfMay + 7 : lastOfMay;
});

export const fr: OccasionPack = {
  code: 'fr',
  name: 'France',
  occasions: [valentines, easter, mothersDay, fathersDay, blackFriday, christmas],
};
