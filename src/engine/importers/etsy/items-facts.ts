import type { OrderBook } from '../parts/order-book.js';
import { rowsOf, sumOfOrder } from '../parts/order-values.js';
import type { LineFacts, OrderFacts } from '../parts/spread-orders.js';

/** What Etsy's file of order items says by itself: no refunds, and no total to tie out to. */
export interface ItemsFacts {
  readonly lines: LineFacts;
  readonly facts: OrderFacts;
  /** Discounts of each order as its lines tell them. */
  readonly lineDiscounts: Float64Array;
}

/** Reads the items. Amounts that belong to the order may stand on its first line or be repeated on every line. */
export function itemsFacts(book: OrderBook): ItemsFacts {
  const { orders } = book;
  const { count, ofRow } = orders;
  const gross = book.byRow('value') ?? new Float64Array(ofRow.length);
  const discount = (book.byRow('discount') ?? new Float64Array(ofRow.length)).map((value) => Math.abs(value));
  const facts = {
    net: new Float64Array(count).fill(Number.NaN),
    discount: new Float64Array(count),
    taxInside: new Float64Array(count),
    shipping: shippingOf(book),
    refund: new Float64Array(count),
  };
  for (let order = 0; order < count; order++) {
    const rows = rowsOf(orders, order);
    const amount = repeatedAmount(discount, rows);
    // A discount on each line alike is one that differs with the line's amount; the same amount on unlike lines is the order's.
    if (amount === 0 || repeatedAmount(gross, rows) !== 0) continue;
    facts.discount[order] = amount;
    for (const row of rows) discount[row] = 0;
  }
  const lineDiscounts = sumOfOrder(discount, orders).map((sum, order) => sum + (facts.discount[order] as number));
  return { lines: { gross, discount, arePriced: true }, facts, lineDiscounts };
}

function shippingOf(book: OrderBook): Float64Array | null {
  const shipping = book.byRow('shipping');
  if (shipping === null) return null;
  const off = (book.byRow('shippingDiscount') ?? new Float64Array(shipping.length)).map((value) => Math.abs(value));
  const once = (column: Float64Array, rows: Int32Array) =>
    repeatedAmount(column, rows) || rows.reduce((sum, row) => sum + (column[row] as number), 0);
  return Float64Array.from({ length: book.orders.count }, (_, order) => {
    const rows = rowsOf(book.orders, order);
    return Math.max(0, once(shipping, rows) - once(off, rows));
  });
}

/** The amount that stands on each of several rows alike; else 0. */
function repeatedAmount(column: Float64Array, rows: Int32Array): number {
  const first = rows.length > 1 ? (column[rows[0] as number] as number) : 0;
  return rows.every((row) => column[row] === first) ? first : 0;
}
