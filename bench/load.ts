import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, constants, createContext, runInContext, Script } from 'node:vm';
import { printTable } from './measure.js';

/** What a formula pays before it begins: compiling the scripts in a fresh, bare realm, and evaluating the bundle of the formulas. */
export function benchLoad(dist: string, runs: number): void {
  const scripts = readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(dist, name), 'utf8') }));
  const best = { compileMs: Number.POSITIVE_INFINITY, evaluateMs: Number.POSITIVE_INFINITY };
  for (let run = 0; run < runs; run++) {
    const realm = createContext(constants.DONT_CONTEXTIFY as unknown as Context);
    const start = performance.now();
    // Another last line each time, or the engine remembers the compiled text.
    for (const { text } of scripts) new Script(`${text}\n// ${run}`).runInContext(realm);
    const compiled = performance.now();
    runInContext('formulas_()', realm);
    best.compileMs = Math.min(best.compileMs, compiled - start);
    best.evaluateMs = Math.min(best.evaluateMs, performance.now() - compiled);
  }
  const kilobytes = scripts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024;
  console.log(`\nThe scripts of dist (${scripts.map(({ name }) => name).join(', ')}) in a fresh realm`);
  printTable(
    ['KB', 'compile ms', 'evaluate the formulas ms', 'both, ms for 100 KB'],
    [
      [
        kilobytes.toFixed(0),
        best.compileMs.toFixed(1),
        best.evaluateMs.toFixed(1),
        ((100 * (best.compileMs + best.evaluateMs)) / kilobytes).toFixed(1),
      ],
    ],
  );
}
