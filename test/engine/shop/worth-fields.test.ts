import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { dayFromIso } from '../../../src/engine/shop/iso-day.js';
import type { CellGrid } from '../../../src/engine/table/cell.js';
import { analysed, type SmallShop } from './small-shop.js';

function column(name: string, shop: SmallShop) {
  const { customers } = analysed(shop);
  const lookup = customers.find(name);
  if (!lookup.ok) throw new Error(`${name}: ${lookup.reason}`);
  return { ids: customers.ids, column: lookup.field.column };
}

/** What a field says of each customer, by id; null where it is blank. */
function valuesOf(name: string, shop: SmallShop): Record<string, string | number | null> {
  const { ids, column: found } = column(name, shop);
  return Object.fromEntries(
    ids.map((id, customer) => {
      if (found.kind === 'text') return [id, found.labels[found.codes[customer]!] ?? null];
      const value = (found.kind === 'number' ? found.values : found.days)[customer]!;
      return [id, Number.isNaN(value) ? null : value];
    }),
  );
}

function countsOf(name: string, shop: SmallShop): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of Object.values(valuesOf(name, shop))) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

const fixture = (name: string): CellGrid => parse(readFileSync(join(__dirname, '../../fixtures', name)), { bom: true });
const sales = (...rows: readonly (readonly [string, number, number?])[]): SmallShop => ({
  orders: [['Date', 'Customer', 'Sales', 'Cost'], ...rows.map(([id, amount, cost = 0]) => ['2026-01-01', id, amount, cost])],
});

describe('the orders of the R package rfm', () => {
  const shop = { orders: fixture('rfm/orders.csv'), asOfDay: dayFromIso('2006-12-31') };

  test('have the tiers of exact natural breaks in three classes: 392, 419 and 184', () => {
    expect(countsOf('Value tier', shop)).toEqual({ low: 392, middle: 419, high: 184 });
  });

  test('have 606 customers in A, 228 in B and 161 in C', () => {
    expect(countsOf('Profit share class', shop)).toEqual({ A: 606, B: 228, C: 161 });
  });
});

test('Superstore has the tiers of exact natural breaks by customer: 483, 256 and 54', () => {
  expect(countsOf('Value tier', { orders: fixture('superstore/superstore.csv') })).toEqual({ low: 483, middle: 256, high: 54 });
});

describe('Value tier', () => {
  test('makes as many tiers as there are different amounts, and none for who has not ordered', () => {
    const none = {
      customers: [
        ['Customer', 'Note'],
        ['z', ''],
      ],
    };
    expect(valuesOf('Value tier', { ...sales(['a', 5], ['b', 5]), ...none })).toEqual({ a: 'middle', b: 'middle', z: null });
    expect(valuesOf('Value tier', sales(['a', 5], ['b', 9]))).toEqual({ a: 'low', b: 'high' });
  });
});

describe('Profit share class', () => {
  test('goes by the share of those before: the customer who crosses 80 % is still in A', () => {
    expect(valuesOf('Profit share class', sales(['a', 50], ['b', 29], ['c', 16], ['d', 5]))).toEqual({ a: 'A', b: 'A', c: 'A', d: 'C' });
    expect(valuesOf('Profit share class', sales(['a', 50], ['b', 30], ['c', 14], ['d', 6]))).toEqual({ a: 'A', b: 'A', c: 'B', d: 'B' });
  });

  test('takes the gross margin where costs are known, and C whoever costs money', () => {
    expect(valuesOf('Profit share class', sales(['a', 100, 99], ['b', 50, 10], ['c', 90, 95]))).toEqual({ a: 'C', b: 'A', c: 'C' });
  });

  test('does not depend on the order of the rows', () => {
    const rows = [
      ['d', 10],
      ['b', 40],
      ['c', 10],
      ['a', 40],
    ] as const;
    const expected = { a: 'A', b: 'A', c: 'B', d: 'B' };
    expect(valuesOf('Profit share class', sales(...rows))).toEqual(expected);
    expect(valuesOf('Profit share class', sales(...[...rows].reverse()))).toEqual(expected);
  });
});

