import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { profitCurveReport } from '../../../../src/engine/reports/profit-curve-report.js';
import { serviceChannelsReport } from '../../../../src/engine/reports/service-channels-report.js';
import type { Analysis } from '../../../../src/engine/shop/analysis.js';
import type { CellGrid } from '../../../../src/engine/table/cell.js';
import type { ChannelsResult } from '../../../../src/engine/worth/channels/channel-figures.js';
import { channelsResult } from '../../../../src/engine/worth/channels/channels-result.js';
import { curveResult } from '../../../../src/engine/worth/concentration/curve-result.js';
import { analysed } from '../../shop/small-shop.js';
import { orders, rules } from './three-buyers.js';

const folder = join(__dirname, '../../../fixtures/superstore');
const fixture = (name: string): CellGrid => parse(readFileSync(join(folder, name)), { bom: true });
const answers = JSON.parse(readFileSync(join(folder, 'service-roi-answers.json'), 'utf8'));

function told(analysis: Analysis): ChannelsResult {
  const result = channelsResult(analysis);
  if (result === null) throw new Error('no channels');
  return result;
}

describe('the superstore with its service log', () => {
  const analysis = analysed({
    orders: fixture('superstore.csv'),
    service: fixture('service-log.csv'),
    rules: fixture('segments.csv'),
    hourlyRate: 24,
  });
  const result = told(analysis);

  it('has the tickets, seconds and cost of each channel as the reference says', () => {
    const byChannel = Object.fromEntries(
      result.channels.map(({ channel, tickets, minutes, serviceCost }) => [
        channel,
        { tickets, seconds: Math.round(minutes! * 60), cost: Number(serviceCost!.toFixed(6)) },
      ]),
    );
    expect(byChannel).toEqual(answers.by_channel);
    expect(result.difference).toBe(0);
    expect(result.totals).toMatchObject({ tickets: answers.log.tickets });
  });

  it('adds up to each segment’s tickets, service cost and margin, those whom nobody served included', () => {
    for (const [name, segment] of Object.entries<Record<string, number>>(answers.by_Segment)) {
      const lines = result.segments.filter((line) => line.segment === name);
      const rest = result.notServed.find((line) => line.segment === name);
      const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, value) => all + value!, 0);
      expect(sum(lines.map(({ tickets }) => tickets))).toBe(segment.tickets);
      expect(sum(lines.map(({ serviceCost }) => serviceCost))).toBeCloseTo(segment.service_cost!, 5);
      expect(sum([...lines.map(({ margin }) => margin), rest?.margin ?? 0])).toBeCloseTo(segment.gross_profit!, 4);
    }
    expect(result.notServed.reduce((all, { customers }) => all + customers, 0)).toBe(answers.log.customers_without_tickets);
  });

  it('keeps the tickets of unknown customers in lines without a margin', () => {
    const unknown = result.segments.filter(({ segment }) => segment === null);
    const count = answers.log.blank_customer_tickets + answers.log.unknown_id_tickets;
    expect(unknown.reduce((all, { tickets }) => all + tickets, 0)).toBe(count);
    expect(unknown.reduce((all, { serviceCost }) => all + serviceCost!, 0)).toBeCloseTo(answers.log.unallocated_cost, 6);
    expect(unknown.map(({ margin, roi }) => [margin, roi])).toEqual(unknown.map(() => [null, null]));
  });

  it('has 163 customers below zero after service in the curve, which ends at the profit after service', () => {
    const curve = curveResult(analysis);
    expect(curve.basis).toBe('profitAfterService');
    expect(curve.customers - curve.customersAtPeak).toBe(answers.all_customers.customers_unprofitable_after_service);
    expect(curve.total).toBeCloseTo(answers.all_customers.net_profit_after_service, 4);
    expect(curve.points[curve.points.length - 1]).toMatchObject({ customers: 793, customersPercent: 100, percent: 100 });
    expect(curve.points.length).toBeLessThanOrEqual(200);
    expect(curve.segments.reduce((sum, { givenAway }) => sum + givenAway, 0)).toBeCloseTo(curve.givenAway, 6);
    expect(curve.gini).toBeNull();
  });

  it('has 155 customers below zero before service, where no log is given', () => {
    const curve = curveResult(analysed({ orders: fixture('superstore.csv') }));
    expect(curve.basis).toBe('grossMargin');
    expect(curve.customers - curve.customersAtPeak).toBe(155);
    expect(curve.total).toBeCloseTo(answers.all_customers.gross_profit, 4);
  });
});

