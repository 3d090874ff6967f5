import type { TextColumn } from '../../table/columns.js';
import { customerKey } from '../../table/customer-key.js';
import type { OrderBook } from '../parts/order-book.js';
import { rowsOf } from '../parts/order-values.js';

/** The orders of the items file as the orders file knows them. */
export interface JoinedOrders {
  /** For each order of the items file the order of the orders file, or -1. */
  readonly other: Int32Array;
  /** Who bought: as the orders file says, else as the items file does. */
  readonly customer: TextColumn | null;
}

/** Joins the two books by order number; what stands in one of them only is listed in the issues. */
export function joinOrders(book: OrderBook, ordersBook: OrderBook): JoinedOrders {
  const byLabel = new Map<string, number>();
  ordersBook.order.labels.forEach((label, order) => {
    if (rowsOf(ordersBook.orders, order).length > 0) byLabel.set(label, order);
  });
  const other = Int32Array.from(book.order.labels, (label) => byLabel.get(label) ?? -1);
  reportUnjoined(book, ordersBook, other);
  return { other, customer: buyers(book, ordersBook, other) };
}

function reportUnjoined(book: OrderBook, ordersBook: OrderBook, other: Int32Array): void {
  const names = { ours: book.open.recognised.tab, theirs: ordersBook.open.recognised.tab };
  const alone: number[] = [];
  other.forEach((there, order) => {
    const row = rowsOf(book.orders, order)[0];
    if (there < 0 && row !== undefined) alone.push(row);
  });
  book.issues.addRows(
    'export-order-unjoined',
    book.open.column('order'),
    alone.sort((a, b) => a - b),
    { other: names.theirs },
  );
  const met = new Set(other);
  const lineless: number[] = [];
  for (let order = 0; order < ordersBook.orders.count; order++) {
    const row = rowsOf(ordersBook.orders, order)[0];
    if (row !== undefined && !met.has(order)) lineless.push(row);
  }
  ordersBook.issues.addRows('export-order-without-lines', ordersBook.open.column('order'), lineless, { other: names.ours });
}

function buyers(book: OrderBook, ordersBook: OrderBook, other: Int32Array): TextColumn | null {
  const ours = book.idOfOrder('customer');
  const theirs = ordersBook.idOfOrder('customer');
  if (theirs === null) return ours;
  const labels: string[] = [];
  const known = new Map<string, number>();
  const codes = new Int32Array(book.state.length).fill(-1);
  const codeOf = (label: string | undefined) => {
    if (label === undefined) return -1;
    const key = customerKey(label);
    const code = known.get(key) ?? labels.push(label) - 1;
    known.set(key, code);
    return code;
  };
  for (let order = 0; order < book.orders.count; order++) {
    const rows = rowsOf(book.orders, order);
    if (rows.length === 0) continue;
    const there = other[order] as number;
    const theirRow = there < 0 ? undefined : rowsOf(ordersBook.orders, there)[0];
    const label = labelAt(theirs, theirRow) ?? labelAt(ours, rows[0]);
    const code = codeOf(label);
    for (const row of rows) codes[row] = code;
  }
  return { codes, labels };
}

function labelAt(column: TextColumn | null, row: number | undefined): string | undefined {
  return column === null || row === undefined ? undefined : column.labels[column.codes[row] as number];
}
