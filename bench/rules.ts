import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { count, measureEachInTurn, printTable, ratio, type Timing } from './measure.js';
import { arqueroRules } from './peers/rules/arquero-rules.js';
import { byHand } from './peers/rules/by-hand.js';
import { clienteleRules } from './peers/rules/clientele-rules.js';
import { customerFacts } from './peers/rules/customer-facts.js';
import { duckDbRules } from './peers/rules/duckdb-rules.js';
import { factsFile } from './peers/rules/facts-file.js';
import { pandasRules } from './peers/rules/pandas-rules.js';
import type { RulesAnswer } from './peers/rules/twenty-rules.js';

type Job = () => RulesAnswer | Promise<RulesAnswer>;

/** Twenty rules over eight fields of each customer, and R, F, M scores: columns in memory to a segment and a code each. */
export async function benchRules(sizes: readonly number[], runs: number): Promise<void> {
  const own: { size: number; bestMs: number }[] = [];
  for (const size of sizes) {
    console.log(`\nTwenty rules x 8 fields and R, F, M scores, ${count(size)} customers; columns are in memory`);
    own.push({ size, bestMs: await benchSize(size, runs) });
  }
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || first === last) return;
  const exponent = Math.log(last.bestMs / first.bestMs) / Math.log(last.size / first.size);
  console.log(`  clientele grows from ${count(first.size)} customers with the exponent ${exponent.toFixed(2)}`);
}

async function benchSize(size: number, runs: number): Promise<number> {
  const customers = customerFacts(size);
  const csv = factsFile(customers);
  const jobs: [string, Job][] = [
    ['clientele', () => clienteleRules(customers)],
    ['one loop, by hand, nothing checked', () => byHand(customers)],
  ];
  const missing: string[] = [];
  for (const [name, job] of [
    ['arquero', await arqueroRules(customers)],
    ['DuckDB', await duckDbRules(csv)],
  ] as const) {
    if (job === null) missing.push(name);
    else jobs.push([name, job]);
  }
  const expected = byHand(customers);
  for (const [name, job] of jobs) check(name, await job(), expected);
  const timed: [string, Timing][] = [];
  const times = await measureEachInTurn(
    jobs.map(([, job]) => job),
    runs,
  );
  for (const [index, [name]] of jobs.entries()) timed.push([name, times[index] as Timing]);
  const pandas = pandasRules(csv, runs);
  rmSync(dirname(csv), { recursive: true });
  if (pandas === null) missing.push('pandas');
  else {
    check('pandas', pandas.answer, expected);
    timed.push(['pandas (in Python)', { bestMs: pandas.bestMs, medianMs: pandas.bestMs }]);
  }
  const own = timed[0]?.[1].bestMs ?? Number.NaN;
  const hand = timed[1]?.[1].bestMs ?? Number.NaN;
  printTable(
    ['', 'ms', 'x clientele', 'x by hand', 'ns a customer'],
    timed.map(([name, { bestMs }]) => [
      name,
      bestMs.toFixed(1),
      ratio(bestMs, own),
      ratio(bestMs, hand),
      ((bestMs * 1e6) / size).toFixed(0),
    ]),
  );
  if (missing.length > 0) console.log(`  not installed here and not compared: ${missing.join(', ')}`);
  return own;
}

function check(name: string, answer: RulesAnswer, expected: RulesAnswer): void {
  if (!isDeepStrictEqual(answer, expected)) {
    throw new Error(`${name} came to another answer: ${JSON.stringify(answer)} instead of ${JSON.stringify(expected)}`);
  }
}
