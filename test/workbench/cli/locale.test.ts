import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { fixture, runForResult } from './run-cli.js';

interface Line {
  readonly file: string;
  readonly order: string;
  readonly day: string;
  readonly customer: string;
  readonly total: string;
}

const lines = parse(readFileSync(fixture('locale/answers.csv')), { columns: true }) as Line[];
/** In hundredths, so that sums are exact. */
const minor = (value: string | number) => Math.round(Number(value) * 100);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
/** Windows-1252 has neither letter: the file itself says “?” there. */
const asWritten = (file: string, name: string) => (file === 'german.csv' ? name.replace(/[Łı]/g, '?') : name).normalize('NFC');

/** What every customer bought and when, from the lines as they were meant. */
function customersOf(file: string) {
  const byName = new Map<string, Line[]>();
  for (const line of lines.filter((each) => each.file === file)) {
    const name = asWritten(file, line.customer);
    byName.set(name, [...(byName.get(name) ?? []), line]);
  }
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => {
      const sales = own.filter(({ total }) => Number(total) > 0);
      const days = sales.map(({ day }) => day).sort();
      return {
        id,
        orders: new Set(sales.map(({ order }) => order)).size,
        netSales: sum(own.map(({ total }) => minor(total))),
        first: days[0],
        last: days.at(-1),
      };
    });
}

describe('the same orders in four national spellings', () => {
  test.each([
    ['german.csv', 'windows-1252, semicolons, 1.234,56 € and dd.mm.yyyy'],
    ['french.csv', 'a byte order mark, thin and no-break spaces, decomposed accents and dd/mm/yyyy hh:mm'],
    ['american.csv', '$1,234.56, negatives in brackets and m/d/yy'],
    ['bengali.csv', 'Bengali digits, lakh grouping and dd/mm/yyyy'],
  ])('%s (%s) gives every customer’s orders, sales and days', async (file) => {
    const { source, totals, customers, tieOut } = await runForResult([fixture(`locale/${file}`)]);
    const own = lines.filter((line) => line.file === file);
    const days = own.map(({ day }) => day).sort();
    expect(source).toMatchObject({
      rows: own.length,
      rowsRead: own.length,
      rowsRefused: 0,
      orders: new Set(own.map(({ order }) => order)).size,
      firstDate: days[0],
      lastDate: days.at(-1),
    });
    expect(minor(totals.netSales)).toBe(sum(own.map(({ total }) => minor(total))));
    expect(minor(totals.refunds)).toBe(-sum(own.map(({ total }) => Math.min(0, minor(total)))));
    const got = customers.map(({ id, orders, netSales, firstOrder, lastOrder }) => ({
      id,
      orders,
      netSales: minor(netSales),
      first: firstOrder,
      last: lastOrder,
    }));
    expect(got).toEqual(customersOf(file));
    expect(tieOut.difference).toBe(0);
  });
});
