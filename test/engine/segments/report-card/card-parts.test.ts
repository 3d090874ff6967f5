import { centred, explainedKinds, explainedVariance } from '../../../../src/engine/segments/report-card/explained-variance.js';
import { customersPerArm, smallestLift } from '../../../../src/engine/segments/report-card/smallest-lift.js';
import { breakEvenCustomers } from '../../../../src/engine/segments/report-card/substantial.js';
import { wilsonInterval } from '../../../../src/engine/statistics/wilson.js';

describe('wilsonInterval', () => {
  it('is .05237 to .36042 for 3 of 20 (domain page)', () => {
    const { low, high } = wilsonInterval(3, 20);
    expect(low).toBeCloseTo(0.05237, 5);
    expect(high).toBeCloseTo(0.36042, 5);
  });

  it('stays between 0 and 1, and knows nothing without trials', () => {
    expect(wilsonInterval(0, 10).low).toBe(0);
    expect(wilsonInterval(10, 10).high).toBe(1);
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe('customersPerArm', () => {
  it.each([
    [0.05, 0.08, 1059],
    [0.1, 0.15, 686],
    [0.1, 0.2, 199],
  ])('from %s to %s needs %s (domain page)', (before, after, expected) => {
    expect(customersPerArm(before, after)).toBe(expected);
  });

  it('is never enough for no difference', () => {
    expect(customersPerArm(0.1, 0.1)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('smallestLift', () => {
  it('is the lift that so many customers are needed for', () => {
    expect(smallestLift(2 * 1059, 0.05)).toBeCloseTo(0.03, 4);
    expect(smallestLift(2 * 199, 0.1)).toBeCloseTo(0.1, 3);
  });

  it('is not known where even everybody responding would not show', () => {
    expect(smallestLift(4, 0.05)).toBeNull();
    expect(smallestLift(0, 0.05)).toBeNull();
  });
});

describe('breakEvenCustomers', () => {
  it('is F / (dp x margin per order - c)', () => {
    expect(breakEvenCustomers({ fixedCost: 100, extraResponse: 0.05, worthPerOrder: 40, costPerContact: 0 })).toBe(50);
    expect(breakEvenCustomers({ fixedCost: 100, extraResponse: 0.05, worthPerOrder: 40, costPerContact: 1 })).toBe(100);
  });

  it('is never reached when a contact costs more than it brings', () => {
    expect(breakEvenCustomers({ fixedCost: 100, extraResponse: 0.05, worthPerOrder: 40, costPerContact: 2 })).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});

describe('explainedVariance', () => {
  const explained = explainedVariance(centred(Float64Array.of(1, 2, 5, 6)), Int32Array.of(0, 0, 1, 1), 2);

  it('is SSB / SST: 16 of 17 for (1, 2) and (5, 6)', () => {
    expect(explained.etaSquared).toBeCloseTo(16 / 17, 10);
  });

  it('takes chance off for omega squared: (16 - .5) / (17 + .5)', () => {
    expect(explained.omegaSquared).toBeCloseTo(15.5 / 17.5, 10);
  });

  it('compares a group with the rest as d^2 / (d^2 + 4): d is 4 / sqrt(.5)', () => {
    expect(explained.ofGroup[0]).toBeCloseTo(32 / 36, 10);
  });

  it('is the same for a small group as for a large one that differs as much', () => {
    const values = (count: number) => Float64Array.from({ length: 1000 }, (_, n) => (n < count ? 10 : 0) + ((n % 2) * 2 - 1) * 10);
    const at = (count: number) =>
      explainedVariance(
        centred(values(count)),
        Int32Array.from({ length: 1000 }, (_, n) => (n < count ? 0 : 1)),
        2,
      ).ofGroup[0] as number;
    expect(at(20)).toBeCloseTo(at(500), 3);
    expect(at(20)).toBeCloseTo(0.2, 2);
  });

  it('is 0 where nothing varies', () => {
    expect(explainedVariance(Float64Array.of(0, 0), Int32Array.of(0, 1), 2)).toMatchObject({ etaSquared: 0, omegaSquared: 0 });
  });
});

describe('explainedKinds', () => {
  it('is 1 when every group buys its own kind, and 0 when all buy alike', () => {
    const groups = Int32Array.of(0, 0, 1, 1);
    expect(explainedKinds(Int32Array.of(0, 0, 1, 1), 2, groups, 2).etaSquared).toBeCloseTo(1, 10);
    expect(explainedKinds(Int32Array.of(0, 1, 0, 1), 2, groups, 2).etaSquared).toBeCloseTo(0, 10);
  });
});
