import { group, pivotOver, value } from './sales-pivot.js';

const _ = null;

test('one row group and one value: a label and its sum in each row, the grand total last', () => {
  expect(pivotOver({ rows: [group(1)], values: [value(4)] }).shown()).toEqual([
    ['Region', 'SUM of Amount'],
    ['East', 55.5],
    ['West', 10.5],
    ['Grand Total', 66],
  ]);
});

test('sums of cents show no float dust, and the grand total is their exact sum', () => {
  // 10.1 + 0.3 + 0.1 is 10.499999999999998 in floating point when added in another order; 0.1 + 0.2 gives 0.30000000000000004.
  const rows = [
    ['Region', 'Product', 'Day', 'Amount', 'Pieces'],
    ...[0.1, 0.2, 1.1, 2.2, -0.3].map((amount) => ['West', 'Tea', 46027, amount, 1]),
  ];
  expect(pivotOver({ rows: [group(1)], values: [value(4)] }, rows).shown()).toEqual([
    ['Region', 'SUM of Amount'],
    ['West', 3.3],
    ['Grand Total', 3.3],
  ]);
});

test('a row group against a column group: the value is named in the corner, totals stand at both ends', () => {
  expect(pivotOver({ rows: [group(2)], columns: [group(1)], values: [value(5)] }).shown()).toEqual([
    ['SUM of Pieces', 'Region', _, _],
    ['Product', 'East', 'West', 'Grand Total'],
    ['Cup', _, 3, 3],
    ['Pot', 6, _, 6],
    ['Tea', 6, 6, 12],
    ['Grand Total', 12, 9, 21],
  ]);
});

test('two row groups: an outer label stands once, its total follows its parts', () => {
  expect(pivotOver({ rows: [group(1), group(2)], values: [value(5)] }).shown()).toEqual([
    ['Region', 'Product', 'SUM of Pieces'],
    ['East', 'Pot', 6],
    [_, 'Tea', 6],
    ['East Total', _, 12],
    ['West', 'Cup', 3],
    [_, 'Tea', 6],
    ['West Total', _, 9],
    ['Grand Total', _, 21],
  ]);
});

test('several values stand side by side under each column label', () => {
  const shape = { rows: [group(2)], columns: [group(1)], values: [value(5), value(4, { displayName: 'Sales' })] };
  expect(pivotOver(shape).shown()).toEqual([
    [_, 'Region', _, _, _, _, _],
    [_, 'East', _, 'West', _, 'Grand Total', _],
    ['Product', 'SUM of Pieces', 'Sales', 'SUM of Pieces', 'Sales', 'SUM of Pieces', 'Sales'],
    ['Cup', _, _, 3, 0.3, 3, 0.3],
    ['Pot', 6, 5, _, _, 6, 5],
    ['Tea', 6, 50.5, 6, 10.2, 12, 60.7],
    ['Grand Total', 12, 55.5, 9, 10.5, 21, 66],
  ]);
});

test('two column groups: inner labels below outer ones, each outer label with its total', () => {
  expect(pivotOver({ columns: [group(1), group(2)], values: [value(5)] }).shown()).toEqual([
    ['SUM of Pieces', 'Region', 'Product', _, _, _, _, _],
    [_, 'East', _, 'East Total', 'West', _, 'West Total', 'Grand Total'],
    [_, 'Pot', 'Tea', _, 'Cup', 'Tea', _, _],
    [_, 6, 6, 12, 3, 6, 9, 21],
  ]);
});

test('totals that are switched off are left out', () => {
  const rows = [group(1, { showTotals: false }), group(2, { showTotals: false })];
  expect(pivotOver({ rows, values: [value(5)] }).shown()).toEqual([
    ['Region', 'Product', 'SUM of Pieces'],
    ['East', 'Pot', 6],
    [_, 'Tea', 6],
    ['West', 'Cup', 3],
    [_, 'Tea', 6],
  ]);
});

test('numbers keep the format of their source, labels of dates too', () => {
  const { workbook, target } = pivotOver({ rows: [group(3)], values: [value(4)] });
  expect(workbook.displayTexts({ sheetId: target.id, row: 2, column: 1, rows: 1, columns: 2 })).toEqual([['2026-01-05', '10.10']]);
});

test('a pivot without groups and values covers nothing', () => {
  expect(pivotOver({}).shown()).toEqual([]);
});

test('a blank header in the source spoils the whole table with one #REF!', () => {
  const rows = [
    ['Region', null, 'Day', 'Amount', 'Pieces'],
    ['West', 'Tea', 46027, 1, 1],
  ];
  expect(pivotOver({ rows: [group(1)], values: [value(4)] }, rows).shown()).toEqual([
    [{ error: '#REF!', message: "Column 2 of the pivot table's source has no header." }],
  ]);
});
