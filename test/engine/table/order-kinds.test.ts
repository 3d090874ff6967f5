import type { Cell } from '../../../src/engine/table/cell.js';
import { analysed } from '../shop/small-shop.js';
import { sayIssue } from './say-issue.js';

const head = ['Invoice', 'Date', 'Customer', 'SKU', 'Quantity', 'Unit price'];

function shop(...rows: Cell[][]) {
  const { totals, source, quality, customers, issues } = analysed({ orders: [head, ...rows] });
  const customer = (id: string) => customers.ids.indexOf(id);
  const { grossSales, discounts, refunds, netSales, orders } = totals;
  return {
    sums: { grossSales, discounts, refunds, netSales, orders },
    source,
    quality,
    orders: (id: string) => customers.orders[customer(id)],
    lastDay: (id: string) => customers.lastDay[customer(id)],
    issue: (code: string) => issues.find((issue) => issue.code === code),
  };
}

const dayOf = (iso: string) => Date.parse(iso) / 86_400_000;

describe('invoices with a C before the digits', () => {
  const found = shop(
    ['1001', '2024-05-03', 'Ana', 'A1', 2, 10],
    ['1002', '2024-05-04', 'Ben', 'A1', 1, 10],
    ['1003', '2024-05-04', 'Ben', 'A2', 1, 3],
    ['C1004', '2024-05-09', 'Ana', 'A1', -1, 10],
    ['C1005', '2024-05-09', 'Cem', 'A1', -1, 10],
  );

  test('are cancellations where the other numbers are digits: they are subtracted and are no orders', () => {
    expect(found.sums).toEqual({ grossSales: 33, discounts: 0, refunds: 20, netSales: 13, orders: 3 });
    expect(found.source).toMatchObject({ orders: 5, ordersCounted: 3, customers: 3 });
    expect(found.quality).toMatchObject({ cancelledRows: 2, cancelledOrders: 2, cancelled: -20, returnedRows: 0 });
  });

  test('do not make a customer recent', () => {
    expect(found.lastDay('Ana')).toBe(dayOf('2024-05-03'));
    expect([found.orders('Cem'), found.lastDay('Cem')]).toEqual([0, Number.NaN]);
  });

  test('are told with what they took back', () => {
    expect(found.issue('cancelled-invoices')).toMatchObject({
      cell: 'A5',
      seen: 'C1004',
      count: 2,
      effect: { key: 'effect-taken-back', amount: 20 },
    });
  });

  test('may write the digits in any script', () => {
    const bengali = shop(['৫৪২৫৩৬', '2024-05-03', 'Ana', 'A1', 2, 10], ['C৫৪২৫৩৭', '2024-05-09', 'Ana', 'A1', -1, 10]);
    expect(bengali.quality).toMatchObject({ cancelledRows: 1, cancelled: -10, returnedRows: 0 });
  });

  test('are orders like any other where all numbers begin so', () => {
    const all = shop(
      ['C1', '2024-05-03', 'Ana', 'A1', 1, 10],
      ['C2', '2024-05-03', 'Ana', 'A1', 1, 10],
      ['C3', '2024-05-04', 'Ana', 'A1', -1, 10],
    );
    expect(all.sums.orders).toBe(2);
    expect(all.quality).toMatchObject({ cancelledRows: 0, returnedRows: 1, returned: -10 });
  });

  test('with an amount above zero are counted as sales, with a doubt', () => {
    const odd = shop(
      ['1001', '2024-05-03', 'Ana', 'A1', 2, 10],
      ['1002', '2024-05-03', 'Ana', 'A1', 2, 10],
      ['C1003', '2024-05-04', 'Ana', 'A1', -1, 10],
      ['C1004', '2024-05-04', 'Ana', 'A1', 1, 5],
    );
    expect(odd.sums.netSales).toBe(35);
    expect(odd.issue('cancelled-invoice-positive')).toMatchObject({ cell: 'A5', effect: { amount: 5 } });
  });
});

describe('what is given back', () => {
  test('with a quantity below zero is a refund and no order', () => {
    const found = shop(['1', '2024-05-03', 'Ana', 'A1', 3, 10], ['2', '2024-05-08', 'Ana', 'A1', -1, 10]);
    expect(found.sums).toEqual({ grossSales: 30, discounts: 0, refunds: 10, netSales: 20, orders: 1 });
    expect(found.issue('returned-rows')).toMatchObject({ cell: 'E3', effect: { amount: 10 } });
  });

  test('with an amount whose minus sign was forgotten is turned, and said', () => {
    const { totals, issues } = analysed({
      orders: [
        ['Date', 'Customer', 'Quantity', 'Amount'],
        ['2024-05-03', 'Ana', 3, 30],
        ['2024-05-08', 'Ana', -1, 10],
      ],
    });
    expect([totals.grossSales, totals.refunds, totals.netSales]).toEqual([30, 10, 20]);
    const issue = issues.find(({ code }) => code === 'return-amount-positive');
    expect(issue).toMatchObject({ cell: 'D3', effect: { amount: 20 } });
    expect(issue && sayIssue(issue)).toContain('Orders D3 holds 10 beside a quantity below zero');
  });

  test('as a line of discount is a discount', () => {
    const found = shop(['1', '2024-05-03', 'Ana', 'A1', 3, 10], ['1', '2024-05-03', 'Ana', 'DISCOUNT', 1, -5]);
    expect(found.sums).toEqual({ grossSales: 30, discounts: 5, refunds: 0, netSales: 25, orders: 1 });
  });
});

describe('rows of nothing', () => {
  test('with a price of 0 are a gift: alone they make no order, beside a sale they change nothing', () => {
    const found = shop(
      ['1', '2024-05-03', 'Ana', 'A1', 3, 10],
      ['1', '2024-05-03', 'Ana', 'A2', 1, 0],
      ['2', '2024-06-01', 'Ben', 'A2', 1, 0],
    );
    expect(found.sums.orders).toBe(1);
    expect(found.orders('Ben')).toBe(0);
    expect(found.quality.zeroPriceRows).toBe(2);
    expect(found.issue('rows-for-nothing')).toMatchObject({ cell: 'F3', count: 2 });
  });

  test('of a tab that only knows amounts are orders all the same, with a doubt', () => {
    const { source, issues } = analysed({
      orders: [
        ['Date', 'Customer', 'Amount'],
        ['2024-05-03', 'Ana', 0],
        ['2024-05-04', 'Ana', 9],
      ],
    });
    expect(source.ordersCounted).toBe(2);
    expect(issues.find(({ code }) => code === 'rows-of-zero')).toMatchObject({ cell: 'C2', count: 1 });
  });

  test('that look like a test are counted and told', () => {
    const found = shop(['1', '2024-05-03', 'Ana', 'A1', 3, 10], ['2', '2024-05-03', 'Test customer', 'TEST001', 1, 4]);
    expect(found.sums.netSales).toBe(34);
    expect(found.issue('perhaps-test')).toMatchObject({ cell: 'C3', effect: { amount: 4 } });
  });
});

test('rows without a customer are told with what they are worth', () => {
  const found = shop(['1', '2024-05-03', 'Ana', 'A1', 3, 10], ['2', '2024-05-03', '', 'A1', 1, 4]);
  expect(found.issue('customers-missing')).toMatchObject({ cell: 'C3', count: 1, effect: { amount: 4 } });
});
