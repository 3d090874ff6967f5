import { thresholdRows } from '../../../src/engine/segments/scores/threshold-rows.js';
import { analysed } from '../../engine/shop/small-shop.js';
import { ask, hostWith, type Rows, rowsOf } from './shop-host.js';

/** 23 customers who differ in all three, and one who has only been given something back. */
const bought: Rows = Array.from({ length: 23 }, (_, index) =>
  Array.from({ length: 1 + (index % 6) }, (__, order) => [
    `2026-0${1 + ((index + order) % 9)}-1${index % 10}`,
    `c${index}`,
    20 + ((index * 37) % 101) + order / 4,
  ]),
).flat();
const rules: Rows = [
  ['Segment', 'R', 'F', 'M'],
  ['Best', 5, 5, 5],
];
const shop = (more: Rows): Rows => [['Date', 'Customer', 'Sales'], ...bought, ...more];

describe('the native formulas of the limits', () => {
  test.each([
    ['everybody has ordered', [], /^=PERCENTILE\(Customers!\$?[A-Z]+5:/],
    ['somebody has never ordered', [['2026-03-03', 'returns', -20]], /^=PERCENTILE\(FILTER\(/],
  ] as [string, Rows, RegExp][])('give the very limits in the Customers report, where %s', (_, more, shape) => {
    const orders = shop(more);
    const host = hostWith({ Orders: orders, Segments: rules });
    ask(host, 'tagAndReport');
    const table = thresholdRows(analysed({ orders: orders.map((row) => [...row]) as never, rules: rules.map((row) => [...row]) as never }));
    const ends = table.rows.filter((row) => row[6] !== null);
    expect(ends).toHaveLength(12);
    const scratch = host.workbook.addSheet('Scratch');
    for (const [index, row] of ends.entries()) {
      expect(row[6]).toMatch(shape);
      host.workbook.type(scratch.id, index + 1, 1, String(row[6]));
    }
    const computed = rowsOf(host, 'Scratch').map(([value]) => value);
    for (const [index, row] of ends.entries()) expect(computed[index]).toBeCloseTo(row[5] as number, 9);
  });
});
