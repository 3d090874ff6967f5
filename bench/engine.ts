import { isDeepStrictEqual } from 'node:util';
import { measure, ratio } from './measure.js';
import type { Peer } from './peers/answer.js';
import { clientele } from './peers/clientele.js';
import { d3Rollup } from './peers/d3-rollup.js';
import { plainObjects } from './peers/plain-objects.js';
import { roof } from './peers/roof.js';
import { shopRows } from './shop-rows.js';

const peers: readonly (readonly [string, Peer])[] = [
  ['clientele', clientele],
  ['roof (typed columns, unchecked)', roof],
  ['plain objects and Map', plainObjects],
  ['d3-array rollup', d3Rollup],
];

/** Array of rows to all answers: customers, R F M, rules, worth by segment, segment x month x category. */
export function benchEngine(sizes: readonly number[], runs: number): void {
  let previous: { rows: number; ms: number } | null = null;
  for (const rowCount of sizes) {
    const rows = shopRows(rowCount);
    const expected = roof(rows);
    console.log(
      `\nRows to all answers, ${rowCount.toLocaleString('en')} rows x 12 (times are of this machine and this run; quote the ratios)`,
    );
    let own = 0;
    for (const [name, peer] of peers) {
      if (!isDeepStrictEqual(peer(rows), expected)) throw new Error(`${name} came to another answer than the roof`);
      const { medianMs } = measure(() => peer(rows), runs);
      if (peer === clientele) own = medianMs;
      console.log(`  ${name.padEnd(34)} ${medianMs.toFixed(1).padStart(9)} ms   ${ratio(medianMs, own).padStart(8)} of clientele`);
    }
    if (previous !== null)
      console.log(
        `  growth exponent of clientele since ${previous.rows.toLocaleString('en')} rows: ${exponent(previous, { rows: rowCount, ms: own })}`,
      );
    previous = { rows: rowCount, ms: own };
  }
}

function exponent(small: { rows: number; ms: number }, large: { rows: number; ms: number }): string {
  return (Math.log(large.ms / small.ms) / Math.log(large.rows / small.rows)).toFixed(2);
}
