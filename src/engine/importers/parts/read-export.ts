import type { Result } from '../../table/issue.js';
import type { OrderLines } from '../../table/order-lines.js';
import { readEtsy } from '../etsy/read-etsy.js';
import { readShopify } from '../shopify/read-shopify.js';
import { readSquare } from '../square/read-square.js';
import { readWooCommerce } from '../woocommerce/read-woocommerce.js';
import type { OpenExport, ReadExportOptions } from './importer.js';
import { refusePayments } from './refuse-payments.js';

type Reader = (open: OpenExport, options: ReadExportOptions) => Result<OrderLines>;

/** How the files of each importer are read, by its id. */
const readers: ReadonlyMap<string, Reader> = new Map([
  ['shopify', readShopify],
  ['etsy', readEtsy],
  ['square', readSquare],
  ['woocommerce', readWooCommerce],
  ['stripe', refusePayments],
  ['paypal', refusePayments],
]);

/**
 * Reads a shop's export into order lines: every row of the tab counts, or is listed in the issues, or is blank, and the
 * lines of an order add up to what the shop says the order came to.
 *
 * To know an export by its headers takes little and is done for every tab; reading one is needed only for those who have
 * one, so it stands in the second script.
 */
export function readExport(open: OpenExport, options: ReadExportOptions): Result<OrderLines> {
  const read = readers.get(open.importer.id);
  if (read === undefined) throw new Error(`Nothing reads the exports of ${open.importer.id}`);
  return read(open, options);
}
