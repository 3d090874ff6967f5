import type { OrderBook } from '../parts/order-book.js';
import { rowsOf, sumOfOrder } from '../parts/order-values.js';
import { priceTimesQuantity } from '../parts/price-times-quantity.js';
import { shareOf } from '../parts/prorate.js';
import type { LineFacts, OrderFacts } from '../parts/spread-orders.js';

const cent = 100;

/** What Shopify's lines and order fields say, in the terms of `spreadOrders`. */
export function shopifyFacts(book: OrderBook): { lines: LineFacts; facts: OrderFacts } {
  const { orders } = book;
  const rowCount = orders.ofRow.length;
  const gross = priceTimesQuantity(book);
  const ownDiscount = book.byRow('lineDiscount') ?? new Float64Array(rowCount);
  const sums = { gross: sumOfOrder(gross ?? new Float64Array(rowCount), orders), ownDiscount: sumOfOrder(ownDiscount, orders) };
  const told = toldByOrder(book);
  const facts = {
    net: new Float64Array(orders.count).fill(Number.NaN),
    discount: new Float64Array(orders.count),
    taxInside: new Float64Array(orders.count),
    shipping: told.shipping === null ? null : new Float64Array(orders.count),
    refund: new Float64Array(orders.count),
  };
  const discount = ownDiscount.slice();
  const taxed: number[] = [];
  for (let order = 0; order < orders.count; order++) {
    const figures = orderFigures(told, order);
    const own = sums.ownDiscount[order] as number;
    const split = splitDiscount(
      { gross: gross === null ? Number.NaN : (sums.gross[order] as number), own, told: figures.discount },
      figures.items,
    );
    facts.discount[order] = split.spread;
    if (!split.keepsOwn && own !== 0) for (const row of rowsOf(orders, order)) discount[row] = 0;
    if (gross !== null) facts.taxInside[order] = figures.itemTax;
    if (figures.itemTax !== 0) taxed.push(order);
    facts.net[order] = figures.items - figures.itemTax;
    if (facts.shipping !== null) facts.shipping[order] = figures.shipping;
    facts.refund[order] = figures.refund;
  }
  tellTaxInside(book, taxed);
  if (gross === null) reportMissingPrices(book, facts.net);
  return { lines: { gross: gross ?? new Float64Array(rowCount), discount, arePriced: gross !== null }, facts };
}

/** Orders with a date of cancelling, unless their money was paid back: those count, with what is left of them. */
export function cancelledOrders(book: OrderBook): number[] {
  const cancelled = book.textOfOrder('cancelled');
  const refund = book.byOrder('refund');
  const found: number[] = [];
  for (let order = 0; order < book.orders.count; order++) {
    const row = rowsOf(book.orders, order)[0];
    if (row === undefined || (cancelled?.codes[row] ?? -1) < 0) continue;
    if (!((refund?.[order] as number) > 0)) found.push(order);
  }
  return found;
}

/** Orders paid through Shopify's pretended payment service, which says so in its name. */
export function testOrders(book: OrderBook): number[] {
  const payment = book.textOfOrder('payment');
  if (payment === null) return [];
  const isTest = payment.labels.map((label) => /\bbogus\b/i.test(label.slice(0, 200)));
  const found: number[] = [];
  for (let order = 0; order < book.orders.count; order++) {
    const row = rowsOf(book.orders, order)[0];
    if (row !== undefined && isTest[payment.codes[row] as number] === true) found.push(order);
  }
  return found;
}

type Told = Readonly<Record<'subtotal' | 'total' | 'shipping' | 'tax' | 'duties' | 'discount' | 'refund', Float64Array | null>>;

function toldByOrder(book: OrderBook): Told {
  return {
    subtotal: book.byOrder('subtotal'),
    total: book.byOrder('total'),
    shipping: book.byOrder('shipping'),
    tax: book.byOrder('tax'),
    duties: book.byOrder('duties'),
    discount: book.byOrder('discount'),
    refund: book.byOrder('refund'),
  };
}

/** One order's figures. */
interface Figures {
  /** Items after discounts, with the tax that is inside them; NaN where neither subtotal nor total tells it. */
  readonly items: number;
  readonly itemTax: number;
  /** Without tax. */
  readonly shipping: number;
  readonly discount: number;
  /** Without tax. */
  readonly refund: number;
}

/**
 * Works out whether the tax is inside the prices: then the total is the subtotal plus shipping, else tax (and duties) come
 * on top. Tax inside is taken out of items and shipping alike. A refund holds tax as the total does.
 */
function orderFigures(told: Told, order: number): Figures {
  const of = (column: Float64Array | null) => column?.[order] ?? Number.NaN;
  const orZero = (value: number) => (Number.isNaN(value) ? 0 : value);
  const [subtotal, total] = [of(told.subtotal), of(told.total)];
  const [shipping, tax, duties] = [orZero(of(told.shipping)), orZero(of(told.tax)), orZero(of(told.duties))];
  const onTop = total - subtotal - shipping - duties;
  const isInside = tax !== 0 && Math.abs(onTop) <= cent && Math.abs(onTop - tax) > cent;
  const items = !Number.isNaN(subtotal) ? subtotal : total - shipping - duties - tax;
  const shippingTax = isInside ? shareOf(tax, shipping, items + shipping) : 0;
  const itemTax = isInside ? tax - shippingTax : 0;
  const ownPart = items - itemTax + shipping - shippingTax;
  const paidBack = Math.abs(orZero(of(told.refund)));
  const paid = Number.isNaN(total) ? ownPart : total;
  const beyond = Math.max(0, paidBack - Math.max(0, paid));
  const refund = ownPart === paid ? paidBack : shareOf(paidBack - beyond, ownPart, paid) + beyond;
  return { items, itemTax, shipping: shipping - shippingTax, discount: Math.abs(orZero(of(told.discount))), refund };
}

/**
 * Tells which discounts make the lines come to the subtotal: the lines' own, the order's, or both. The order's amount may
 * repeat that of the lines, and where neither is needed it was given on shipping.
 */
function splitDiscount(
  { gross, own, told }: { gross: number; own: number; told: number },
  items: number,
): { spread: number; keepsOwn: boolean } {
  const fits = (discount: number) => Math.abs(gross - discount - items) <= cent;
  if (own !== 0 && fits(own)) return { spread: 0, keepsOwn: true };
  if (fits(told)) return { spread: told, keepsOwn: false };
  if (own !== 0 && fits(own + told)) return { spread: told, keepsOwn: true };
  if (fits(0)) return { spread: 0, keepsOwn: false };
  // None fits: the order's amount is what the shop's own reports show.
  return own > told ? { spread: 0, keepsOwn: true } : { spread: told, keepsOwn: false };
}

function tellTaxInside({ orders, decisions, open }: OrderBook, taxed: readonly number[]): void {
  const firstRows = taxed.map((order) => rowsOf(orders, order)[0]).filter((row) => row !== undefined);
  decisions.addRows(
    'export-tax-inside',
    open.column('tax'),
    firstRows.sort((a, b) => a - b),
  );
}

/** Without prices an order's own amount is all there is; an order without one is left out. */
function reportMissingPrices(book: OrderBook, net: Float64Array): void {
  const several: number[] = [];
  for (let order = 0; order < book.orders.count; order++) {
    const rows = rowsOf(book.orders, order);
    if (Number.isNaN(net[order])) book.unread[order] = 1;
    if (rows.length > 1) several.push(rows[0] as number);
  }
  book.issues.addRows(
    'export-lines-without-price',
    book.open.column('order'),
    several.sort((a, b) => a - b),
  );
}
