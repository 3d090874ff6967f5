import { rfmScores } from '../segments/scores/rfm-scores.js';
import { lazyRecord } from '../table/lazy-record.js';
import type { CustomerList, OrderLines, ServiceLines } from '../table/order-lines.js';
import { sumRows } from '../worth/sum-rows.js';
import { sumService } from '../worth/sum-service.js';
import { indexCustomers } from './customer-index.js';
import { purchaseDays } from './purchase-days.js';
import type { ShopColumns } from './shop-columns.js';

/** The tabs of a shop as columns. */
export interface ShopTabs {
  readonly lines: OrderLines;
  readonly service: ServiceLines | null;
  readonly list: CustomerList | null;
}

export interface RollUpOptions {
  readonly asOfDay: number;
  readonly bins: number;
  readonly hourlyRate: number | null;
  readonly costPerContact: number | null;
}

/** Rolls order lines and service up to customers. Only who the customers are is found now; the rest waits to be asked for. */
export function rollUp({ lines, service, list }: ShopTabs, options: RollUpOptions): ShopColumns {
  const index = indexCustomers(lines, list);
  const shop: ShopColumns = lazyRecord<ShopColumns>({
    lines: () => lines,
    index: () => index,
    list: () => list,
    asOfDay: () => options.asOfDay,
    rates: () => ratesOf(options, service),
    sums: () => sumRows(lines, index.ofOrderRow, index.size),
    purchases: () => purchaseDays(lines.day, shop.sums, index.size),
    hasOrder: () => whereAny(shop.sums.orders),
    recencyDays: () => daysBefore(options.asOfDay, shop.purchases.lastDay),
    scores: () => scoresOf(shop, options.bins),
    service: () => service && sumService(service, index.ofPeople(service), index.size),
  });
  return shop;
}

function ratesOf({ hourlyRate, costPerContact }: RollUpOptions, service: ServiceLines | null): ShopColumns['rates'] {
  if (service === null) return { hourlyRate, costPerContact };
  return { hourlyRate, costPerContact, logHas: { times: service.hasTimes, costs: service.directCost !== null } };
}

function whereAny(counts: Float64Array): Uint8Array {
  const has = new Uint8Array(counts.length);
  for (let customer = 0; customer < counts.length; customer++) if ((counts[customer] as number) > 0) has[customer] = 1;
  return has;
}

function daysBefore(asOfDay: number, days: Float64Array): Float64Array {
  const before = new Float64Array(days.length);
  for (let customer = 0; customer < days.length; customer++) before[customer] = asOfDay - (days[customer] as number);
  return before;
}

function scoresOf({ recencyDays, sums, hasOrder }: ShopColumns, bins: number): ShopColumns['scores'] {
  const known = (values: Float64Array) => values.map((value, customer) => (hasOrder[customer] === 1 ? value : Number.NaN));
  return rfmScores({ recencyDays, frequency: known(sums.orders), monetary: known(sums.netSales) }, bins);
}
