import type { OrderBook } from '../parts/order-book.js';
import { shareOf } from '../parts/prorate.js';
import type { OrderFacts } from '../parts/spread-orders.js';

const cent = 100;

/** What the lines of each order add up to. */
export interface LineSums {
  readonly gross: Float64Array;
  readonly discount: Float64Array;
}

/**
 * What WooCommerce says of its orders. The total is the shop's own figure; it holds the items after discounts, shipping,
 * fees and all tax. Fees charged to the customer stand with shipping, because they are no sale of an item. The tax column
 * may hold all tax, or that of the items only; what ties out decides.
 */
export function orderFacts(book: OrderBook, lines: LineSums): OrderFacts {
  const { count } = book.orders;
  const of = (field: string) => {
    const values = book.byOrder(field);
    return (order: number) => values?.[order] ?? Number.NaN;
  };
  const [subtotal, total, discountOf, cart] = [of('subtotal'), of('total'), of('discount'), of('cartDiscount')];
  const charges = [of('shipping'), of('fees')];
  const [tax, besideTax] = [of('tax'), [of('shippingTax'), of('feeTax')]];
  const refunds = refundsOf(book);
  const facts = {
    ...{ net: new Float64Array(count), discount: new Float64Array(count), taxInside: new Float64Array(count) },
    ...{ shipping: new Float64Array(count), refund: new Float64Array(count) },
  };
  for (let order = 0; order < count; order++) {
    const charged = charges.reduce((sum, field) => sum + orZero(field(order)), 0);
    const discount = Math.abs(orZero(discountOf(order))) || Math.abs(orZero(cart(order)));
    const before = Number.isNaN(subtotal(order)) ? (lines.gross[order] as number) : subtotal(order);
    const taxes = { items: orZero(tax(order)), beside: besideTax.reduce((sum, field) => sum + orZero(field(order)), 0) };
    const net = netOf({ total: total(order), charged, before, discount, taxes });
    facts.net[order] = net;
    // The lines' own discounts are kept where they are all of it.
    facts.discount[order] =
      Math.abs((lines.discount[order] as number) - discount) <= cent ? 0 : Math.max(0, discount - (lines.discount[order] as number));
    facts.shipping[order] = charged;
    facts.refund[order] = withoutTax(refunds?.[order] ?? 0, net + charged, total(order));
  }
  return facts;
}

interface ToldTotal {
  readonly total: number;
  readonly charged: number;
  readonly before: number;
  readonly discount: number;
  readonly taxes: { readonly items: number; readonly beside: number };
}

/** Items after discounts without tax; NaN for an order without a total. */
function netOf({ total, charged, before, discount, taxes }: ToldTotal): number {
  const all = total - charged - taxes.items;
  const without = all - taxes.beside;
  const expected = before - discount;
  if (Math.abs(all - expected) > cent && Math.abs(without - expected) <= cent) return without;
  return all;
}

function refundsOf(book: OrderBook): Float64Array | null {
  return (book.byOrder('refund') ?? book.summed('lineRefund'))?.map((value) => Math.abs(orZero(value))) ?? null;
}

/** The share of a refund that is no tax: a refund holds tax as the total does. */
function withoutTax(refund: number, own: number, total: number): number {
  if (Number.isNaN(total) || own === total) return refund;
  const beyond = Math.max(0, refund - Math.max(0, total));
  return shareOf(refund - beyond, own, total) + beyond;
}

function orZero(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
