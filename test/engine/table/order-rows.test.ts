import type { Cell } from '../../../src/engine/table/cell.js';
import type { Issue } from '../../../src/engine/table/issue.js';
import { rowState } from '../../../src/engine/table/order-lines.js';
import { day, head, lines } from './orders-sheet.js';
import { sayIssue } from './say-issue.js';

describe('rows', () => {
  test('that can not be read are kept, marked and told: never a zero, never dropped', () => {
    const { lines: read, issues } = lines([
      head,
      ['Ana', day, 5],
      ['Ben', day, 'free'],
      ['', '', ''],
      ['Cem', 'soon', 7],
      ['Dan', '', 8],
      ['Eve', day, ''],
      ['Fay', day, '#N/A'],
    ]);
    const { counted, blank, unreadable } = rowState;
    expect([...read.state]).toEqual([counted, unreadable, blank, unreadable, unreadable, unreadable, unreadable]);
    expect(issues.map(({ code, cell, seen, count, moreCells }) => [code, cell, seen, count, moreCells])).toEqual([
      ['date-unreadable', 'B5', 'soon', 1, []],
      ['date-missing', 'B6', '', 1, []],
      ['amount-unreadable', 'C3', 'free', 2, ['C8']],
      ['amount-missing', 'C7', '', 1, []],
    ]);
    expect(sayIssue(issues[0] as Issue)).toBe(
      'Orders B5 holds “soon”, which is not a date; write it as 2024-05-31, until then the row is left out.',
    );
    expect(sayIssue(issues[2] as Issue)).toBe(
      'Orders C3 holds “free”, which is not an amount (one of 2 such cells); write it as 1234.50, until then these rows are left out.',
    );
  });

  test('with the same problem are one issue with their number and the first ten cells', () => {
    const bad = Array.from({ length: 5000 }, () => ['Ana', day, 'x']);
    const { issues } = lines([head, ['Ana', day, 1], ...bad]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ cell: 'C3', count: 5000, moreCells: ['C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12'] });
  });

  test('of totals count for nothing, and that is told: they say so and have no date, or they sum up the rows above', () => {
    const { lines: read, issues } = lines([
      head,
      ['Ana', day, 5],
      ['Total', '', 5],
      ['Ben', day, 10],
      ['', 'Grand total:', 15],
      ['Cem', day, 7],
      ['TOTAL MAY', day, 22],
      ['Dan', '', 5],
    ]);
    const { counted, total, unreadable } = rowState;
    expect([...read.state]).toEqual([counted, total, counted, total, counted, total, unreadable]);
    expect(issues.map(sayIssue)).toEqual([
      'Orders A3 says “Total”, and its row has no date, so it is taken for a total and left out; if it is a sale, give it a date.',
      'Orders B5 says “Grand total:”, and its row has no date, so it is taken for a total and left out; if it is a sale, give it a date.',
      'Orders A7 says “TOTAL MAY”, and its amount is the sum of the rows above, so it is taken for a total and left out; if it is a sale, take that word out.',
      'Orders B8 has no date; fill it in, until then the row is left out.',
    ]);
  });

  test('of sums between the months are each the sum of their month', () => {
    const { lines: read } = lines([
      head,
      ['Ana', day, 5],
      ['Jan total', day, 5],
      ['Ben', day, 10],
      ['Feb total', day, 10],
      ['Cem', day, 15],
    ]);
    const { counted, total } = rowState;
    expect([...read.state]).toEqual([counted, total, counted, total, counted]);
  });

  test('whose product is called so are sales', () => {
    const sheet = [
      [...head, 'Product'],
      ['Ana', day, 5, 'Soap'],
      ['Ben', day, 5, 'Total care'],
    ];
    expect([...lines(sheet).lines.state]).toEqual([rowState.counted, rowState.counted]);
  });

  test('of a customer who is called Total count like any other', () => {
    const { lines: read, issues } = lines([head, ['Total', day, 5]]);
    expect([...read.state]).toEqual([rowState.counted]);
    expect(issues).toEqual([]);
  });

  test('whose quantity, or whose discount from a gross amount, can not be read are left out, and the sentence says so', () => {
    const quantity = lines([
      ['Customer', 'Date', 'Qty', 'Unit price'],
      ['Ana', day, 2, 5],
      ['Ben', day, 'two', 5],
      ['Cem', day, '', 5],
    ]);
    expect(quantity.issues.map(sayIssue)).toEqual([
      'Orders C3 holds “two”, which is not a quantity; write a number such as 3 or 1.5, until then the row is left out.',
      'Orders C4 is empty, so its row has no amount; fill in “Qty”, until then the row is left out.',
    ]);
    const discount = lines([
      ['Customer', 'Date', 'Gross sales', 'Discount'],
      ['Ana', day, 100, 'ten'],
      ['Ben', day, 100, 10],
      ['Cem', day, 100, 20],
    ]);
    expect(discount.lines.state[0]).toBe(rowState.unreadable);
    expect(discount.issues.map(({ code, cell }) => [code, cell])).toEqual([['amount-unreadable', 'D2']]);
  });

  test('that are pending, voided, cancelled, failed or a test do not count; paid, refunded and blank ones do', () => {
    const statuses = [
      'paid',
      'Pending',
      'VOIDED',
      'cancelled',
      'Canceled',
      'failed',
      'test',
      'partially_refunded',
      'refunded',
      'Completed',
      'shipped',
      '',
    ];
    const { lines: read, issues } = lines([[...head, 'Status', 'Refund'], ...statuses.map((status) => ['Ana', day, 5, status, 0])]);
    expect([...read.state].map((state) => state === rowState.counted)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(read.state[1]).toBe(rowState.notCounted);
    expect(issues.map(({ code, cell, seen }) => [code, cell, seen])).toEqual([
      ['status-not-counted', 'D3', 'Pending'],
      ['status-not-counted', 'D4', 'VOIDED'],
      ['status-not-counted', 'D5', 'cancelled'],
      ['status-not-counted', 'D6', 'Canceled'],
      ['status-not-counted', 'D7', 'failed'],
      ['status-not-counted', 'D8', 'test'],
    ]);
  });

  test('of an unknown status, or refunded by an unknown amount, count and are told', () => {
    const { lines: read, issues } = lines([
      [...head, 'Status'],
      ['Ana', day, 5, 'on the boat'],
      ['Ben', day, 5, 'refunded'],
    ]);
    expect([...read.state]).toEqual([0, 0]);
    expect(issues.map(({ code, cell }) => [code, cell])).toEqual([
      ['status-unknown', 'D2'],
      ['refund-amount-unknown', 'D3'],
    ]);
  });

  test('are blank although our own tag column is filled', () => {
    const { lines: read } = lines([
      [...head, 'Segment (Clientele)'],
      ['Ana', day, 5, 'VIP'],
      ['', '', '', 'VIP'],
      ['', '', '', ''],
    ]);
    expect([...read.state]).toEqual([rowState.counted, rowState.blank, rowState.blank]);
  });
});

