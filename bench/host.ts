import { createHost } from '../workbench/host/index.js';
import { measure, ratio } from './measure.js';
import { headers, rules, shopRows } from './shop-rows.js';

/** The built bundle in the workbench: one spilling formula, and one whole refresh with its round trips. */
export function benchHost(dist: string, sizes: readonly number[], runs: number): void {
  const bare = shopRows(10_000);
  const { medianMs: touchMs } = measure(() => touch(bare), runs);
  for (const rowCount of sizes) {
    const host = newShop(dist, rowCount);
    const orders = host.workbook.sheet('Orders');
    if (orders === null) throw new Error('the bench has no Orders tab');
    host.workbook.addSheet('Formula');
    const { medianMs } = measure(() => {
      host.type('Formula', 'A1', '');
      host.type('Formula', 'A1', '=SEGMENT(Orders!A1:L;Segments!A1:E)');
    }, runs);
    host.counters.reset();
    const reply = host.callFromSidebar('tagAndReport', []);
    if (!reply.ok) throw new Error(reply.error.message);
    const { roundTrips, cellsRead, cellsWritten, modelledSeconds } = host.counters;
    console.log(`\nIn the workbench, ${rowCount.toLocaleString('en')} rows x 12`);
    console.log(
      `  =SEGMENT(...) typed to spilled      ${medianMs.toFixed(1).padStart(9)} ms   ${ratio(medianMs, (touchMs * rowCount) / 10_000).padStart(8)} of touching each cell once`,
    );
    console.log(
      `  Tag and report: ${roundTrips} round trips, ${cellsRead} cells read, ${cellsWritten} written, ${modelledSeconds.toFixed(1)} s by the cost model of public measurements`,
    );
  }
}

function newShop(dist: string, rowCount: number) {
  const host = createHost({ dist, name: 'Bench' });
  const orders = host.workbook.sheet('Orders') ?? host.workbook.addSheet('Orders');
  const values = shopRows(rowCount).map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.getTime() / 86_400_000 + 25_569 : ((cell ?? null) as string | number | null))),
  );
  const formats = headers.map((header) => (header === 'Order date' ? 'yyyy-mm-dd' : null));
  host.workbook.setValues(orders.id, 1, 1, [headers], undefined);
  host.workbook.setValues(orders.id, 2, 1, values, formats);
  const segments = host.workbook.addSheet('Segments');
  host.workbook.setValues(segments.id, 1, 1, rules as (string | null)[][]);
  return host;
}

function touch(rows: readonly (readonly unknown[])[]): number {
  let filled = 0;
  for (const row of rows) for (const cell of row) if (cell !== '') filled++;
  return filled;
}
