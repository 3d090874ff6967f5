import type { MoneyColumn, TextColumn } from '../../table/columns.js';
import type { Result } from '../../table/issue.js';
import { type OrderLines, rowState } from '../../table/order-lines.js';
import type { OpenExport, ReadExportOptions } from '../parts/importer.js';
import { createOrderBook, type OrderBook } from '../parts/order-book.js';
import { orderLinesOf } from '../parts/order-lines-of.js';
import { markStatus } from '../parts/order-status.js';
import { rowsOf } from '../parts/order-values.js';
import { requireOfRow } from '../parts/require-amounts.js';
import { type LineFacts, type OrderFacts, spreadOrders } from '../parts/spread-orders.js';
import { itemsFacts } from './items-facts.js';
import { joinOrders } from './join-orders.js';
import { ordersFacts } from './orders-facts.js';

const statuses = new Map([
  ['not shipped', 'counted'],
  ['unshipped', 'counted'],
  ['open', 'counted'],
] as const);

/** What Etsy's export says, in the terms of `spreadOrders`, and who bought. */
interface EtsyReading {
  readonly lines: LineFacts;
  readonly facts: OrderFacts;
  readonly customer: TextColumn | null;
  /** By order; null where neither file tells them. */
  readonly fees: MoneyColumn | null;
}

/** Reads either of Etsy's files; items take what only the orders know from the orders, where they are given too. */
export function readEtsy(open: OpenExport, options: ReadExportOptions): Result<OrderLines> {
  const book = openBook(open, options);
  const orders = open.layout.id === 'items' ? options.others.find(({ layout }) => layout.id === 'orders') : undefined;
  const read = orders === undefined ? readAlone(book) : readJoined(book, openBook(orders, options));
  const amounts = spreadOrders(book.orders, read.lines, read.facts);
  const { customer, fees } = read;
  return orderLinesOf(book, { amounts, customer, fees, monthFirst: true, mainAmount: 'value', isLineColumn: () => true });
}

function openBook(open: OpenExport, options: ReadExportOptions): OrderBook {
  const book = createOrderBook(open, options, { unique: open.layout.id === 'items' ? 'line' : 'order' });
  markStatus(book, statuses);
  requireOfRow(book, 'value');
  return book;
}

function readAlone(book: OrderBook): EtsyReading {
  const customer = book.idOfOrder('customer');
  if (book.open.layout.id === 'orders') return { ...ordersFacts(book), customer };
  const { tab } = book.open.recognised;
  const params = { shop: book.open.importer.label, file: 'EtsySoldOrders' };
  book.issues.add({ code: 'export-refunds-elsewhere', tab, cell: '', seen: '', params });
  return { ...itemsFacts(book), customer, fees: null };
}

function readJoined(book: OrderBook, ordersBook: OrderBook): EtsyReading {
  const { facts: told, fees: toldFees } = ordersFacts(ordersBook);
  const own = itemsFacts(book);
  const joined = joinOrders(book, ordersBook);
  const { tab } = book.open.recognised;
  const params = { other: ordersBook.open.recognised.tab };
  book.decisions.add({ code: 'export-joined', tab, cell: '', seen: '', params });
  const { facts, lines } = own;
  const fees = toldFees && new Float64Array(book.orders.count);
  const shipping = facts.shipping ?? new Float64Array(book.orders.count);
  for (let order = 0; order < book.orders.count; order++) {
    const other = joined.other[order] as number;
    if (other < 0) continue;
    const discount = (told.discount[other] as number) || 0;
    const ownDiscount = own.lineDiscounts[order] as number;
    if (ownDiscount !== discount) {
      for (const row of rowsOf(book.orders, order)) lines.discount[row] = 0;
      facts.discount[order] = discount;
    }
    facts.net[order] = told.net[other] as number;
    if (fees !== null) fees[order] = toldFees?.[other] ?? 0;
    shipping[order] = told.shipping?.[other] ?? Number.NaN;
    facts.refund[order] = told.refund[other] as number;
    if (ordersBook.unread[other] === 1) book.unread[order] = 1;
  }
  leaveOutWith(book, ordersBook, joined.other);
  for (const issue of ordersBook.issues.list()) book.issues.add(issue);
  return { lines, facts: { ...facts, shipping }, customer: joined.customer, fees };
}

/** An order that does not count by its status in the orders file does not count by its items. */
function leaveOutWith(book: OrderBook, ordersBook: OrderBook, other: Int32Array): void {
  const out: number[] = [];
  for (let order = 0; order < book.orders.count; order++) {
    const there = other[order] as number;
    const row = there < 0 ? undefined : rowsOf(ordersBook.orders, there)[0];
    if (row === undefined || ordersBook.state[row] !== rowState.notCounted) continue;
    for (const line of rowsOf(book.orders, order)) out.push(line);
  }
  out.sort((a, b) => a - b);
  for (const row of out) book.state[row] = rowState.notCounted;
  book.issues.addRows('export-order-out-elsewhere', book.open.column('order'), out, { other: ordersBook.open.recognised.tab });
}
