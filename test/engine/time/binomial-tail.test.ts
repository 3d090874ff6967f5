import fc from 'fast-check';
import { binomialTail } from '../../../src/engine/time/binomial-tail.js';

/** The sum as it is defined, for small n. */
function byDefinition(k: number, n: number, p: number): number {
  let choose = 1;
  let sum = 0;
  for (let hits = 0; hits <= n; hits++) {
    if (hits >= k) sum += choose * p ** hits * (1 - p) ** (n - hits);
    choose = (choose * (n - hits)) / (hits + 1);
  }
  return sum;
}

describe('binomialTail', () => {
  it.each([
    [3, 3, 0.12, 0.0017],
    [2, 2, 0.12, 0.0144],
    [3, 4, 0.12, 0.0063],
  ])('gives %i of %i at p = %d as %d, the worked values of the design', (k, n, p, expected) => {
    expect(binomialTail(k, n, p)).toBeCloseTo(expected, 4);
  });

  it('is 1 for none or more, and 0 where there can be no hit', () => {
    expect(binomialTail(0, 5, 0.1)).toBe(1);
    expect(binomialTail(1, 5, 0)).toBe(0);
    expect(binomialTail(6, 5, 0.5)).toBe(0);
    expect(binomialTail(5, 5, 1)).toBe(1);
  });

  it('agrees with the sum as defined', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 50 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (n, k, p) => {
          fc.pre(k <= n);
          const expected = byDefinition(k, n, p);
          expect(Math.abs(binomialTail(k, n, p) - expected)).toBeLessThanOrEqual(1e-11 + 1e-9 * expected);
        },
      ),
    );
  });

  it('keeps its digits for a million tries: half a million heads or more is a half and half of their own chance', () => {
    // P(X = n/2) is about sqrt(2 / (pi n)) (1 - 1/(4n)), by Stirling.
    const middle = Math.sqrt(2 / (Math.PI * 1e6)) * (1 - 1 / 4e6);
    expect(binomialTail(500_000, 1_000_000, 0.5)).toBeCloseTo(0.5 + middle / 2, 10);
  });

  it('keeps its digits far out, where 60 of 60 at one in ten is 1e-60', () => {
    expect(binomialTail(60, 60, 0.1) / 1e-60).toBeCloseTo(1, 9);
  });

  it('never rises with the number of hits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (n, p) => {
        let last = 1;
        for (let k = 0; k <= n; k += Math.max(1, Math.floor(n / 60))) {
          const tail = binomialTail(k, n, p);
          expect(tail).toBeLessThanOrEqual(last + 1e-12);
          last = tail;
        }
      }),
    );
  });
});
