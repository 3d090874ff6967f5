import fc from 'fast-check';
import { importValues } from '../../../workbench/files/import-values.js';

/** What one cell becomes, in a column of its own. */
const cell = (text: string) => importValues([[text]]).values[0]?.[0];

describe('typing the cells of a text file', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['-3', -3],
    ['2.50', 2.5],
    ['-0.25', -0.25],
    ['0.0001', 0.0001],
    ['123456789012345', 123456789012345],
    // What pandas writes for a float; it comes back digit by digit.
    ['41.913599999999995', 41.913599999999995],
  ])('%s is a number', (text, value) => {
    expect(cell(text)).toBe(value);
  });

  test.each([
    ['leading zeros', '007'],
    ['leading zeros before a point', '00.5'],
    ['a long number such as a bar code', '1234567890123456'],
    ['a fraction that no float holds', '0.12345678901234567891'],
    ['a plus sign', '+5'],
    ['a minus sign without a value', '-0'],
    ['a minus sign alone', '-'],
    ['a bare point', '.5'],
    ['a trailing point', '5.'],
    ['two points', '1.2.3'],
    ['an exponent', '1e5'],
    ['a decimal comma', '1,5'],
    ['grouping', '1,234.50'],
    ['a currency sign', '$5'],
    ['a percentage', '12%'],
    ['a blank in front', ' 5'],
    ['a truth value', 'TRUE'],
    ['a formula', '=1+1'],
    ['a time stamp', '2026-01-31T10:00:00Z'],
    ['a date in another order', '31/01/2026'],
    ['a date that does not exist', '2026-02-30'],
    ['a date before the calendar of a spreadsheet', '1893-05-01'],
  ])('%s stays text: %s', (_, text) => {
    expect(cell(text)).toBe(text);
  });

  test('decimals stay text in a column that also has decimal commas, so that the contradiction is seen', () => {
    const rows = [
      ['12.50', '2.5'],
      ['7,25', '3'],
      ['8', '4'],
    ];
    expect(importValues(rows).values).toEqual([
      ['12.50', 2.5],
      ['7,25', 3],
      [8, 4],
    ]);
  });

  test('1,234 is 1234 beside decimal points, and stays text without them or beside a decimal comma', () => {
    expect(importValues([['1,234', '2.50']]).values).toEqual([[1234, 2.5]]);
    expect(importValues([['-12,345'], ['0.05']]).values).toEqual([[-12345], [0.05]]);
    expect(importValues([['1,234', '2']]).values).toEqual([['1,234', 2]]);
    expect(importValues([['1,234', '2.50', '0,5']]).values).toEqual([['1,234', 2.5, '0,5']]);
  });

  test.each([
    ['alone', [['5.000'], ['12.500']], [['5.000'], ['12.500']]],
    ['beside a decimal comma', [['1.234'], ['12,50']], [['1.234'], ['12,50']]],
    ['beside whole numbers', [['1.234'], ['7']], [['1.234'], [7]]],
    [
      'in a file with a decimal comma elsewhere',
      [
        ['1.234', '0,5', '2.5'],
        ['7', '2,25', '3'],
      ],
      [
        ['1.234', '0,5', 2.5],
        [7, '2,25', 3],
      ],
    ],
  ])('1.234 may be 1234, and stays text %s', (_, rows, values) => {
    expect(importValues(rows).values).toEqual(values);
  });

  test.each([
    ['has other decimals', [['1.234'], ['12.50']], [[1.234], [12.5]]],
    ['has a zero in front', [['-1.234'], ['0.125']], [[-1.234], [0.125]]],
    [
      'stands beside a column that has',
      [
        ['1.234', '12.50'],
        ['2.000', '7.25'],
      ],
      [
        [1.234, 12.5],
        [2, 7.25],
      ],
    ],
  ])('1.234 is a number where its column %s', (_, rows, values) => {
    expect(importValues(rows).values).toEqual(values);
  });

  test('empty text is an empty cell, and short rows are filled up', () => {
    expect(importValues([['a', ''], ['b']]).values).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });

  test('an ISO date is a serial number in a column with that format', () => {
    // 1899-12-30 is day 0; 2026-01-31 is 46,053 days later, 1900-01-01 two days.
    const { values, columnFormats } = importValues([['day'], ['2026-01-31'], ['1900-01-01'], ['2024-02-29']]);
    expect(values).toEqual([['day'], [46053], [2], [45351]]);
    expect(columnFormats).toEqual(['yyyy-mm-dd']);
  });

  test('dates among numbers stay text, because a column has one format', () => {
    const { values, columnFormats } = importValues([['2026-01-31'], ['5']]);
    expect(values).toEqual([['2026-01-31'], [5]]);
    expect(columnFormats).toEqual([null]);
  });

  test('nothing is lost: a number has every significant digit of the text it came from', () => {
    const text = fc
      .tuple(fc.constantFrom('', '-', '+'), fc.stringMatching(/^[0-9]{1,18}$/), fc.stringMatching(/^(\.[0-9]{1,18})?$/))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const value = cell(written);
        if (typeof value !== 'number') return expect(value).toBe(written);
        const digits = written.replace(/[-.]/g, '').replace(/^0+/, '');
        if (digits === '') return expect(value).toBe(0);
        expect(value.toExponential(digits.length - 1).replace(/e.*|[-.]/g, '')).toBe(digits);
        expect(value < 0).toBe(written.startsWith('-'));
      }),
    );
  });
});
