import { isDeepStrictEqual } from 'node:util';
import { coldMs, type PeerName, peers } from './cold.js';
import { count, measureInTurn, printTable, ratio } from './measure.js';
import { shopRows } from './shop-rows.js';

const names = Object.keys(peers) as PeerName[];

interface Measured {
  readonly rows: number;
  readonly bestMs: number;
  readonly coldMs: number;
}

/** Array of rows to all answers: customers, R F M, rules, worth by segment, segment x month x category. */
export function benchEngine(sizes: readonly number[], runs: number): void {
  let previous: Measured | null = null;
  for (const rowCount of sizes) {
    console.log(`\nRows to all answers, ${count(rowCount)} rows x 12 columns`);
    const own = benchSize(rowCount, runs);
    if (previous !== null) {
      const growth = `${exponent(previous, own, 'bestMs')} warm, ${exponent(previous, own, 'coldMs')} cold`;
      console.log(`  clientele grows from ${count(previous.rows)} rows with the exponent ${growth}`);
    }
    previous = own;
  }
}

function benchSize(rowCount: number, runs: number): Measured {
  const rows = shopRows(rowCount);
  const expected = peers['roof (typed columns, unchecked)'](rows);
  for (const name of names) {
    if (!isDeepStrictEqual(peers[name](rows), expected)) throw new Error(`${name} came to another answer than the roof`);
  }
  const warm = measureInTurn(
    names.map((name) => () => peers[name](rows)),
    runs,
  );
  const cold = names.map((name) => coldMs(name, rowCount, rowCount > 100_000 ? 1 : 3));
  const [own, roof] = warm.map(({ bestMs }) => bestMs) as [number, number];
  const [coldOwn, coldRoof] = cold as [number, number];
  printTable(
    ['', 'warm ms', 'x clientele', 'x roof', 'cold ms', 'x clientele', 'x roof'],
    names.map((name, index) => {
      const [best, first] = [warm[index]?.bestMs ?? Number.NaN, cold[index] ?? Number.NaN];
      return [name, best.toFixed(1), ratio(best, own), ratio(best, roof), first.toFixed(1), ratio(first, coldOwn), ratio(first, coldRoof)];
    }),
  );
  return { rows: rowCount, bestMs: own, coldMs: coldOwn };
}

function exponent(small: Measured, large: Measured, of: 'bestMs' | 'coldMs'): string {
  return (Math.log(large[of] / small[of]) / Math.log(large.rows / small.rows)).toFixed(2);
}
