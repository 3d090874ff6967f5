import fc from 'fast-check';
import { sampleIntervals } from '../../../../src/engine/worth/intervals/sample-interval.js';

const money = (margin: readonly number[], spend: readonly number[]) => ({
  margin: Float64Array.from(margin),
  spend: Float64Array.from(spend),
});

describe('the interval of a segment’s profit and ROI', () => {
  it('holds the segment’s own figure, whatever its customers are', () => {
    const customer = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 500 }));
    fc.assert(
      fc.property(fc.array(customer, { minLength: 2, maxLength: 30 }), (customers) => {
        const margins = customers.map(([margin]) => margin);
        const spends = customers.map(([, spend]) => spend);
        const found = sampleIntervals(money(margins, spends));
        const [earned, spent] = [margins, spends].map((values) => values.reduce((sum, value) => sum + value, 0)) as [number, number];
        expect(found?.profit.low).toBeLessThanOrEqual(earned - spent);
        expect(found?.profit.high).toBeGreaterThanOrEqual(earned - spent);
        if (spent === 0) expect(found?.roi).toBeNull();
        else {
          expect(found?.roi?.low ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual((earned - spent) / spent);
          expect(found?.roi?.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual((earned - spent) / spent);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no width where all customers are alike', () => {
    const found = sampleIntervals(money([30, 30, 30], [10, 10, 10]));
    expect(found?.roi).toMatchObject({ low: 2, high: 2, level: 0.9, method: 'bootstrap' });
  });

  it('does not depend on the order of customers, and is the same at every run', () => {
    const forwards = sampleIntervals(money([5, 90, -20, 7], [1, 9, 4, 2]));
    expect(sampleIntervals(money([7, -20, 90, 5], [2, 4, 9, 1]))).toEqual(forwards);
  });

  it('is about what the binomial law says where it can be worked out', () => {
    // 40 customers of whom half earn 1: the sum of a sample is binomial(40, 1/2), whose 5th and 95th percentiles are 15 and 25.
    const margins = Array.from({ length: 40 }, (_, index) => index % 2);
    expect(
      sampleIntervals(
        money(
          margins,
          margins.map(() => 0),
        ),
      )?.profit,
    ).toMatchObject({ low: 15, high: 25 });
  });

  it('is the normal approximation from 2,000 customers on: z × √n × the customers’ own spread', () => {
    const margins = Array.from({ length: 2000 }, (_, index) => index % 2);
    const found = sampleIntervals(
      money(
        margins,
        margins.map(() => 0),
      ),
    );
    // Sample variance 2000/1999 × 1/4; 1.6449 × √(2000 × that) = 36.79.
    expect(found?.profit.method).toBe('normal');
    expect(found?.profit.high).toBeCloseTo(1000 + 36.79, 2);
    expect(found?.profit.low).toBeCloseTo(1000 - 36.79, 2);
  });

  it('is open on the side where some samples spend nothing', () => {
    expect(sampleIntervals(money([10, 10], [0, 5]))?.roi).toMatchObject({ low: 1, high: null });
  });

  it('is unknown for one customer, or where a cost is', () => {
    expect(sampleIntervals(money([10], [5]))).toBeNull();
    expect(sampleIntervals(money([10, 3], [5, Number.NaN]))).toBeNull();
  });
});
