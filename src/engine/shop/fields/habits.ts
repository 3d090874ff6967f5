import type { TextColumn } from '../../table/columns.js';
import type { FieldColumn } from '../field.js';
import { type FieldRecord, numbers } from './field-record.js';

/** How a customer buys over time, and whether they still do. The definitions stand in `src/engine/time/`. */
export const habitFields: readonly FieldRecord[] = [
  {
    name: 'Buying habit',
    aliases: ['Habit'],
    help: 'first-time, regular, special-occasion, seasonal, lapsing, lapsed or reactivated; from the gaps between orders.',
    make: ({ habits }) => texts(habits.habit),
  },
  {
    name: 'Purchase days',
    help: 'Number of different days with an order.',
    make: ({ habits }) => numbers(habits.purchaseDays, 'count'),
  },
  {
    name: 'Lapse state',
    help: 'new, active, lapsing (longer away than typical) or lapsed (past the lapse threshold); occasion buyers by occasions missed.',
    make: ({ habits }) => texts(habits.lapseState),
  },
  {
    name: 'Lapse threshold',
    aliases: ['Lapse threshold days'],
    help: 'Days without an order after which the customer is lapsed: the 80th percentile of their own gaps, or nearer the shop’s where they have few.',
    make: ({ habits }) => numbers(habits.lapseDays, 'days'),
  },
  {
    name: 'Came back',
    aliases: ['Reactivated'],
    help: 'yes where the latest order came after a gap in which the customer had lapsed, else no.',
    make: ({ habits }) => texts(habits.cameBack),
  },
  {
    name: 'Seasonal buyer',
    help: 'yes where orders gather at one time of the year, by test; no, or unknown with fewer than 4 purchase days or one year.',
    make: ({ habits }) => texts(habits.seasonalBuyer),
  },
  {
    name: 'Month concentration',
    aliases: ['Months concentration'],
    help: 'How much the purchase days gather in few months: 1 for one month only, 0.083 for evenly; blank under 4 purchase days.',
    make: ({ habits }) => numbers(habits.monthConcentration, 'ratio'),
  },
];

/** A column of texts. */
export function texts({ codes, labels }: TextColumn): FieldColumn {
  return { kind: 'text', codes, labels };
}
