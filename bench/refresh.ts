import { createHost, type Host } from '../workbench/host/index.js';
import { count, printTable } from './measure.js';
import { addOrder, fillWideShop, type ShopSize } from './wide-shop.js';

/** Apps Script's processors against this one, at worst (performance.md, section 6). */
const slowestProcessor = 2.7;

/** What a refresh costs, by its round trips and the cost model, for shops of one structure and several sizes. */
export function benchRefresh(dist: string, sizes: readonly ShopSize[]): void {
  console.log('\nRefresh in the workbench: orders of 20 columns, a service log, customers; the same tabs at every size (goal 8: <= 12');
  console.log('round trips for each tab, no more of them with more rows; <= 60 s for 50,000 rows). Service seconds by the cost model;');
  console.log(
    `script: the whole run as measured here on a processor ${slowestProcessor} times as slow, the workbench's own part included.`,
  );
  printTable(
    ['', 'round trips', 'for each tab', 'cells read', 'cells written', 'service s', 'script s'],
    sizes.flatMap((size) => benchSize(dist, size)),
  );
}

function benchSize(dist: string, size: ShopSize): string[][] {
  const host = createHost({ dist, name: 'Bench' });
  fillWideShop(host, size);
  call(host, 'saveSettings', { hourlyRate: 24 });
  const runs: readonly (readonly [string, () => void])[] = [
    ['first', () => undefined],
    ['one more order', () => addOrder(host)],
    ['nothing changed', () => undefined],
  ];
  return runs.map(([name, change]) => {
    change();
    host.counters.reset();
    const start = performance.now();
    call(host, 'tagAndReport');
    const scriptSeconds = ((performance.now() - start) / 1_000) * slowestProcessor;
    const { roundTrips, cellsRead, cellsWritten, modelledSeconds } = host.counters;
    return [
      `${count(size.orders)} rows, ${count(size.customers)} customers, ${name}`,
      count(roundTrips),
      (roundTrips / reportTabs(host)).toFixed(1),
      count(cellsRead),
      count(cellsWritten),
      modelledSeconds.toFixed(1),
      scriptSeconds.toFixed(1),
    ];
  });
}

/** Tabs with a report or a pivot; those whose id begins with `_` are for our own use. */
function reportTabs({ workbook }: Host): number {
  return workbook.metadata.filter(({ key, value }) => key === 'clientele.report' && !value.startsWith('_')).length;
}

function call(host: Host, name: string, ...args: unknown[]): void {
  const result = host.callFromSidebar(name, args);
  if (!result.ok) throw new Error(result.error.message);
  const reply = result.value as { readonly ok: boolean; readonly issue?: { readonly message: string } };
  if (!reply.ok) throw new Error(reply.issue?.message);
}
