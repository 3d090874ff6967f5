import { createHost, type Host } from '../workbench/host/index.js';
import { coldMs } from './cold.js';
import { count, measureInTurn, printTable, ratio } from './measure.js';
import { roof } from './peers/roof.js';
import { headers, rules, shopRows } from './shop-rows.js';

/** Apps Script's processors against this one, at worst (performance.md, section 6). */
const slowestProcessor = 2.7;

/** The built bundle in the workbench: one spilling formula, and whole runs with their round trips. */
export function benchHost(dist: string, sizes: readonly number[], runs: number): void {
  console.log('\n=SEGMENT(...) typed until it has spilled, in the workbench: a fresh realm, the bundle, 12 columns');
  printTable(
    ['', 'best ms', 'x bare loop over the cells', 'x roof, all answers'],
    sizes.map((rowCount) => benchFormula(dist, rowCount, runs)),
  );
  console.log('\nTag and report in the workbench (seconds by the cost model of public measurements; engine: its first call,');
  console.log(`on a processor ${slowestProcessor} times as slow as this one, as a share of those seconds)`);
  printTable(
    ['', 'round trips', 'cells read', 'cells written', 'modelled s', 'engine'],
    sizes.flatMap((rowCount) => benchRuns(dist, rowCount)),
  );
}

function benchFormula(dist: string, rowCount: number, runs: number): string[] {
  const rows = shopRows(rowCount);
  const host = newShop(dist, rowCount);
  host.workbook.addSheet('Formula');
  const type = () => {
    host.type('Formula', 'A1', '');
    host.type('Formula', 'A1', '=SEGMENT(Orders!A1:L;Segments!A1:E)');
  };
  const [formula, touched, whole] = measureInTurn([type, () => touch(rows), () => roof(rows)], runs).map(({ bestMs }) => bestMs) as [
    number,
    number,
    number,
  ];
  if (host.workbook.sheet('Formula')?.value(rowCount + 1, 1) == null) throw new Error('the formula has not spilled');
  return [`${count(rowCount)} rows`, formula.toFixed(1), ratio(formula, touched), ratio(formula, whole)];
}

function benchRuns(dist: string, rowCount: number): string[][] {
  const host = newShop(dist, rowCount);
  const engineSeconds = (coldMs('clientele', rowCount, 3) * slowestProcessor) / 1000;
  return ['first', 'again, nothing changed'].map((run) => {
    host.counters.reset();
    const reply = host.callFromSidebar('tagAndReport', []);
    if (!reply.ok) throw new Error(reply.error.message);
    const { roundTrips, cellsRead, cellsWritten, modelledSeconds } = host.counters;
    const share = `${((100 * engineSeconds) / modelledSeconds).toFixed(1)} %`;
    return [`${count(rowCount)} rows, ${run}`, count(roundTrips), count(cellsRead), count(cellsWritten), modelledSeconds.toFixed(1), share];
  });
}

function newShop(dist: string, rowCount: number): Host {
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
