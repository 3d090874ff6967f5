import type { RunResult } from '../../../src/engine/reports/run-result.js';
import type { Worth } from '../../../src/engine/shop/analysis.js';
import { fixture, runForResult } from './run-cli.js';
import { expectAnswer, type ServiceAnswer, serviceAnswers } from './service-answers.js';

let result: RunResult;
beforeAll(async () => {
  const files = ['--service', fixture('superstore/service-log.csv'), '--segments', fixture('superstore/segments.csv')];
  result = await runForResult([fixture('superstore/superstore.csv'), ...files, '--hourly-rate', '24']);
});

function segment(name: string): Worth {
  const found = result.segments.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no segment ${name}.`);
  return found;
}

describe('Superstore with its service log at 24 an hour, by the shop’s own segments', () => {
  const names = ['Consumer', 'Corporate', 'Home Office'];

  test('the segments are the three of the rules, in their order, and nobody is left over', () => {
    expect(result.segments.map(({ name }) => name)).toEqual(names);
  });

  test.each(names)('%s has every figure of the independent answer', (name) => {
    const worth = segment(name);
    expectAnswer(worth, serviceAnswers.by_Segment[name] as ServiceAnswer);
    expect(worth.roiState).toBe('ok');
  });

  test('the totals are the sums of the segments, less the cost of tickets that belong to no known customer', () => {
    const { totals } = result;
    const all = serviceAnswers.all_customers;
    expect(totals.customers).toBe(all.customers);
    expect(totals.netSales).toBe(all.sales);
    expect(totals.grossMargin).toBe(all.gross_profit);
    expect(totals.tickets).toBe(all.tickets);
    expect(totals.serviceCost).toBeCloseTo(all.service_cost, 6);
    expect(totals.unallocatedServiceCost).toBeCloseTo(70.28, 6);
    expect(totals.profitAfterService).toBeCloseTo(all.net_profit_after_service - 70.28, 6);
    expect(totals.customersUnprofitableAfterService).toBe(all.customers_unprofitable_after_service);
    const sum = result.segments.reduce((total, { profitAfterService }) => total + (profitAfterService ?? 0), 0);
    expect(sum).toBeCloseTo(all.net_profit_after_service, 4);
  });

  test('the segments tie out to the source rows to the last unit', () => {
    expect(result.tieOut).toEqual({ netSalesRows: 2297200.8603, netSalesSegments: 2297200.8603, difference: 0 });
  });

  test('the source is counted: rows, orders, customers, dates', () => {
    expect(result.source).toMatchObject({
      importer: 'generic',
      rows: 9994,
      orders: 5009,
      customers: 793,
      ordersCounted: 5009,
      rowsWithoutCustomer: 0,
      firstDate: '2014-01-03',
      lastDate: '2017-12-30',
    });
    expect(result.asOf).toBe('2017-12-30');
  });

  test('the result has the keys of the contract, and what is unknown is null', () => {
    expect(result.schema).toBe(1);
    expect(Object.keys(result)).toEqual(
      expect.arrayContaining(['schema', 'asOf', 'currency', 'source', 'totals', 'thresholds', 'segments', 'customers', 'tieOut', 'issues']),
    );
    expect(result.currency).toBeNull();
    expect(result.totals.contributionMargin).toBeNull();
    expect(result.totals.marketingCost).toBeNull();
    expect(result.totals.marginRung).toBe('CM1');
  });

  test('customers are sorted by id, and each says which row of the rules caught it', () => {
    const ids = result.customers.map(({ id }) => id);
    expect(ids).toHaveLength(793);
    expect(ids).toEqual([...ids].sort());
    for (const { segment: name, rule } of result.customers) expect(rule).toBe(names.indexOf(name) + 2);
  });
});
