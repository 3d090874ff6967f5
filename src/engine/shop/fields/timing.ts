import { type FieldRecord, numbers } from './field-record.js';

/** When a customer buys. Dates are days since 1970-01-01. */
export const timingFields: readonly FieldRecord[] = [
  {
    name: 'First order',
    aliases: ['First order date'],
    help: 'Date of the first counted order.',
    make: ({ purchases }) => ({ kind: 'date', days: purchases.firstDay }),
  },
  {
    name: 'Last order',
    aliases: ['Last order date'],
    help: 'Date of the latest counted order.',
    make: ({ purchases }) => ({ kind: 'date', days: purchases.lastDay }),
  },
  {
    name: 'Days since last order',
    aliases: ['Recency', 'Recency days'],
    help: 'Days from the latest order to the as-of date.',
    make: ({ recencyDays }) => numbers(recencyDays, 'days'),
  },
  {
    name: 'Days since first order',
    aliases: ['Tenure', 'Tenure days'],
    help: 'Days from the first order to the as-of date.',
    make: ({ purchases, asOfDay }) =>
      numbers(
        purchases.firstDay.map((day) => asOfDay - day),
        'days',
      ),
  },
  {
    name: 'Typical gap',
    aliases: ['Typical gap days', 'Days between orders'],
    help: 'Median days between purchase days; blank for customers with fewer than two.',
    make: ({ purchases }) => numbers(purchases.typicalGapDays, 'days'),
  },
  {
    name: 'Expected next order',
    help: 'Latest order plus the typical gap.',
    make: ({ purchases }) => ({
      kind: 'date',
      days: purchases.typicalGapDays.map((gap, customer) => Math.round((purchases.lastDay[customer] as number) + gap)),
    }),
  },
];
