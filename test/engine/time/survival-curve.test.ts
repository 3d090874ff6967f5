import fc from 'fast-check';
import { survivalCurve, survivalDays, survivalDaysOfEnding } from '../../../src/engine/time/survival-curve.js';

const none = new Float64Array(0);

describe('survivalCurve', () => {
  // Freireich et al. 1963, weeks in remission under 6-MP, the textbook example of the estimate.
  const ended = Float64Array.of(6, 6, 6, 7, 10, 13, 16, 22, 23);
  const open = Float64Array.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35);

  it('gives the published estimate of the leukaemia trial', () => {
    const { days, waiting } = survivalCurve(ended, open);
    expect(days).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(waiting.map((share) => share.toFixed(3))).toEqual(['0.857', '0.807', '0.753', '0.690', '0.627', '0.538', '0.448']);
  });

  it('has its published median of 23 weeks, and no 80th percentile, which is then taken among those that end', () => {
    const curve = survivalCurve(ended, open);
    expect(survivalDays(curve, 0.5)).toBe(23);
    expect(survivalDays(curve, 0.8)).toBeNaN();
    // 1 - 0.8 × (1 - 0.448) = 0.558: first passed at 22 weeks.
    expect(survivalDaysOfEnding(curve, 0.8)).toBe(22);
  });

  it('is longer than what was seen to end, once those that are still open are taken in', () => {
    expect(survivalDays(survivalCurve(Float64Array.of(10, 20, 30, 40), none), 0.5)).toBe(20);
    expect(survivalDays(survivalCurve(Float64Array.of(10, 20, 30, 40), Float64Array.of(15, 25, 35)), 0.5)).toBe(30);
  });

  it('without open ones is the plain percentile: the smallest value that the share has reached', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 100 }),
        (gaps, percent) => {
          const sorted = [...gaps].sort((a, b) => a - b);
          const plain = sorted[Math.ceil((percent * gaps.length) / 100) - 1];
          const curve = survivalCurve(Float64Array.from(gaps), none);
          expect(survivalDays(curve, percent / 100)).toBe(plain);
          expect(survivalDaysOfEnding(curve, percent / 100)).toBe(plain);
        },
      ),
    );
  });

  it('of nothing that ended has no percentile at all', () => {
    expect(survivalDays(survivalCurve(none, Float64Array.of(5)), 0.5)).toBeNaN();
    expect(survivalDaysOfEnding(survivalCurve(none, Float64Array.of(5)), 0.5)).toBeNaN();
  });
});
