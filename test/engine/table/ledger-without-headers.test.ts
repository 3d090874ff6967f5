import type { Cell } from '../../../src/engine/table/cell.js';
import { guessRole, recogniseTab } from '../../../src/engine/table/recognise-tab.js';
import type { ChosenColumns } from '../../../src/engine/table/roles.js';
import { lines, units } from './orders-sheet.js';
import { sayIssue } from './say-issue.js';

function recognised(cells: Cell[][], chosen?: ChosenColumns) {
  const result = recogniseTab({ tab: 'Orders', cells }, 'orders', chosen);
  if (!result.ok) throw new Error(sayIssue(result.issue));
  const roles = Object.fromEntries(result.value.matches.map(({ role, header }) => [role, header]));
  return { ...result.value, roles };
}
function refusal(cells: Cell[][]): string {
  const result = recogniseTab({ tab: 'Orders', cells }, 'orders');
  if (result.ok) throw new Error('it was recognised');
  return sayIssue(result.issue);
}

const ledger = [
  ['05/01/2026', 'Ann', '10.00'],
  ['16/01/2026', 'Bob', '1,020.00'],
  ['17/01/2026', 'Ann', '30.50'],
];

test('is read by its values from its very first row, and what was taken for what is asked about', () => {
  const found = recognised(ledger);
  expect(found.roles).toEqual({ date: 'Column A', customer: 'Column B', amount: 'Column C' });
  expect(found.matches.every(({ confidence }) => confidence === 'likely')).toBe(true);
  expect(found.matches.map(({ reason }) => reason)).toContain('No other column without a role holds dates only.');
  expect(found.firstDataRow).toBe(1);
  expect(found.issues.map(sayIssue)).toEqual([
    'Orders has no row of headers, so its columns were told by their values: Column A = Date, Column B = Customer, Column C = Amount; ' +
      'put a row of headers above A1:C1, or choose the columns in the sidebar, if that is not right.',
  ]);
  const read = lines(ledger).lines;
  expect(read.rowCount).toBe(3);
  expect(units(read.netSales)).toEqual([10, 1020, 30.5]);
  expect(read.order.labels[0]).toBe('row 1');
});

test('may stand below notes, and rows are counted as the sheet does', () => {
  const found = recognised([['Sales of my shop'], [], ...ledger]);
  expect(found.firstDataRow).toBe(3);
  expect(found.roles.date).toBe('Column A');
});

test('is not cut short by a row whose words happen to be headers', () => {
  // `Guest`, `Paid` and `Total` name columns in other tabs; here the first two are a customer and a status.
  const cells = [
    ['2026-01-05', 'Ann Lee', 10, 'Paid'],
    ['2026-01-06', 'Guest', 20, 'Paid'],
    ['2026-01-07', 'Bob Roe', 30, 'Refunded'],
    ['2026-01-08', 'Cid Poe', 40, 'Refunded'],
  ];
  expect(recognised(cells).firstDataRow).toBe(1);
});

test('keeps the columns that the owner chose by their letters', () => {
  const cells = [
    ['2026-01-05', 'Ann', 'Rose', 10.5],
    ['2026-01-06', 'Bob', 'Lily', 20],
  ];
  expect(recognised(cells, { customer: 'Column B' }).roles).toEqual({ date: 'Column A', customer: 'Column B', amount: 'Column D' });
  expect(refusal(cells)).toBe(
    'Orders seems to have no row of headers (A1:D1 holds 2026-01-05, Ann, Rose, 10.5), and its values alone do not tell what each column is; ' +
      'put a row of headers such as Customer, Date and Amount above it.',
  );
});

describe('the customer', () => {
  const rows = (...values: Cell[][]) => recognised(values).roles.customer;
  test('is the e-mail address before any name', () => {
    expect(rows(['2026-01-05', 'Ann Lee', 'ann@shop.example', 5.5], ['2026-01-06', 'Bob Roe', 'bob@shop.example', 6])).toBe('Column C');
  });
  test('is the column of names where others hold single words', () => {
    expect(rows(['2026-01-05', 'roses', 'Ann Lee', 5.5], ['2026-01-06', 'tulips', 'Bob Roe', 6])).toBe('Column C');
  });
  test('is the number that comes back where there are no texts, never the running number', () => {
    expect(rows([1, '17850', '2026-01-05', 5.5], [2, '13047', '2026-01-06', 6], [3, '17850', '2026-01-07', 6])).toBe('Column B');
  });
});

describe('the amount', () => {
  test('is the product of two other columns, and these are the quantity and the price', () => {
    const cells = [
      ['2026-01-05', 'Ann', 2, 2.5, 5],
      ['2026-01-06', 'Bob', 3, 1.5, 4.5],
      ['2026-01-07', 'Ann', 1, 7.25, 7.25],
    ];
    expect(recognised(cells).roles).toMatchObject({ quantity: 'Column C', unitPrice: 'Column D', amount: 'Column E' });
  });
  test('is asked for where two columns of numbers could be it', () => {
    expect(
      refusal([
        ['2026-01-05', 'Ann', 2, 2.5],
        ['2026-01-06', 'Bob', 3, 1.5],
      ]),
    ).toContain('do not tell what each column is');
  });
});

test('two columns of dates are a question', () => {
  expect(
    refusal([
      ['2026-01-05', '2026-01-07', 'Ann', 2.5],
      ['2026-01-06', '2026-01-08', 'Bob', 1.5],
    ]),
  ).toContain('do not tell');
});

test('a ledger is guessed to hold orders, but any tab with headers fits better', () => {
  expect(guessRole({ tab: 'x', cells: ledger })).toEqual({ role: 'orders', matched: 0 });
  expect(
    guessRole({
      tab: 'x',
      cells: [
        ['milk', 'bread'],
        ['eggs', 'tea'],
      ],
    }),
  ).toBeNull();
});

test('headers that we do not know are asked about, and are headers where the row below holds dates and amounts', () => {
  const found = recognised([['Ημερομηνία', 'Πελάτης', 'Ποσό'], ...ledger]);
  expect(found.roles).toEqual({ date: 'Ημερομηνία', customer: 'Πελάτης', amount: 'Ποσό' });
  expect(found.issues.map(({ code, cell }) => [code, cell]).sort()).toEqual([
    ['column-by-values', 'A1'],
    ['column-by-values', 'B1'],
    ['column-by-values', 'C1'],
  ]);
});
