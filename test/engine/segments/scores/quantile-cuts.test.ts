import fc from 'fast-check';
import { classify, cutsCollapsed } from '../../../../src/engine/segments/scores/classify.js';
import { quantileCuts } from '../../../../src/engine/segments/scores/quantile-cuts.js';

describe('quantileCuts', () => {
  it('gives type-7 quantiles, as PERCENTILE does in Sheets', () => {
    expect(quantileCuts(Float64Array.of(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), 4)).toEqual([7.25, 9, 14.5]);
  });

  it('leaves out unknown values', () => {
    expect(quantileCuts(Float64Array.of(Number.NaN, 1, 3, Number.NaN), 2)).toEqual([2]);
  });

  it('has no limits where there are no values', () => {
    expect(quantileCuts(new Float64Array(0), 5)).toEqual([]);
  });

  it('does not change the values it is given', () => {
    const values = Float64Array.of(3, 1, 2);
    quantileCuts(values, 3);
    expect([...values]).toEqual([3, 1, 2]);
  });
});

describe('classify', () => {
  it('puts a value that equals a limit into the class below it', () => {
    expect([...classify(Float64Array.of(1, 7.25, 7.26, 14.5, 20), [7.25, 9, 14.5])]).toEqual([1, 1, 2, 3, 4]);
  });

  it('skips a class between equal limits, so that ties stay together', () => {
    expect([...classify(Float64Array.of(1, 2, 5), [1, 1, 2, 4])]).toEqual([1, 3, 5]);
  });

  it('gives unknown values no class', () => {
    expect([...classify(Float64Array.of(Number.NaN), [1])]).toEqual([Number.NaN]);
  });

  it('never gives a higher value a lower class', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), fc.integer({ min: 2, max: 9 }), (numbers, bins) => {
        const values = Float64Array.from(numbers);
        const classes = classify(values, quantileCuts(values, bins));
        for (let i = 0; i < values.length; i++) {
          for (let j = 0; j < values.length; j++) {
            if (values[i]! < values[j]!) expect(classes[i]!).toBeLessThanOrEqual(classes[j]!);
            if (values[i] === values[j]) expect(classes[i]).toBe(classes[j]);
          }
        }
      }),
    );
  });
});

describe('cutsCollapsed', () => {
  it('sees two equal limits', () => {
    expect(cutsCollapsed([1, 1, 2, 4])).toBe(true);
    expect(cutsCollapsed([1, 2, 4])).toBe(false);
  });
});
