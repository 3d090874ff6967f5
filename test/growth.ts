/** How much longer four times as much work takes: a promise about speed that a slow or busy machine keeps as well as a fast one. */

/** Linear work takes about 4 times as long and quadratic work 16 times. */
export const nearlyLinear = 10;

/** Enough work to be measured by the processor's own clock. */
const leastMilliseconds = 5;
const rounds = { least: 3, most: 12 };

/**
 * The processor time of the work at four times `size`, divided by that at `size`. `prepare` gives work that can be done again and
 * again; what it needs beforehand is not counted.
 */
export function growthOfFourTimes(size: number, prepare: (size: number) => () => void): number {
  const work = new Map([size, 4 * size].map((each) => [each, prepare(each)]));
  const doing = (each: number, times: number) =>
    cpuMilliseconds(() => {
      for (let time = 0; time < times; time++) work.get(each)?.();
    });
  let times = 1;
  while (doing(size, times) < leastMilliseconds) times *= 2;
  return growthOfMeasured(size, (each) => doing(each, times));
}

/** The same for work that is measured by the caller, such as one that needs a new start each time. */
export function growthOfMeasured(size: number, measure: (size: number) => number): number {
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  // The best of several rounds, because other work on the machine only ever adds.
  for (let round = 0; round < rounds.most; round++) {
    small = Math.min(small, measure(size));
    large = Math.min(large, measure(4 * size));
    if (round + 1 >= rounds.least && large < nearlyLinear * small) break;
  }
  return large / small;
}

/** How much processor time a piece of work takes; unlike the clock it does not run on while another program has its turn. */
export function cpuMilliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
