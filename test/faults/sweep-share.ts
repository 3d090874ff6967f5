import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultCases } from './fault-case.js';
import { faultsOf, kindName, type SweepResult } from './sweep.js';

/** What `npm test` tries of every case; `npm run faults` tries all. */
const shares = ['--share', '0.01', '--states', '0.19'];
/** Another share every day. */
const seed = process.env.FAULT_SEED ?? String(Math.floor(Date.now() / 86_400_000));
/** Files that share the cases between them, so that they can run side by side. */
const parts = 2;
/** So many faults are tried in each of them at least. */
const fewest = 20_000 / parts;
const timeoutMs = 900_000;

/** Sweeps every second case, beginning with the first or the second, in a process of its own: jest would slow it down. */
export function testSweep(part: 1 | 2): void {
  const cases = faultCases().filter((_, at) => at % parts === part - 1);
  let found = new Map<string, SweepResult>();
  beforeAll(() => {
    found = new Map(sweepApart(part));
  }, timeoutMs);

  describe(`whatever call of Google's services goes wrong (seed ${seed})`, () => {
    test.each(cases.map(({ id }) => id))(
      '%s: no tab is half-written, nothing of the owner is lost, and the next run puts everything right',
      (id) => {
        const result = found.get(id) as SweepResult;
        expect(result.broken.slice(0, 5)).toEqual([]);
        expect(result.notHealed).toBe(0);
        // A call that fails once is not even noticed.
        expect(result.noticed).toEqual([]);
        expect(result.survived).toBe(result.failedOnce);
      },
    );

    test(`was tried at least ${fewest} times, in every way, in 20 scenarios at least`, () => {
      const results = [...found.values()];
      const made = results.flatMap((each) => each.made);
      const tried = [...made.map(([, count]) => count), ...results.map(({ seen }) => seen)].reduce((a, b) => a + b, 0);
      expect(tried).toBeGreaterThanOrEqual(fewest);
      expect([...new Set(made.map(([kind]) => kind))].sort()).toEqual([...new Set(faultsOf(1).map(kindName))].sort());
      expect(results.length).toBeGreaterThanOrEqual(40 / parts);
    });
  });
}

function sweepApart(part: number): [string, SweepResult][] {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const file = join(folder, 'found.json');
  try {
    const words = ['scripts/faults.mjs', '--built', '--part', `${part}/${parts}`, '--seed', seed, '--json', file, ...shares];
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: join(__dirname, '../..'), encoding: 'utf8' });
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      throw new Error(`The sweep did not come to its end: ${stdout.slice(-500)} ${stderr.slice(0, 2_000)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
