import { join } from 'node:path';
import type { RunResult } from '../../../src/engine/reports/run-result.js';
import type { Reply } from '../../../src/shell/server/reply.js';
import { importValues } from '../../../workbench/files/import-values.js';
import { readCsv } from '../../../workbench/files/read-csv.js';
import { createHost } from '../../../workbench/host/index.js';
import { largeShop } from './large-shop.js';
import { Folder, root, runCli } from './run-cli.js';

describe('a shop of 100,000 order lines', () => {
  test('is run to its end, and the customers are as many times Superstore’s as it was repeated', async () => {
    const folder = new Folder();
    const shop = folder.file('shop.csv', largeShop(99_940));
    const outcome = await runCli(['run', shop, '--preset', 'rfm', '--json', join(folder.path, 'out.json')]);
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    const result = JSON.parse(folder.read('out.json')) as RunResult;
    expect(result.source).toMatchObject({ rows: 99_940, orders: 50_090, customers: 7930 });
    // Ten times 2,297,200.8603.
    expect(result.totals.netSales).toBe(22_972_008.603);
    expect(result.tieOut.difference).toBe(0);
  }, 120_000);

  test('costs as many round trips to refresh as one of 1,000 lines', () => {
    const small = roundTrips(1000);
    const large = roundTrips(100_000);
    expect(small.again).toBeGreaterThan(5);
    expect(large.again).toBe(small.again);
    // The first run makes the tabs; a new one has 1,000 rows, and one call each lengthens that of the 7,930 customers and that of
    // the 1,357 combinations that the pivots read. The keys of the orders are read twice more before the column of tags is made,
    // and one table more is long enough for bands, which are looked for and given. Larger sums make columns of pivots wider,
    // which is one call for each run of equal widths. None of these is one for so many rows.
    expect(large.first - small.first).toBe(8);
  }, 120_000);
});

/** Round trips of the first run, which makes the tabs, and of a refresh of them. */
function roundTrips(lines: number): { first: number; again: number } {
  const host = createHost({ dist: join(root, 'dist') });
  const sheet = host.workbook.addSheet('Orders');
  const { values, columnFormats } = importValues(readCsv(Buffer.from(largeShop(lines)), 'shop.csv'));
  host.workbook.setValues(sheet.id, 1, 1, values, columnFormats);
  const count = (name: string) => {
    host.counters.reset();
    const called = host.callFromSidebar(name, []);
    expect(called).toMatchObject({ ok: true, value: { ok: true } satisfies Partial<Reply<unknown>> });
    return host.counters.roundTrips;
  };
  return { first: count('tagAndReport'), again: count('refreshReports') };
}
