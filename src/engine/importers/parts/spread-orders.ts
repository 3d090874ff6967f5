import type { MoneyColumn } from '../../table/columns.js';
import { type OrderRows, rowsOf } from './order-values.js';
import { prorate } from './prorate.js';

/** What the lines say themselves. Money in 1/10,000; blank = 0, never NaN. */
export interface LineFacts {
  readonly gross: MoneyColumn;
  /** What was taken off the line itself. */
  readonly discount: MoneyColumn;
  /** False where no column tells what a line came to: then the order's amounts stand on its first row. */
  readonly arePriced: boolean;
}

/** What the shop says of each order, indexed by order. Money in 1/10,000. */
export interface OrderFacts {
  /** Items after discounts, without tax, shipping and refunds; NaN where only the lines tell it. */
  readonly net: Float64Array;
  /** Discounts to spread over the lines, besides what the lines say themselves. */
  readonly discount: Float64Array;
  /** Tax that is inside the lines' amounts and has to come out of them. */
  readonly taxInside: Float64Array;
  /** What was charged for shipping, without tax; null when no column tells it. */
  readonly shipping: Float64Array | null;
  /** What was paid back, without tax. */
  readonly refund: Float64Array;
}

/** The amounts of every row: gross − discounts − refunds = net, and the rows of an order add up to the order. */
export interface SpreadAmounts {
  readonly gross: MoneyColumn;
  readonly discounts: MoneyColumn;
  readonly refunds: MoneyColumn;
  readonly net: MoneyColumn;
  readonly shipping: MoneyColumn | null;
  /** Orders whose lines had to be adjusted by more than rounding. */
  readonly adjusted: readonly number[];
  /** Orders that were refunded more than they came to. */
  readonly overRefunded: readonly number[];
}

/** A cent a line is what rounding can do. */
const roundingPerLine = 100;

/**
 * Spreads the order's amounts over its lines by their net value, with exact integers. A refund lowers the items first and
 * then the shipping, which stands on the order's first row.
 */
export function spreadOrders(orders: OrderRows, lines: LineFacts, facts: OrderFacts): SpreadAmounts {
  const rowCount = orders.ofRow.length;
  const amounts = {
    gross: lines.gross.slice(),
    discounts: lines.discount.slice(),
    refunds: new Float64Array(rowCount),
    net: new Float64Array(rowCount),
    shipping: facts.shipping === null ? null : new Float64Array(rowCount),
    adjusted: [] as number[],
    overRefunded: [] as number[],
  };
  for (let order = 0; order < orders.count; order++) {
    const rows = rowsOf(orders, order);
    if (rows.length > 0) spreadOrder(amounts, { order, rows, arePriced: lines.arePriced }, facts);
  }
  for (let row = 0; row < rowCount; row++) {
    amounts.net[row] = (amounts.gross[row] as number) - (amounts.discounts[row] as number) - (amounts.refunds[row] as number);
  }
  return amounts;
}

type Draft = SpreadAmounts & { readonly adjusted: number[]; readonly overRefunded: number[] };

interface OrderToSpread {
  readonly order: number;
  readonly rows: Int32Array;
  readonly arePriced: boolean;
}

function spreadOrder(amounts: Draft, { order, rows, arePriced }: OrderToSpread, facts: OrderFacts): void {
  const { gross, discounts, refunds } = amounts;
  const nets = () => Array.from(rows, (row) => (gross[row] as number) - (discounts[row] as number));
  add(discounts, rows, prorate(known(facts.discount[order]), nets()));
  const taxInside = known(facts.taxInside[order]);
  if (taxInside !== 0) add(gross, rows, prorate(0 - taxInside, nets()));
  const told = facts.net[order] as number;
  const lineNets = nets();
  const sum = lineNets.reduce((total, net) => total + net, 0);
  const net = Number.isNaN(told) ? sum : told;
  const off = net - sum;
  if (off !== 0) {
    add(gross, rows, prorate(off, lineNets));
    if (arePriced && Math.abs(off) > roundingPerLine * rows.length) amounts.adjusted.push(order);
  }
  const refund = known(facts.refund[order]);
  const shipping = facts.shipping === null ? 0 : known(facts.shipping[order]);
  const fromItems = Math.min(refund, Math.max(0, net));
  const fromShipping = Math.min(refund - fromItems, Math.max(0, shipping));
  const beyond = refund - fromItems - fromShipping;
  if (beyond > 0) amounts.overRefunded.push(order);
  if (refund !== 0) add(refunds, rows, prorate(fromItems + beyond, off === 0 ? lineNets : nets()));
  if (amounts.shipping !== null) amounts.shipping[rows[0] as number] = shipping - fromShipping;
}

function add(column: MoneyColumn, rows: Int32Array, parts: readonly number[]): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    column[row] = (column[row] as number) + (parts[i] as number);
  }
}

function known(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}
