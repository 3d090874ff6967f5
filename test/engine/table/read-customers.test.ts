import type { Cell } from '../../../src/engine/table/cell.js';
import { utcWallClock } from '../../../src/engine/table/columns.js';
import { readCustomers } from '../../../src/engine/table/read-customers.js';
import { recogniseTab } from '../../../src/engine/table/recognise-tab.js';
import { sayIssue } from './say-issue.js';

function read(...cells: Cell[][]) {
  const source = { tab: 'Customers', cells };
  const found = recogniseTab(source, 'customers');
  if (!found.ok) throw new Error(sayIssue(found.issue));
  const result = readCustomers(source, found.value, { toWallClock: utcWallClock });
  if (!result.ok) throw new Error(sayIssue(result.issue));
  return { ...result.value, issues: result.issues };
}
const iso = (day: number) => (Number.isNaN(day) ? null : new Date(day * 86_400_000).toISOString().slice(0, 10));

const list = read(
  ['Customer ID', 'E-mail', 'City', 'Charges', 'Joined', 'Seen'],
  ['C1', 'Ana@Example.com', 'Kano', '29.85', '2024-05-03', '03/05/2024'],
  ['C2', 'ana@example.com ', 'Kano', ' ', new Date('2024-05-04T00:00:00Z'), '04/05/2024'],
  ['c1', '', '', 12, '', ''],
  ['', 'ben@example.com', 'Jos', 1, '', ''],
  ['', '', 'Jos', '', '', ''],
);

test('each row has its customer, by e-mail where there is no id, and addresses are compared without case', () => {
  expect([...list.customer.codes]).toEqual([0, 1, 0, 2, -1]);
  expect(list.customer.labels).toEqual(['C1', 'C2', 'ben@example.com']);
  expect([...(list.emails?.codes ?? [])]).toEqual([0, 0, -1, 1, -1]);
});

test('any column is there as text, and as numbers or days where all its values are', () => {
  expect(list.text(2).labels).toEqual(['Kano', 'Jos']);
  expect([...(list.number(3) ?? [])]).toEqual([29.85, Number.NaN, 12, 1, Number.NaN]);
  expect(list.number(2)).toBeNull();
  expect([...(list.day(4) ?? [])].map(iso)).toEqual(['2024-05-03', '2024-05-04', null, null, null]);
  expect(list.day(2)).toBeNull();
});

test('a column of dates that can be read both ways gives no days', () => {
  expect(list.day(5)).toBeNull();
});

test('repeated and missing customers are told, and kept', () => {
  expect(list.rowCount).toBe(5);
  expect(list.issues.map(sayIssue)).toEqual([
    'Customers A4 repeats the customer c1; keep one row for each customer, the first one is used.',
    'Customers A6 has no customer; fill it in, until then the row can’t be joined to any order.',
  ]);
});

test('where the e-mail address is the customer there is no second key', () => {
  expect(read(['Email', 'Age'], ['a@example.com', 30]).emails).toBeNull();
});
