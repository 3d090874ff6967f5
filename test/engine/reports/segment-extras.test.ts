import { segmentExtras } from '../../../src/engine/reports/segment-extras.js';
import { segmentsReport } from '../../../src/engine/reports/segments-report.js';
import { analysed, type SmallShop } from '../shop/small-shop.js';

const orders = [
  ['Order', 'Date', 'Customer', 'Sales', 'Line cost'],
  ['1', '2024-01-01', 'ana', 200, 40],
  ['2', '2025-12-31', 'ana', 150, 30],
  ['3', '2025-12-31', 'ben', 50, 10],
];
const extrasOf = (more: Partial<SmallShop> = {}) => segmentExtras(analysed({ orders, ...more }));

test('the trend stands in the report as a share, and a column without anything in it is left out', () => {
  const { columns, rows, totalCells } = extrasOf();
  expect(columns.map(({ id }) => id)).toEqual(['salesTrend', 'marginTrend', 'customersTrend']);
  // 200 against 200; margin 160 against 160; two buyers against one.
  expect(rows).toEqual([[0, 0, 1]]);
  expect(totalCells).toEqual([0, 0, 1]);
});

test('the notes say where costs come from, which years are compared, and how a bill was shared', () => {
  const { footnotes } = extrasOf({
    ...{
      service: [
        ['Customer', 'Effort'],
        ['ana', 1],
      ],
      serviceCosting: { bill: 12, hoursAvailable: 5 },
    },
  });
  expect(footnotes).toEqual([
    expect.stringContaining('the cost column of the orders'),
    expect.stringContaining('2025-01-01 to 2025-12-31 against 2024-01-01 to 2024-12-31'),
    expect.stringContaining('samples of customers'),
    expect.stringContaining('12.00 is shared out by orders, because every effort score in the log is free'),
  ]);
});

test('missing costs give the ROI from … to …, in the report too', () => {
  const gaps = orders.map((row, index) => (index === 3 ? [...row.slice(0, 4), ''] : row));
  const analysis = analysed({
    orders: gaps,
    service: [
      ['Customer', 'Minutes'],
      ['ana', 60],
    ],
    hourlyRate: 20,
  });
  const report = segmentsReport(analysis, null, segmentExtras(analysis));
  const at = report.columns.findIndex(({ id }) => id === 'roiInterval');
  // Known margin 280, up to 50 more; 20 spent.
  expect(report.rows[0]?.[at]).toBe('13.00 to 15.50');
  expect(report.rows.every((row) => row.length === report.columns.length)).toBe(true);
});

test('a history of less than half a year says why there is no trend', () => {
  const { footnotes } = segmentExtras(analysed({ orders: [orders[0]!, ...orders.slice(2)] }));
  expect(footnotes.join(' ')).toContain('less than 180 days');
});
