import fc from 'fast-check';
import { classify } from '../../../../src/engine/segments/scores/classify.js';
import { valuesAtPlaces } from '../../../../src/engine/segments/scores/order-statistics.js';

const everyPlace = (count: number) => Array.from({ length: count }, (_, place) => place);
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

describe('valuesAtPlaces', () => {
  test.each([
    ['whole numbers of a small range', fc.integer({ min: -20, max: 3000 })],
    ['amounts of a large range', fc.integer({ min: -1e9, max: 1e13 })],
    ['fractions', fc.double({ min: -1e6, max: 1e6, noNaN: true })],
  ])('finds every place of %s as sorting does', (_, values) => {
    fc.assert(
      fc.property(fc.array(values, { maxLength: 1500 }), (numbers) => {
        expect(valuesAtPlaces(Float64Array.from(numbers), everyPlace).map((value) => value + 0)).toEqual(
          sorted(numbers).map((value) => value + 0),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('leaves out what is unknown, and changes nothing', () => {
    const values = Float64Array.of(Number.NaN, 9.5, 1e9, Number.NaN, -3);
    const before = [...values];
    expect(valuesAtPlaces(values, (count) => [0, count - 1])).toEqual([-3, 1e9]);
    expect([...values]).toEqual(before);
    expect(valuesAtPlaces(Float64Array.of(Number.NaN), everyPlace)).toEqual([]);
  });
});

describe('classify', () => {
  test('counts the limits below a value, however many there are', () => {
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect([...classify(Float64Array.of(0, 1, 1.5, 5, 9, 99, Number.NaN), nine)]).toEqual([1, 1, 2, 5, 9, 10, Number.NaN]);
    expect([...classify(Float64Array.of(0, 1.5, 99), nine, { lowest: 10, step: -1 })]).toEqual([10, 9, 1]);
  });
});
