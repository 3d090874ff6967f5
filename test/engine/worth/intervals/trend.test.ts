import { dayFromIso } from '../../../../src/engine/shop/iso-day.js';
import { trendPeriods } from '../../../../src/engine/worth/intervals/trend.js';
import { analysed } from '../../shop/small-shop.js';

const periods = (first: string, last: string) => trendPeriods(dayFromIso(first) as number, dayFromIso(last) as number);

describe('the periods that a trend compares', () => {
  test('are the last twelve months and the twelve before, with two years of orders', () => {
    expect(periods('2024-01-01', '2025-12-31')).toEqual({
      ...{ basis: 'year-on-year', days: 365 },
      current: { from: '2025-01-01', to: '2025-12-31' },
      previous: { from: '2024-01-01', to: '2024-12-31' },
    });
    expect(periods('2020-01-01', '2024-02-29')).toMatchObject({
      current: { from: '2023-03-01', to: '2024-02-29' },
      previous: { from: '2022-03-01', to: '2023-02-28' },
    });
  });
  test('are two halves of the same length, with less', () => {
    expect(periods('2025-01-01', '2025-12-31')).toEqual({
      ...{ basis: 'half-on-half', days: 182 },
      current: { from: '2025-07-03', to: '2025-12-31' },
      previous: { from: '2025-01-02', to: '2025-07-02' },
    });
  });
  test('are none within one season: December is never compared with January', () => {
    expect(periods('2025-12-01', '2026-01-31')).toBeNull();
    expect(periods('2025-01-01', '2025-06-28')).toBeNull();
    expect(periods('2025-01-01', '2025-06-29')).not.toBeNull();
  });
});

describe('the trend of a segment', () => {
  const orders = [
    ['Order', 'Date', 'Customer', 'Sales', 'Line cost'],
    ['1', '2024-01-01', 'ana', 100, 40],
    ['2', '2024-12-31', 'ben', 100, 40],
    ['3', '2025-01-01', 'ana', 90, 30],
    ['4', '2025-07-01', 'ana', 60, 30],
    ['5', '2025-12-31', 'cem', 50, 10],
  ];
  const rules = [
    ['Segment', 'Top Customer'],
    ['Regulars', 'ana | ben'],
    ['New', 'cem'],
  ];
  const { details } = analysed({ orders, rules });

  test('compares sales, margin, orders and buyers of its customers with the year before', () => {
    expect(details.segments[0]?.trend).toEqual({
      basis: 'year-on-year',
      netSales: { current: 150, previous: 200, change: -0.25 },
      grossMargin: { current: 90, previous: 120, change: -0.25 },
      orders: { current: 2, previous: 2, change: 0 },
      customers: { current: 1, previous: 2, change: -0.5 },
    });
    expect(details.totals.trend?.netSales).toEqual({ current: 200, previous: 200, change: 0 });
  });

  test('has no change where nothing was sold before', () => {
    expect(details.segments[1]?.trend?.netSales).toEqual({ current: 50, previous: 0, change: null });
  });

  test('says nothing of a margin whose costs are not known in both years', () => {
    const gaps = orders.map((row, index) => (index === 5 ? [...row.slice(0, 4), ''] : row));
    expect(analysed({ orders: gaps, rules }).details.totals.trend?.grossMargin).toBeNull();
  });
});
