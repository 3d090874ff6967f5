/** Something that takes whole minutes and is worth something: money in any one unit, above 0. */
export interface Job {
  readonly minutes: number;
  readonly gain: number;
}

/** Cells of the table of choices beyond which it would take too much memory. */
const largestTable = 20_000_000;

/**
 * The jobs that together are worth most within the minutes there are: the exact answer of the 0/1 knapsack problem, by
 * dynamic programming over whole minutes (Bellman 1957). Of equally good sets, the one that leaves later jobs out.
 *
 * @param jobs with whole minutes of at least 1
 * @param capacity whole minutes; less than 1 leaves room for nothing
 * @returns places of the chosen jobs, rising; null when the table would be too large
 * @example bestJobs([{ minutes: 6, gain: 30 }, { minutes: 5, gain: 20 }, { minutes: 5, gain: 20 }], 10) // [1, 2]
 */
export function bestJobs(jobs: readonly Job[], capacity: number): number[] | null {
  const needed = jobs.reduce((sum, { minutes }) => sum + minutes, 0);
  if (needed <= capacity) return Array.from(jobs.keys());
  const width = Math.max(0, Math.floor(capacity)) + 1;
  if (jobs.length * width > largestTable) return null;
  const best = new Float64Array(width);
  const isTaken = new Uint8Array(jobs.length * width);
  jobs.forEach(({ minutes, gain }, place) => {
    for (let room = width - 1; room >= minutes; room--) {
      const taken = (best[room - minutes] as number) + gain;
      if (taken <= (best[room] as number)) continue;
      best[room] = taken;
      isTaken[place * width + room] = 1;
    }
  });
  const chosen: number[] = [];
  let room = width - 1;
  for (let place = jobs.length - 1; place >= 0; place--) {
    if (isTaken[place * width + room] !== 1) continue;
    chosen.push(place);
    room -= (jobs[place] as Job).minutes;
  }
  return chosen.reverse();
}
