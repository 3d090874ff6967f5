import { rowKind } from '../../../src/engine/table/order-lines.js';
import { sayIssue } from '../table/say-issue.js';
import { counts, fixture, issueCounts, read, refusal, tab, totals, units } from './read-export.js';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe('Square’s items', () => {
  it('are sales by transaction; a refund row lowers them', () => {
    const { lines, issues } = read(fixture('square-items.csv'));
    // Gross 25.00 + 1,045.00 + 4.25 + 11.00, off 2.50; 11.25 came back.
    expect(totals(lines)).toEqual({ grossSales: 1085.25, discounts: 2.5, refunds: 11.25, netSales: 1071.5, shipping: null, units: 3.5 });
    expect(counts(lines)).toEqual({ rows: 5, orders: 4, customers: 2, rowsWithoutCustomer: 1 });
    expect(lines.customerNames).toEqual(['Ada Quill', 'Ben Marsh']);
    expect(issues).toEqual([]);
  });

  it('have a refund row that is no order of its own', () => {
    const { lines } = read(fixture('square-items.csv'));
    expect([...lines.meaning!.kind]).toEqual([rowKind.sale, rowKind.sale, rowKind.sale, rowKind.returned, rowKind.sale]);
  });

  it('of Australia have other columns, and the day first', () => {
    const { lines } = read(fixture('square-items-au.csv'));
    expect(totals(lines)).toMatchObject({ netSales: 14.54, discounts: 0.7, refunds: 0 });
    expect([...lines.day]).toEqual([day('2026-03-15'), day('2026-03-16')]);
  });

  it('ask about dates that can be read both ways', () => {
    const unclear = tab('Date | Item | Qty | Gross Sales | Net Sales | Transaction ID', '03/05/2026 | Tea | 1 | $5.00 | $5.00 | T1');
    expect(refusal(unclear)).toMatch(/can be read both as day\/month and as month\/day, such as “03\/05\/2026” in A2/);
  });

  it('never take a blank amount for zero', () => {
    const { lines, issues } = read(
      tab(
        'Date | Item | Qty | Gross Sales | Net Sales | Transaction ID',
        '2026-03-05 | Tea | 1 | 5.00 | 5.00 | T1',
        '2026-03-05 | Tea | 1 | | | T2',
      ),
    );
    expect([...lines.state]).toEqual([0, 2]);
    expect(issues.map(sayIssue)).toEqual(['Orders E3 has no amount; fill it in, until then every row of its order is left out.']);
  });
});

describe('WooCommerce', () => {
  it('a row an order: totals without tax, fees with the shipping, refunds from the items first', () => {
    const { lines, issues } = read(fixture('woocommerce-orders.csv'));
    expect(totals(lines)).toEqual({ grossSales: 125, discounts: 5, refunds: 40, netSales: 80, shipping: 7.5, units: null });
    expect(counts(lines)).toEqual({ rows: 4, orders: 4, customers: 2, rowsWithoutCustomer: 1 });
    expect(issueCounts(issues)).toEqual({ 'status-not-counted': 1 });
    expect(lines.currency).toBe('EUR');
  });

  it('a row an item: what is true of the order counts once', () => {
    const { lines, issues } = read(fixture('woocommerce-items.csv'));
    expect(totals(lines)).toEqual({ grossSales: 95, discounts: 5, refunds: 10, netSales: 80, shipping: 11, units: 5 });
    expect(units(lines.netSales).slice(0, 4)).toEqual([40, 10, 7.5, 22.5]);
    expect(issueCounts(issues)).toEqual({ 'status-not-counted': 1 });
  });

  it('knows the headings of the other export plug-in', () => {
    const { lines } = read(
      tab(
        'Order Number | Order Status | Order Date | Email (Billing) | First Name (Billing) | Cart Discount Amount | Order Subtotal Amount | Order Shipping Amount | Order Refund Amount | Order Total Amount | Order Total Tax Amount | Item Name | Quantity (- Refund) | Item Cost',
        '77 | Completed | 2026-02-01 10:00 | a@b.c | Ada | 0 | 30 | 5 | 0 | 41.65 | 6.65 | Tea | 1 | 10',
        '77 | Completed | 2026-02-01 10:00 | a@b.c | Ada | 0 | 30 | 5 | 0 | 41.65 | 6.65 | Pot | 1 | 20',
      ),
    );
    expect(totals(lines)).toMatchObject({ grossSales: 30, netSales: 30, shipping: 5, units: 2 });
  });

  const headers = 'order_id | order_date | status | order_total | order_currency | customer_id | billing_email | billing_phone';
  const whoBought = (...rows: string[]) => {
    const { customer } = read(
      tab(headers, ...rows.map((row, index) => `${index + 1} | 2026-02-0${index + 1} | completed | 10 | EUR | ${row}`)),
    ).lines;
    return [...customer.codes].map((code) => customer.labels[code] ?? null);
  };

  it('an account is one customer under any address, and under none', () => {
    expect(whoBought('7 | ada@example.com |', '7 | ada@work.example |', '7 | |', '8 | ben@example.com |')).toEqual([
      'ada@example.com',
      'ada@example.com',
      'ada@example.com',
      'ben@example.com',
    ]);
  });

  it('guests, who have the account number 0, are told apart by address, else by phone', () => {
    expect(
      whoBought('0 | cy@example.com | +44 20 7946 0958', '0 | dee@example.com |', '0 | | 020 7946 0958', '7 | Dee@Example.com |', '0 | |'),
    ).toEqual(['cy@example.com', 'dee@example.com', 'cy@example.com', 'dee@example.com', null]);
  });

  it('without addresses the account number is the customer’s id', () => {
    const { customer } = read(
      tab(
        'order_id | order_date | status | order_total | order_currency | customer_user | cart_discount',
        '1 | 2026-02-01 | completed | 10 | EUR | 7 | 0',
        '2 | 2026-02-02 | completed | 10 | EUR | 0 | 0',
        '3 | 2026-02-03 | completed | 10 | EUR | 0 | 0',
      ),
    ).lines;
    expect([customer.labels[customer.codes[0]!], customer.codes[1], customer.codes[2]]).toEqual(['7', -1, -1]);
  });
});