describe('a small shop worked by hand', () => {
  // Ana: 60 minutes by phone, 20 by mail: three quarters and one quarter of her margin of 200. An hour costs 30.
  const service = [
    ['Customer', 'Channel', 'Minutes'],
    ['Ana', 'Phone', 60],
    ['Ana', 'E-mail', 20],
    ['Ben', 'phone ', 10],
    ['', 'Phone', 30],
    ['Zoe', '', 6],
  ];
  const result = told(analysed({ orders, service, rules, hourlyRate: 30 }));

  it('splits a customer’s margin by the minutes of each channel', () => {
    const shown = result.segments.map(({ segment, channel, tickets, serviceCost, margin }) => [
      segment,
      channel,
      tickets,
      serviceCost,
      margin,
    ]);
    expect(shown).toEqual([
      ['Big', 'Phone', 1, 30, 150],
      ['Big', 'E-mail', 1, 10, 50],
      ['Small', 'Phone', 1, 5, 40],
      [null, 'Phone', 1, 15, null],
      [null, null, 1, 3, null],
    ]);
    expect(result.notServed).toEqual([{ segment: 'Small', customers: 1, margin: 60, serviceCost: 0 }]);
    expect(result.totals).toEqual({ tickets: 5, minutes: 126, serviceCost: 63, margin: 300 });
    expect(result.difference).toBe(0);
  });

  it('gives no ROI a weight that a handful of tickets can’t bear', () => {
    expect(result.segments.map(({ roiState }) => roiState)).toEqual(['too-few', 'too-few', 'too-few', 'cost-unknown', 'cost-unknown']);
  });

  it('is split by tickets where the log has no times', () => {
    const log = service.map(([customer, channel], row) => [customer!, channel!, row === 0 ? 'Cost' : 2]);
    const split = told(analysed({ orders, service: log, rules }));
    expect(split.segments.slice(0, 2).map(({ margin, serviceCost, minutes }) => [margin, serviceCost, minutes])).toEqual([
      [100, 2, null],
      [100, 2, null],
    ]);
  });
});

describe('a service bill that is shared out', () => {
  const service = [
    ['Customer', 'Channel', 'Minutes'],
    ['Ana', 'Phone', 60],
    ['Ana', 'E-mail', 20],
    ['Ben', 'Phone', 10],
    ['', 'E-mail', 10],
  ];

  it('adds up to the bill over all channels, and leaves no ticket a cost of its own to compare', () => {
    const result = told(analysed({ orders, service, rules, serviceCosting: { bill: 500 } }));
    // 500 for 100 minutes: 5 a minute.
    const byChannel = result.channels.map(({ channel, serviceCost }) => [channel, serviceCost?.toFixed(2)]);
    expect(byChannel).toEqual([
      ['E-mail', '150.00'],
      ['Phone', '350.00'],
    ]);
    expect(result).toMatchObject({ difference: 0, comparisons: [] });
  });

  it('adds up where the known customers bear what the unknown cost', () => {
    const result = told(analysed({ orders, service, rules, hourlyRate: 60, serviceCosting: { spread: 'seconds' } }));
    expect(result.difference).toBe(0);
    expect(result.totals.serviceCost).toBeCloseTo(100, 9);
  });

  it('adds up where it falls on customers whom no ticket names', () => {
    const result = told(analysed({ orders, service, rules, hourlyRate: 60, serviceCosting: { spread: 'sales' } }));
    expect(result.difference).toBe(0);
  });
});

