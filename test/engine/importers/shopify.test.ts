import type { SourceTab } from '../../../src/engine/table/cell.js';
import { rowState } from '../../../src/engine/table/order-lines.js';
import { sayIssue } from '../table/say-issue.js';
import { counts, fixture, issueCounts, read, refusal, tab, totals, units } from './read-export.js';

const file = fixture('shopify-orders.csv');
const day = (iso: string) => Date.parse(iso) / 86_400_000;

/** The file with fewer columns, as older exports have them. */
function without(source: SourceTab, lost: (header: string, column: number) => boolean): SourceTab {
  const headers = source.cells[0]!;
  return { ...source, cells: source.cells.map((row) => row.filter((_, column) => !lost(String(headers[column]), column))) };
}

describe('an export of Shopify', () => {
  // Worked out of the fixture's own Subtotal, Shipping, Discount Amount, Total and Refunded Amount of its seven paid or refunded
  // orders: 2,238.18 − 569.86 = 1,668.32. Order #1362 was refunded whole, 72.00 of its 491.12 for shipping.
  const figures = { grossSales: 2074.56, discounts: 16.38, refunds: 497.86, netSales: 1560.32, shipping: 108, units: 1322 };

  it('gives the shop’s own totals less what was paid back', () => {
    const { lines } = read(file);
    expect(totals(lines)).toEqual(figures);
    expect(lines.currency).toBe('EUR');
    expect(counts(lines)).toEqual({ rows: 72, orders: 7, customers: 6, rowsWithoutCustomer: 18 });
  });

  it('lists pending and voided orders by row and does not count them', () => {
    expect(issueCounts(read(file).issues)).toEqual({ 'status-not-counted': 21 });
  });

  test.each([
    ['60 columns', (_: string, column: number) => column >= 60],
    ['47 columns', (_: string, column: number) => column >= 47],
  ])('reads a file of %s', (_, lost) => {
    const { lines } = read(without(file, lost));
    // Refunded Amount is the 50th column: in the oldest files no column says what was paid back.
    const tellsRefunds = lost('', 49) === false;
    const expected = tellsRefunds ? figures : { ...figures, refunds: 0, netSales: 2058.18, shipping: 180 };
    expect(totals(lines)).toEqual(expected);
  });

  it('says where a refund’s amount is not told', () => {
    const { issues } = read(without(file, (_, column) => column >= 47));
    expect(issueCounts(issues)).toEqual({ 'status-not-counted': 21, 'refund-amount-unknown': 22 });
  });

  it('spreads a refund over the lines by their net value, to the cent', () => {
    const { lines } = read(
      tab(
        'Name | Email | Created at | Financial Status | Subtotal | Shipping | Taxes | Total | Refunded Amount | Lineitem quantity | Lineitem name | Lineitem price',
        '#1 | a@b.c | 2025-03-01 23:30:00 -0500 | partially_refunded | 60.00 | 5.00 | 0 | 65.00 | 10.00 | 2 | Cup | 10.00',
        '#1 | | | | | | | | | 1 | Pot | 20.00',
        '#1 | | | | | | | | | 1 | Jar | 20.00',
      ),
    );
    expect(units(lines.refunds)).toEqual([3.34, 3.33, 3.33]);
    expect(units(lines.shipping)).toEqual([5, 0, 0]);
    // The shop's own wall clock, not the same moment elsewhere.
    expect([...lines.day]).toEqual([day('2025-03-01'), day('2025-03-01'), day('2025-03-01')]);
  });

  it('takes what a refund leaves over from the shipping', () => {
    const { lines } = read(
      tab(
        'Name | Email | Created at | Subtotal | Shipping | Total | Refunded Amount | Lineitem name | Lineitem price',
        '#1 | a@b.c | 2025-03-01 | 20.00 | 8.00 | 28.00 | 25.00 | Cup | 20.00',
      ),
    );
    expect(totals(lines)).toMatchObject({ refunds: 20, netSales: 0, shipping: 3 });
  });

  it('says that more was paid back than the order came to, and still ties out', () => {
    const { lines, issues } = read(
      tab(
        'Name | Email | Created at | Subtotal | Shipping | Total | Refunded Amount | Lineitem name | Lineitem price',
        '#1 | a@b.c | 2025-03-01 | 20.00 | 8.00 | 28.00 | 30.00 | Cup | 20.00',
      ),
    );
    expect(totals(lines)).toMatchObject({ refunds: 22, netSales: -2, shipping: 0 });
    expect(issues.map(sayIssue)).toEqual([expect.stringMatching(/^Orders G2 holds a refund of 30, more than the order came to/)]);
  });

  it('knows a customer in any capitals, keeps the first spelling, and fills it down', () => {
    const { lines } = read(
      tab(
        'Name | Email | Created at | Total | Lineitem name | Lineitem price',
        '#1 | Ann@Shop.com | 2025-03-01 | 20.00 | Cup | 15.00',
        '#1 | | | | Jar | 5.00',
        '#2 | ann@shop.com | 2025-03-02 | 20.00 | Cup | 20.00',
        '#3 | | 2025-03-02 | 7.00 | Cup | 7.00',
      ),
    );
    expect(lines.customer.labels).toEqual(['Ann@Shop.com']);
    expect([...lines.customer.codes]).toEqual([0, 0, 0, -1]);
  });

  it('finds out whether tax is on top of the prices or inside them', () => {
    const head = 'Name | Email | Created at | Subtotal | Shipping | Taxes | Total | Refunded Amount | Lineitem name | Lineitem price';
    const onTop = read(tab(head, '#1 | a@b.c | 2025-03-01 | 100.00 | 10.00 | 22.00 | 132.00 | 0 | Cup | 100.00'));
    expect(totals(onTop.lines)).toMatchObject({ grossSales: 100, netSales: 100, shipping: 10 });
    // 24.00 of tax inside 120.00 + 24.00: 20.00 in the items, 4.00 in the shipping; half of it all paid back.
    const inside = read(tab(head, '#1 | a@b.c | 2025-03-01 | 120.00 | 24.00 | 24.00 | 144.00 | 72.00 | Cup | 120.00'));
    expect(totals(inside.lines)).toMatchObject({ grossSales: 100, refunds: 60, netSales: 40, shipping: 20 });
    expect(inside.issues).toEqual([]);
  });

  it('takes a discount once, be it told for the order, for its lines, or for both', () => {
    const head =
      'Name | Email | Created at | Subtotal | Shipping | Taxes | Total | Discount Amount | Lineitem name | Lineitem price | Lineitem discount';
    const ofOrder = read(
      tab(head, '#1 | a@b.c | 2025-03-01 | 90.00 | 0 | 0 | 90.00 | 10.00 | Cup | 60.00 | 0', '#1 | | | | | | | | Jar | 40.00 | 0'),
    );
    expect(units(ofOrder.lines.discounts)).toEqual([6, 4]);
    const ofLines = read(
      tab(head, '#1 | a@b.c | 2025-03-01 | 90.00 | 0 | 0 | 90.00 | 10.00 | Cup | 60.00 | 0', '#1 | | | | | | | | Jar | 40.00 | 10.00'),
    );
    expect(units(ofLines.lines.discounts)).toEqual([0, 10]);
    const both = read(
      tab(head, '#1 | a@b.c | 2025-03-01 | 80.00 | 0 | 0 | 80.00 | 10.00 | Cup | 60.00 | 0', '#1 | | | | | | | | Jar | 40.00 | 10.00'),
    );
    expect(units(both.lines.discounts)).toEqual([6.67, 13.33]);
    const onShipping = read(tab(head, '#1 | a@b.c | 2025-03-01 | 100.00 | 0 | 0 | 100.00 | 5.00 | Cup | 100.00 | 0'));
    expect(totals(onShipping.lines)).toMatchObject({ discounts: 0, netSales: 100 });
    for (const { issues } of [ofOrder, ofLines, both, onShipping]) expect(issues).toEqual([]);
  });

  it('follows the shop’s figure where the lines do not add up to it, and says so', () => {
    const { lines, issues } = read(
      tab(
        'Name | Email | Created at | Subtotal | Total | Lineitem name | Lineitem price',
        '#1 | a@b.c | 2025-03-01 | 90.00 | 90.00 | Cup | 60.00',
        '#1 | | | | | Jar | 40.00',
      ),
    );
    expect(units(lines.netSales)).toEqual([54, 36]);
    expect(issues.map(sayIssue)).toEqual([
      expect.stringMatching(/^The lines of the order in Orders A2 do not add up to what Shopify says/),
    ]);
  });

  it('keeps an order’s amount on its first line where no column says what a line cost', () => {
    const { lines, issues } = read(fixture('shopify-minimal.csv'));
    // 995.00 in total, 10.00 of it paid back.
    expect(totals(lines)).toMatchObject({ grossSales: 995, refunds: 10, netSales: 985, shipping: null });
    expect(units(lines.netSales)).toEqual([100, 0, 50, 30, 25, 0, 200, 500, 80]);
    expect(issueCounts(issues)).toEqual({ 'export-lines-without-price': 1 });
  });

  it('leaves the whole order out where an amount of it can’t be read, and lists every row of it', () => {
    const { lines, issues } = read(
      tab(
        'Name | Email | Created at | Total | Lineitem name | Lineitem price',
        '#1 | a@b.c | 2025-03-01 | 20.00 | Cup | 15.00',
        '#1 | | | | Jar | five',
        '#2 | a@b.c | 2025-03-02 | 7.00 | Cup | 7.00',
        '#3 | a@b.c | soon | 7.00 | Cup | 7.00',
        '#4 | | | | Cup | 7.00',
      ),
    );
    expect([...lines.state]).toEqual([
      rowState.unreadable,
      rowState.unreadable,
      rowState.counted,
      rowState.unreadable,
      rowState.unreadable,
    ]);
    expect(issues.map(({ code, cell }) => [code, cell])).toEqual([
      ['export-amount-unreadable', 'F3'],
      ['export-date-unreadable', 'C5'],
      ['export-order-incomplete', 'A6'],
      ['export-order-left-out', 'A2'],
    ]);
  });

  it('leaves out an order whose price × quantity is too large to be exact', () => {
    const { lines, issues } = read(
      tab(
        'Name | Email | Created at | Total | Lineitem quantity | Lineitem name | Lineitem price',
        '#1 | a@b.c | 2025-03-01 | 20.00 | 46190765.40895 | Cup | 15.00',
        '#2 | a@b.c | 2025-03-02 | 7.00 | 1 | Cup | 7.00',
      ),
    );
    expect([...lines.state]).toEqual([rowState.unreadable, rowState.counted]);
    expect(issues.map(({ code, cell }) => [code, cell])).toEqual([['export-amount-unreadable', 'E2']]);
  });

  it('counts an order once that stands in the file twice', () => {
    const twice = { ...file, cells: [...file.cells, ...file.cells.slice(1)] };
    const { lines, issues } = read(twice);
    expect(totals(lines)).toEqual(figures);
    expect(issueCounts(issues)).toEqual({ 'export-order-repeated': 93, 'status-not-counted': 21 });
  });

  it('keeps the orders of two shops apart that have the same number', () => {
    const { lines, issues } = read(
      tab(
        'Name | Email | Created at | Total | Lineitem name | Lineitem price',
        '#1 | a@b.c | 2025-03-01 | 20.00 | Cup | 20.00',
        '#2 | a@b.c | 2025-03-01 | 5.00 | Jar | 5.00',
        '#1 | z@b.c | 2025-03-04 | 7.00 | Cup | 7.00',
      ),
    );
    expect(counts(lines)).toMatchObject({ orders: 3, customers: 2 });
    expect(totals(lines).netSales).toBe(32);
    expect(issueCounts(issues)).toEqual({ 'export-order-number-shared': 1 });
  });

  it('does not count a cancelled order that was not paid back, nor a test order', () => {
    const { lines, issues } = read(
      tab(
        'Name | Email | Created at | Financial Status | Total | Refunded Amount | Cancelled at | Payment Method | Lineitem name | Lineitem price',
        '#1 | a@b.c | 2025-03-01 | paid | 20.00 | 0 | 2025-03-02 | Cash | Cup | 20.00',
        '#2 | a@b.c | 2025-03-01 | refunded | 5.00 | 5.00 | 2025-03-02 | Cash | Cup | 5.00',
        '#3 | a@b.c | 2025-03-01 | paid | 9.00 | 0 | | bogus | Cup | 9.00',
        '#4 | a@b.c | 2025-03-01 | authorized | 11.00 | 0 | | Cash | Cup | 11.00',
        '#5 | a@b.c | 2025-03-01 | partially_paid | 13.00 | 0 | | Cash | Cup | 13.00',
      ),
    );
    expect([...lines.state]).toEqual([3, 0, 3, 3, 0]);
    expect(totals(lines).netSales).toBe(13);
    expect(issueCounts(issues)).toEqual({ 'export-order-cancelled': 1, 'export-order-test': 1, 'status-not-counted': 1 });
  });

  it('fills what is true of the order into its lines, and leaves the line’s own columns alone', () => {
    const { lines } = read(
      tab(
        'Name | Email | Created at | Total | Source | Lineitem name | Lineitem price | Lineitem sku',
        '#1 | a@b.c | 2025-03-01 | 20.00 | web | Cup | 15.00 | C1',
        '#1 | | | | | Jar | 5.00 | ',
      ),
    );
    expect([...lines.text(4).codes]).toEqual([0, 0]);
    expect([...lines.text(7).codes]).toEqual([0, -1]);
  });

  it('knows the phone number of an order in each of its lines, for joining the service log', () => {
    const { lines } = read(
      tab(
        'Name | Email | Created at | Total | Phone | Lineitem name | Lineitem price',
        "#1 | a@b.c | 2025-03-01 | 20.00 | '+33612345678 | Cup | 15.00",
        '#1 | | | | | Jar | 5.00',
      ),
    );
    expect([...lines.phones!.codes]).toEqual([0, 0]);
  });

  it('obeys the owner’s choice of another column, and says when its header is gone', () => {
    const own = tab(
      'Name | Email | Phone | Created at | Total | Lineitem name | Lineitem price',
      '#1 | a@b.c | 555 | 2025-03-01 | 20.00 | Cup | 20.00',
    );
    expect(read(own, { chosen: { customer: 'Phone' } }).lines.customer.labels).toEqual(['555']);
    expect(read(own, { chosen: { customer: 'Email', amount: 'Total' } }).lines.customer.labels).toEqual(['a@b.c']);
    expect(refusal(own, { chosen: { customer: 'Client' } })).toMatch(/“Client” that you chose as Customer is not among the headers/);
  });

  it('takes the margin rate for the cost of goods, because the export has none', () => {
    const { lines } = read(fixture('shopify-minimal.csv'), { marginRate: 0.4 });
    expect(units(lines.cogs).slice(0, 4)).toEqual([60, 0, 30, 18]);
    expect(read(fixture('shopify-minimal.csv')).lines.cogs).toBeNull();
  });

  it('refuses a file of two currencies', () => {
    const two = tab(
      'Name | Email | Created at | Total | Currency | Lineitem name',
      '#1 | a@b.c | 2025-03-01 | 20.00 | EUR | Cup',
      '#2 | a@b.c | 2025-03-01 | 20.00 | USD | Cup',
    );
    expect(refusal(two)).toMatch(/mixes currencies: E2 .*EUR.* but E3 .*USD/);
  });

  it('gives an order without an address to whoever has its phone number, in any spelling', () => {
    const { lines } = read(
      tab(
        'Name | Email | Phone | Billing Phone | Created at | Total | Lineitem name | Lineitem price',
        "#1 | ann@example.com | | '+33 6 12 34 56 78 | 2025-03-01 | 20.00 | Cup | 20.00",
        '#2 | | +33612345678 | | 2025-03-02 | 20.00 | Cup | 15.00',
        '#2 | | | | | | Jar | 5.00',
        '#3 | | | 06 99 99 99 99 | 2025-03-03 | 20.00 | Cup | 20.00',
        '#4 | | | | 2025-03-04 | 20.00 | Cup | 20.00',
      ),
    );
    const { codes, labels } = lines.customer;
    expect([...codes].map((code) => labels[code] ?? null)).toEqual([
      'ann@example.com',
      'ann@example.com',
      'ann@example.com',
      '06 99 99 99 99',
      null,
    ]);
  });
});