describe('Effort score', () => {
  const ten = Array.from({ length: 10 }, (_, index) => `c${index}`);
  const orders = [['Date', 'Customer', 'Sales'], ...ten.map((id) => ['2026-01-01', id, 10])];

  test('is 1 without contact, and 2 to 10 in ninths of the minutes per order among the others', () => {
    const service = [['Customer', 'Minutes'], ...ten.slice(1).map((id, index) => [id, 10 * (index + 1)])];
    expect(Object.values(valuesOf('Effort score', { orders, service }))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('keeps customers with equal minutes together', () => {
    const service = [['Customer', 'Minutes'], ...ten.slice(1).map((id) => [id, 30])];
    expect(Object.values(valuesOf('Effort score', { orders, service }))).toEqual([1, ...Array(9).fill(2)]);
  });

  test('divides by the number of orders', () => {
    const more = [...orders, ['2026-01-02', 'c1', 10], ['2026-01-03', 'c1', 10]];
    const service = [
      ['Customer', 'Minutes'],
      ['c1', 30],
      ['c2', 20],
    ];
    const scores = valuesOf('Effort score', { orders: more, service });
    expect(scores.c1).toBeLessThan(scores.c2 as number);
  });

  test('is the mean of the log’s own scores, half up; a score off the scale is an issue and not known', () => {
    const service = [
      ['Customer', 'Effort'],
      ['c1', 4],
      ['c1', 7],
      ['c2', 3],
      ['c3', 15],
    ];
    const shop = { orders, service };
    expect(valuesOf('Effort score', shop)).toMatchObject({ c0: 1, c1: 6, c2: 3, c3: null });
    expect(analysed(shop).issues).toContainEqual(
      expect.objectContaining({ code: 'effort-off-scale', tab: 'Service', cell: 'B5', seen: '15' }),
    );
  });
});

describe('shares of order lines', () => {
  const orders = [
    ['Date', 'Customer', 'Sales', 'Channel', 'Condition'],
    ['2026-01-01', 'a', 1, 'Online', 'Used'],
    ['2026-01-01', 'a', 1, 'Counter', 'new'],
    ['2026-01-01', 'a', 1, '', ''],
    ['2026-01-01', 'b', 1, 'boutique en ligne', 'Second-hand'],
    ['2026-01-01', 'c', 1, 'Phone', 'VG+'],
    ['2026-01-01', 'd', 1, '', 'appointed'],
    ['2026-01-01', 'e', 1, 'by appointment', 'sealed'],
  ];

  test('Online share counts the lines whose channel says so in one of its words', () => {
    expect(valuesOf('Online share', { orders })).toEqual({ a: 0.5, b: 1, c: 0, d: null, e: 0 });
  });

  test('Used share counts the lines whose condition says so', () => {
    expect(valuesOf('Used share', { orders })).toEqual({ a: 0.5, b: 1, c: 1, d: 0, e: 0 });
  });
});

test('Gaps since last order go by the customer’s own gap, else by the shop’s, else by 90 days', () => {
  const rows = [
    ['2026-01-01', 'a', 1],
    ['2026-01-11', 'a', 1],
    ['2026-01-01', 'b', 1],
    ['2026-01-31', 'b', 1],
    ['2026-01-21', 'c', 1],
    ['2026-03-02', 'd', 1],
  ];
  // Gaps: a 10, b 30, so the shop's is 20; up to 2 March it has been 50, 30, 40 and 0 days.
  const shop = { orders: [['Date', 'Customer', 'Sales'], ...rows] };
  expect(valuesOf('Gaps since last order', shop)).toEqual({ a: 5, b: 1, c: 2, d: 0 });
  const once = {
    orders: [
      ['Date', 'Customer', 'Sales'],
      ['2026-01-01', 'a', 1],
      ['2026-02-15', 'b', 1],
    ],
  };
  expect(valuesOf('Gaps since last order', once)).toEqual({ a: 0.5, b: 0 });
});

describe('the survey', () => {
  const orders = [
    ['Date', 'Customer', 'Sales'],
    ['2026-01-01', 'a', 1],
    ['2026-01-01', 'b', 1],
  ];
  const cells = [
    ['Customer', 'Awareness', 'Brand fit'],
    ['A', 8, 4],
    ['a', 5, ''],
    ['b', 11, 3],
    ['stranger', 9, 9],
  ];
  const shop = { orders, survey: { tab: 'Survey', cells } };

  test('gives each customer the average of their answers; others’ answers count for nobody', () => {
    expect(valuesOf('Awareness', shop)).toEqual({ a: 6.5, b: null });
    expect(valuesOf('Brand fit', shop)).toEqual({ a: 4, b: 3 });
  });

  test('names an answer that is not from 0 to 10', () => {
    expect(analysed(shop).issues).toContainEqual(
      expect.objectContaining({ code: 'survey-off-scale', tab: 'Survey', cell: 'B4', seen: '11' }),
    );
  });
});
