import { group, pivotOver, value } from './sales-pivot.js';

const shape = { rows: [group(1)], values: [value(5)] };

test('a changed source cell changes the table', () => {
  const { workbook, source, shown } = pivotOver(shape);
  workbook.type(source.id, 2, 5, '100');
  expect(shown()).toEqual([
    ['Region', 'SUM of Pieces'],
    ['East', 12],
    ['West', 108],
    ['Grand Total', 120],
  ]);
});

test('a new label makes the table longer, a lost one shorter', () => {
  const { workbook, source, target, shown } = pivotOver(shape);
  workbook.type(source.id, 2, 1, 'North');
  expect(shown().map((row) => row[0])).toEqual(['Region', 'East', 'North', 'West', 'Grand Total']);
  workbook.type(source.id, 2, 1, 'West');
  expect(shown().map((row) => row[0])).toEqual(['Region', 'East', 'West', 'Grand Total']);
  expect(target.value(5, 1)).toBeNull();
});

test('formulas may read the table and follow it', () => {
  const { workbook, source, target } = pivotOver(shape);
  workbook.type(target.id, 1, 6, '=B4*2');
  workbook.type(source.id, 2, 5, '2');
  expect(target.value(1, 6)).toBe(44);
});

test('a table that would cover other cells shows #REF! and comes back when they are gone', () => {
  const { workbook, target, source, shown } = pivotOver(shape);
  workbook.type(target.id, 5, 1, 'mine');
  workbook.type(source.id, 2, 1, 'North');
  expect(shown()).toEqual([[expect.objectContaining({ error: '#REF!' })]]);
  expect(target.value(5, 1)).toBe('mine');
  workbook.clear({ sheetId: target.id, row: 5, column: 1, rows: 1, columns: 1 }, { contents: true });
  expect(shown().length).toBe(5);
});

test('a removed pivot takes its cells along', () => {
  const { target, keeper, id } = pivotOver(shape);
  keeper.remove(id);
  expect([target.lastRow, target.lastColumn]).toEqual([0, 0]);
});

test('100,000 rows in two row groups and a column group add up exactly, long before the test gives up', () => {
  const amounts = Array.from({ length: 100000 }, (_r, i) => [`R${i % 7}`, `P${i % 50}`, 46027 + (i % 365), (i % 1000) / 100, 1]);
  const rows = [['Region', 'Product', 'Day', 'Amount', 'Pieces'], ...amounts];
  const columns = [group(3, { dateGrouping: 'YEAR_MONTH' as const })];
  const shown = pivotOver({ rows: [group(1), group(2)], columns, values: [value(4), value(5)] }, rows).shown();
  // The amounts are 0.00 to 9.99, a hundred times over.
  expect(shown.at(-1)?.slice(-2)).toEqual([499500, 100000]);
});
