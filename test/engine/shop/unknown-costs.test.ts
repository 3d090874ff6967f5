import type { CellGrid } from '../../../src/engine/table/cell.js';
import { analysed } from './small-shop.js';

const orders: CellGrid = [
  ['Order', 'Date', 'Customer', 'Category', 'Sales', 'Cost'],
  ['1', '2026-01-05', 'Ana', 'Roses', 10.1, 6],
  ['1', '2026-01-05', 'Ana', 'Vases', 20.2, 12],
  ['2', '2026-02-05', 'Ben', 'Roses', 5, 8],
  ['3', '2026-03-01', '', 'Roses', 7, 3],
  ['', '', '', '', '', ''],
  ['4', '2026-03-10', 'ana ', 'Roses', 30.3, 10],
];

const rules: CellGrid = [
  ['Segment', 'Orders'],
  ['Back again', '>=2'],
  ['Nobody', '>=100'],
];

const service: CellGrid = [
  ['Customer', 'Seconds'],
  ['ANA', 90],
  ['Ana', 60],
  ['', 600],
  ['Stranger', 30],
];

describe('what nothing tells is unknown, never zero', () => {
  const names = [
    ['Customer', 'Effort'],
    ['Ana', 7],
    ['Ben', 2],
  ];

  it('in a log of effort scores or tickets alone: no minutes, no cost, no ROI', () => {
    const { segments, totals } = analysed({ orders, rules, service: names, hourlyRate: 24 });
    expect(segments[0]).toMatchObject({ tickets: 1, serviceMinutes: null, serviceCost: null, profitAfterService: null, roi: null });
    expect(segments.map(({ roiState }) => roiState)).toEqual(['cost-unknown', 'inactive', 'cost-unknown', 'no-cost']);
    expect(totals).toMatchObject({ serviceMinutes: null, serviceCost: null, unallocatedServiceMinutes: null, roiState: 'cost-unknown' });
  });

  it('unless a ticket has a price of its own', () => {
    const { segments } = analysed({ orders, rules, service: names, costPerContact: 3 });
    expect(segments[0]).toMatchObject({ serviceMinutes: null, serviceCost: 3, profitAfterService: 29.6 });
  });

  it('in the total, where only service for strangers lacks a rate', () => {
    const { segments, totals } = analysed({
      orders,
      rules,
      service: [
        ['Customer', 'Minutes'],
        ['Stranger', 10],
      ],
    });
    expect(segments[0]).toMatchObject({ serviceCost: 0, profitAfterService: 32.6 });
    expect(totals).toMatchObject({
      serviceCost: 0,
      unallocatedServiceCost: null,
      unallocatedServiceMinutes: 10,
      profitAfterService: null,
      netMarginRate: null,
      roi: null,
      roiState: 'cost-unknown',
    });
  });

  it('in the count of customers who cost money, when the profit of some is not known', () => {
    const withoutRate = analysed({ orders, rules, service });
    expect(withoutRate.segments[0]).toMatchObject({ profitAfterService: null, customersUnprofitableAfterService: null });
    expect(withoutRate.totals.customersUnprofitableAfterService).toBeNull();
    expect(analysed({ orders, rules, service, hourlyRate: 24 }).totals.customersUnprofitableAfterService).toBe(1);
  });

  it('of tickets without a log', () => {
    expect(analysed({ orders, rules }).totals.tickets).toBeNull();
  });
});
