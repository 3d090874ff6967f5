import type { CellGrid } from '../../../../src/engine/table/cell.js';
import { analysed } from '../../shop/small-shop.js';
import { sayIssue } from '../../table/say-issue.js';

const orders = [
  ['Date', 'Customer', 'Sales', 'Line cost'],
  ...['ana', 'ben', 'cem', 'dia', 'eva'].map((name) => ['2026-01-01', name, 100, 40]),
];
const rules = [
  ['Segment', 'Top Customer'],
  ['A', 'ana | ben | cem'],
  ['B', 'dia | eva'],
];
const shop = (cells: CellGrid) => analysed({ orders, rules, campaigns: { tab: 'Campaigns', cells } });
const costs = (cells: CellGrid) => {
  const { segments, totals } = shop(cells);
  return {
    A: segments[0]?.marketingCost,
    B: segments[1]?.marketingCost,
    nobody: totals.unallocatedMarketingCost,
    all: totals.marketingCost,
  };
};

describe('what campaigns cost', () => {
  test('falls on the segment that the row names', () => {
    expect(
      costs([
        ['Campaign', 'Segment', 'Cost', 'Sent'],
        ['May', 'a', 30, 3],
        ['May', 'B', 5, 2],
      ]),
    ).toEqual({ A: 30, B: 5, nobody: 0, all: 35 });
  });

  test('is shared by the numbers sent where one cell holds the whole bill, to the cent', () => {
    // 100.01 over 3 and 2: 60.006 and 40.004; the cent that is left goes to the larger remainder.
    expect(
      costs([
        ['Campaign', 'Segment', 'Cost', 'Sent'],
        ['May', 'A', 100.01, 3],
        ['May', 'B', '', 2],
      ]),
    ).toEqual({
      ...{ A: 60.01, B: 40, nobody: 0, all: 100.01 },
    });
  });

  test('is shared by their customers where no number sent is told', () => {
    expect(
      costs([
        ['Campaign', 'Segment', 'Cost'],
        ['May', 'A', 50],
        ['May', 'B', ''],
      ]),
    ).toEqual({ A: 30, B: 20, nobody: 0, all: 50 });
  });

  test('falls on the recipients to whom it was really sent: none on those held out', () => {
    const cells = [
      ['Campaign', 'Customer', 'Cost', 'Control'],
      ['May', 'ana', 9, 'no'],
      ['May', 'dia', '', ''],
      ['May', 'ben', '', 'yes'],
    ];
    expect(costs(cells)).toEqual({ A: 4.5, B: 4.5, nobody: 0, all: 9 });
  });

  test('is a line of its own where nobody knows the recipient or the segment, and that is told', () => {
    const cells = [
      ['Campaign', 'Segment', 'Cost'],
      ['May', 'A', 10],
      ['May', 'Stranger', 7],
    ];
    expect(costs(cells)).toEqual({ A: 10, B: 0, nobody: 7, all: 17 });
    const told = shop(cells)
      .issues.map(sayIssue)
      .filter((text) => text.includes('Stranger'));
    expect(told).toEqual([expect.stringContaining('B3')]);
    expect(
      costs([
        ['Campaign', 'Customer', 'Cost'],
        ['May', 'nobody', 3],
      ]),
    ).toMatchObject({ nobody: 3, all: 3 });
  });

  test('is left to the total where a campaign was sent to nobody', () => {
    expect(
      costs([
        ['Campaign', 'Segment', 'Cost', 'Sent'],
        ['May', 'A', 10, 0],
      ]),
    ).toMatchObject({ A: 0, nobody: 10 });
  });

  test('lowers the profit of each customer of the segment, and the parts add up', () => {
    const { customers, marketing } = analysed({
      ...{
        orders,
        rules,
        hourlyRate: 1,
        service: [
          ['Customer', 'Minutes'],
          ['ana', 0],
        ],
      },
      campaigns: {
        tab: 'Campaigns',
        cells: [
          ['Campaign', 'Segment', 'Cost'],
          ['May', 'A', 10],
        ],
      },
    });
    expect([...(marketing?.ofCustomer ?? [])]).toEqual([33_400, 33_300, 33_300, 0, 0]);
    expect([...customers.profitAfterService]).toEqual([566_600, 566_700, 566_700, 600_000, 600_000]);
  });

  test('is unknown without such a tab', () => {
    expect(analysed({ orders, rules }).totals.marketingCost).toBeNull();
  });
});

test('ROI counts marketing and service; each alone returns the profit over its own cost', () => {
  const { segments, details } = analysed({
    ...{
      orders: [...orders, ...orders.slice(1)],
      rules,
      hourlyRate: 20,
      service: [
        ['Customer', 'Minutes'],
        ['ana', 90],
      ],
    },
    campaigns: {
      tab: 'Campaigns',
      cells: [
        ['Campaign', 'Segment', 'Cost'],
        ['May', 'A', 60],
      ],
    },
  });
  // A: margin 360, service 30, marketing 60: profit 270.
  expect(segments[0]).toMatchObject({ grossMargin: 360, serviceCost: 30, marketingCost: 60, profitAfterService: 270, roi: 3 });
  expect(details.segments[0]).toMatchObject({ serviceRoi: 9, marketingRoi: 4.5 });
  expect(details.segments[0]?.ladder).toMatchObject({ marginAfterMarketing: 300, service: 30, profitAfterService: 270 });
});