describe('customers and orders', () => {
  test('customers are one whatever their case and spaces, under the first spelling; leading zeros count', () => {
    const ids: Cell[] = ['Ana  María', ' ana maría', 'ANA MARI\u0301A', '007', '7', 7, '7.0', '', '__proto__', '#REF!'];
    const { lines: read, issues } = lines([head, ...ids.map((id) => [id, day, 1])]);
    expect([...read.customer.codes]).toEqual([0, 0, 0, 1, 2, 2, 2, -1, 3, -1]);
    expect(read.customer.labels).toEqual(['Ana  María', '007', '7', '__proto__']);
    expect([...read.state].every((state) => state === rowState.counted)).toBe(true);
    expect(issues.map(sayIssue)).toEqual([
      'Orders A11 shows the error #REF!; repair the formula, until then “Customer” counts as empty there.',
    ]);
  });

  test('a customer’s name is the first that stands beside the id', () => {
    const { lines: read } = lines([
      ['Customer ID', 'Customer Name', 'Date', 'Amount'],
      [1, '', day, 1],
      [1, 'Ana', day, 1],
      [1, 'Anna', day, 1],
      [2, '', day, 1],
    ]);
    expect(read.customerNames).toEqual(['Ana', '']);
  });

  test('rows of one order number are one order; without an order column each row is its own', () => {
    const { lines: read } = lines([
      [...head, 'Order ID'],
      ['Ana', day, 1, 'A1'],
      ['Ana', day, 1, 'A1'],
      ['Ana', day, 1, 'a1'],
    ]);
    expect([...read.order.codes]).toEqual([0, 0, 1]);
    const plain = lines([head, ['Ana', day, 1], ['', '', ''], ['Ana', day, 1]]).lines;
    expect([...plain.order.codes]).toEqual([0, -1, 1]);
  });

  test('a row without an order number is an order of its own, and told', () => {
    const { lines: read, issues } = lines([
      [...head, 'Order ID'],
      ['Ana', day, 1, 'A1'],
      ['Ana', day, 1, ''],
      ['Ana', day, 1, ''],
    ]);
    expect([...read.order.codes]).toEqual([0, 1, 2]);
    expect(issues.map(({ code, cell, count }) => [code, cell, count])).toEqual([['order-number-missing', 'D3', 2]]);
  });
});
