import fc from 'fast-check';
import { gini } from '../../../../src/engine/worth/concentration/gini.js';
import { paretoShare, topFifth } from '../../../../src/engine/worth/concentration/pareto-share.js';
import { curvePlaces, percentOfTotal, type WhaleCurve, whaleCurve } from '../../../../src/engine/worth/concentration/whale-curve.js';

const curveOf = (...values: number[]) => whaleCurve(Float64Array.from(values));
const percents = (curve: WhaleCurve) => [...curve.cumulative].slice(1).map((amount) => percentOfTotal(curve, amount));

describe('the whale curve', () => {
  // domain.md 2.6, worked by hand there.
  it('of six customers with 100, 60, 30, 10, −20 and −80 peaks at 200% with four of them', () => {
    const curve = curveOf(30, -80, 100, 10, -20, 60);
    expect(percents(curve)).toEqual([100, 160, 190, 200, 180, 100]);
    expect(curve).toMatchObject({ customers: 6, total: 100, peak: 200, customersAtPeak: 4 });
  });

  it('is in money where all together lose, or come to nothing', () => {
    expect(percents(curveOf(10, -30))).toEqual([null, null]);
    expect(percents(curveOf(10, -10))).toEqual([null, null]);
    expect(curveOf(10, -30)).toMatchObject({ peak: 10, total: -20, customersAtPeak: 1 });
    expect(curveOf(-1, -2)).toMatchObject({ peak: 0, total: -3, customersAtPeak: 0 });
    expect(curveOf()).toMatchObject({ customers: 0, peak: 0, total: 0 });
  });

  it('does not count customers who bring nothing into its peak', () => {
    expect(curveOf(5, 0, 0, -1)).toMatchObject({ customersAtPeak: 1, peak: 5, total: 4 });
  });

  it('is looked at everywhere where customers are few, else at ceil(j·n/steps) and at the peak', () => {
    expect(curvePlaces(curveOf(3, 2, 1, -1), 198, true)).toEqual([0, 1, 2, 3, 4]);
    const many = whaleCurve(Float64Array.from({ length: 1000 }, (_, place) => (place < 333 ? 2 : -1)));
    expect(curvePlaces(many, 4, true)).toEqual([0, 250, 333, 500, 750, 1000]);
    expect(curvePlaces(whaleCurve(new Float64Array(10_001).fill(1)), 198, true)).toHaveLength(199);
  });
});

describe('the Gini coefficient', () => {
  // domain.md 2.6.
  it.each([
    [[1, 2, 3, 4, 5], 0.2667],
    [[0, 0, 0, 10], 0.75],
    [[10, 0, 0, 0], 0.75],
    [[7, 7, 7], 0],
    [[3], 0],
  ])('of %j is %d', (values, expected) => {
    expect(gini(Float64Array.from(values))).toBeCloseTo(expected, 4);
  });

  it('is not defined where a value is below zero, or where nobody brings anything', () => {
    expect(gini(Float64Array.of(5, -0.0001))).toBeNull();
    expect(gini(Float64Array.of(0, 0))).toBeNull();
    expect(gini(new Float64Array(0))).toBeNull();
  });
});

describe('the share of the top fifth', () => {
  it('is that of a fifth of the customers, rounded up', () => {
    // 0.2 × 35 is 7.000000000000001.
    expect([1, 5, 6, 10, 35].map(topFifth)).toEqual([1, 1, 2, 2, 7]);
    expect(paretoShare(curveOf(50, 20, 10, 10, 10))).toBe(0.5);
    expect(paretoShare(curveOf(50, 20, 10, 10, 5, 5))).toBe(0.7);
  });

  it('is above 1 where the others take away, and unknown where the whole is not above zero', () => {
    expect(paretoShare(curveOf(50, -10, -10, -5, -5))).toBe(2.5);
    expect(paretoShare(curveOf(1, -1))).toBeNull();
  });
});

describe('whatever the customers bring', () => {
  const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  const several = fc.array(cents, { minLength: 1, maxLength: 60 });
  const earning = fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 60 });

  it('the curve ends at exactly the total, and at exactly 100%', () => {
    fc.assert(
      fc.property(several, (values) => {
        const curve = curveOf(...values);
        const sum = values.reduce((total, value) => total + value, 0);
        expect(curve.total).toBe(sum);
        expect(percentOfTotal(curve, curve.cumulative[values.length]!)).toBe(sum > 0 ? 100 : null);
        expect(curve.peak).toBe(values.reduce((total, value) => total + Math.max(0, value), 0));
      }),
    );
  });

  it('the curve of amounts with fractions ends at exactly 100% too', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
        const curve = curveOf(...values);
        expect(percentOfTotal(curve, curve.cumulative[values.length]!)).toBe(100);
      }),
    );
  });

  it('the curve is concave: each customer adds no more than the one before', () => {
    fc.assert(
      fc.property(several, (values) => {
        const { cumulative } = curveOf(...values);
        for (let k = 2; k < cumulative.length; k++) {
          expect(cumulative[k]! - cumulative[k - 1]!).toBeLessThanOrEqual(cumulative[k - 1]! - cumulative[k - 2]!);
        }
      }),
    );
  });

  it('the order of the customers does not matter', () => {
    fc.assert(
      fc.property(
        several.chain((values) => fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length }))),
        ([values, shuffled]) => {
          expect(curveOf(...shuffled)).toEqual(curveOf(...values));
          expect(gini(Float64Array.from(shuffled))).toBe(gini(Float64Array.from(values)));
        },
      ),
    );
  });

  it('twice the same customers give the same percents at twice as many customers', () => {
    fc.assert(
      fc.property(several, (values) => {
        const once = curveOf(...values);
        const twice = curveOf(...values, ...values);
        expect(twice.customersAtPeak).toBe(2 * once.customersAtPeak);
        once.cumulative.forEach((amount, k) => {
          expect(twice.cumulative[2 * k]).toBe(2 * amount);
        });
      }),
    );
  });

  it('the Gini coefficient is from 0 to below 1, and the unit does not matter to it', () => {
    fc.assert(
      fc.property(earning, fc.constantFrom(0.0001, 0.3, 7, 1e6), (values, unit) => {
        const index = gini(Float64Array.from(values));
        if (values.every((value) => value === 0)) return expect(index).toBeNull();
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(1);
        expect(gini(Float64Array.from(values, (value) => value * unit))).toBeCloseTo(index!, 9);
      }),
    );
  });

  it('one customer who brings all of it has a Gini coefficient of 1 − 1/n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 1_000_000 }), (n, amount) => {
        const values = new Float64Array(n);
        values[n >> 1] = amount;
        expect(gini(values)).toBeCloseTo(1 - 1 / n, 12);
      }),
    );
  });
});
