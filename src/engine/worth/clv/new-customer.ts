import { expectedOfNew } from './bg-nbd-expectations.js';
import { meanValue } from './gamma-gamma.js';
import { type Horizon, type Models, overPeriods } from './predict.js';
import type { PurchaseLog } from './purchase-log.js';

/** What somebody who has just bought for the first time is worth. Net sales in the currency's unit, after returns; NaN = unknown. */
export interface NewCustomer {
  /** Mean value of the first purchases so far. */
  readonly firstNetSales: number;
  /** Further purchases within the horizon. */
  readonly repeatOrders: number;
  /** First and further purchases. */
  readonly netSales: number;
  /** The same with the further ones discounted to today. */
  readonly discounted: number;
}

/**
 * The expected value of a new customer.
 *
 * @param models null: no model fits, and only the first purchase is known
 */
export function newCustomer(
  { start, days, amounts }: PurchaseLog,
  models: Models<'weeks'> | null,
  { horizon, keptShare }: { readonly horizon: Horizon<'weeks'>; readonly keptShare: number },
): NewCustomer {
  let [customers, first] = [0, 0];
  for (let customer = 0; customer + 1 < start.length; customer++) {
    const place = start[customer] as number;
    if (place === start[customer + 1] || Number.isNaN(days[place])) continue;
    customers++;
    first += amounts[place] as number;
  }
  const firstNetSales = customers === 0 ? Number.NaN : (first / customers / 10_000) * keptShare;
  if (models === null || models.values === null) {
    return { firstNetSales, repeatOrders: Number.NaN, netSales: Number.NaN, discounted: Number.NaN };
  }
  const { periods, period, discountRate } = horizon;
  const repeats = overPeriods(periods, discountRate, (m) => expectedOfNew(models.purchases, { unit: 'weeks', length: period.length * m }));
  const value = meanValue(models.values) * keptShare;
  return {
    firstNetSales,
    repeatOrders: repeats.orders,
    netSales: firstNetSales + repeats.orders * value,
    discounted: firstNetSales + repeats.discounted * value,
  };
}
