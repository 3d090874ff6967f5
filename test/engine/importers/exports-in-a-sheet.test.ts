import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ColumnsView, PreviewView } from '../../../src/shell/server/reply.js';
import { readCsv } from '../../../workbench/files/read-csv.js';
import { ask, hostWith, type Rows, replyTo } from '../../shell/host/shop-host.js';

const decimal = /^-?\d+\.?\d*$/;

/** A fixture as rows of a tab, numbers typed. */
function rows(file: string): Rows {
  const path = join(__dirname, '../../fixtures/exports', file);
  return readCsv(readFileSync(path), file).map((row) => row.map((text) => (text === '' ? null : decimal.test(text) ? Number(text) : text)));
}

const netSales = (tabs: Readonly<Record<string, Rows>>) => ask<PreviewView>(hostWith(tabs), 'readPreview').netSales;

describe('exports in a spreadsheet', () => {
  it('the columns panel shows the shop’s own columns with a role and the reason', () => {
    const { roles, problem } = ask<ColumnsView>(hostWith({ Export: rows('shopify-orders.csv') }), 'readColumns');
    const shown = new Map(roles.filter(({ header }) => header !== null).map(({ id, header }) => [id, header]));
    expect(problem).toBeNull();
    expect(Object.fromEntries(shown)).toMatchObject({
      ...{
        customer: 'Email',
        date: 'Created at',
        order: 'Name',
        amount: 'Subtotal',
        quantity: 'Lineitem quantity',
        status: 'Financial Status',
      },
      ...{
        refund: 'Refunded Amount',
        shipping: 'Shipping',
        tax: 'Taxes',
        discount: 'Discount Amount',
        product: 'Lineitem name',
        brand: 'Vendor',
      },
    });
    expect(roles.find(({ id }) => id === 'customer')?.reason).toBe('It is Shopify’s own column “Email”.');
  });

  it('Etsy’s items are the orders, and take refunds from the tab of sold orders, in whatever order the tabs stand', () => {
    const [orders, items] = [rows('etsy-orders.csv'), rows('etsy-items.csv')];
    expect(netSales({ 'Sold orders': orders, 'Sold items': items })).toBe(1072.02);
    expect(netSales({ 'Sold items': items, 'Sold orders': orders })).toBe(1072.02);
    expect(netSales({ 'Sold items': items })).toBe(1365.89);
  });

  it('a list of payments beside the orders is never taken for a second orders tab', () => {
    const stripe = rows('stripe-payments.csv');
    expect(netSales({ Stripe: [...stripe, ...stripe.slice(1), ...stripe.slice(1)], Shopify: rows('shopify-minimal.csv') })).toBe(985);
    expect(replyTo(hostWith({ Stripe: stripe }), 'readPreview').ok).toBe(false);
  });
});
