import { readFileSync } from 'node:fs';
import { fixture, runForResult } from './run-cli.js';

const answers = JSON.parse(readFileSync(fixture('superstore/service-roi-answers.json'), 'utf8')) as {
  readonly by_Segment: Readonly<Record<string, { readonly service_cost: number; readonly gross_profit: number }>>;
  /** The part of the unknown customers' cost that each segment takes. */
  readonly if_unallocated_spread_by_matched_seconds: Readonly<Record<string, number>>;
  readonly if_unallocated_spread_by_sales: Readonly<Record<string, number>>;
};
const names = ['Consumer', 'Corporate', 'Home Office'];
const files = ['--service', fixture('superstore/service-log.csv'), '--segments', fixture('superstore/segments.csv')];
const run = (...flags: string[]) => runForResult([fixture('superstore/superstore.csv'), ...files, ...flags]);

test.each([
  ['seconds', answers.if_unallocated_spread_by_matched_seconds],
  ['sales', answers.if_unallocated_spread_by_sales],
])('the cost of unknown callers is spread by %s as the independent answer says', async (how, parts) => {
  const { segments, totals, worth } = await run('--hourly-rate', '24', '--spread-service', how);
  for (const name of names) {
    const found = segments.find((segment) => segment.name === name);
    const answer = answers.by_Segment[name]!;
    const cost = answer.service_cost + parts[name]!;
    expect(found?.serviceCost).toBeCloseTo(cost, 5);
    expect(found?.roi).toBeCloseTo((answer.gross_profit - cost) / cost, 5);
  }
  expect(totals.unallocatedServiceCost).toBe(0);
  expect(worth.service?.spreadCost).toBeCloseTo(70.28, 6);
});

test('a bill without an hourly rate is shared by time, and its parts add up to it to the cent; idle hours stand apart', async () => {
  const { segments, totals, worth } = await run('--service-bill', '5000', '--service-hours', '200');
  const parts = segments.reduce((sum, { serviceCost }) => sum + Math.round((serviceCost ?? Number.NaN) * 100), 0);
  expect(parts + Math.round((totals.unallocatedServiceCost ?? Number.NaN) * 100)).toBe(500_000);
  expect(worth.service).toMatchObject({ billSharedBy: 'seconds', bill: 5000 });
  // 539,076 matched and 10,542 unmatched seconds.
  expect(worth.service?.capacity?.hoursUsed).toBeCloseTo(549_618 / 3600, 9);
  expect(worth.service?.capacity?.hoursIdle).toBeCloseTo(200 - 549_618 / 3600, 9);
});

test('155 of the 793 customers lose money before service is paid for, and 163 after', async () => {
  const { customers, totals } = await run('--hourly-rate', '24');
  expect(customers.filter(({ grossMargin }) => (grossMargin ?? 0) < 0)).toHaveLength(155);
  expect(totals.customersUnprofitableAfterService).toBe(163);
});
