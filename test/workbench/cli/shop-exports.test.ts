import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Folder, fixture, runCli, runForResult } from './run-cli.js';

const [etsyOrders, etsyItems] = [fixture('exports/etsy-orders.csv'), fixture('exports/etsy-items.csv')];
type Row = Readonly<Record<string, string>>;
const rowsOf = (file: string) => parse(readFileSync(fixture(`exports/${file}`)), { columns: true, bom: true }) as Row[];
const sum = (values: readonly number[]) => Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100;
const amount = (text: string | undefined) => Number((text ?? '').replace(/[^\d.-]/g, ''));

describe('Etsy’s two files', () => {
  const orders = rowsOf('etsy-orders.csv');
  const items = rowsOf('etsy-items.csv');
  const toldBy = (column: string) => sum(orders.map((order) => amount(order[column])));
  /** What the shop kept: the adjusted total where an adjustment stands; 0.00 is one where fees were adjusted too. */
  const kept = sum(
    orders.map((order) => {
      const isAdjusted = amount(order['Adjusted Order Total']) + amount(order['Adjusted Card Processing Fees']) > 0;
      return amount(order[isAdjusted ? 'Adjusted Order Total' : 'Order Total']);
    }),
  );

  test.each([
    ['orders first', [etsyOrders, etsyItems]],
    ['items first', [etsyItems, etsyOrders]],
  ])('are read together, %s: a row an item, discounts, shipping and refunds as the orders tell them', async (_, files) => {
    const { source, totals } = await runForResult(files);
    expect(source).toMatchObject({ importer: 'etsy', rows: items.length, rowsRead: items.length, orders: orders.length });
    expect(totals).toMatchObject({ grossSales: toldBy('Order Value'), discounts: toldBy('Discount Amount'), totalSales: kept });
  });

  test('tell what Etsy keeps of each payment, which comes off the margin', async () => {
    const folder = new Folder();
    const products = folder.file(
      'products.csv',
      `SKU,Unit cost\n${[...new Set(items.map(({ SKU }) => SKU))].map((code) => `${code},0.50\n`).join('')}`,
    );
    const { totals } = await runForResult([etsyOrders, etsyItems, '--products', products]);
    const fees = sum(orders.map((order) => amount(order['Adjusted Card Processing Fees']) || amount(order['Card Processing Fees'])));
    expect(fees).toBeGreaterThan(0);
    expect(totals.marginRung).toBe('CM2');
    expect(totals.contributionMargin).toBeCloseTo((totals.grossMargin as number) - fees, 6);
  });

  test('alone, the orders give the same totals, a row an order', async () => {
    const { source, totals } = await runForResult([etsyOrders]);
    expect(source).toMatchObject({ importer: 'etsy', rows: orders.length, orders: orders.length });
    expect(totals.totalSales).toBe(kept);
  });

  test('alone, the items say that refunds stand in the other file', async () => {
    const { source, totals, issues } = await runForResult([etsyItems]);
    expect(source).toMatchObject({ importer: 'etsy', rows: items.length });
    expect(totals).toMatchObject({ totalSales: toldBy('Order Total'), refunds: 0 });
    expect(issues.map(({ message }) => message)).toEqual([
      'etsy-items.csv has no refunds, and they stand in Etsy’s file EtsySoldOrders; bring that file into a tab too, until then nothing is taken off.',
    ]);
  });
});

describe('a second file of orders that does not belong to the first is refused, and nothing is written', () => {
  test.each([
    ['another shop’s export', 'shopify-minimal.csv', etsyItems, 'not two exports of the same shop'],
    ['a sheet of the owner’s own', '../books/month-first/orders.csv', etsyItems, 'not two exports of the same shop'],
    ['more of the same kind', 'shopify-sample.csv', fixture('exports/shopify-minimal.csv'), 'the same kind of export'],
    [
      'the same orders in another form',
      'woocommerce-orders.csv',
      fixture('exports/woocommerce-items.csv'),
      'in another form; give one of the two',
    ],
  ])('%s', async (_, second, first, words) => {
    const folder = new Folder();
    const other = fixture(`exports/${second}`);
    const { status, stderr } = await runCli(['run', first, other, '--json', join(folder.path, 'out.json')]);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).toContain(other.slice(other.lastIndexOf('/') + 1));
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(folder.names()).toEqual([]);
  });
});

describe('--products finds what goods cost by the code that the shop’s export has', () => {
  // Every unit costs half of the currency's unit, so the cost of goods is half the units of the orders that count.
  test.each([
    ['Shopify', ['shopify-orders.csv'], 'Lineitem sku', 661],
    ['Etsy', ['etsy-items.csv', 'etsy-orders.csv'], 'SKU', sum(rowsOf('etsy-items.csv').map((row) => amount(row.Quantity))) / 2],
    ['Square', ['square-items.csv'], 'SKU', 1.75],
    ['WooCommerce', ['woocommerce-items.csv'], 'item_sku', 2.5],
  ])('%s', async (_, files, column, cogs) => {
    const codes = new Set(rowsOf(files[0] as string).map((row) => row[column]));
    codes.delete('');
    const folder = new Folder();
    const products = folder.file('products.csv', `SKU,Unit cost\n${[...codes].map((code) => `${code},0.50\n`).join('')}`);
    const { totals, issues } = await runForResult([...files.map((file) => fixture(`exports/${file}`)), '--products', products]);
    expect(totals.cogs).toBe(cogs);
    expect(issues.filter(({ code }) => code.startsWith('product-'))).toEqual([]);
  });
});

describe('small Shopify files, whose lines have no price', () => {
  // Orders, customers, totals and refunds of both files, counted apart from this project's code.
  test.each([
    ['shopify-sample.csv', { rows: 249, orders: 127, ordersCounted: 127, customers: 57 }, 15_063, 423.75],
    ['shopify-minimal.csv', { rows: 9, orders: 8, ordersCounted: 8, customers: 4 }, 995, 10],
  ])('%s', async (file, counts, total, refunded) => {
    const { source, totals, tieOut } = await runForResult([fixture(`exports/${file}`)]);
    expect(source).toMatchObject({ importer: 'shopify', ...counts, rowsRefused: 0 });
    expect(totals).toMatchObject({ grossSales: total, refunds: refunded, totalSales: total - refunded });
    expect(tieOut.difference).toBe(0);
  });
});
