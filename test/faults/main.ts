import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chooser } from './choose-share.js';
import { caseHost, type FaultCase, faultCases } from './fault-case.js';
import { type SweepResult, sweep } from './sweep.js';

const usage = [
  'Usage: npm run faults -- [--share 1] [--states 1] [--seed 1] [--scenario "part of an id"] [--from "an id"] [--part 1/2]',
  '  --share   of the faults that are made, 0 to 1       --states  of the states that a run passes through, 0 to 1',
  '  --list    names the cases and ends                  --json    a file for what was found, as a list of [id, found]',
].join('\n');

const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '1' },
    states: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    scenario: { type: 'string', default: '' },
    from: { type: 'string', default: '' },
    part: { type: 'string', default: '1/1' },
    list: { type: 'boolean', default: false },
    json: { type: 'string', default: '' },
  },
});

/** Runs the whole sweep, or a share of it. @returns the exit code: 0 when every promise was kept */
function main(): number {
  const [share, states, seed] = [values.share, values.states, values.seed].map(Number) as [number, number, number];
  if (!(share >= 0 && share <= 1 && states >= 0 && states <= 1) || !Number.isInteger(seed)) {
    console.error(usage);
    return 2;
  }
  const cases = chosenCases();
  if (values.list) {
    for (const { id, call } of cases) console.log(`${id}: ${call.name}`);
    return 0;
  }
  const begin = Date.now();
  const host = caseHost();
  const blank = host.keep();
  const results = cases.map((tried): [string, SweepResult] => {
    host.putBack(blank);
    const started = Date.now();
    const found = sweep(host, tried, { faults: chooser(share, seed), states: chooser(states, seed) });
    console.log(`${tried.id}: ${line(found)}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
    for (const sentence of [...found.broken.slice(0, 10), ...found.noticed.slice(0, 5)]) console.log(`  ${sentence}`);
    return [tried.id, found];
  });
  if (values.json !== '') writeFileSync(values.json, JSON.stringify(results));
  console.log(`Seed ${seed}, ${((Date.now() - begin) / 1000).toFixed(0)} s`);
  return summary(results.map(([, found]) => found));
}

function chosenCases(): readonly FaultCase[] {
  const all = faultCases();
  const first = Math.max(0, values.from === '' ? 0 : all.findIndex(({ id }) => id === values.from));
  const [part, parts] = values.part.split('/').map(Number) as [number, number];
  return all.filter(({ id }, at) => at >= first && at % parts === part - 1 && id.includes(values.scenario));
}

function line({ calls, made, seen, healed, notHealed, broken, failedOnce, survived }: SweepResult): string {
  const counts = made.map(([kind, count]) => `${count} ${kind}`).join('; ');
  const healing = `${healed} states healed, ${notHealed} not`;
  const unnoticed = `${survived} of ${failedOnce} single failures unnoticed`;
  return `${calls} calls, ${sum(made)} fault runs made (${counts}), ${seen} more seen; ${healing}; ${broken.length} broken; ${unnoticed}`;
}

function summary(all: readonly SweepResult[]): number {
  const total = (count: (found: SweepResult) => number) => all.reduce((before, found) => before + count(found), 0);
  const runs = `${total(({ made }) => sum(made))} fault runs made, ${total(({ seen }) => seen)} more seen`;
  const unkept = [
    total(({ notHealed }) => notHealed),
    total(({ broken }) => broken.length),
    total(({ noticed }) => noticed.length),
  ] as const;
  console.log(`${all.length} cases, ${total(({ calls }) => calls)} calls, ${runs}`);
  console.log(
    `${total(({ healed }) => healed)} states to heal, ${unkept[0]} not healed, ${unkept[1]} broken promises, ${unkept[2]} single failures noticed`,
  );
  return unkept.every((count) => count === 0) && all.length > 0 ? 0 : 1;
}

function sum(made: SweepResult['made']): number {
  return made.reduce((before, [, count]) => before + count, 0);
}

process.exitCode = main();
