import { type FieldRecord, numbers } from './field-record.js';
import { texts } from './habits.js';

/** Whether a customer buys for occasions, for which, and when to write. The test stands in `src/engine/time/occasion-test.ts`. */
export const occasionFields: readonly FieldRecord[] = [
  {
    name: 'Occasion buyer',
    help: 'yes where orders lie near occasions more often than chance allows, else no; unknown where it can’t be tested, as with one order.',
    make: ({ habits }) => texts(habits.occasionBuyer),
  },
  {
    name: 'Occasion q-value',
    help: 'Of customers with this q-value or less, at most this share is taken for occasion buyers by chance.',
    make: ({ habits }) => numbers(habits.occasionQValue, 'ratio'),
  },
  {
    name: 'Favourite occasion',
    aliases: ['Favorite occasion'],
    help: 'The occasion near which most orders lie; blank for fewer than two, unless the orders tab names it.',
    make: ({ habits }) => texts(habits.favouriteOccasion),
  },
  {
    name: 'Share near an occasion',
    aliases: ['Share of orders near an occasion'],
    help: 'Share of purchase days that lie near an occasion, or for which the orders tab names one.',
    make: ({ habits }) => numbers(habits.shareNearOccasion, 'ratio'),
  },
  {
    name: 'Next occasion',
    help: 'The next date of the favourite occasion.',
    make: ({ habits }) => ({ kind: 'date', days: habits.nextOccasionDay }),
  },
  {
    name: 'Next mailing',
    aliases: ['Next occasion mailing'],
    help: 'The next day to write for the favourite occasion, before people begin to buy for it.',
    make: ({ habits }) => ({ kind: 'date', days: habits.nextMailingDay }),
  },
  {
    name: 'Occasions missed',
    help: 'How often an occasion buyer’s favourite occasion has passed since the latest order; blank for others.',
    make: ({ habits }) => numbers(habits.occasionsMissed, 'count'),
  },
  {
    name: 'Occasion-corrected days',

    help: 'Days since the latest order; for occasion buyers, days since the first occasion they missed, or 0.',
    make: ({ habits }) => numbers(habits.correctedDays, 'days'),
  },
];
