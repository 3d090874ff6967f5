import type { Result } from '../../table/issue.js';
import type { OrderLines } from '../../table/order-lines.js';
import type { OpenExport, ReadExportOptions } from '../parts/importer.js';
import { createOrderBook } from '../parts/order-book.js';
import { orderLinesOf } from '../parts/order-lines-of.js';
import { leaveOut, markStatus } from '../parts/order-status.js';
import { spreadOrders } from '../parts/spread-orders.js';
import { isLineColumn } from './line-column.js';
import { cancelledOrders, shopifyFacts, testOrders } from './order-facts.js';

const statuses = new Map([
  ['authorized', 'notCounted'],
  ['unpaid', 'notCounted'],
  ['partially_paid', 'counted'],
] as const);

/** Reads Shopify's export of orders. */
export function readShopify(open: OpenExport, options: ReadExportOptions): Result<OrderLines> {
  const lead = open.column('total') >= 0 ? 'total' : 'subtotal';
  const book = createOrderBook(open, options, { lead, distinct: ['id', 'date'], line: ['product', 'sku', 'quantity', 'price'] });
  markStatus(book, statuses);
  leaveOut(book, cancelledOrders(book), { code: 'export-order-cancelled', field: 'cancelled' });
  leaveOut(book, testOrders(book), { code: 'export-order-test', field: 'payment' });
  const { lines, facts } = shopifyFacts(book);
  const amounts = spreadOrders(book.orders, lines, facts);
  const customer = book.idOfOrder('customer');
  return orderLinesOf(book, { amounts, customer, monthFirst: false, mainAmount: lead, isLineColumn });
}
