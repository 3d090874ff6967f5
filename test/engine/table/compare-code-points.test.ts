import { compareCodePoints } from '../../../src/engine/table/compare-code-points.js';

describe('compareCodePoints', () => {
  test.each([
    ['a', 'b'],
    ['B', 'a'],
    ['a', 'aa'],
    ['', 'a'],
    ['z', 'é'],
    // U+FB00 and U+1D49C: the second is written with two UTF-16 units, each below U+FB00.
    ['ﬀ', '𝒜'],
    ['x𝒜', 'x𝒞'],
  ])('%j comes before %j, and the other way round', (first, second) => {
    expect(compareCodePoints(first, second)).toBeLessThan(0);
    expect(compareCodePoints(second, first)).toBeGreaterThan(0);
    expect(compareCodePoints(first, first)).toBe(0);
  });
});
