import { dataIssuesReport } from '../../../src/engine/reports/data-issues.js';
import type { Cell } from '../../../src/engine/table/cell.js';
import { analysed } from '../shop/small-shop.js';

const head = ['Order', 'Date', 'Customer', 'Amount', 'Status'];

function report(...rows: Cell[][]) {
  const table = dataIssuesReport(analysed({ orders: [head, ...rows] }));
  const column = (id: string) => table.columns.findIndex((each) => each.id === id);
  const pick = (...ids: string[]) => table.rows.map((row) => ids.map((id) => row[column(id)]));
  return { table, pick };
}

test('each issue is a row: where, how often, what was seen, what to do and what it does to the totals', () => {
  const { table, pick } = report(
    ['1', '2024-05-03', 'Ana', 10, 'paid'],
    ['2', 'soon', 'Ana', 20, 'paid'],
    ['3', '2024-05-03', 'Ana', 'a lot', 'paid'],
    ['4', '2024-05-03', 'Ben', 5, 'cancelled'],
  );
  expect(table.title).toBe('Data issues');
  expect(pick('tab', 'cell', 'cells', 'seen', 'effect')).toEqual([
    ['Orders', 'E5', 1, 'cancelled', '5.00 is left out of net sales'],
    ['Orders', 'B3', 1, 'soon', '20.00 is left out of net sales'],
    ['Orders', 'D4', 1, 'a lot', 'An unknown amount is left out of net sales'],
  ]);
  expect(pick('expected')[1]).toEqual([
    'Orders B3 holds “soon”, which is not a date; write it as 2024-05-31, until then the row is left out.',
  ]);
});

test('the rows tie out below it, and the refused ones are named', () => {
  const bad = Array.from({ length: 3 }, () => ['9', '', 'Ana', 1, '']);
  const { table } = report(
    ['1', '2024-05-03', 'Ana', 10, ''],
    ...bad,
    ['2', '2024-05-03', 'Ana', 'x', ''],
    ['3', '2024-05-03', 'Ana', 1, 'void'],
  );
  expect(table.footnotes).toEqual([
    'Rows read 2 + rows refused 4 = 6 rows in the file “Orders”; 1 of them counts, 1 is no sale by status, 0 are after the as-of date.',
    'Refused rows: 3-6.',
  ]);
});

test('the same problem in 5,000 cells is one row that names ten of them', () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => [`${at}`, 'soon', 'Ana', 1, '']);
  const { pick } = report(['0', '2024-05-03', 'Ana', 10, ''], ...rows);
  const [first] = pick('cell', 'cells', 'moreCells', 'effect');
  expect(first).toEqual(['B3', 5_000, 'B4, B5, B6, B7, B8, B9, B10, B11, B12', '5000.00 is left out of net sales']);
});

test('a shop without a fault has an empty table, and it says so', () => {
  const { table } = report(['1', '2024-05-03', 'Ana', 10, 'paid']);
  expect(table.rows).toEqual([]);
  expect(table.footnotes[1]).toBe('Every row could be read.');
});
