import type { Result } from '../table/issue.js';
import { type OrderLines, rowKind } from '../table/order-lines.js';
import type { ExportLayout, Importer, OpenExport, ReadExportOptions } from './parts/importer.js';
import { layoutOf } from './parts/layout-of.js';
import { linesAsTold, type ToldLines } from './parts/lines-as-told.js';
import { createOrderBook, type OrderBook } from './parts/order-book.js';
import { orderLinesOf } from './parts/order-lines-of.js';
import { requireOfRow } from './parts/require-amounts.js';

/**
 * Square's export of items ("Items detail"): a row is an item of a transaction, or of a refund of one. Columns differ by
 * year and country. Written from lists of its headers; not yet seen with a real file.
 */
const items: ExportLayout = {
  id: 'items',
  needs: [['Date'], ['Item'], ['Qty'], ['Gross Sales', 'Product Sales'], ['Net Sales'], ['Transaction ID']],
  columns: [
    { field: 'customer', headers: ['Customer ID', 'Customer Reference ID', 'Customer Name'], kind: 'text', role: 'customer' },
    { field: 'date', headers: ['Date'], kind: 'date', role: 'date' },
    { field: 'order', headers: ['Transaction ID'], kind: 'text', role: 'order' },
    { field: 'net', headers: ['Net Sales'], kind: 'money', role: 'amount' },
    { field: 'gross', headers: ['Gross Sales', 'Product Sales'], kind: 'money' },
    { field: 'discount', headers: ['Discounts'], kind: 'money', role: 'discount' },
    { field: 'tax', headers: ['Tax'], kind: 'money', role: 'tax' },
    { field: 'quantity', headers: ['Qty'], kind: 'number', role: 'quantity' },
    { field: 'product', headers: ['Item'], kind: 'text', role: 'product' },
    { field: 'sku', headers: ['SKU'], kind: 'text', role: 'sku' },
    { field: 'category', headers: ['Category'], kind: 'text', role: 'category' },
    { field: 'channel', headers: ['Channel', 'Dining Option', 'Location'], kind: 'text', role: 'channel' },
    { field: 'event', headers: ['Event Type'], kind: 'text' },
    { field: 'customerName', headers: ['Customer Name'], kind: 'text', role: 'customerName' },
  ],
};

const layouts = [items];

export const square: Importer = {
  id: 'square',
  label: 'Square',
  holds: 'orders',
  layouts,
  claims: (headers) => layoutOf(layouts, headers) !== null,
  read: readSquare,
};

function readSquare(open: OpenExport, options: ReadExportOptions): Result<OrderLines> {
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
