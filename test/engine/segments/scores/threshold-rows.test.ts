import { thresholdRows } from '../../../../src/engine/segments/scores/threshold-rows.js';
import { analysed, type SmallShop } from '../../shop/small-shop.js';

/** Ten customers; customer i ordered i times, the last time i days before the end, for 10 each time. */
const orders = [
  ['Date', 'Customer', 'Sales'],
  ...Array.from({ length: 10 }, (_, index) =>
    Array.from({ length: index + 1 }, () => [new Date(Date.UTC(2026, 0, 31 - index)), `c${index}`, 10]),
  ).flat(),
];
const rows = (choice: Partial<SmallShop>, tab = 'Customers') =>
  thresholdRows(analysed({ orders, ...choice }), { tab, firstDataRow: 5 }).rows;
const ofF = (choice: Parameters<typeof rows>[0], tab?: string) => rows(choice, tab).filter(([letter]) => letter === 'F');

describe('thresholdRows', () => {
  test('says for each class who is in it, how many, its limit and the formula of that', () => {
    // Halves of 1..10 meet at 5.5. Column C holds the orders: customer and segment stand before it.
    expect(ofF({ bins: 2 })).toEqual([
      ['F', 'Orders', 1, 5, 'up to 5.5', 5.5, '=PERCENTILE(Customers!C5:C14; 1/2)'],
      ['F', 'Orders', 2, 5, 'more than 5.5', null, null],
    ]);
  });

  test('gives the fewest days the highest score', () => {
    expect(
      rows({ bins: 2 })
        .slice(0, 2)
        .map((row) => row.slice(0, 6)),
    ).toEqual([
      ['R', 'Days since last order', 2, 5, 'up to 4.5', 4.5],
      ['R', 'Days since last order', 1, 5, 'more than 4.5', null],
    ]);
  });

  test('tells own limits as lower bounds, which need no formula; a score without any has its quantiles', () => {
    const fixed = { scores: 'fixed', bins: 3, cuts: { f: [3, 8] } } as const;
    expect(ofF(fixed)).toEqual([
      ['F', 'Orders', 1, 2, 'less than 3', 3, null],
      ['F', 'Orders', 2, 5, 'at least 3, less than 8', 8, null],
      ['F', 'Orders', 3, 3, 'at least 8', null, null],
    ]);
    expect(rows(fixed)[0]?.[6]).toMatch(/^=PERCENTILE/);
  });

  test.each(['breaks', 'rank'] as const)('limits by %s have no formula', (scores) => {
    expect(rows({ scores, bins: 2 }).map((row) => row[6])).toEqual([null, null, null, null, null, null]);
  });

  test('limits that are all the same are told once: only the lowest and the highest class are left', () => {
    const once = Array.from({ length: 9 }, (_, index) => [new Date(Date.UTC(2026, 0, index + 1)), `c${index}`, index]);
    const twice = [0, 1].map((index) => [new Date(Date.UTC(2026, 0, 20 + index)), 'twice', index]);
    expect(ofF({ orders: [['Date', 'Customer', 'Sales'], ...once, ...twice] }).map((row) => row.slice(2, 6))).toEqual([
      [1, 9, 'up to 1', 1],
      [5, 1, 'more than 1', null],
    ]);
  });

  test.each([
    ['Kunden', '=PERCENTILE(Kunden!C5:C14; 1/2)'],
    ["Rina's list", "=PERCENTILE('Rina''s list'!C5:C14; 1/2)"],
    ['AB12', "=PERCENTILE('AB12'!C5:C14; 1/2)"],
    ['2026', "=PERCENTILE('2026'!C5:C14; 1/2)"],
    ['=A1&"', `=PERCENTILE('=A1&"'!C5:C14; 1/2)`],
  ])('names the tab %s as a formula takes it', (tab, formula) => expect(ofF({ bins: 2 }, tab)[0]?.[6]).toBe(formula));
});
