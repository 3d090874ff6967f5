import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { RunResult } from '../../../src/engine/reports/run-result.js';
import { fixture, runForResult } from './run-cli.js';

type Answer = Readonly<Record<'customer_id' | 'recency_days' | 'orders' | 'revenue' | 'rfm_qcut', string>>;

const answers = parse<Answer>(readFileSync(fixture('rfm/scores-answers.csv')), { columns: true });
let result: RunResult;
beforeAll(async () => {
  result = await runForResult([fixture('rfm/orders.csv'), '--as-of', '2006-12-31', '--preset', 'rfm']);
});

describe('the orders of the R package rfm', () => {
  test('are 4,906 of 995 customers, worth 464,158', () => {
    expect(result.source).toMatchObject({ rows: 4906, orders: 4906, customers: 995 });
    expect(result.totals.netSales).toBe(464158);
    expect(result.tieOut.difference).toBe(0);
  });

  test('every one of the 995 customers has the recency, orders, revenue and RFM code that R computes', () => {
    expect(answers).toHaveLength(995);
    const ours = result.customers.map(({ id, recencyDays, orders, netSales, r, f, m }) => [
      id,
      recencyDays,
      orders,
      netSales,
      `${r}${f}${m}`,
    ]);
    const theirs = answers.map((row) => [row.customer_id, Number(row.recency_days), Number(row.orders), Number(row.revenue), row.rfm_qcut]);
    const byId = (a: unknown[], b: unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
    expect(ours.sort(byId)).toEqual(theirs.sort(byId));
  });

  test('fall into the 11 named groups, every customer into the one of its code', () => {
    // A few codes of the published table, one for each of the groups named here.
    const groups = new Map([
      ['555', 'Champions'],
      ['543', 'Loyal'],
      ['412', 'New Customers'],
      ['343', 'Need Attention'],
      ['255', 'At Risk'],
      ['111', 'Lost'],
      ['155', 'Cannot Lose Them'],
      ['222', 'Hibernating'],
    ]);
    let checked = 0;
    for (const { r, f, m, segment } of result.customers) {
      const group = groups.get(`${r}${f}${m}`);
      if (group === undefined) continue;
      expect(segment).toBe(group);
      checked++;
    }
    expect(checked).toBeGreaterThan(100);
    expect(result.segments.map(({ name }) => name)).not.toContain('Unassigned');
  });
});
