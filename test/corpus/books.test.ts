import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, runBook } from './run-book.js';

/** A book's reading, as it was written down by hand. */
interface ExpectedReading {
  readonly about: string;
  /** The file can't be used: what the one sentence must name. Nothing else is expected then. */
  readonly stops?: readonly string[];
  readonly importer?: string;
  /** Rows with anything in them, below the headers. */
  readonly rows: number;
  readonly counted: number;
  readonly orders: number;
  /** Net sales of each customer with an order that counts, by id. */
  readonly customers: Readonly<Record<string, number>>;
  readonly rowsWithoutCustomer?: number;
  readonly netSales: number;
  readonly shipping?: number;
  readonly currency?: string;
  readonly firstDate: string;
  readonly lastDate: string;
  /** Rows of the sheet that do not count, each with the code of an issue that names it. */
  readonly refused: Readonly<Record<string, string>>;
  /** Cells by code of issue; a code that is not here must not come up. */
  readonly issues: Readonly<Record<string, number>>;
  /** What each sentence about a decision must hold, such as the header that it is about; without it there is none. */
  readonly decisions?: readonly string[];
}

const books = join(__dirname, '../fixtures/books');
const names = readdirSync(books);
const expectedOf = (name: string): ExpectedReading => JSON.parse(readFileSync(join(books, name, 'expected.json'), 'utf8'));
const all = names.map((name) => ({ name, expected: expectedOf(name), outcome: runBook(join(books, name, 'orders.csv')) }));
const readable = all.filter(({ expected }) => expected.stops === undefined);
const stopping = all.filter(({ expected }) => expected.stops !== undefined);

async function resultOf(outcome: Promise<Outcome>) {
  const { result, sentence } = await outcome;
  if (result === null) throw new Error(sentence ?? 'neither a result nor a sentence');
  return result;
}

test('there are at least 30 books', () => {
  expect(names.length).toBeGreaterThanOrEqual(30);
});

describe.each(readable)('book $name', ({ expected, outcome }) => {
  test('its written reading adds up: rows that count and rows that are refused are all rows', () => {
    const sum = Object.values(expected.customers).reduce((total, amount) => total + Math.round(amount * 100), 0);
    expect(expected.counted + Object.keys(expected.refused).length).toBe(expected.rows);
    if (expected.rowsWithoutCustomer === undefined) expect(sum).toBe(Math.round(expected.netSales * 100));
  });

  test('rows, orders, dates and amounts are what is written down', async () => {
    const { source, totals, currency, customers, tieOut } = await resultOf(outcome);
    expect({
      importer: source.importer,
      rows: source.rows,
      orders: source.orders,
      rowsWithoutCustomer: source.rowsWithoutCustomer,
      firstDate: source.firstDate,
      lastDate: source.lastDate,
      netSales: totals.netSales,
      shipping: totals.shippingCharged,
      currency,
      difference: tieOut.difference,
      customers: Object.fromEntries(customers.map(({ id, netSales }) => [id, netSales])),
    }).toEqual({
      importer: expected.importer ?? 'generic',
      rows: expected.rows,
      orders: expected.orders,
      rowsWithoutCustomer: expected.rowsWithoutCustomer ?? 0,
      firstDate: expected.firstDate,
      lastDate: expected.lastDate,
      netSales: expected.netSales,
      shipping: expected.shipping ?? null,
      currency: expected.currency ?? null,
      difference: 0,
      customers: expected.customers,
    });
  });

  test('what was decided is said, and nothing else', async () => {
    const { decisions } = (await resultOf(outcome)).source;
    expect(decisions).toEqual((expected.decisions ?? []).map((part) => expect.stringContaining(part)));
  });

  test('every refused row is named by an issue, and no issue comes up that is not written down', async () => {
    const { issues } = await resultOf(outcome);
    const byCode = new Map<string, number>();
    for (const { code, count } of issues) byCode.set(code, (byCode.get(code) ?? 0) + count);
    expect(Object.fromEntries(byCode)).toEqual(expected.issues);
    for (const [row, code] of Object.entries(expected.refused)) {
      const cells = issues.filter((issue) => issue.code === code).flatMap(({ cell, moreCells }) => [cell, ...moreCells]);
      expect({ code, rows: cells.map((cell) => cell.replace(/^[A-Z]+/, '')) }).toEqual({ code, rows: expect.arrayContaining([row]) });
    }
  });
});

describe.each(stopping)('book $name', ({ expected, outcome }) => {
  test('is refused with one sentence that names what was seen and where', async () => {
    const { result, sentence } = await outcome;
    expect(result).toBeNull();
    for (const part of expected.stops ?? []) expect(sentence).toContain(part);
    expect(sentence).not.toContain('\n');
  });
});
