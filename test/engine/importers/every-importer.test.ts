import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importerFor, importers } from '../../../src/engine/importers/index.js';
import type { Importer } from '../../../src/engine/importers/parts/importer.js';
import { guessRole } from '../../../src/engine/table/guess-role.js';
import { rowState } from '../../../src/engine/table/order-lines.js';
import { headerTexts } from '../../../src/engine/table/read-headers.js';
import { recogniseTab } from '../../../src/engine/table/recognise-tab.js';
import { counts, fixture, issueCounts, read, refusal, reversedColumns, rowsNamed, rowsOut, tab, totals } from './read-export.js';

const folder = join(__dirname, '../../../src/engine/importers');
const orderFiles = [
  ['shopify', 'shopify-orders.csv'],
  ['shopify', 'shopify-minimal.csv'],
  ['shopify', 'shopify-sample.csv'],
  ['etsy', 'etsy-orders.csv'],
  ['etsy', 'etsy-items.csv'],
  ['square', 'square-items.csv'],
  ['square', 'square-items-au.csv'],
  ['woocommerce', 'woocommerce-orders.csv'],
  ['woocommerce', 'woocommerce-items.csv'],
] as const;
const paymentFiles = [
  ['stripe', 'stripe-payments.csv'],
  ['stripe', 'stripe-payments-newer.csv'],
  ['paypal', 'paypal-activity.csv'],
] as const;
const headersOf = (file: string) => headerTexts(fixture(file).cells[0]);

describe('the importers', () => {
  it('are the files of their folder, each under the name of its file', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
    const ids = files.flatMap((file) => Object.values(require(join(folder, file)) as Record<string, Importer>).map(({ id }) => id));
    expect([...ids].sort()).toEqual(files.map((file) => file.slice(0, -3)).sort());
    expect(importers.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  test.each([...orderFiles, ...paymentFiles])('%s alone claims %s, in any order of columns', (id, file) => {
    const headers = headersOf(file);
    for (const each of [headers, [...headers].reverse(), headers.map((header) => ` ${header.toUpperCase()} `)]) {
      expect(importers.filter((importer) => importer.claims(each)).map((importer) => importer.id)).toEqual([id]);
    }
  });

  test.each([
    [['Customer ID', 'Order ID', 'Order Date', 'Sales', 'Quantity', 'Discount', 'Profit']],
    [['Name', 'Email', 'Created at', 'Total']],
    [['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID', 'Country']],
    [['Date', 'Item', 'Qty', 'Price', 'Customer']],
    [[]],
  ])('none claims a sheet headed %j', (headers) => {
    expect(importerFor(headers)).toBeNull();
  });
});

describe.each(orderFiles)('an export of %s, %s,', (id, file) => {
  const source = fixture(file);
  const { lines, issues } = read(source);

  it('has every row counted or named in the issues', () => {
    expect(lines.rowCount).toBe(source.cells.length - 1);
    expect(rowsNamed(issues)).toBe(rowsOut(lines));
    expect(counts(lines).rows + rowsOut(lines)).toBe(source.cells.length - 1);
  });

  it('has items − discounts − refunds = net in every row that counts', () => {
    lines.state.forEach((state, row) => {
      if (state !== rowState.counted) return;
      const net = lines.grossSales[row]! - lines.discounts[row]! - lines.refunds[row]!;
      expect([row, lines.netSales[row], Number.isInteger(net)]).toEqual([row, net, true]);
    });
  });

  it('reads the same with its columns the other way round', () => {
    const other = read(reversedColumns(source));
    expect(totals(other.lines)).toEqual(totals(lines));
    expect(counts(other.lines)).toEqual(counts(lines));
    expect(issueCounts(other.issues)).toEqual(issueCounts(issues));
  });

  it('is found as the orders tab, with a role for customer, date, order and amount', () => {
    expect(guessRole(source)).toMatchObject({ role: 'orders', exported: { importer: id } });
    const recognised = recogniseTab(source, 'orders');
    const roles = recognised.ok ? recognised.value.matches.map(({ role }) => role) : [];
    expect(roles).toEqual(
      expect.arrayContaining(['customer', 'date', 'order', 'amount', 'product'].filter((role) => roles.includes(role as never))),
    );
    expect(roles).toEqual(expect.arrayContaining(['customer', 'date', 'order', 'amount']));
    expect(recognised.ok && recognised.value.importer).toBe(id);
  });
});

describe.each(paymentFiles)('a list of payments of %s, %s,', (_, file) => {
  it('is not taken for orders', () => {
    expect(guessRole(fixture(file))).toBeNull();
  });

  it('is refused as orders, with what to give instead', () => {
    expect(refusal(fixture(file))).toMatch(/is a list of (Stripe|PayPal) payments .*the same money.*give the export of the shop’s orders/);
  });
});

describe('a sheet of the owner’s own making', () => {
  it('is read as before', () => {
    const { lines } = read(tab('Customer | Date | Amount', 'Ada | 2026-01-05 | 12.50'));
    expect([lines.recognised.importer, totals(lines).netSales]).toEqual([undefined, 12.5]);
  });
});
