/** Runs a job several times and gives the first time (what a custom function pays) and the median of the rest, in ms. */
export function measure(job: () => unknown, runs: number): { coldMs: number; medianMs: number } {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) times.push(timeOf(job));
  const [coldMs = 0, ...warm] = times;
  return { coldMs, medianMs: median(warm) };
}

export interface Timing {
  /** The shortest run: what is left when other programs of the machine are not in the way. */
  readonly bestMs: number;
  readonly medianMs: number;
}

/** Runs several jobs in turn, so that what else the machine does hits all of them alike; a first round warms them up. */
export function measureInTurn(jobs: readonly (() => unknown)[], runs: number): Timing[] {
  const times = jobs.map((): number[] => []);
  for (let run = 0; run <= runs; run++) {
    for (const [index, job] of jobs.entries()) {
      const ms = timeOf(job);
      if (run > 0) times[index]?.push(ms);
    }
  }
  return times.map((each) => ({ bestMs: Math.min(...each), medianMs: median(each) }));
}

/** As above for jobs of which some are asynchronous. */
export async function measureEachInTurn(jobs: readonly (() => unknown)[], runs: number): Promise<Timing[]> {
  const times = jobs.map((): number[] => []);
  for (let run = 0; run <= runs; run++) {
    for (const [index, job] of jobs.entries()) {
      const start = performance.now();
      await job();
      if (run > 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map((each) => ({ bestMs: Math.min(...each), medianMs: median(each) }));
}

/** A ratio for people: `3.40x`. */
export function ratio(part: number, whole: number): string {
  return `${(part / whole).toFixed(2)}x`;
}

/** Prints columns: the first to the left, the others to the right; `header` stands above them. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => (row[column] ?? '').length)));
  for (const row of [header, ...rows]) {
    const cells = widths.map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width)));
    console.log(`  ${cells.join('   ').trimEnd()}`);
  }
}

/** A number of rows or cells for people: `100,000`. */
export function count(number: number): string {
  return number.toLocaleString('en');
}

function timeOf(job: () => unknown): number {
  const start = performance.now();
  job();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
