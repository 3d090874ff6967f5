import { join } from 'node:path';
import { benchBreaks } from './breaks.js';
import { benchClv } from './clv.js';
import { runColdChild } from './cold.js';
import { benchEngine } from './engine.js';
import { benchHost } from './host.js';
import { benchLoad } from './load.js';
import { benchReading } from './reading.js';
import { benchRefresh } from './refresh.js';
import { benchRules } from './rules.js';

const quick = process.argv.includes('--quick');
const dist = join(process.cwd(), 'dist');

async function run(): Promise<void> {
  console.log('Times are of this machine and this minute (the best run of several, peers in turn); quote the ratios.');
  benchEngine(quick ? [1_000, 10_000] : [10_000, 100_000, 1_000_000], quick ? 3 : 7);
  await benchRules(quick ? [10_000] : [10_000, 100_000, 1_000_000], quick ? 3 : 7);
  benchBreaks(quick ? [10_000] : [10_000, 250_000], quick ? 3 : 5);
  benchClv(quick ? 3 : 7);
  benchLoad(dist, quick ? 5 : 25);
  benchHost(dist, quick ? [1_000] : [1_000, 10_000, 100_000], quick ? 3 : 9);
  const wide = [500, 5_000].map((orders) => ({ orders, customers: orders / 4 }));
  const widest = [12_500, 50_000].map((customers) => ({ orders: 50_000, customers }));
  benchRefresh(dist, quick ? wide : [...wide, ...widest]);
  await benchReading(quick ? 20_000 : 540_000, quick ? 3 : 5);
}

if (!runColdChild()) {
  run().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
