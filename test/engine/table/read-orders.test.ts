import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Cell } from '../../../src/engine/table/cell.js';
import { growthOfFourTimes, nearlyLinear } from '../../growth.js';
import { day, head, lines, refusal, units } from './orders-sheet.js';

describe('other columns', () => {
  const sheet: Cell[][] = [
    [...head, 'Colour', 'Weight', 'Mixed', 'When'],
    ['Ana', day, 5, ' red ', '1.5', 3, new Date('2024-05-03T14:05:00Z')],
    ['Ben', day, 6, 'red', '', 'x', ''],
  ];

  test('are read as text or as numbers when they are asked for', () => {
    const { lines: read } = lines(sheet);
    expect(read.text(3).labels).toEqual(['red']);
    expect([...read.text(3).codes]).toEqual([0, 0]);
    expect(read.text(6).labels).toEqual(['2024-05-03 14:05']);
    expect(units(read.money(4))).toEqual([1.5, Number.NaN]);
    expect(read.money(3)).toBeNull();
    expect(read.money(5)).toBeNull();
    expect(read.text(3)).toBe(read.text(3));
  });

  test('are not touched before that, so that wide tabs stay cheap', () => {
    let touched = false;
    const rows: Cell[][] = Array.from({ length: 300 }, () => ['Ana', day, 5, 'red']);
    Object.defineProperty(rows[299], 3, {
      get: () => {
        touched = true;
        return 'red';
      },
    });
    const { lines: read } = lines([[...head, 'Colour'], ...rows]);
    expect(touched).toBe(false);
    read.text(3);
    expect(touched).toBe(true);
  });
});

describe('a tab is refused in one sentence', () => {
  test('without rows below the headers', () => {
    expect(refusal([head, ['', ' ', '']])).toBe('Orders has headers in A1 but no rows below them; add the data under the headers.');
  });

  test('when no row at all can be read, naming the first cell', () => {
    expect(refusal([head, ['Ana', day, 'x'], ['Ana', day, 'y']])).toContain('Orders C2 holds “x”, which is not an amount');
    expect(refusal([head, ['Ana', day, '1,234'], ['Ana', day, '5,678']])).toContain(
      'Orders C2 holds “1,234”, which can be read in two ways',
    );
  });

  test('when day and month can not be told apart', () => {
    expect(refusal([head, ['Ana', '03/05/2024', 1], ['Ana', '04/05/2024', 1]])).toBe(
      'The dates in the column “Date” of Orders can be read both as day/month and as month/day, such as “03/05/2024” in B2, ' +
        '“04/05/2024” (B3); write them as 2024-05-31, or format the column as dates.',
    );
    expect(refusal([head, ['Ana', '13/05/2024', 1], ['Ana', '05/14/2024', 1]])).toContain('“13/05/2024” in B2 against “05/14/2024” in B3');
  });

  test('when it mixes currencies, in a column or beside the amounts', () => {
    expect(
      refusal([
        [...head, 'Currency'],
        ['Ana', day, 1, 'eur'],
        ['Ana', day, 1, 'EUR'],
        ['Ana', day, 1, 'USD'],
      ]),
    ).toBe('Orders mixes currencies: D2 holds “eur” but D4 holds “USD”; keep one currency in a tab, because their amounts can’t be added.');
    expect(refusal([head, ['Ana', day, '$1.50'], ['Ana', day, '€1.50']])).toContain('C2 holds “$1.50” but C3 holds “€1.50”');
    expect(
      lines([
        [...head, 'Currency'],
        ['Ana', day, 1, 'eur'],
        ['Ben', day, 1, ''],
      ]).lines.currency,
    ).toBe('EUR');
    expect(lines([head, ['Ana', day, '$1.50'], ['Ben', day, 'USD 1.50']]).lines.currency).toBeNull();
  });

  test('when its amounts are too large to be added exactly', () => {
    expect(refusal([head, ['Ana', day, 500e9], ['Ben', day, 600e9]])).toContain(
      'Orders C3, such as 600000000000, are too large to be added exactly',
    );
  });
});

test('cells of 50,000 characters slow nothing and stay text', () => {
  const sheet = (length: number) => {
    const huge = 'é'.repeat(length);
    const rows = Array.from({ length: 50 }, (_, i) => [`${huge}${i % 2}`, i % 3 === 0 ? huge : day, i % 5 === 0 ? huge : '1.5', huge]);
    return [[...head, 'Status'], ...rows];
  };
  const reading = (length: number) => {
    const cells = sheet(length);
    return () => lines(cells);
  };
  expect(growthOfFourTimes(12_500, reading)).toBeLessThan(nearlyLinear);
  expect(lines(sheet(50_000)).lines.customer.labels.map((label) => label.length)).toEqual([50_001, 50_001]);
});

test('four times as many rows of 21 columns take about four times as long, up to 100,000', () => {
  const headers = [...head, 'Order ID', 'Quantity', 'Discount', 'Profit', ...Array.from({ length: 14 }, (_, i) => `Extra ${i}`)];
  const row = (i: number) => [`C-${i % 5000}`, day, `${i % 900}.25`, `O-${i >> 1}`, `${1 + (i % 7)}`, '0.2', `${i % 50}.5`];
  const sheet = (rows: number) => [headers, ...Array.from({ length: rows }, (_, i) => row(i))];
  const reading = (rows: number) => {
    const cells = sheet(rows);
    return () => lines(cells);
  };
  expect(growthOfFourTimes(25_000, reading)).toBeLessThan(nearlyLinear);
  const { customer, order } = lines(sheet(100_000)).lines;
  expect([customer.labels.length, order.labels.length]).toEqual([5000, 50_000]);
});

describe.each(['text', 'typed'])('the Superstore file, its cells %s', (form) => {
  const text = parse(readFileSync(join(__dirname, '../../fixtures/superstore/superstore.csv'))) as string[][];
  const typed = (cell: string): Cell => {
    if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
    return /^\d{4}-\d\d-\d\d$/.test(cell) ? new Date(cell) : cell;
  };
  const { lines: read, issues } = lines(form === 'text' ? text : text.map((row, i) => (i === 0 ? row : row.map(typed))));
  const sum = (amounts: Float64Array | null) => (amounts as Float64Array).reduce((total, amount) => total + amount, 0);

  test('has the published rows, orders, customers, sales and profit, exactly', () => {
    expect(read.rowCount).toBe(9994);
    expect(read.order.labels).toHaveLength(5009);
    expect(read.customer.labels).toHaveLength(793);
    expect(sum(read.netSales)).toBe(22972008603);
    expect(sum(read.netSales) - sum(read.cogs)).toBe(2863970217);
    expect(sum(read.units)).toBe(37873);
    expect([Math.min(...read.day), Math.max(...read.day)].map((at) => at * 86_400_000)).toEqual([
      Date.UTC(2014, 0, 3),
      Date.UTC(2017, 11, 30),
    ]);
    expect(issues).toEqual([]);
  });

  test('keeps the owner’s own Segment as a column like any other', () => {
    const segment = read.recognised.headers.indexOf('Segment');
    expect(read.text(segment).labels).toEqual(['Consumer', 'Corporate', 'Home Office']);
    expect(read.recognised.matches.some(({ column }) => column === segment)).toBe(false);
  });
});
