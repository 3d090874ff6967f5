import type { ReportView } from '../../../src/shell/server/reply.js';
import { ask, hostWith, type Rows, tab } from './shop-host.js';
import { smallRules } from './small-shop.js';

const day = (index: number) => new Date(Date.UTC(2025, 0, 1 + (index % 300))).toISOString().slice(0, 10);

function orders(lines: number): Rows {
  const rows = Array.from({ length: lines }, (_, index) => [`o${index}`, day(index), `c${index % (lines / 4)}`, 'Pots', 10, 6]);
  return [['Order ID', 'Date', 'Customer', 'Category', 'Sales', 'Cost'], ...rows];
}

/** Round trips of the first run, of an unchanged refresh, and of a refresh after one more order. */
function roundTrips(lines: number): number[] {
  const host = hostWith({ Orders: orders(lines), Segments: smallRules });
  return [() => undefined, () => undefined, () => host.workbook.setValues(tab(host, 'Orders').id, 2, 5, [[99]])].map((change) => {
    change();
    host.counters.reset();
    ask<ReportView>(host, 'tagAndReport');
    return host.counters.roundTrips;
  });
}

test('a refresh takes the same number of round trips for 200 and for 8,000 order lines', () => {
  const [first, unchanged, changed] = roundTrips(200) as [number, number, number];
  const [firstOfMany, ...later] = roundTrips(8_000) as [number, number, number];
  // A new tab has 1,000 rows: the Customers tab and the one that reports are built on are made longer once, in one
  // call each, and so is later the one that keeps what stood there before.
  expect(later[0]).toBe(unchanged);
  // A chart whose finding has changed is drawn anew; in a large shop one order may not change it.
  expect(later[1]).toBeLessThanOrEqual(changed + 2);
  expect(firstOfMany - first).toBe(2);
  // Eight tabs of ours: five reports, their data, two pivots. Goal 8 allows 12 for each; one without a change takes one: a report
  // is compared with what it should be, a pivot's totals with the report's. The tags take three to be looked at: the columns
  // that say whose row it is, the tags themselves, and the header row.
  expect(unchanged).toBeLessThanOrEqual(10 + 8);
  expect(changed).toBeLessThanOrEqual(5 * 12);
});
