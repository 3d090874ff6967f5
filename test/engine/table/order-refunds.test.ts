import type { Cell } from '../../../src/engine/table/cell.js';
import { day, lines, units } from './orders-sheet.js';
import { sayIssue } from './say-issue.js';

const head = ['Order', 'Customer', 'Date', 'Amount', 'Shipping', 'Refund'];

function settled(...rows: Cell[][]) {
  const { lines: read, issues } = lines([
    head,
    ...rows.map(([order, amount, shipping, refund]) => [order, 'Ana', day, amount, shipping, refund] as Cell[]),
  ]);
  return { net: units(read.netSales), refunds: units(read.refunds), shipping: units(read.shipping), issues: issues.map(sayIssue) };
}

test('a refund within what its row sold is the row’s own', () => {
  expect(settled(['1', 30, 5, 10], ['1', 70, '', ''])).toEqual({ net: [20, 70], refunds: [10, 0], shipping: [5, 0], issues: [] });
});

test('a larger one is the order’s, and lowers its rows by their net value', () => {
  expect(settled(['1', 30, 5, 50], ['1', 70, '', ''], ['2', 8, 1, ''])).toEqual({
    net: [15, 35, 8],
    refunds: [15, 35, 0],
    shipping: [5, 0, 1],
    issues: [],
  });
});

test('what is left of it lowers the shipping, so that items and shipping come to what was kept', () => {
  expect(settled(['1', 100, 10, 110])).toEqual({ net: [0], refunds: [100], shipping: [0], issues: [] });
  expect(settled(['1', 30, 10, 104], ['1', 70, '', ''])).toEqual({ net: [0, 0], refunds: [30, 70], shipping: [6, 0], issues: [] });
});

test('what is beyond both makes sales negative, and is told', () => {
  expect(settled(['1', 100, 10, 115])).toEqual({
    net: [-5],
    refunds: [105],
    shipping: [0],
    issues: [
      'Orders F2 says that 115 was paid back, more than the order came to, so its sales are below zero; correct it if that is not so.',
    ],
  });
});

test('in parts that add up to the last unit', () => {
  const { net, refunds } = settled(['1', 10, '', 10.01], ['1', 10, '', ''], ['1', 10, '', '']);
  expect(refunds).toEqual([3.34, 3.34, 3.33]);
  expect(net).toEqual([6.66, 6.66, 6.67]);
});

test('rows without an order number are orders of their own', () => {
  const { lines: read } = lines([
    ['Customer', 'Date', 'Amount', 'Shipping', 'Refund'],
    ['Ana', day, 10, 2, 11],
    ['Ana', day, 10, 2, ''],
  ]);
  expect([units(read.netSales), units(read.shipping)]).toEqual([
    [0, 10],
    [1, 2],
  ]);
});
