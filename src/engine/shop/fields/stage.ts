import type { ShopColumns } from '../shop-columns.js';
import { type FieldRecord, numbers } from './field-record.js';

/** Days between orders in a shop where nobody has come back yet. */
const gapWithoutRepeats = 90;

/** How long a customer has been away, by the shop's own clock. */
export const stageFields: readonly FieldRecord[] = [
  {
    name: 'Gaps since last order',
    aliases: ['Typical gaps since last order'],
    help: "Days since the last order in typical gaps: the customer's own, else the shop's median (90 days where nobody came back).",
    make: (shop) => numbers(gapsSinceLastOrder(shop), 'number'),
  },
];

/**
 * Days since the last order divided by the customer's typical gap (median days between purchase days); by the median of the
 * customers' typical gaps where they have none, and by 90 days in a shop where nobody has. NaN without an order.
 */
function gapsSinceLastOrder({ recencyDays, purchases }: ShopColumns): Float64Array {
  const known = purchases.typicalGapDays.filter((gap) => !Number.isNaN(gap)).sort();
  const middle = known.length >> 1;
  const upper = known[middle] as number;
  const median = known.length % 2 === 1 ? upper : ((known[middle - 1] as number) + upper) / 2;
  const ofShop = known.length === 0 ? gapWithoutRepeats : median;
  return recencyDays.map((days, customer) => {
    const own = purchases.typicalGapDays[customer] as number;
    return days / (Number.isNaN(own) ? ofShop : own);
  });
}