describe('whether one channel is cheaper than another, and for whom', () => {
  const tickets = (customer: string, channel: string, minutes: readonly number[]) => minutes.map((each) => [customer, channel, each]);
  const around = (middle: number, count: number) => Array.from({ length: count }, (_, place) => middle + (place % 3) - 1);
  const service = [
    ['Customer', 'Channel', 'Minutes'],
    ...tickets('Ana', 'E-mail', around(12, 15)),
    ...tickets('Ana', 'Social', around(4, 12)),
    ...tickets('Ben', 'E-mail', around(5, 12)),
    ...tickets('Ben', 'Social', around(5, 3)),
  ];
  const { comparisons, sentences } = told(analysed({ orders, service, rules, hourlyRate: 60 }));

  it('is said where the interval of the difference leaves out zero, and not from fewer than ten tickets', () => {
    expect(comparisons.map(({ segment, verdict }) => [segment, verdict])).toEqual([
      [null, 'cheaper'],
      ['Big', 'cheaper'],
      ['Small', 'too-few'],
    ]);
    // Means 4 and 12; variances of -1, 0, 1 repeated: 8/11 over 12 tickets and 10/14 over 15.
    const half = 1.959964 * Math.sqrt(8 / 11 / 12 + 10 / 14 / 15);
    expect(comparisons[1]).toMatchObject({ cost: expect.closeTo(4, 9), againstCost: expect.closeTo(12, 9) });
    expect(comparisons[1]!.differenceLow).toBeCloseTo(-8 - half, 5);
    expect(comparisons[1]!.differenceHigh).toBeCloseTo(-8 + half, 5);
  });

  it('is told of each pair of the channels with the most tickets', () => {
    const more = [...service, ...tickets('Cleo', 'Phone', around(20, 40))];
    const told3 = told(analysed({ orders, service: more, rules, hourlyRate: 60 }));
    const inShop = told3.comparisons.filter(({ segment }) => segment === null);
    expect(inShop.map(({ channel, against, verdict }) => [channel, against, verdict])).toEqual([
      ['E-mail', 'Phone', 'cheaper'],
      ['Social', 'Phone', 'cheaper'],
      ['Social', 'E-mail', 'cheaper'],
    ]);
  });

  it('is said in a sentence', () => {
    expect(sentences).toContain(
      'A ticket over Social costs less than over E-mail: 4.20 to 8.89. It is cheaper for "Big". There are too few tickets to tell for "Small".',
    );
  });
});

describe('where there is nothing to say', () => {
  it('no channels are told without a service log, or where the log names none', () => {
    expect(channelsResult(analysed({ orders }))).toBeNull();
    const blank = [
      ['Customer', 'Channel', 'Minutes'],
      ['Ana', '', 3],
    ];
    expect(channelsResult(analysed({ orders, service: blank }))).toBeNull();
    expect(channelsResult(analysed({ orders, service: blank.map(([a, , c]) => [a!, c!]) }))).toBeNull();
    expect(serviceChannelsReport(analysed({ orders }))).toMatchObject({ rows: [], totalRow: null });
  });

  it('costs are unknown without a rate, and margins without costs, which is not zero', () => {
    const service = [
      ['Customer', 'Channel', 'Minutes'],
      ['Ana', 'Phone', 3],
    ];
    const { segments, totals } = told(analysed({ orders: orders.map((row) => row.slice(0, 4)), service }));
    expect(segments[0]).toMatchObject({ minutes: 3, serviceCost: null, margin: null, roi: null, roiState: 'cost-unknown' });
    expect(totals).toEqual({ tickets: 1, minutes: 3, serviceCost: null, margin: null });
  });
});

describe('the reports', () => {
  const service = [
    ['Customer', 'Channel', 'Minutes'],
    ['Ana', 'Phone', 60],
    ['Ben', '=1+1', 5],
  ];
  const analysis = analysed({ orders, service, rules, hourlyRate: 30 });

  it('have as many cells in each row as there are columns, and a key for each row', () => {
    for (const report of [serviceChannelsReport(analysis), profitCurveReport(analysis)]) {
      for (const row of [...report.rows, ...(report.totalRow === null ? [] : [report.totalRow])]) {
        expect(row).toHaveLength(report.columns.length);
      }
      expect(new Set(report.rowKeys).size).toBe(report.rows.length);
      for (const { labelColumn, valueColumns } of report.charts) {
        expect(report.columns.map(({ id }) => id)).toEqual(expect.arrayContaining([labelColumn, ...valueColumns]));
      }
    }
  });

  it('list each customer once, as one of the best or one of the worst', () => {
    const { columns, rows } = profitCurveReport(analysis);
    const at = (id: string) => columns.findIndex((column) => column.id === id);
    const listed = (id: string) => rows.map((row) => row[at(id)]).filter((cell) => cell !== null);
    // Profit: Ana 200 − 30, Cleo 60, Ben 40 − 2.5.
    expect([listed('top'), listed('bottom')]).toEqual([['Ana', 'Cleo'], ['Ben']]);
    expect([listed('topValue'), listed('bottomValue')]).toEqual([[170, 60], [37.5]]);
  });
});
