import type { SummarizeFunction } from '../../../workbench/host/index.js';
import { group, pivotOver, value } from './sales-pivot.js';

/** Amounts of one region: 2, 4, 4, 6, a text and a blank cell. */
const rows = [
  ['Region', 'Product', 'Day', 'Amount', 'Pieces'],
  ...[2, 4, 4, 6, 'none', null].map((amount) => ['West', 'Tea', 46027, amount, 1]),
];

// Worked by hand: mean 4, squared distances 4 + 0 + 0 + 4 = 8.
test.each<[SummarizeFunction, number]>([
  ['SUM', 16],
  ['COUNTA', 5],
  ['COUNT', 4],
  ['COUNTUNIQUE', 4],
  ['AVERAGE', 4],
  ['MAX', 6],
  ['MIN', 2],
  ['MEDIAN', 4],
  ['PRODUCT', 192],
  ['VAR', 8 / 3],
  ['VARP', 2],
  ['STDEV', Math.sqrt(8 / 3)],
  ['STDEVP', Math.SQRT2],
])('%s takes the numbers of a group, and texts only where they count', (summarize, expected) => {
  const shown = pivotOver({ rows: [group(1)], values: [value(4, { summarize })] }, rows).shown();
  expect(shown[0]).toEqual(['Region', `${summarize} of Amount`]);
  expect(shown[1]?.[1]).toBeCloseTo(expected, 12);
  expect(shown[2]?.[1]).toBeCloseTo(expected, 12);
});

test('an average over no numbers is a division by zero', () => {
  const none = [
    ['Region', 'Product', 'Day', 'Amount', 'Pieces'],
    ['West', 'Tea', 46027, 'x', 1],
  ];
  const shown = pivotOver({ rows: [group(1)], values: [value(4, { summarize: 'AVERAGE' })] }, none).shown();
  expect(shown[1]?.[1]).toMatchObject({ error: '#DIV/0!' });
});

test('a value may be shown as its share of the row, the column or everything', () => {
  const shape = (showAs: 'PERCENT_OF_ROW_TOTAL' | 'PERCENT_OF_COLUMN_TOTAL' | 'PERCENT_OF_GRAND_TOTAL') => ({
    rows: [group(2)],
    columns: [group(1)],
    values: [value(5, { showAs })],
  });
  // Pieces: Tea 6 East, 6 West; Pot 6 East; Cup 3 West.
  expect(pivotOver(shape('PERCENT_OF_ROW_TOTAL')).shown()[4]).toEqual(['Tea', 0.5, 0.5, 1]);
  expect(pivotOver(shape('PERCENT_OF_COLUMN_TOTAL')).shown()[4]).toEqual(['Tea', 0.5, 6 / 9, 12 / 21]);
  expect(pivotOver(shape('PERCENT_OF_GRAND_TOTAL')).shown()[4]).toEqual(['Tea', 6 / 21, 6 / 21, 12 / 21]);
});

test('filters leave only the labels that they name', () => {
  const shape = { rows: [group(1)], values: [value(5)], filters: [{ sourceColumn: 2, visibleValues: ['Tea', 'Pot'] }] };
  expect(pivotOver(shape).shown()).toEqual([
    ['Region', 'SUM of Pieces'],
    ['East', 12],
    ['West', 6],
    ['Grand Total', 18],
  ]);
});

test('groups sort by label or by a value, up or down', () => {
  const labels = (patch: object) =>
    pivotOver({ rows: [group(2, patch)], values: [value(5)] })
      .shown()
      .slice(1, -1)
      .map((row) => row[0]);
  expect(labels({})).toEqual(['Cup', 'Pot', 'Tea']);
  expect(labels({ ascending: false })).toEqual(['Tea', 'Pot', 'Cup']);
  expect(labels({ sortByValue: 0, ascending: false })).toEqual(['Tea', 'Pot', 'Cup']);
  expect(labels({ sortByValue: 0 })).toEqual(['Cup', 'Pot', 'Tea']);
});

test('dates group by month in the order of time, not of the alphabet', () => {
  const rows = [group(3, { dateGrouping: 'YEAR_MONTH' })];
  expect(pivotOver({ rows, values: [value(5)] }).shown()).toEqual([
    ['Day - Year-Month', 'SUM of Pieces'],
    ['2026-Jan', 3],
    ['2026-Feb', 12],
    ['2026-Mar', 6],
    ['Grand Total', 21],
  ]);
});

// 46027 is 2026-01-05, a Monday; 46028 the day after; 46058 and 46059 are 5 and 6 February; 46086 is 5 March.
test.each([
  ['YEAR', [2026]],
  ['YEAR_QUARTER', ['2026-Q1']],
  ['YEAR_MONTH_DAY', ['2026-01-05', '2026-01-06', '2026-02-05', '2026-02-06', '2026-03-05']],
  ['QUARTER', ['Q1']],
  ['MONTH', ['Jan', 'Feb', 'Mar']],
  ['DAY_OF_WEEK', ['Monday', 'Tuesday', 'Thursday', 'Friday']],
  ['DAY_OF_MONTH', [5, 6]],
] as const)('dates group by %s', (dateGrouping, expected) => {
  const shown = pivotOver({ rows: [group(3, { dateGrouping })], values: [value(5)] }).shown();
  expect(shown.slice(1, -1).map((row) => row[0])).toEqual(expected);
});
