import { habitFootnotes } from '../../../src/engine/reports/habit-footnotes.js';
import { analysed } from '../shop/small-shop.js';

const orders = [
  ['Customer', 'Date', 'Amount'],
  ['Ann', '2026-01-05', 10],
  ['Ann', '2026-03-05', 10],
  ['Bob', '2026-02-05', 10],
];
const habits = [
  ['Segment', 'Buying habit'],
  ['Regular', 'regular'],
  ['Others', ''],
];

describe('how habits were judged', () => {
  test('is told where a rule asks for a habit: from when on customers are lapsed, and whose occasions count', () => {
    expect(habitFootnotes(analysed({ orders, rules: habits, occasions: { country: 'GB' } }))).toEqual([
      'A customer is lapsed after 365 days without an order; that is assumed, because the orders are too few, or cover too short a time, to tell.',
      'Occasions are those of the United Kingdom, as the country is set.',
    ]);
  });

  test('is not told where no rule asks for one', () => {
    const rules = [
      ['Segment', 'Orders'],
      ['Often', '>=2'],
    ];
    expect(habitFootnotes(analysed({ orders, rules }))).toEqual([]);
  });
});
