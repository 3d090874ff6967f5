import { spawnSync } from 'node:child_process';
import type { Peer } from './peers/answer.js';
import { clientele } from './peers/clientele.js';
import { d3Rollup } from './peers/d3-rollup.js';
import { plainObjects } from './peers/plain-objects.js';
import { roof } from './peers/roof.js';
import { shopRows } from './shop-rows.js';

/** Everybody who comes to the same answer; the product first. */
export const peers = {
  clientele,
  'roof (typed columns, unchecked)': roof,
  'plain objects and Map': plainObjects,
  'd3-array rollup': d3Rollup,
} as const satisfies Record<string, Peer>;

export type PeerName = keyof typeof peers;

const flag = '--cold';

/** Time of a peer's very first call, in ms, the best of some fresh processes: what Apps Script pays for every formula. */
export function coldMs(name: PeerName, rowCount: number, processes: number): number {
  const times = Array.from({ length: processes }, () => {
    const child = spawnSync(process.execPath, [...process.execArgv, process.argv[1] as string, flag, name, String(rowCount)], {
      encoding: 'utf8',
    });
    if (child.status !== 0) throw new Error(`The cold run of ${name} failed: ${child.stderr}`);
    return Number(child.stdout);
  });
  return Math.min(...times);
}

/** In such a fresh process: measures, prints, and says that there is nothing else to do. */
export function runColdChild(): boolean {
  const at = process.argv.indexOf(flag);
  if (at < 0) return false;
  const rows = shopRows(Number(process.argv[at + 2]));
  const peer = peers[process.argv[at + 1] as PeerName];
  const start = performance.now();
  peer(rows);
  console.log(performance.now() - start);
  return true;
}
