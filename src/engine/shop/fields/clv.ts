import { type FieldRecord, money, numbers } from './field-record.js';

/** What to expect of a customer, by the model that fits the shop. Blank for who has not bought. */
export const clvFields: readonly FieldRecord[] = [
  {
    name: 'Predicted orders',
    aliases: ['Expected orders'],
    help: 'Orders to be expected within the next 12 months; several on one day count as one.',
    make: ({ lifetime }) => numbers(lifetime.orders, 'number'),
  },
  {
    name: 'Predicted value',
    aliases: ['Predicted sales', 'Expected value'],
    help: 'Net sales to be expected within the next 12 months, not discounted.',
    make: ({ lifetime }) => money(lifetime.netSales.map((sales) => Math.round(sales * 10_000))),
  },
  {
    name: 'Probability alive',
    aliases: ['P(alive)', 'P alive'],
    help: 'Chance from 0 to 1 that the customer still buys here, at the start of the next 12 months; blank where the shop has too few repeat buyers to tell.',
    make: ({ lifetime }) => numbers(lifetime.probabilityAlive, 'ratio'),
  },
];
