import { checkPivots } from '../../../src/engine/reports/check-pivots.js';
import { pivotData } from '../../../src/engine/reports/pivot-data.js';
import { pivotSpecs } from '../../../src/engine/reports/pivot-specs.js';
import { runResult } from '../../../src/engine/reports/run-result.js';
import type { Cell } from '../../../src/engine/table/cell.js';
import { analysed } from '../shop/small-shop.js';

const head = ['Order', 'Date', 'Customer', 'Category', 'Product', 'Channel', 'Sales', 'Cost'];
// Two customers, two months; Ana is the only one of her segment.
const lines: Cell[][] = [
  ['1', '2026-01-05', 'Ana', 'Pots', 'Red pot', 'Shop', 100, 60],
  ['1', '2026-01-05', 'Ana', 'Seeds', 'Basil', 'Shop', 10, 4],
  ['2', '2026-02-05', 'Ana', 'Pots', 'Red pot', 'Online', 50, 30],
  ['3', '2026-02-06', 'Ben', 'Pots', 'Blue pot', 'Shop', 40, 50],
];
const rules = [
  ['Segment', 'Orders'],
  ['Often', '>=2'],
  ['Others', ''],
];
const shop = (rows: Cell[][] = lines, headers: Cell[] = head) => analysed({ orders: [headers, ...rows], rules });
const withoutColumn = (column: number) =>
  shop(
    lines.map((row) => row.filter((_, at) => at !== column)),
    head.filter((_, at) => at !== column),
  );

describe('the pivot tables', () => {
  test('are by month, category, channel and product where the orders have these', () => {
    const ids = (analysis: ReturnType<typeof shop>) => pivotSpecs(analysis).map(({ rows }) => rows[0]);
    expect(ids(shop())).toEqual(['month', 'category', 'channel', 'product']);
    expect(ids(withoutColumn(5))).toEqual(['month', 'category', 'product']);
    expect(ids(withoutColumn(4))).toEqual(['month', 'category', 'channel']);
  });

  test('read columns that their source has', () => {
    for (const analysis of [shop(), withoutColumn(3), withoutColumn(4), withoutColumn(5)]) {
      const columns = pivotData(analysis).columns.map(({ id }) => id);
      for (const { rows, columns: across, values } of pivotSpecs(analysis)) {
        for (const id of [...rows, ...across, ...values.map(({ column }) => column)]) expect(columns).toContain(id);
      }
    }
  });

  test('put the products that sell least together where there are too many', () => {
    const many = Array.from({ length: 6_000 }, (_, at): Cell[] => [
      String(at),
      '2026-01-05',
      'Ana',
      'Pots',
      `Pot ${at}`,
      'Shop',
      1 + at,
      1,
    ]);
    const data = pivotData(shop(many));
    expect(data.rows).toHaveLength(201);
    const product = data.columns.findIndex(({ id }) => id === 'product');
    const netSales = data.columns.findIndex(({ id }) => id === 'netSales');
    const rest = data.rows.find((row) => row[product] === 'Other products');
    // 1 + 2 + ... + 5,800: all but the 200 best.
    expect(rest?.[netSales]).toBe((5_800 * 5_801) / 2);
    expect(checkPivots(shop(many)).agrees).toBe(true);
  });
});

describe('the check of the pivots', () => {
  test('finds them equal to the report, segment by segment', () => {
    expect(checkPivots(shop())).toEqual({
      agrees: true,
      segments: [
        { name: 'Often', pivotNetSales: 160, reportNetSales: 160 },
        { name: 'Others', pivotNetSales: 40, reportNetSales: 40 },
      ],
      pivotTotal: 200,
      reportTotal: 200,
    });
    expect(runResult(shop()).pivots.agrees).toBe(true);
  });

  test('sees a cent that is missing in one segment, and one that stands in another', () => {
    const analysis = shop();
    const data = pivotData(analysis);
    const netSales = data.columns.findIndex(({ id }) => id === 'netSales');
    const changed = (...cents: number[]) => ({
      ...data,
      rows: data.rows.map((row, at) => row.map((cell, column) => (column === netSales ? Number(cell) + (cents[at] ?? 0) : cell))),
    });
    expect(checkPivots(analysis, changed(-0.01)).agrees).toBe(false);
    expect(checkPivots(analysis, changed(-0.01, 0, 0, 0.01))).toMatchObject({ agrees: false, pivotTotal: 200, reportTotal: 200 });
    expect(checkPivots(analysis, changed(-0.01, 0.01)).agrees).toBe(true);
  });
});
