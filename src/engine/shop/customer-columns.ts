import { lazyRecord } from '../table/lazy-record.js';
import type { CustomerColumns } from './analysis.js';
import { grossMargins } from './fields/sales.js';
import { profitsAfterService, serviceCosts } from './fields/service.js';
import { fieldFinder } from './find-field.js';
import type { ShopColumns } from './shop-columns.js';

/** The customers as rules and reports see them; a column is made when it is first looked at. */
export function customerColumns(shop: ShopColumns): CustomerColumns {
  const { index, sums, purchases, service } = shop;
  const unknown = () => new Float64Array(index.size).fill(Number.NaN);
  return lazyRecord<CustomerColumns>({
    size: () => index.size,
    asOfDay: () => shop.asOfDay,
    hasOrder: () => shop.hasOrder,
    find: () => fieldFinder(shop),
    ids: () => index.ids,
    names: () => index.names(),
    orders: () => sums.orders,
    netSales: () => sums.netSales,
    grossMargin: () => grossMargins(shop) ?? unknown(),
    profitAfterService: () => profitsAfterService(shop) ?? unknown(),
    serviceCost: () => serviceCosts(shop) ?? unknown(),
    serviceSeconds: () => (shop.rates.logHas?.times === false ? null : service?.seconds) ?? unknown(),
    tickets: () => service?.tickets ?? unknown(),
    firstDay: () => purchases.firstDay,
    lastDay: () => purchases.lastDay,
    recencyDays: () => shop.recencyDays,
    r: () => shop.scores.r,
    f: () => shop.scores.f,
    m: () => shop.scores.m,
    lifetime: () => shop.lifetime,
  });
}
