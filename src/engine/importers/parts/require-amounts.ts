import { rowState } from '../../table/order-lines.js';
import type { OrderBook } from './order-book.js';
import { rowsOf } from './order-values.js';

/** Leaves out the orders of which a row has nothing in a column of amounts: a blank is not a zero. */
export function requireOfRow(book: OrderBook, field: string): void {
  const reading = book.numbers.byField.get(field)?.reading;
  if (reading === undefined) return;
  const { ofRow } = book.orders;
  const missing: number[] = [];
  for (let row = 0; row < ofRow.length; row++) {
    if ((ofRow[row] as number) >= 0 && Number.isNaN(reading.values[row]) && !book.named.has(row)) missing.push(row);
  }
  reportMissing(book, field, missing);
}

/** Leaves out the orders of which no row has an amount in a column. */
export function requireOfOrder(book: OrderBook, field: string): void {
  const amounts = book.byOrder(field);
  if (amounts === null) return;
  const missing: number[] = [];
  for (let order = 0; order < book.orders.count; order++) {
    const row = rowsOf(book.orders, order)[0];
    if (row !== undefined && Number.isNaN(amounts[order]) && book.unread[order] === 0) missing.push(row);
  }
  reportMissing(
    book,
    field,
    missing.sort((a, b) => a - b),
  );
}

function reportMissing({ issues, open, unread, named, orders, state }: OrderBook, field: string, rows: readonly number[]): void {
  const counted = rows.filter((row) => state[row] === rowState.counted);
  issues.addRows('export-amount-missing', open.column(field), counted);
  for (const row of counted) {
    unread[orders.ofRow[row] as number] = 1;
    named.add(row);
  }
}
