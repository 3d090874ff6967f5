import { csvTarget } from './csv-target.js';
import { dateTarget } from './date-target.js';
import type { FuzzTarget } from './fuzz-target.js';
import { headerTarget } from './header-target.js';
import { numberTarget } from './number-target.js';
import { createRandom } from './random.js';

/** What a fuzz run came to. */
export interface FuzzReport {
  readonly seed: number;
  readonly runs: ReadonlyMap<string, number>;
  /** The longest run of each reader that took as long again when repeated, in ms. */
  readonly slowestMs: ReadonlyMap<string, number>;
  readonly failures: readonly string[];
}

export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  /** Real cells to start from; they are mistyped at random. */
  readonly seeds: readonly string[];
  readonly targets?: readonly FuzzTarget[];
}

const mostFailures = 5;
const allTargets = (seeds: readonly string[]) => [numberTarget(seeds), dateTarget(seeds), csvTarget(seeds), headerTarget(seeds)];

/**
 * Tries the readers of numbers, dates, CSV files and headers on `runs` made-up inputs: none may throw, take longer than
 * its limit, or give a number that is not finite.
 */
export function fuzzReaders({ runs, seed, seeds, targets = allTargets(seeds) }: FuzzOptions): FuzzReport {
  const done = new Map(targets.map(({ name }) => [name, 0]));
  const slowest = new Map(targets.map(({ name }) => [name, 0]));
  const failures: string[] = [];
  const random = createRandom(seed);
  for (let run = 0; run < runs && failures.length < mostFailures; run++) {
    const target = choose(targets, random.int(1000) / 1000);
    const input = target.make(random) as never;
    done.set(target.name, (done.get(target.name) as number) + 1);
    const failure = tryOnce(target, input, slowest);
    if (failure !== null) failures.push(`seed ${seed}, run ${run}, ${target.name}: ${failure}; the input was ${shown(input)}`);
  }
  return { seed, runs: done, slowestMs: slowest, failures };
}

function choose(targets: readonly FuzzTarget[], at: number): FuzzTarget {
  let left = at;
  for (const target of targets) {
    left -= target.share;
    if (left < 0) return target;
  }
  return targets[0] as FuzzTarget;
}

function tryOnce(target: FuzzTarget, input: never, slowest: Map<string, number>): string | null {
  try {
    let ms = timed(target, input);
    // A machine that was busy elsewhere is not the reader's fault: what is slow is slow every time.
    for (let again = 0; again < 4 && ms > target.limitMs / 2; again++) ms = Math.min(ms, timed(target, input));
    if (ms > (slowest.get(target.name) as number)) slowest.set(target.name, ms);
    return ms > target.limitMs ? `took ${ms.toFixed(1)} ms` : null;
  } catch (error) {
    return (error as Error).stack?.split('\n').slice(0, 4).join(' ') ?? String(error);
  }
}

function timed(target: FuzzTarget, input: never): number {
  const start = performance.now();
  target.check(input);
  return performance.now() - start;
}

function shown(input: unknown): string {
  const text = JSON.stringify(input, (_, value) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value));
  return text.length > 300 ? `${text.slice(0, 300)}… (${text.length} characters)` : text;
}
