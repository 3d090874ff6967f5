import type { MoneyColumn } from '../../table/columns.js';
import type { OrderBook } from './order-book.js';
import type { SpreadAmounts } from './spread-orders.js';

/** Amounts that a file tells line by line, in 1/10,000; never NaN. */
export interface ToldLines {
  readonly gross: MoneyColumn;
  readonly discount: MoneyColumn;
  readonly refund: MoneyColumn;
}

/** The amounts of a file in which nothing belongs to an order as a whole: every line stands as it is told. */
export function linesAsTold(book: OrderBook, { gross, discount, refund }: ToldLines): SpreadAmounts {
  const net = gross.map((amount, row) => amount - (discount[row] as number) - (refund[row] as number));
  const inOrder = (column: MoneyColumn) => column.map((amount, row) => ((book.orders.ofRow[row] as number) < 0 ? 0 : amount));
  return {
    ...{ gross: inOrder(gross), discounts: inOrder(discount), refunds: inOrder(refund), net: inOrder(net) },
    ...{ shipping: null, adjusted: [], overRefunded: [] },
  };
}
