import type { ReportView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { ask, fillTab, hostWith, type Rows, tab } from './shop-host.js';
import { smallShop } from './small-shop.js';

const header = smallShop.Orders.slice(0, 1);
/** One order for each of so many customers. */
export const ordersOf = (customers: number): Rows => [
  ...header,
  ...Array.from({ length: customers }, (_, at) => [
    `o${at}`,
    '2026-01-05',
    `Customer ${at}`,
    at % 2 === 0 ? 'Pots' : 'Seeds',
    10 + at,
    5 + 2 * at,
  ]),
];
/** A shop with reports. */
export function reported(customers: number): Host {
  const host = hostWith({ Orders: ordersOf(customers), Segments: smallShop.Segments });
  ask<ReportView>(host, 'tagAndReport');
  return host;
}

/** The same shop with other orders, and what a refresh says. */
export function refreshed(host: Host, customers: number): ReportView {
  const orders = tab(host, 'Orders');
  if (orders.lastRow > 1) host.workbook.deleteRows(orders.id, 2, orders.lastRow - 1);
  fillTab(host, 'Orders', ordersOf(customers));
  return ask<ReportView>(host, 'refreshReports');
}

/** Rows with these texts above a report. */
export function heading(host: Host, name: string, texts: readonly (string | null)[]): void {
  const { id } = tab(host, name);
  host.workbook.insertRows(id, 1, texts.length);
  host.workbook.setValues(
    id,
    1,
    1,
    texts.map((text) => [text]),
  );
}
