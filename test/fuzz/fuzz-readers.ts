import { csvTarget } from './csv-target.js';
import { dateTarget } from './date-target.js';
import { type FuzzTarget, longCellLimitMs, longestCell } from './fuzz-target.js';
import { headerTarget } from './header-target.js';
import { numberTarget } from './number-target.js';
import { createRandom } from './random.js';

/** What a fuzz run came to. */
export interface FuzzReport {
  readonly seed: number;
  readonly runs: ReadonlyMap<string, number>;
  /** The longest run of each reader that took as long again when repeated, in ms. */
  readonly slowestMs: ReadonlyMap<string, number>;
  /** Cells of 50,000 characters that were read alone, by reader of cells. */
  readonly longCells: ReadonlyMap<string, LongCells>;
  /** Files that were read whole, by reader of files. */
  readonly files: ReadonlyMap<string, FileTimes>;
  readonly failures: readonly string[];
}

export interface LongCells {
  readonly count: number;
  readonly slowestMs: number;
}

export interface FileTimes {
  readonly bytes: number;
  readonly ms: number;
  /** The most that a byte cost in a file of at least 50,000 bytes; NaN when there was none. */
  readonly worstNsPerByte: number;
}

export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  /** Real cells to start from; they are mistyped at random. */
  readonly seeds: readonly string[];
  readonly targets?: readonly FuzzTarget[];
  /** How many times as long as its limit a run may take: more than 1 where other work shares the processor. */
  readonly patience?: number;
}

const mostFailures = 5;
const allTargets = (seeds: readonly string[]) => [numberTarget(seeds), dateTarget(seeds), csvTarget(seeds), headerTarget(seeds)];

/**
 * Tries the readers of numbers, dates, CSV files and headers on `runs` made-up inputs: none may throw, take longer than
 * its limit, or give a number that is not finite. A cell of 50,000 characters has a limit of its own.
 */
export function fuzzReaders({ runs, seed, seeds, targets = allTargets(seeds), patience = 1 }: FuzzOptions): FuzzReport {
  const tally: Tally = { patience, done: new Map(), slowest: new Map(), longCells: new Map(), files: new Map() };
  for (const { name } of targets) {
    tally.done.set(name, 0);
    tally.slowest.set(name, 0);
  }
  const failures: string[] = [];
  const random = createRandom(seed);
  for (let run = 0; run < runs && failures.length < mostFailures; run++) {
    const target = choose(targets, random.int(1000) / 1000);
    const input = target.make(random) as never;
    tally.done.set(target.name, (tally.done.get(target.name) as number) + 1);
    const failure = tryOnce(target, input, tally);
    if (failure !== null) failures.push(`seed ${seed}, run ${run}, ${target.name}: ${failure}; the input was ${shown(input)}`);
  }
  return { seed, runs: tally.done, slowestMs: tally.slowest, longCells: tally.longCells, files: tally.files, failures };
}

interface Tally {
  readonly patience: number;
  readonly done: Map<string, number>;
  readonly slowest: Map<string, number>;
  readonly longCells: Map<string, LongCells>;
  readonly files: Map<string, FileTimes>;
}

function choose(targets: readonly FuzzTarget[], at: number): FuzzTarget {
  let left = at;
  for (const target of targets) {
    left -= target.share;
    if (left < 0) return target;
  }
  return targets[0] as FuzzTarget;
}

function tryOnce(target: FuzzTarget, input: never, tally: Tally): string | null {
  try {
    const ms = steadyMs(() => target.check(input), target.limitMs);
    if (ms > (tally.slowest.get(target.name) as number)) tally.slowest.set(target.name, ms);
    const bytes = target.bytesOf?.(input);
    if (bytes !== undefined) addFile(tally.files, target.name, { bytes, ms });
    const longMs = readLongCells(target, input, tally.longCells);
    if (longMs > longCellLimitMs * tally.patience)
      return `took ${longMs.toFixed(1)} ms for a cell of ${longestCell.toLocaleString('en')} characters`;
    return ms > target.limitMs * tally.patience ? `took ${ms.toFixed(1)} ms` : null;
  } catch (error) {
    return (error as Error).stack?.split('\n').slice(0, 4).join(' ') ?? String(error);
  }
}

/** Reads each of the longest cells of an input alone; how long the slowest took. */
function readLongCells({ name, cells }: FuzzTarget, input: never, longCells: Map<string, LongCells>): number {
  let slowest = 0;
  for (const text of cells?.textsOf(input) ?? []) {
    if (typeof text !== 'string' || text.length < longestCell) continue;
    const ms = steadyMs(() => cells?.read(text), longCellLimitMs);
    const { count, slowestMs } = longCells.get(name) ?? { count: 0, slowestMs: 0 };
    longCells.set(name, { count: count + 1, slowestMs: Math.max(slowestMs, ms) });
    slowest = Math.max(slowest, ms);
  }
  return slowest;
}

function addFile(files: Map<string, FileTimes>, name: string, { bytes, ms }: { bytes: number; ms: number }): void {
  const known = files.get(name) ?? { bytes: 0, ms: 0, worstNsPerByte: Number.NaN };
  const nsPerByte = bytes < longestCell ? Number.NaN : (ms * 1e6) / bytes;
  const worst = nsPerByte > known.worstNsPerByte || Number.isNaN(known.worstNsPerByte) ? nsPerByte : known.worstNsPerByte;
  files.set(name, { bytes: known.bytes + bytes, ms: known.ms + ms, worstNsPerByte: worst });
}

/** A machine that was busy elsewhere is not the reader's fault: what is slow is slow every time. */
function steadyMs(job: () => void, limitMs: number): number {
  let ms = timed(job);
  for (let again = 0; again < (ms > limitMs ? 20 : 4) && ms > limitMs / 2; again++) ms = Math.min(ms, timed(job));
  return ms;
}

/** Processor time where that is less than time by the clock: what waits for its turn is not slow. */
function timed(job: () => void): number {
  const start = performance.now();
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

function shown(input: unknown): string {
  const text = JSON.stringify(input, (_, value) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value));
  return text.length > 300 ? `${text.slice(0, 300)}… (${text.length} characters)` : text;
}
