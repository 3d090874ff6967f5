import { readFileSync } from 'node:fs';
import type { RunResult } from '../../../src/engine/reports/run-result.js';
import { fixture, runForResult } from './run-cli.js';

const answers = JSON.parse(readFileSync(fixture('online-retail/answers.json'), 'utf8')) as {
  readonly [Key in keyof RunResult['quality'] | keyof RunResult['source']]: number;
} & {
  readonly invoices: number;
  readonly salesOrders: number;
  readonly grossSales: number;
  readonly netSales: number;
  readonly netSalesWithCustomer: number;
  readonly customersWithASale: number;
  readonly serviceCodes: Readonly<Record<string, readonly [number, number]>>;
};

let result: RunResult;
beforeAll(async () => {
  result = await runForResult([fixture('online-retail/orders.csv')]);
});

describe('a wholesaler’s file with cancellations, stock corrections, postage and rows without a customer', () => {
  test('every row is read, and every order, customer and nameless row is counted', () => {
    const { rows, orders, customers, rowsWithoutCustomer, rowsRead, rowsRefused, ordersCounted } = result.source;
    expect({ rows, orders, customers, rowsWithoutCustomer }).toEqual({
      rows: answers.rows,
      orders: answers.invoices,
      customers: answers.customers,
      rowsWithoutCustomer: answers.rowsWithoutCustomer,
    });
    expect([rowsRead, rowsRefused]).toEqual([answers.rows, 0]);
    expect(ordersCounted).toBe(answers.salesOrders);
  });

  test('cancelled invoices are refunds and no orders', () => {
    const { cancelledRows, cancelledOrders, cancelled } = result.quality;
    expect({ cancelledRows, cancelledOrders, cancelled }).toEqual({
      cancelledRows: answers.cancelledRows,
      cancelledOrders: answers.cancelledOrders,
      cancelled: answers.cancelled,
    });
    const { grossSales, refunds, netSales, orders } = result.totals;
    expect({ grossSales, refunds, netSales, orders }).toEqual({
      grossSales: answers.grossSales,
      refunds: -answers.cancelled,
      netSales: answers.netSales,
      orders: answers.salesOrders,
    });
  });

  test('rows without a customer stand in the totals, on a line of their own', () => {
    expect(result.tieOut).toEqual({ netSalesRows: answers.netSales, netSalesSegments: answers.netSales, difference: 0 });
    const named = result.segments.find(({ name }) => name === 'Unassigned');
    const nameless = result.segments.find(({ name }) => name === 'No customer');
    expect(named?.netSales).toBe(answers.netSalesWithCustomer);
    expect(nameless?.netSales).toBeCloseTo(answers.netSales - answers.netSalesWithCustomer, 6);
  });

  test('only customers who bought something are scored', () => {
    expect(result.customers.filter(({ r }) => r !== null)).toHaveLength(answers.customersWithASale);
    const others = result.customers.filter(({ r }) => r === null);
    expect(others.every(({ orders, lastOrder }) => orders === 0 && lastOrder === null)).toBe(true);
  });

  test.each(['negativeQuantityRows', 'negativeQuantityRowsNotCancelled', 'zeroPriceRows', 'products', 'blankProductRows'] as const)(
    '%s are counted',
    (name) => {
      expect(result.quality[name]).toBe(answers[name]);
    },
  );

  test('rows that stand twice are counted and told, and stay in the totals', () => {
    expect([result.quality.identicalRows, result.quality.repeatedOrderLines]).toEqual([answers.identicalRows, answers.repeatedOrderLines]);
    const counts = new Map(result.issues.map(({ code, count }) => [code, count]));
    expect(counts.get('rows-repeated')).toBe(answers.identicalRows);
    expect(counts.get('order-line-repeated')).toBe(answers.repeatedOrderLines);
  });

  test('each code that stands for no goods is told with its rows and its money', () => {
    const codes = Object.fromEntries(result.quality.serviceCodes.map(({ code, rows, netSales }) => [code, [rows, netSales]]));
    expect(codes).toEqual(answers.serviceCodes);
    const fee = result.issues.find(({ seen }) => seen === 'AMAZONFEE');
    expect(fee).toMatchObject({ code: 'service-code-fee', count: 2, effect: { amount: -10834.05 } });
  });
});
