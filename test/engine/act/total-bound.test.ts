import { boundedTotal, studentT95 } from '../../../src/engine/act/total-bound.js';
import { twoWindows, windowOf } from '../../../src/engine/act/two-windows.js';

it.each([
  [1, 6.314],
  [4, 2.132],
  [10, 1.812],
  [11, 1.796],
  [20, 1.725],
  [30, 1.697],
  [60, 1.671],
  [120, 1.658],
])('has the t of the tables for %i degrees of freedom', (freedom, t) => expect(studentT95(freedom)).toBeCloseTo(t, 2));

it('bounds a sum by t times the root of the squares', () => {
  const { low, high } = boundedTotal(-60, 600, 6);
  expect(high).toBeCloseTo(-60 + 2.015 * Math.sqrt(600), 9);
  expect(low).toBeCloseTo(-60 - 2.015 * Math.sqrt(600), 9);
});

it('bounds nothing with a single part', () => expect(boundedTotal(-60, 3600, 1).high).toBe(Number.POSITIVE_INFINITY));

it('covers what a made-up shop loses in about 90 % of its histories', () => {
  // Poisson numbers of losses and wins of fixed sizes, of which the true mean is 40 × (0.5 × −30 + 0.5 × 10) = −400.
  let seed = 42;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const histories = 4_000;
  let inside = 0;
  for (let history = 0; history < histories; history++) {
    let [n, total, squares] = [0, 0, 0];
    const gap = () => -Math.log(1 - random());
    let time = gap();
    while (time < 40) {
      time += gap();
      const value = random() < 0.5 ? -30 : 10;
      n++;
      total += value;
      squares += value * value;
    }
    const { low, high } = boundedTotal(total, squares, n);
    if (low <= -400 && high >= -400) inside++;
  }
  expect(inside / histories).toBeGreaterThan(0.88);
  expect(inside / histories).toBeLessThan(0.93);
});

it('goes back two years, or halves a shorter history, and gives up below 60 days', () => {
  expect(twoWindows(0, 999)).toEqual({ days: 365, earlier: { from: 270, to: 634 }, later: { from: 635, to: 999 } });
  expect(twoWindows(0, 99)).toEqual({ days: 50, earlier: { from: 0, to: 49 }, later: { from: 50, to: 99 } });
  expect(twoWindows(0, 59)?.days).toBe(30);
  expect(twoWindows(0, 58)).toBeNull();
});

it('puts each day into one window or none', () => {
  const windows = twoWindows(0, 99);
  if (windows === null) throw new Error('100 days are enough');
  expect([-1, 0, 49, 50, 99, 100, Number.NaN].map((day) => windowOf(day, windows))).toEqual([-1, 0, 0, 1, 1, -1, -1]);
});
