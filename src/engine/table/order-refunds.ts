import { prorate } from '../importers/parts/prorate.js';
import type { MoneyColumn, TextColumn } from './columns.js';
import type { OrderAmounts } from './order-amounts.js';
import { rowState } from './order-lines.js';

/** The orders of a tab while their refunds are settled. */
export interface RefundedOrders {
  readonly state: Uint8Array;
  readonly amounts: OrderAmounts;
  readonly shipping: MoneyColumn | null;
  readonly customer: TextColumn;
  /** The order of each row, code -1 for a row that is an order of its own; asked for only where it is needed. */
  readonly order: () => TextColumn | null;
}

/**
 * Settles refunds that are larger than what their own row sold: such a refund is the order's. It lowers the order's rows
 * by their net value first, then its shipping, so that items and shipping together come to what the customer paid less
 * what was paid back. `amounts.refunds`, `amounts.net` and `shipping` are changed in place. Rows of goods that came back
 * are left alone, and so are rows of another customer under the same order number.
 *
 * @returns the first such row of each order that got back more than it came to; what is beyond makes its net sales negative
 */
export function settleRefunds(orders: RefundedOrders): readonly number[] {
  const { refunds, sold } = orders.amounts;
  const larger: number[] = [];
  for (let row = 0; row < refunds.length; row++) {
    if ((refunds[row] as number) > (sold[row] as number) && isSale(orders, row)) larger.push(row);
  }
  if (larger.length === 0) return larger;
  return [...rowsByOrder(orders, larger)].flatMap(([first, rows]) => (settleOrder(orders, rows) > 0 ? [first] : []));
}

function isSale({ state, amounts }: RefundedOrders, row: number): boolean {
  return state[row] === rowState.counted && (amounts.sold[row] as number) >= 0 && (amounts.refunds[row] as number) >= 0;
}

/** The sales in the orders of some rows, by the first of those rows. */
function rowsByOrder(orders: RefundedOrders, larger: readonly number[]): Map<number, number[]> {
  const codes = orders.order()?.codes;
  const found = new Map<number, number[]>();
  const ofKey = new Map<number, number[]>();
  const people = orders.customer.labels.length + 1;
  const keyOf = (row: number) => {
    const code = codes?.[row] ?? -1;
    return code < 0 ? -1 : code * people + (orders.customer.codes[row] as number) + 1;
  };
  for (const row of larger) {
    const key = keyOf(row);
    if (key >= 0 && ofKey.has(key)) continue;
    const rows = key < 0 ? [row] : [];
    if (key >= 0) ofKey.set(key, rows);
    found.set(row, rows);
  }
  if (ofKey.size > 0 && codes !== undefined) {
    for (let row = 0; row < codes.length; row++) if (isSale(orders, row)) ofKey.get(keyOf(row))?.push(row);
  }
  return found;
}

/** @returns what was paid back beyond items and shipping */
function settleOrder({ amounts, shipping }: RefundedOrders, rows: readonly number[]): number {
  const { refunds, sold, net } = amounts;
  const known = (column: MoneyColumn | null) => rows.map((row) => (Number.isNaN(column?.[row]) ? 0 : (column?.[row] ?? 0)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const refund = sum(known(refunds));
  const fromItems = Math.min(refund, Math.max(0, sum(known(sold))));
  const fromShipping = Math.min(refund - fromItems, Math.max(0, sum(known(shipping))));
  const beyond = refund - fromItems - fromShipping;
  const parts = prorate(fromItems + beyond, known(sold));
  rows.forEach((row, index) => {
    refunds[row] = parts[index] as number;
    net[row] = (sold[row] as number) - (parts[index] as number);
  });
  if (shipping !== null && fromShipping > 0) {
    const lowered = prorate(fromShipping, known(shipping));
    rows.forEach((row, index) => {
      shipping[row] = (shipping[row] as number) - (lowered[index] as number);
    });
  }
  return beyond;
}
