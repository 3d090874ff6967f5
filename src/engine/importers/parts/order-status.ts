import { headerKey } from '../../table/header-key.js';
import { rowState } from '../../table/order-lines.js';
import { applyStatus } from '../../table/order-status.js';
import type { OrderBook } from './order-book.js';
import { rowsOf } from './order-values.js';

/**
 * Marks the orders that did not come about: by their status, in all rows of an order, although it may stand in the first
 * only.
 *
 * @param shopWords the shop's own statuses, lower case, and what they mean
 */
export function markStatus(book: OrderBook, shopWords: ReadonlyMap<string, 'counted' | 'notCounted'>): void {
  const status = book.textOfOrder('status');
  if (status === null) return;
  const words = new Map([...shopWords].map(([word, meaning]) => [headerKey(word), meaning === 'counted' ? 'paid' : 'pending']));
  const labels = status.labels.map((label) => words.get(headerKey(label)) ?? label);
  const column = book.open.column('status');
  for (const { kind, rows } of applyStatus({ codes: status.codes, labels }, book.state)) {
    if (kind !== 'refunded') book.issues.addRows(kind === 'out' ? 'status-not-counted' : 'status-unknown', column, rows);
    else if (!book.has('refund') && !book.has('adjustedTotal')) book.issues.addRows('refund-amount-unknown', column, rows);
  }
}

/** Takes the counted rows of some orders out and lists them under one issue about a column. */
export function leaveOut(
  book: OrderBook,
  orders: readonly number[],
  why: { code: 'export-order-cancelled' | 'export-order-test'; field: string },
) {
  const rows: number[] = [];
  for (const order of orders) for (const row of rowsOf(book.orders, order)) if (book.state[row] === rowState.counted) rows.push(row);
  for (const row of rows) book.state[row] = rowState.notCounted;
  book.issues.addRows(why.code, book.open.column(why.field), rows);
}
