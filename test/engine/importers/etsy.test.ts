import { sayIssue } from '../table/say-issue.js';
import { counts, fixture, issueCounts, read, tab, totals, units } from './read-export.js';

// Worked out of the fixtures' own columns: order values 1,404.74, discounts 38.85, shipping 103.00, totals 1,468.89 of which
// 1,175.02 is left after what was adjusted (8.30, 2.55, and order 3800918604 wholly).
const sold = { grossSales: 1404.74, discounts: 38.85, units: 705 };
const orders = fixture('etsy-orders.csv');
const items = fixture('etsy-items.csv');
const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe('Etsy’s exports', () => {
  it('the orders alone give the adjusted total, without tax', () => {
    const { lines, issues } = read(orders);
    expect(totals(lines)).toEqual({ ...sold, refunds: 293.87, netSales: 1072.02, shipping: 103 });
    expect(counts(lines)).toEqual({ rows: 6, orders: 6, customers: 5, rowsWithoutCustomer: 0 });
    expect([lines.currency, issues]).toEqual(['GBP', []]);
  });

  it('the items alone give the sales, and say that they know no refunds', () => {
    const { lines, issues } = read(items);
    expect(totals(lines)).toEqual({ ...sold, refunds: 0, netSales: 1365.89, shipping: 103 });
    expect(counts(lines)).toEqual({ rows: 58, orders: 6, customers: 5, rowsWithoutCustomer: 0 });
    expect(issues.map(sayIssue)).toEqual([expect.stringMatching(/has no refunds, and they stand in Etsy’s file EtsySoldOrders/)]);
  });

  it('the items take refunds, discounts and shipping from the orders beside them', () => {
    const { lines, issues } = read(items, { otherExports: [orders, items] });
    expect(totals(lines)).toEqual({ ...sold, refunds: 293.87, netSales: 1072.02, shipping: 103 });
    expect(counts(lines)).toEqual({ rows: 58, orders: 6, customers: 5, rowsWithoutCustomer: 0 });
    expect(issues).toEqual([]);
  });

  it('the month stands first, also where no date tells', () => {
    const { lines } = read(tab('Sale Date | Order ID | Buyer User ID | Order Value | Order Total', '03/05/25 | 1 | ann | 5.00 | 5.00'));
    expect([...lines.day]).toEqual([day('2025-03-05')]);
  });

  const orderHead =
    'Sale Date | Order ID | Buyer User ID | Currency | Order Value | Discount Amount | Shipping | Sales Tax | Order Total | Adjusted Order Total | Adjusted Card Processing Fees | Status';

  it('sales tax is no revenue, and a zero in the adjusted columns is no refund', () => {
    const { lines } = read(tab(orderHead, '03/15/25 | 1 | ann | USD | 50.00 | 5.00 | 4.00 | 3.50 | 52.50 | 0.00 | 0.00 | Shipped'));
    expect(totals(lines)).toMatchObject({ grossSales: 50, discounts: 5, refunds: 0, netSales: 45, shipping: 4 });
  });

  it('an adjusted total of zero beside an adjusted fee is a refund in full', () => {
    const { lines } = read(tab(orderHead, '03/15/25 | 1 | ann | USD | 50.00 | 5.00 | 4.00 | 3.50 | 52.50 | 0.00 | 0.30 | Shipped'));
    expect(totals(lines)).toMatchObject({ refunds: 45, netSales: 0, shipping: 0 });
  });

  it('an order row that stands in the file twice counts once, and a cancelled order not at all', () => {
    const row = '03/15/25 | 1 | ann | USD | 50.00 | 0 | 0 | 0 | 50.00 | | | Shipped';
    const { lines, issues } = read(tab(orderHead, row, row, '03/16/25 | 2 | ben | USD | 9.00 | 0 | 0 | 0 | 9.00 | | | Canceled'));
    expect(totals(lines).netSales).toBe(50);
    expect(issueCounts(issues)).toEqual({ 'export-order-repeated': 1, 'status-not-counted': 1 });
  });

  it('reads amounts with a sign and a decimal comma', () => {
    const { lines } = read(tab(orderHead, '03/15/25 | 1 | ann | USD | $50,00 | $5,00 | $4,00 | $0,00 | $49,00 | | | Shipped'));
    expect(totals(lines)).toMatchObject({ grossSales: 50, discounts: 5, netSales: 45, shipping: 4 });
  });

  const itemHead =
    'Sale Date | Order ID | Buyer | Item Name | Quantity | Price | Item Total | Discount Amount | Order Shipping | Transaction ID';

  it('shipping and discount of the order count once where they are repeated on every line', () => {
    const { lines } = read(
      tab(
        itemHead,
        '03/15/25 | 1 | ann | Cup | 1 | 30.00 | 30.00 | 4.00 | 6.00 | 71',
        '03/15/25 | 1 | ann | Jar | 1 | 10.00 | 10.00 | 4.00 | 6.00 | 72',
      ),
    );
    expect(totals(lines)).toMatchObject({ grossSales: 40, discounts: 4, netSales: 36, shipping: 6 });
    expect(units(lines.discounts)).toEqual([3, 1]);
  });

  it('a line that stands in the file twice counts once', () => {
    const row = '03/15/25 | 1 | ann | Cup | 1 | 30.00 | 30.00 | 0 | 6.00 | 71';
    const { lines, issues } = read(tab(itemHead, row, row));
    expect(totals(lines)).toMatchObject({ netSales: 30, shipping: 6 });
    expect(issueCounts(issues)).toMatchObject({ 'export-line-repeated': 1 });
  });

  it('lists the orders that only one of the two files has', () => {
    const some = tab(
      itemHead,
      '03/15/25 | 1 | ann | Cup | 1 | 30.00 | 30.00 | 0 | 6.00 | 71',
      '03/15/25 | 3 | cai | Cup | 1 | 30.00 | 30.00 | 0 | 0 | 73',
    );
    const beside = {
      ...tab(
        orderHead,
        '03/15/25 | 1 | ann | USD | 30.00 | 0 | 6.00 | 0 | 36.00 | 26.00 | 1.00 | Shipped',
        '03/15/25 | 2 | ben | USD | 9.00 | 0 | 0 | 0 | 9.00 | | | Shipped',
      ),
      tab: 'Sold orders',
    };
    const { lines, issues } = read(some, { otherExports: [beside] });
    expect(totals(lines)).toMatchObject({ grossSales: 60, refunds: 10, netSales: 50, shipping: 6 });
    expect(issues.map(({ code, tab: at, cell }) => [code, at, cell])).toEqual([
      ['export-order-unjoined', 'Orders', 'B3'],
      ['export-order-without-lines', 'Sold orders', 'B3'],
    ]);
  });

  it('leaves out the items of an order that was cancelled by the orders file', () => {
    const some = tab(
      itemHead,
      '03/15/25 | 1 | ann | Cup | 1 | 30.00 | 30.00 | 0 | 6.00 | 71',
      '03/15/25 | 2 | ben | Cup | 1 | 9.00 | 9.00 | 0 | 0 | 72',
    );
    const beside = {
      ...tab(
        orderHead,
        '03/15/25 | 1 | ann | USD | 30.00 | 0 | 6.00 | 0 | 36.00 | | | Shipped',
        '03/15/25 | 2 | ben | USD | 9.00 | 0 | 0 | 0 | 9.00 | | | Canceled',
      ),
      tab: 'Sold orders',
    };
    const { lines, issues } = read(some, { otherExports: [beside] });
    expect(totals(lines)).toMatchObject({ netSales: 30, shipping: 6 });
    expect(issueCounts(issues)).toEqual({ 'export-order-out-elsewhere': 1, 'status-not-counted': 1 });
  });
});
