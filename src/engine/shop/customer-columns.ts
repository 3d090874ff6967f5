import type { CustomerColumns } from './analysis.js';
import { grossMargins } from './fields/sales.js';
import { serviceCosts } from './fields/service.js';
import { fieldFinder } from './find-field.js';
import type { ShopColumns } from './shop-columns.js';

/** The customers as rules and reports see them. */
export function customerColumns(shop: ShopColumns): CustomerColumns {
  const { index, sums, purchases, scores, service } = shop;
  const unknown = () => new Float64Array(index.size).fill(Number.NaN);
  return {
    size: index.size,
    asOfDay: shop.asOfDay,
    hasOrder: Uint8Array.from(sums.rows, (rows) => (rows > 0 ? 1 : 0)),
    find: fieldFinder(shop),
    ids: index.ids,
    names: index.names,
    orders: sums.orders,
    netSales: sums.netSales,
    grossMargin: grossMargins(shop) ?? unknown(),
    serviceCost: serviceCosts(shop) ?? unknown(),
    serviceSeconds: service?.seconds ?? unknown(),
    tickets: service?.tickets ?? unknown(),
    firstDay: purchases.firstDay,
    lastDay: purchases.lastDay,
    recencyDays: shop.recencyDays,
    r: scores.r,
    f: scores.f,
    m: scores.m,
  };
}
