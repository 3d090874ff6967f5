import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tryEdits } from './try-edits.js';

/** Behind `npm run edits -- --edits N --seed S [--only opening]`. Without a seed it takes one from the clock, and prints it. */
const { values } = parseArgs({
  options: { edits: { type: 'string', default: '100000' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const edits = Number(values.edits);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!Number.isSafeInteger(edits) || edits < 1 || !Number.isSafeInteger(seed)) {
  console.error('Write whole numbers: npm run edits -- --edits 100000 --seed 1');
  process.exit(2);
}
const start = performance.now();
console.log(`seed ${seed}`);
const report = tryEdits({
  edits,
  seed,
  dist: join(process.cwd(), 'dist'),
  found: console.error,
  ...(values.only !== undefined && { only: Number(values.only) }),
});
const share = (count: number) => `${count} of ${report.runs} runs (${((100 * count) / report.runs).toFixed(2)} %)`;
for (const [kind, count] of [...report.byKind].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(8)}  ${kind}`);
const sent = [...report.told.values()].reduce((sum, stories) => sum + stories.length, 0);
for (const [what, stories] of report.told) console.log(`said ${what}: ${share(stories.length)}, such as ${stories[0]}`);
console.log(`${report.edits} edits in ${((performance.now() - start) / 1000).toFixed(0)} s; tags were written in ${share(report.wrote)}`);
console.log(`wrong tags unnoticed: ${share(report.wrong.length)}`);
console.log(`told to try again: ${share(sent)}`);
console.log(`owner's cells altered: ${share(report.altered.length)}; altered and named in the reply: ${share(report.named.length)}`);
process.exit(report.wrong.length + report.altered.length === 0 && sent <= 0.03 * report.runs ? 0 : 1);
