import type { MoneyColumn } from '../../table/columns.js';
import { moneyFromNumber } from '../../table/money.js';
import type { OrderBook } from '../parts/order-book.js';
import { shareOf } from '../parts/prorate.js';
import type { LineFacts, OrderFacts } from '../parts/spread-orders.js';
import { tieOrder } from '../parts/tie-order.js';

/** What the orders file says, by order. */
export interface OrdersFacts {
  readonly lines: LineFacts;
  readonly facts: OrderFacts;
  /** What Etsy keeps for the payment, after adjustments; null when no column tells it. */
  readonly fees: MoneyColumn | null;
}

/**
 * What Etsy's file of orders says. The order's total is the shop's own figure, less the sales tax, which the marketplace
 * pays. A refund is what the adjusted total lies below the total. A blank there means that nothing was adjusted, and so does a zero,
 * unless the adjusted fees or the adjusted net beside it say that all was paid back but a fee.
 */
export function ordersFacts(book: OrderBook): OrdersFacts {
  const { count, ofRow } = book.orders;
  const of = (field: string) => {
    const values = book.byOrder(field);
    return (order: number) => values?.[order] ?? Number.NaN;
  };
  const told = { value: of('value'), discount: of('discount'), shipping: of('shipping'), shippingDiscount: of('shippingDiscount') };
  const sums = { tax: of('tax'), total: of('total'), adjusted: of('adjustedTotal') };
  const besides = [of('adjustedFees'), of('adjustedNet')];
  const toldFees = book.byOrder('fees');
  const fees = toldFees?.map((fee) => (Number.isNaN(fee) ? 0 : Math.abs(moneyFromNumber(fee)))) ?? null;
  const facts = {
    net: new Float64Array(count),
    discount: new Float64Array(count),
    taxInside: new Float64Array(count),
    shipping: new Float64Array(count),
    refund: new Float64Array(count),
  };
  for (let order = 0; order < count; order++) {
    const total = sums.total(order);
    const tied = tieOrder({
      value: told.value(order),
      discount: told.discount(order),
      shipping: told.shipping(order),
      shippingDiscount: told.shippingDiscount(order),
      tax: sums.tax(order),
      total,
    });
    facts.net[order] = tied.net;
    facts.discount[order] = tied.discount;
    facts.shipping[order] = tied.shipping;
    const adjusted = sums.adjusted(order);
    const isAdjusted = adjusted > 0 || (adjusted === 0 && besides.some((field) => Math.abs(field(order)) > 0));
    if (!isAdjusted || Number.isNaN(total)) continue;
    const adjustedFees = besides[0]?.(order) ?? Number.NaN;
    if (fees !== null && !Number.isNaN(adjustedFees)) fees[order] = Math.abs(adjustedFees);
    facts.refund[order] = shareOf(total - adjusted, tied.net + tied.shipping, total);
  }
  const gross = book.byRow('value') ?? new Float64Array(ofRow.length);
  return { lines: { gross, discount: new Float64Array(ofRow.length), arePriced: true }, facts, fees };
}
