import { join } from 'node:path';
import { addOrder, fillWideShop, type ShopSize } from '../../../bench/wide-shop.js';
import type { ReportView } from '../../../src/shell/server/reply.js';
import { createHost, type Host } from '../../../workbench/host/index.js';
import { ask } from './shop-host.js';

const reportKey = 'clientele.report';

interface Cost {
  readonly roundTrips: number;
  /** By the model of performance goal 9; our own computing is not in it. */
  readonly seconds: number;
  readonly written: number;
}

function costOf(host: Host): Cost {
  host.counters.reset();
  const { issues } = ask<ReportView>(host, 'tagAndReport');
  expect(issues).toEqual([]);
  const { roundTrips, modelledSeconds, cellsWritten } = host.counters;
  return { roundTrips, seconds: modelledSeconds, written: cellsWritten };
}

/** A first run, a refresh after one more order, and one after nothing; and how many tabs with a report or a pivot there are. */
function runs(size: ShopSize) {
  const host = createHost({ dist: join(__dirname, '../../../dist'), name: 'Wide shop' });
  fillWideShop(host, size);
  ask(host, 'saveSettings', { hourlyRate: 24 });
  const first = costOf(host);
  addOrder(host);
  const changed = costOf(host);
  const unchanged = costOf(host);
  const ids = host.workbook.metadata.filter(({ key }) => key === reportKey).map(({ value }) => value);
  return { first, changed, unchanged, tabs: ids.filter((id) => !id.startsWith('_')).length };
}

describe('what a refresh costs: orders of 20 columns, a service log, customers', () => {
  const small = runs({ orders: 500, customers: 125 });
  const medium = runs({ orders: 5_000, customers: 1_250 });
  const large = runs({ orders: 50_000, customers: 12_500 });
  const sizes = [small, medium, large];

  test('every size has the same tabs', () => {
    expect(new Set(sizes.map(({ tabs }) => tabs)).size).toBe(1);
    expect(large.tabs).toBeGreaterThan(8);
  });

  test('round trips do not grow with the rows', () => {
    expect(sizes.map(({ unchanged }) => unchanged.roundTrips)).toEqual(sizes.map(() => small.unchanged.roundTrips));
    // A tab begins with 1,000 rows: where more are needed it is made longer in one call, which at most four tabs are.
    const growth = (run: 'first' | 'changed') => Math.max(medium[run].roundTrips, large[run].roundTrips) - small[run].roundTrips;
    // In the first run two tables more are long enough for bands, which are looked for and given.
    expect(growth('first')).toBeLessThanOrEqual(4 + 4);
    expect(large.first.roundTrips - medium.first.roundTrips).toBeLessThanOrEqual(4);
    expect(growth('changed')).toBeLessThanOrEqual(4);
  });

  test('a refresh that has something to write takes at most 12 round trips for each tab, one without a change takes two and reads each pivot back', () => {
    // By month, category, channel and product.
    const pivots = 4;
    for (const { changed, unchanged, tabs } of sizes) {
      expect(changed.written).toBeGreaterThan(0);
      expect(changed.roundTrips).toBeLessThanOrEqual(12 * tabs);
      expect(unchanged.written).toBe(0);
      expect(unchanged.roundTrips).toBeLessThanOrEqual(2 * tabs + pivots);
    }
  });

  test('50,000 rows are refreshed within 60 s of the cost model, and the first run has half of its time to spare', () => {
    expect(large.changed.seconds).toBeLessThanOrEqual(60);
    expect(large.unchanged.seconds).toBeLessThanOrEqual(30);
    expect(large.first.seconds).toBeLessThanOrEqual(120);
  });
});
