import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusTexts } from '../corpus/corpus-case.js';
import { fuzzReaders } from './fuzz-readers.js';

/** Behind `npm run fuzz -- --runs N --seed S`. Without a seed it takes one from the clock, and prints it. */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } } });
const runs = Number(values.runs);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  console.error('Write whole numbers: npm run fuzz -- --runs 100000 --seed 1');
  process.exit(2);
}
const start = performance.now();
console.log(`seed ${seed}`);
const report = fuzzReaders({ runs, seed, seeds: corpusTexts(join(process.cwd(), 'test/corpus/cells')) });
for (const failure of report.failures) console.error(failure);
for (const [name, count] of report.runs)
  console.log(`  ${name.padEnd(8)}${count.toLocaleString('en').padStart(12)} runs   ${timesOf(name)}`);
const total = [...report.runs.values()].reduce((sum, count) => sum + count, 0);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${total.toLocaleString('en')} runs in ${seconds} s, seed ${seed}: ${report.failures.length} failures`);
process.exit(report.failures.length === 0 ? 0 : 1);

function timesOf(name: string): string {
  const file = report.files.get(name);
  if (file !== undefined) {
    const mean = ((file.ms * 1e6) / file.bytes).toFixed(0);
    const worst = Number.isNaN(file.worstNsPerByte) ? '' : `, at most ${file.worstNsPerByte.toFixed(0)} in a file of 50,000 bytes or more`;
    return `whole files: ${mean} ns per byte${worst}`;
  }
  const slowest = `slowest ${(report.slowestMs.get(name) ?? 0).toFixed(2)} ms`;
  const long = report.longCells.get(name);
  if (long === undefined) return slowest;
  return `${slowest}   slowest of ${long.count.toLocaleString('en')} cells of 50,000 characters ${long.slowestMs.toFixed(2)} ms`;
}
