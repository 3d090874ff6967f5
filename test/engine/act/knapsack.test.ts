import fc from 'fast-check';
import { bestJobs, type Job } from '../../../src/engine/act/knapsack.js';

const job: fc.Arbitrary<Job> = fc.record({ minutes: fc.integer({ min: 1, max: 30 }), gain: fc.integer({ min: 1, max: 1000 }) });

/** Every set of jobs there is. */
function bestByTrying(jobs: readonly Job[], capacity: number): number {
  let best = 0;
  for (let set = 0; set < 2 ** jobs.length; set++) {
    const chosen = jobs.filter((_, place) => (set >> place) % 2 === 1);
    const minutes = chosen.reduce((sum, one) => sum + one.minutes, 0);
    if (minutes <= capacity)
      best = Math.max(
        best,
        chosen.reduce((sum, one) => sum + one.gain, 0),
      );
  }
  return best;
}

it('finds a set that is worth as much as the best of all sets, and fits', () => {
  fc.assert(
    fc.property(fc.array(job, { maxLength: 11 }), fc.integer({ min: 0, max: 120 }), (jobs, capacity) => {
      const places = bestJobs(jobs, capacity) as number[];
      const chosen = places.map((place) => jobs[place] as Job);
      expect(new Set(places).size).toBe(places.length);
      expect(chosen.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(capacity);
      expect(chosen.reduce((sum, { gain }) => sum + gain, 0)).toBe(bestByTrying(jobs, capacity));
    }),
  );
});

it('prefers two that fill the time to the one with the best ratio', () => {
  const jobs = [
    { minutes: 6, gain: 30 },
    { minutes: 5, gain: 20 },
    { minutes: 5, gain: 20 },
  ];
  expect(bestJobs(jobs, 10)).toEqual([1, 2]);
});

it('chooses nothing without time, and everything with enough', () => {
  expect(bestJobs([{ minutes: 1, gain: 5 }], 0)).toEqual([]);
  expect(bestJobs([{ minutes: 1, gain: 5 }], -60)).toEqual([]);
  expect(bestJobs([{ minutes: 9, gain: 5 }], 1e12)).toEqual([0]);
});

it('gives up rather than fill the memory', () => {
  const jobs = Array.from({ length: 200 }, () => ({ minutes: 100_000, gain: 1 }));
  expect(bestJobs(jobs, 10_000_000)).toBeNull();
});

it('leaves out the later of two that are alike', () => {
  const twins = [
    { minutes: 5, gain: 5 },
    { minutes: 5, gain: 5 },
  ];
  expect(bestJobs(twins, 5)).toEqual([0]);
});
