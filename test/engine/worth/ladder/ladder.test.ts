import { analysed } from '../../shop/small-shop.js';

const rules = [
  ['Segment', 'Top Customer'],
  ['A', 'ana'],
  ['B', 'ben'],
];

/** Worked by hand: each row says all of its money. */
const orders = [
  [
    'Order',
    'Date',
    'Customer',
    'Gross sales',
    'Discount amount',
    'Refund',
    'Line cost',
    'Shipping cost',
    'Packaging',
    'Fees',
    'Return handling',
  ],
  ['1', '2026-01-01', 'ana', 100, 10, 0, 40, 5, 1, 3, 0],
  ['2', '2026-01-02', 'ana', 50, 0, 20, 25, 4, 1, 1.5, 6],
  ['3', '2026-01-03', 'ben', 80, 5, 0, 30, 2, 0.5, 2, ''],
];

describe('the ladder of a shop that knows all its costs', () => {
  const { details } = analysed({ orders, rules });

  test('goes down rung by rung, each the sum of its lines', () => {
    expect(details.segments[0]?.ladder).toEqual({
      ...{ grossSales: 150, discounts: 10, refunds: 20, netSales: 120, cogs: 65, grossMargin: 55 },
      ...{ fulfilment: 11, fees: 4.5, returnHandling: 6, contributionMargin: 33.5 },
      ...{ marketing: null, marginAfterMarketing: null, service: null, profitAfterService: null },
      ...{ rung: 'CM2', costFrom: 'line-cost' },
    });
    expect(details.segments[1]?.ladder).toMatchObject({
      netSales: 75,
      grossMargin: 45,
      fulfilment: 2.5,
      fees: 2,
      contributionMargin: 40.5,
    });
    expect(details.totals.ladder).toMatchObject({ netSales: 195, cogs: 95, fulfilment: 13.5, returnHandling: 6, contributionMargin: 74 });
  });

  test('takes the ROI from the margin after fees, and says so', () => {
    const service = [
      ['Customer', 'Minutes'],
      ['ana', 60],
    ];
    const { segments } = analysed({ orders, rules, service, hourlyRate: 10 });
    expect([segments[0]?.marginRung, segments[0]?.profitAfterService]).toEqual(['CM2', 23.5]);
  });
});

describe('what the goods cost', () => {
  const cost = (header: readonly string[], row: readonly (string | number)[], more = {}) => {
    const shop = {
      orders: [
        ['Date', 'Customer', 'Quantity', 'Sales', ...header],
        ['2026-01-01', 'ana', 2, 100, ...row],
      ],
      ...more,
    };
    const { totals, details } = analysed(shop);
    return [totals.cogs, details.totals.ladder.costFrom];
  };
  test.each<[string, readonly string[], readonly (string | number)[], number, string]>([
    ['the cost of the line', ['Line cost'], [61], 61, 'line-cost'],
    ['unit cost times quantity', ['Unit cost'], [20], 40, 'unit-cost'],
    ['sales less profit', ['Profit'], [45], 55, 'profit-column'],
    ['sales less the margin as a share', ['Margin %'], [0.3], 70, 'margin-column'],
    ['sales less the margin in per cent', ['Margin %'], [30], 70, 'margin-column'],
    ['sales less the margin with a sign', ['Margin %'], ['30%'], 70, 'margin-column'],
    ['the first of several', ['Line cost', 'Unit cost', 'Profit'], [61, 20, 45], 61, 'line-cost'],
    ['the next one where the first is blank', ['Unit cost', 'Profit'], ['', 45], 55, 'unit-cost'],
  ])('is %s', (...[, header, row, cogs, from]) => {
    expect(cost(header, row)).toEqual([cogs, from]);
  });

  test('is what the tab of products says where the orders say nothing', () => {
    const products = {
      tab: 'Products',
      cells: [
        ['SKU', 'Unit cost'],
        ['x', 12.5],
      ],
    };
    expect(cost(['SKU'], ['x'], { products })).toEqual([25, 'products']);
  });

  test('is worked out from the margin rate of the settings where nothing else tells it', () => {
    expect(cost([], [], { marginRate: 0.4 })).toEqual([60, 'margin-rate']);
  });

  test('is known from nothing without any of these', () => {
    expect(cost([], [])).toEqual([null, 'none']);
  });
});

describe('where goods of more than 5 % of net sales have no cost', () => {
  const header = ['Date', 'Customer', 'Sales', 'Cost of goods'];
  const many = (priced: number) => [header, ...Array.from({ length: 20 }, (_, i) => ['2026-01-01', `c${i % 6}`, 10, i < priced ? 4 : ''])];
  const service = [
    ['Customer', 'Minutes'],
    ['c0', 30],
  ];

  test('margin, profit and ROI are intervals from missing cost = price to missing cost = 0', () => {
    // 200 sold; 15 rows cost 60; the other 5 rows sold 50.
    const { totals, details } = analysed({ orders: many(15), service, hourlyRate: 20 });
    expect([totals.grossMargin, totals.roi, totals.roiState]).toEqual([null, null, 'cost-unknown']);
    expect(details.totals).toMatchObject({
      grossMarginRange: { low: 90, high: 140 },
      profitRange: { low: 80, high: 130 },
      roiRange: { low: 8, high: 13 },
    });
  });

  test('up to 5 % the figure stands, and the interval holds it', () => {
    const { totals, details } = analysed({ orders: many(19), service, hourlyRate: 20 });
    expect(totals.grossMargin).toBe(124);
    expect(details.totals.grossMarginRange).toEqual({ low: 114, high: 124 });
  });

  test('no interval is given where nothing is missing, or nothing is known', () => {
    expect(analysed({ orders: many(20) }).details.totals.grossMarginRange).toBeNull();
    expect(
      analysed({
        orders: [
          ['Date', 'Customer', 'Sales'],
          ['2026-01-01', 'a', 1],
        ],
      }).details.totals.grossMarginRange,
    ).toBeNull();
  });
});
