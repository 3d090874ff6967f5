import { headerKey } from '../../table/header-key.js';
import type { Result } from '../../table/issue.js';
import type { OrderLines } from '../../table/order-lines.js';
import type { OpenExport, ReadExportOptions } from '../parts/importer.js';
import { createOrderBook, type OrderBook } from '../parts/order-book.js';
import { orderLinesOf } from '../parts/order-lines-of.js';
import { markStatus } from '../parts/order-status.js';
import { sumOfOrder } from '../parts/order-values.js';
import { priceTimesQuantity } from '../parts/price-times-quantity.js';
import { requireOfOrder } from '../parts/require-amounts.js';
import { type LineFacts, spreadOrders } from '../parts/spread-orders.js';
import { wooBuyers } from './buyers.js';
import { orderFacts } from './order-facts.js';

const plain = [
  ['pending', 'notCounted'],
  ['on-hold', 'notCounted'],
  ['checkout-draft', 'notCounted'],
  ['cancelled', 'notCounted'],
  ['failed', 'notCounted'],
  ['trash', 'notCounted'],
  ['processing', 'counted'],
  ['completed', 'counted'],
] as const;
/** WooCommerce's own statuses; the database, and some exports, write `wc-` before them. */
const statuses = new Map(plain.flatMap(([word, meaning]) => [[word, meaning] as const, [`wc-${word}`, meaning] as const]));

const lineFields = ['product', 'sku', 'quantity', 'price', 'lineSubtotal', 'lineTotal', 'lineRefund'];

/** Reads an export of WooCommerce, a row an order or a row an item. */
export function readWooCommerce(open: OpenExport, options: ReadExportOptions): Result<OrderLines> {
  const perItem = open.layout.id === 'items';
  const book = createOrderBook(open, options, perItem ? {} : { unique: 'order' });
  markStatus(book, statuses);
  requireOfOrder(book, 'total');
  const lines = perItem ? itemLines(book) : orderAsLine(book);
  const amounts = spreadOrders(book.orders, lines, orderFacts(book, sumsOf(book, lines)));
  const ofLine = new Set(lineFields.map((field) => open.recognised.headers[open.column(field)]));
  const isLineColumn = (header: string) => perItem && (ofLine.has(header) || /^(?:item|sku|quantity|product)/.test(headerKey(header)));
  return orderLinesOf(book, { amounts, customer: wooBuyers(book), monthFirst: false, mainAmount: 'total', isLineColumn });
}

function sumsOf({ orders }: OrderBook, { gross, discount }: LineFacts) {
  return { gross: sumOfOrder(gross, orders), discount: sumOfOrder(discount, orders) };
}

/** A line's subtotal is before and its total after discounts, both without tax. */
function itemLines(book: OrderBook): LineFacts {
  const total = book.byRow('lineTotal');
  const subtotal = book.byRow('lineSubtotal');
  const none = new Float64Array(book.state.length);
  if (total !== null || subtotal !== null) {
    const gross = (subtotal ?? total) as Float64Array;
    const discount =
      subtotal === null || total === null ? none : subtotal.map((before, row) => Math.max(0, before - (total[row] as number)));
    return { gross, discount, arePriced: true };
  }
  return { gross: priceTimesQuantity(book) ?? none, discount: none, arePriced: true };
}

/** An order of one row is its own line; its subtotal is before discounts in some exports and after them in others. */
function orderAsLine(book: OrderBook): LineFacts {
  const gross = book.byRow('subtotal') ?? new Float64Array(book.state.length);
  return { gross, discount: new Float64Array(book.state.length), arePriced: false };
}
