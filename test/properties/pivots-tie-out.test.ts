import fc from 'fast-check';
import type { RunResult } from '../../src/engine/reports/run-result.js';
import { isoFromDay } from '../../src/engine/shop/iso-day.js';
import type { BuiltPivotView, PivotRequest } from '../../src/shell/server/reply.js';
import type { Host } from '../../workbench/host/index.js';
import type { CellValue } from '../../workbench/host/workbook/types.js';
import { ask, hostWith, rowsOf } from '../shell/host/shop-host.js';

const head = ['Order', 'Date', 'Customer', 'Category', 'Product', 'Channel', 'Quantity', 'Sales', 'Cost'];
const label = fc.constantFrom('', 'Pots', 'pots', 'Seeds', '=1+1', '__proto__', '2026', 'Result', 'Zoë');
const orderRow = fc
  .record({
    order: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 19_000, max: 20_000 }),
    customer: fc.constantFrom('', 'Ana', 'Ben', 'Cleo', 'constructor'),
    labels: fc.tuple(label, label, label),
    quantity: fc.integer({ min: -3, max: 9 }),
    sales: fc.integer({ min: -90_000_000, max: 90_000_000 }),
    cost: fc.integer({ min: 0, max: 50_000_000 }),
  })
  .map(({ order, day, customer, labels, quantity, sales, cost }): CellValue[] => [
    `A${order}`,
    isoFromDay(day),
    customer,
    ...labels,
    quantity,
    sales / 10_000,
    cost / 10_000,
  ]);
const fields = fc.uniqueArray(fc.constantFrom('segment', 'date', 'category', 'channel', 'product'), { minLength: 3, maxLength: 3 });
const request = fc
  .record({
    fields,
    depth: fc.integer({ min: 1, max: 2 }),
    hasColumns: fc.boolean(),
    dates: fc.constantFrom('month', 'quarter', 'year', 'weekday'),
    descending: fc.boolean(),
  })
  .map(({ fields: [a, b, c], depth, hasColumns, dates, descending }) => ({
    name: 'Mine',
    rows: depth === 1 ? [a] : [a, b],
    columns: hasColumns ? c : null,
    dates,
    values: [
      { measure: 'netSales', by: 'sum' },
      { measure: 'orderLines', by: 'count' },
      { measure: 'orders', by: 'count' },
    ],
    filter: null,
    sort: { by: 0, descending },
  }));
const rules = [
  ['Segment', 'Orders', 'Net sales'],
  ['Big', '', '>1000'],
  ['__proto__', '>=2', ''],
  ['Few', '', ''],
];
const exact = (value: unknown) => Math.round(Number(value) * 10_000);
const last = (host: Host, name: string) => rowsOf(host, name).at(-1) ?? [];

test('whatever the orders are, every pivot shows the report’s totals, and so does one of the owner’s own', () => {
  fc.assert(
    fc.property(fc.array(orderRow, { minLength: 1, maxLength: 25 }), request, (rows, own) => {
      const host = hostWith({ Orders: [head, ...rows], Segments: rules });
      const built = ask<BuiltPivotView>(host, 'buildOwnPivot', own as unknown as PivotRequest);
      const result = ask<RunResult>(host, 'readResult');
      const sold = exact(result.totals.netSales);
      for (const { name } of host.workbook.sheets.filter((sheet) => sheet.name.startsWith('Pivot segment by'))) {
        expect([
          name,
          exact(
            last(host, name)
              .filter((cell) => cell !== null)
              .at(-1),
          ),
        ]).toEqual([name, sold]);
      }
      const [whole, lines] = last(host, built.tab).slice(-2);
      expect([exact(whole), lines]).toEqual([sold, rows.length]);
      expect(built.issues.filter(({ code }) => code.startsWith('pivot-'))).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);
