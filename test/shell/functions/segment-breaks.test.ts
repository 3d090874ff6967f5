import { SEGMENT_BREAKS } from '../../../src/shell/functions/segment-breaks.js';

const column = (...values: unknown[]) => values.map((value) => [value]) as number[][];

describe('SEGMENT_BREAKS', () => {
  test('gives each class with its ends, count and mean, and the goodness of fit below', () => {
    // Within classes: 0 + 0 + 2. Around the mean 1.7: 7.29 x 4 + 0.09 x 3 + 5.29 + 10.89 + 18.49 = 64.1 - so 1 - 2/64.1.
    const table = SEGMENT_BREAKS(column(-1, 2, -1, 2, 4, 5, 6, -1, 2, -1), 3);
    expect(table.slice(0, 4)).toEqual([
      ['Class', 'From', 'To', 'Count', 'Mean'],
      [1, -1, -1, 4, -1],
      [2, 2, 2, 3, 2],
      [3, 4, 6, 3, 5],
    ]);
    expect(table[4]?.[0]).toBe('Goodness of fit (GVF)');
    expect(table[4]?.[1]).toBeCloseTo(1 - 2 / 64.1, 12);
  });

  test('passes over a header and blank cells', () => {
    expect(SEGMENT_BREAKS(column('Net sales', 3, '', 3, 9), 2).slice(1, 3)).toEqual([
      [1, 3, 3, 2, 3],
      [2, 9, 9, 1, 9],
    ]);
  });

  test('takes the fewest classes that explain nine tenths when their number is left out', () => {
    // Two far groups: two classes explain nearly all of it.
    expect(SEGMENT_BREAKS(column(1, 2, 3, 101, 102, 103))).toHaveLength(4);
    // Three groups as far from each other: two classes explain three quarters, three nearly all.
    expect(SEGMENT_BREAKS(column(1, 2, 101, 102, 201, 202))).toHaveLength(5);
    // All equal: one class, of which nothing is left to explain.
    expect(SEGMENT_BREAKS(column(7, 7)).slice(1)).toEqual([
      [1, 7, 7, 2, 7],
      ['Goodness of fit (GVF)', 1, '', '', ''],
    ]);
  });

  test.each([
    [column(''), undefined, 'The argument "values" is empty'],
    [column('Net sales', ''), undefined, 'The argument "values" holds no number'],
    [column(1, 'lots', 3), undefined, 'Row 2 of the argument "values" is "lots", which is not a number'],
    [column('#DIV/0!', 1), undefined, 'Row 1 of the argument "values" is "#DIV/0!"'],
    [[[1, 2]], undefined, 'The argument "values" has 2 columns'],
    [column(1, 2, 3), 2.5, 'The argument "k" should be a whole number from 1 to 100, but it is "2.5"'],
    [column(1, 2, 3), 0, 'but it is "0"'],
    [column(1, 2, 2), 3, 'The values have only 2 different numbers, so 3 classes cannot be made; ask for 2 at most.'],
  ])('says in one sentence what is wrong (%#)', (values, k, sentence) => {
    expect(() => SEGMENT_BREAKS(values, k)).toThrow(sentence);
  });
});
