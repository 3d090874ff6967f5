import type { Rows } from './shop-host.js';

/** Two rules and seven rows: Ann buys often, Bob once, one sale is nobody's, one row is blank. */
export const smallOrders: Rows = [
  ['Order ID', 'Date', 'Customer', 'Category', 'Sales', 'Cost'],
  ['a1', '2026-01-01', 'Ann', 'Pots', 100, 60],
  ['a2', '2026-01-05', 'Ann', 'Seeds', 50, 20],
  ['b1', '2026-01-05', 'Bob', 'Pots', 30, 40],
  [null, null, null, null, null, null],
  ['c1', '2026-02-06', null, 'Pots', 10, 5],
];

export const smallRules: Rows = [
  ['Segment', 'Orders'],
  ['Often', '>=2'],
  ['Others', null],
];

/** The same with a rule more. */
export const moreRules: Rows = [
  ['Segment', 'Orders'],
  ['Often', '>=2'],
  ['Once', 1],
  ['Others', null],
];

export const smallShop = { Orders: smallOrders, Segments: smallRules };

/** What the tag column must hold, header first. */
export const smallTags = ['Segment', 'Often', 'Often', 'Others', null, 'No customer'];
