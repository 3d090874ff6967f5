import { analyse } from '../../../../src/engine/shop/analyse.js';
import type { CellGrid } from '../../../../src/engine/table/cell.js';
import { conversionResult } from '../../../../src/engine/worth/channels/conversion-result.js';
import { mergeMarketSizes, noMarket } from '../../../../src/engine/worth/channels/market-share.js';
import { inputOf } from '../../shop/small-shop.js';
import { sayIssue } from '../../table/say-issue.js';

const rules = [
  ['Segment', 'Net sales'],
  ['Big', '>=100'],
  ['Small', ''],
];

describe('the share of a stated market', () => {
  const year = [
    ['Order', 'Date', 'Customer', 'Sales'],
    ['A0', '2024-06-30', 'Ana', 5000],
    ['A1', '2025-01-01', 'Ana', 300],
    ['A2', '2025-12-31', 'Ben', 90],
    ['A3', '2025-12-31', '', 60],
  ];
  const market = {
    total: 9000,
    segments: [
      { name: ' big', size: 1200 },
      { name: 'Nowhere', size: 7 },
    ],
  };
  const shares = (orders: CellGrid) => {
    const result = analyse({ ...inputOf({ orders, rules }), market });
    if (!result.ok) throw new Error(sayIssue(result.issue));
    return conversionResult(result.value);
  };

  it('is that of the net sales of twelve months, by segment and for the shop', () => {
    const result = shares(year);
    expect(result?.market).toEqual({
      days: 365,
      total: { size: 9000, netSales: 450, share: 0.05 },
      segments: [{ name: 'Big', size: 1200, netSales: 300, share: 0.25 }],
    });
    expect(result?.sentences).toEqual([
      'The shop has 5.0% of its market: net sales of 450 in twelve months, of 9000 that the market was said to be.',
      'In "Big" the shop has 25% of the market: 300 of 1200.',
    ]);
  });

  it('is said to be too low where the orders go back less than a year', () => {
    expect(shares([year[0]!, ...year.slice(3)])?.sentences).toContain(
      'The orders go back 1 day only, less than a year, so the real share of the market is higher.',
    );
  });

  it('takes whatever a settings record holds, and keeps what can be used', () => {
    const before = mergeMarketSizes(noMarket, { total: 5, segments: [{ name: 'Big', size: 3 }] });
    expect(mergeMarketSizes(before, { total: -1, segments: 'x' })).toEqual(before);
    expect(mergeMarketSizes(before, null)).toEqual(before);
    expect(mergeMarketSizes(before, { total: null, segments: [null, { name: 7, size: 1 }, { name: 'b', size: 0 }] })).toEqual(noMarket);
  });
});
