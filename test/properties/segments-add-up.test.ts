import fc from 'fast-check';
import { pivotData } from '../../src/engine/reports/pivot-data.js';
import { isoFromDay } from '../../src/engine/shop/iso-day.js';
import type { Cell } from '../../src/engine/table/cell.js';
import { analysed } from '../engine/shop/small-shop.js';

const header = ['Order', 'Date', 'Customer', 'Category', 'Sales', 'Cost'];

/** Rows in which amounts have up to four decimals, may be negative, and customers may be missing. */
const orderRow = fc
  .record({
    order: fc.integer({ min: 1, max: 30 }),
    day: fc.integer({ min: 19_000, max: 20_000 }),
    customer: fc.constantFrom('', 'Ana', 'Ben', 'Cleo', '__proto__', 'constructor', '=1+1', 'Zoë'),
    category: fc.constantFrom('', 'Roses', 'Tulips', '__proto__'),
    sales: fc.integer({ min: -90_000_000, max: 90_000_000 }),
    cost: fc.integer({ min: 0, max: 50_000_000 }),
  })
  .map(({ order, day, customer, category, sales, cost }): Cell[] => [
    `A${order}`,
    isoFromDay(day),
    customer,
    category,
    sales / 10_000,
    cost / 10_000,
  ]);

const shop = fc.array(orderRow, { minLength: 1, maxLength: 40 });

const rules = [
  ['Segment', 'Orders', 'Net sales', 'Top category'],
  ['Big', '', 'top 30%', ''],
  ['__proto__', '>=2', '', ''],
  ['constructor', '', '', '__proto__'],
  ['Few', '<3', '', ''],
];

describe('whatever the orders are', () => {
  it('the segments add up to the rows, to the last 1/10,000', () => {
    fc.assert(
      fc.property(shop, (rows) => {
        const { tieOut, segments, totals } = analysed({ orders: [header, ...rows], rules });
        const exact = rows.reduce((sum, row) => sum + Math.round((row[4] as number) * 10_000), 0);
        expect(tieOut.difference).toBe(0);
        expect(Math.round(totals.netSales * 10_000)).toBe(exact);
        expect(segments.reduce((sum, { netSales }) => sum + Math.round(netSales * 10_000), 0)).toBe(exact);
        expect(segments.reduce((sum, { customers }) => sum + customers, 0)).toBe(totals.customers);
      }),
    );
  });

  it("the pivots' source adds up to the report", () => {
    fc.assert(
      fc.property(shop, (rows) => {
        const analysis = analysed({ orders: [header, ...rows], rules });
        const data = pivotData(analysis);
        const at = data.columns.findIndex(({ id }) => id === 'netSales');
        const sum = data.rows.reduce((total, row) => total + Math.round((row[at] as number) * 10_000), 0);
        expect(sum).toBe(Math.round(analysis.totals.netSales * 10_000));
      }),
    );
  });

  it('their order does not matter to any segment', () => {
    fc.assert(
      fc.property(shop, (rows) => {
        const worth = (each: Cell[][]) =>
          analysed({ orders: [header, ...each], rules: rules.slice(0, 3) }).segments.map(({ rules: _, ...rest }) => rest);
        expect(worth([...rows].reverse())).toEqual(worth(rows));
      }),
    );
  });

  it('scaling all money changes no ROI and no score', () => {
    const service = [
      ['Customer', 'Minutes'],
      ['Ana', 30],
      ['Ben', 5],
    ];
    fc.assert(
      fc.property(shop, (rows) => {
        const scaled = rows.map((row) => row.map((cell, column) => (column >= 4 ? (cell as number) * 8 : cell)));
        const run = (each: Cell[][], hourlyRate: number) => analysed({ orders: [header, ...each], service, hourlyRate });
        const before = run(rows, 24);
        const after = run(scaled, 192);
        expect([...after.customers.m]).toEqual([...before.customers.m]);
        before.segments.forEach((segment, index) => {
          const other = after.segments[index]!;
          expect(other.roiState).toBe(segment.roiState);
          if (segment.roi !== null) expect(other.roi! / segment.roi).toBeCloseTo(1, 6);
        });
      }),
    );
  });
});
