import fc from 'fast-check';
import { falseDiscovery } from '../../../src/engine/time/false-discovery.js';

describe('falseDiscovery', () => {
  it('finds the first four of the fifteen hypotheses in the example of Benjamini and Hochberg (1995), at 0.05', () => {
    const published = [
      ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
      ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
    ];
    const q = falseDiscovery(Float64Array.from(published));
    expect([...q].map((value) => value <= 0.05)).toEqual(published.map((_, place) => place < 4));
    // 0.0095 × 15 / 4
    expect(q[3]).toBeCloseTo(0.035625, 12);
  });

  it('leaves out what was not tested', () => {
    expect([...falseDiscovery(Float64Array.of(Number.NaN, 0.04, Number.NaN))]).toEqual([Number.NaN, 0.04, Number.NaN]);
  });

  it('never changes the order, never falls below the p-value, and never exceeds 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (values) => {
        const p = Float64Array.from(values);
        const q = falseDiscovery(p);
        values.forEach((value, i) => {
          expect(q[i]).toBeGreaterThanOrEqual(value);
          expect(q[i]).toBeLessThanOrEqual(1);
          values.forEach((other, j) => {
            if (value < other) expect(q[i]).toBeLessThanOrEqual(q[j]!);
          });
        });
      }),
    );
  });
});
