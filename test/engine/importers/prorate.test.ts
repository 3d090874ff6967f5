import fc from 'fast-check';
import { prorate, shareOf } from '../../../src/engine/importers/parts/prorate.js';

describe('splitting an amount over weights', () => {
  it('gives the odd cents to the largest remainders, the earlier of equal ones first', () => {
    expect(prorate(100_000, [10_000, 10_000, 10_000])).toEqual([33_400, 33_300, 33_300]);
    // 10.00 over 1 : 2 : 4 is 1.428…, 2.857…, 5.714…: the first two remainders below .86 lose.
    expect(prorate(100_000, [10_000, 20_000, 40_000])).toEqual([14_300, 28_600, 57_100]);
  });

  it('goes below the cent where the amounts do', () => {
    expect(prorate(1, [5, 5])).toEqual([1, 0]);
    expect(prorate(100, [33, 67])).toEqual([33, 67]);
  });

  it('gives the first all where nothing weighs anything, and nothing to a weight below zero', () => {
    expect(prorate(500, [0, 0])).toEqual([500, 0]);
    expect(prorate(-500, [-100, 200, 200])).toEqual([0, -300, -200]);
    expect(prorate(500, [])).toEqual([]);
  });

  it('adds up to the amount, and no part is off its share by a cent', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), weights, (amount, some) => {
        const parts = prorate(amount, some);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        const whole = some.reduce((sum, weight) => sum + BigInt(weight), 0n);
        if (whole === 0n) return;
        parts.forEach((part, index) => {
          const off = BigInt(part) * whole - BigInt(amount) * BigInt(some[index]!);
          expect(off < 100n * whole && off > -100n * whole).toBe(true);
        });
      }),
    );
  });

  it('is exact where the product is too large for a float64', () => {
    // (4 × 10^12 + 1) × (4 × 10^12 − 1) ÷ (4 × 10^12) lies a quarter of 10^-12 below 4 × 10^12.
    expect(shareOf(4_000_000_000_001, 3_999_999_999_999, 4_000_000_000_000)).toBe(4_000_000_000_000);
  });
});
