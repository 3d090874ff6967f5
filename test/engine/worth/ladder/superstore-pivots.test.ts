import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellGrid } from '../../../../src/engine/table/cell.js';
import { sumRows } from '../../../../src/engine/worth/sum-rows.js';
import { importValues } from '../../../../workbench/files/import-values.js';
import { readCsv } from '../../../../workbench/files/read-csv.js';
import { analysed } from '../../shop/small-shop.js';

interface Cell {
  readonly rows: number;
  readonly orders: number;
  readonly quantity: number;
  readonly sales: number;
  readonly profit: number;
}
const folder = join(__dirname, '../../../fixtures/superstore');
const answers = JSON.parse(readFileSync(join(folder, 'pivots-answers.json'), 'utf8')) as Record<string, Record<string, Cell>>;
const crossed = answers as unknown as Record<string, Record<string, Record<string, number>>>;
const { lines } = analysed({
  orders: importValues(readCsv(readFileSync(join(folder, 'superstore.csv')), 'superstore.csv')).values as CellGrid,
});
const columnOf = (header: string) => lines.text(lines.recognised.headers.indexOf(header));

test.each(['Segment', 'Category', 'Sub-Category', 'Region', 'Ship Mode', 'Discount'])(
  'Superstore adds up by %s, to the last 1/10,000',
  (header) => {
    const { codes, labels } = columnOf(header);
    const sums = sumRows(lines, codes, labels.length);
    const expected = answers[header] as Record<string, Cell>;
    expect([...labels].sort()).toEqual(Object.keys(expected).sort());
    labels.forEach((label, group) => {
      const answer = expected[label] as Cell;
      expect([label, sums.rows[group], sums.orders[group], sums.units[group]]).toEqual([
        label,
        answer.rows,
        answer.orders,
        answer.quantity,
      ]);
      expect([label, sums.netSales[group]! / 10_000]).toEqual([label, answer.sales]);
      expect([label, (sums.netSales[group]! - sums.cogs[group]!) / 10_000]).toEqual([label, answer.profit]);
    });
  },
);

test.each([
  ['profit Segment x Category', 'Segment'],
  ['sales Region x Category', 'Region'],
])('Superstore adds up by two columns: %s', (name, header) => {
  const [down, across] = [columnOf(header), columnOf('Category')];
  const place = down.codes.map((code, row) => code * across.labels.length + (across.codes[row] as number));
  const sums = sumRows(lines, place, down.labels.length * across.labels.length);
  for (const [one, row] of Object.entries(crossed[name] ?? {})) {
    for (const [other, value] of Object.entries(row)) {
      const at = down.labels.indexOf(one) * across.labels.length + across.labels.indexOf(other);
      const found = sums.netSales[at]! - (name.startsWith('profit') ? sums.cogs[at]! : 0);
      expect([one, other, found / 10_000]).toEqual([one, other, value]);
    }
  }
});
