import { timesQuantity } from '../../table/money.js';
import type { OrderBook } from './order-book.js';

/**
 * Price × quantity of each row, 0 where either is blank; the price alone without a column of quantities, and null without
 * prices. A product too large to be exact makes its order unread, and its quantity is named in the issues.
 */
export function priceTimesQuantity(book: OrderBook): Float64Array | null {
  const price = book.byRow('price');
  const quantity = book.byRow('quantity');
  if (price === null || quantity === null) return price;
  const tooLarge: number[] = [];
  const amounts = price.map((each, row) => {
    const amount = timesQuantity(each, quantity[row] as number);
    if (!Number.isNaN(amount)) return amount;
    tooLarge.push(row);
    return 0;
  });
  const { issues, open, orders, unread, named } = book;
  const inOrders = tooLarge.filter((row) => (orders.ofRow[row] as number) >= 0);
  issues.addRows('export-amount-unreadable', open.column('quantity'), inOrders);
  for (const row of inOrders) {
    unread[orders.ofRow[row] as number] = 1;
    named.add(row);
  }
  return amounts;
}
