import fc from 'fast-check';
import { isoFromDay } from '../../src/engine/shop/iso-day.js';
import type { Cell } from '../../src/engine/table/cell.js';
import type { Ladder } from '../../src/engine/worth/ladder/ladder.js';
import { roi } from '../../src/engine/worth/roi-state.js';
import { analysed } from '../engine/shop/small-shop.js';

const header = ['Date', 'Customer', 'Gross sales', 'Discount amount', 'Refund', 'Line cost', 'Shipping cost', 'Fees', 'Return cost'];
const people = ['Ana', 'Ben', 'Cleo', 'Zoë'];
const amount = (max: number) => fc.integer({ min: 0, max }).map((units) => units / 10_000);

const orderRow = fc
  .tuple(
    fc.integer({ min: 19_000, max: 20_000 }),
    fc.constantFrom('', ...people),
    fc.array(amount(2_000_000), { minLength: 6, maxLength: 6 }),
  )
  .map(([day, customer, costs]): Cell[] => [isoFromDay(day), customer, 1000 + (costs[5] ?? 0), ...costs]);
const call = fc.tuple(fc.constantFrom('', 'stranger', ...people), fc.integer({ min: 0, max: 600 }));
const mailing = fc.tuple(
  fc.constantFrom('May', 'June'),
  fc.constantFrom('Big', 'Small', 'nobody'),
  fc.constantFrom<Cell>('', 12.34, 100, 0.0007),
  fc.constantFrom<Cell>('', 0, 3),
);
const shop = fc.record({
  rows: fc.array(orderRow, { minLength: 1, maxLength: 25 }),
  calls: fc.array(call, { minLength: 1, maxLength: 10 }),
  mailings: fc.array(mailing, { minLength: 1, maxLength: 6 }),
});
const rules = [
  ['Segment', 'Net sales'],
  ['Big', 'top 30%'],
  ['Small', ''],
];

function run({ rows, calls, mailings }: { rows: Cell[][]; calls: (readonly [string, number])[]; mailings: Cell[][] }, scale = 1) {
  const money = (cells: Cell[][], from: number) =>
    cells.map((row) => row.map((cell, at) => (at >= from && typeof cell === 'number' ? cell * scale : cell)));
  return analysed({
    ...{ orders: [header, ...money(rows, 2)], rules, hourlyRate: 24 * scale },
    service: [['Customer', 'Seconds'], ...calls],
    campaigns: {
      tab: 'Campaigns',
      cells: [
        ['Campaign', 'Segment', 'Cost', 'Sent'],
        ...mailings.map(([a, b, cost, sent]) => [a, b, typeof cost === 'number' ? cost * scale : cost, sent]),
      ],
    },
  });
}

const rungs = [
  'grossSales',
  'discounts',
  'refunds',
  'netSales',
  'cogs',
  'grossMargin',
  'fulfilment',
  'fees',
  'returnHandling',
  'contributionMargin',
] as const;
const units = (value: number | null | undefined) => Math.round((value ?? Number.NaN) * 10_000);

describe('whatever a shop sold, spent and mailed', () => {
  it('the segments add up to the shop on every rung, with what belongs to nobody', () => {
    fc.assert(
      fc.property(shop, (each) => {
        const { details, totals } = run(each);
        const sum = (rung: keyof Ladder) =>
          details.segments.reduce<number>((total, { ladder }) => total + units(ladder[rung] as number), 0);
        for (const rung of rungs) expect([rung, sum(rung)]).toEqual([rung, units(details.totals.ladder[rung])]);
        expect(sum('marketing') + units(totals.unallocatedMarketingCost)).toBe(units(details.totals.ladder.marketing));
        const served = details.segments.reduce<number>((total, { ladder }) => total + (ladder.service ?? Number.NaN), 0);
        expect(served + (totals.unallocatedServiceCost ?? Number.NaN)).toBeCloseTo(details.totals.ladder.service ?? Number.NaN, 8);
        const profits = details.segments.reduce<number>((total, { ladder }) => total + (ladder.profitAfterService ?? Number.NaN), 0);
        const nobody = (totals.unallocatedServiceCost ?? 0) + (totals.unallocatedMarketingCost ?? 0);
        expect(profits - nobody).toBeCloseTo(totals.profitAfterService ?? Number.NaN, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('each rung follows from the one above it', () => {
    fc.assert(
      fc.property(shop, (each) => {
        for (const { ladder } of run(each).details.segments) {
          expect(units(ladder.netSales)).toBe(units(ladder.grossSales) - units(ladder.discounts) - units(ladder.refunds));
          expect(units(ladder.grossMargin)).toBe(units(ladder.netSales) - units(ladder.cogs));
          const varying = [ladder.fulfilment, ladder.fees, ladder.returnHandling].reduce<number>(
            (total, cost) => total + units(cost ?? 0),
            0,
          );
          expect(units(ladder.contributionMargin ?? ladder.grossMargin)).toBe(units(ladder.grossMargin) - varying);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('ROI does not change when all money is scaled, and every interval holds its figure', () => {
    fc.assert(
      fc.property(shop, (each) => {
        // A bill that is shared is rounded to the cent; here every row has its own.
        const own = { ...each, mailings: each.mailings.map(([name, segment]): Cell[] => [name as Cell, segment as Cell, 12.34, 3]) };
        const [before, after] = [run(own), run(own, 8)];
        before.segments.forEach((segment, index) => {
          expect(after.segments[index]?.roiState).toBe(segment.roiState);
          if (segment.roi !== null && Math.abs(segment.roi) > 1e-6)
            expect((after.segments[index]?.roi ?? 0) / segment.roi).toBeCloseTo(1, 3);
          const interval = before.details.segments[index]?.roiInterval;
          if (!interval || segment.roi === null) return;
          expect(interval.low ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(segment.roi + 1e-6 * Math.abs(segment.roi));
          expect(interval.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(segment.roi - 1e-6 * Math.abs(segment.roi));
        });
      }),
      { numRuns: 25 },
    );
  });

  it('two segments together have an ROI between theirs', () => {
    fc.assert(
      fc.property(shop, (each) => {
        const facts = run(each).details.segments.map(({ ladder }) => ({
          ...{ margin: ladder.contributionMargin ?? ladder.grossMargin ?? 0, spend: (ladder.service ?? 0) + (ladder.marketing ?? 0) },
          ...{ netSales: 1, customers: 9, orders: 20 },
        }));
        const [a, b] = facts;
        if (a === undefined || b === undefined || !(a.spend > 0.01) || !(b.spend > 0.01)) return;
        const both = roi({ ...a, margin: a.margin + b.margin, spend: a.spend + b.spend }) ?? 0;
        const [one, other] = [roi(a) ?? 0, roi(b) ?? 0];
        const slack = 1e-9 * (Math.abs(one) + Math.abs(other));
        expect(both).toBeGreaterThanOrEqual(Math.min(one, other) - slack);
        expect(both).toBeLessThanOrEqual(Math.max(one, other) + slack);
      }),
      { numRuns: 60 },
    );
  });
});
