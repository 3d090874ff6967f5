import type { Result } from '../../table/issue.js';
import { type OrderLines, rowKind } from '../../table/order-lines.js';
import type { OpenExport, ReadExportOptions } from '../parts/importer.js';
import { linesAsTold, type ToldLines } from '../parts/lines-as-told.js';
import { createOrderBook, type OrderBook } from '../parts/order-book.js';
import { orderLinesOf } from '../parts/order-lines-of.js';
import { requireOfRow } from '../parts/require-amounts.js';

/** Reads Square's export of items. */
export function readSquare(open: OpenExport, options: ReadExportOptions): Result<OrderLines> {
  const book = createOrderBook(open, options, {});
  requireOfRow(book, 'net');
  const amounts = linesAsTold(book, toldLines(book));
  const customer = book.idOfOrder('customer');
  return orderLinesOf(book, { amounts, customer, monthFirst: false, mainAmount: 'net', isLineColumn: () => true, kind: kinds(book) });
}

/** What came back makes no order, and is no purchase of that day. */
function kinds(book: OrderBook): Uint8Array {
  const net = book.byRow('net');
  const kind = new Uint8Array(book.state.length);
  net?.forEach((value, row) => {
    if (value < 0) kind[row] = rowKind.returned;
  });
  return kind;
}

/** A row of a refund, or one below zero, lowers sales as a refund; Square writes discounts with a minus. */
function toldLines(book: OrderBook): ToldLines {
  const { rows } = book.open;
  const net = book.byRow('net') ?? new Float64Array(rows.rowCount);
  const discount = (book.byRow('discount') ?? new Float64Array(rows.rowCount)).map((value) => Math.abs(value));
  const refund = net.map((value) => (value < 0 ? 0 - value : 0));
  const gross = net.map((value, row) => (value < 0 ? 0 : value + (discount[row] as number)));
  const taken = discount.map((value, row) => ((net[row] as number) < 0 ? 0 : value));
  return { gross, discount: taken, refund };
}
