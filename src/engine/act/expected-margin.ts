import type { Analysis, Worth } from '../shop/analysis.js';
import { bestMargins } from '../shop/fields/sales.js';

/** What each customer is expected to bring in the next twelve months, and what that is worked out from. */
export interface ExpectedMargins {
  /** By customer, in the major unit; NaN where nothing is known of the customer. */
  readonly values: Float64Array;
  /** `model`: each customer's prediction. `last-year`: last year's purchases times retention. `history`: margin a year so far. */
  readonly from: 'model' | 'last-year' | 'history';
  /** False where costs are unknown, so that net sales stand in for margin. */
  readonly isMargin: boolean;
}

const yearDays = 365;

/**
 * Expected margin of the next twelve months: lifetime value (net sales, discounted) times the margin rate of the customer's
 * segment, as `clv` has it. Whoever has cost money so far is expected to go on at their own rate, which is below zero.
 * Where the history is too short for any prediction: the customer's margin a year so far, at least a year being assumed.
 */
export function expectedMargins({ shop, customers, segments, segmentOfCustomer, totals, asOfDay }: Analysis): ExpectedMargins {
  const { lifetime, netSales, firstDay } = customers;
  const shopRate = rateOf(totals);
  const margins = bestMargins(shop);
  const isMargin = shopRate !== null && margins !== null;
  const rates = segments.map((segment) => rateOf(segment) ?? shopRate);
  const isPredicted = lifetime.discounted.some((value) => !Number.isNaN(value));
  const own = (customer: number) => ((isMargin ? margins : netSales)[customer] as number) / 10_000;
  const values = Float64Array.from({ length: shop.index.size }, (_, customer) => {
    const so = own(customer);
    const years = (asOfDay - (firstDay[customer] as number) + 1) / yearDays;
    if (!isPredicted) return so / Math.max(1, years);
    const sales = lifetime.discounted[customer] as number;
    if (!isMargin) return sales;
    const sold = (netSales[customer] as number) / 10_000;
    if (so < 0) return sold > 0 ? (sales * so) / sold : so / Math.max(1, years);
    return sales * (rates[segmentOfCustomer[customer] as number] ?? shopRate);
  });
  return { values, from: !isPredicted ? 'history' : lifetime.model === 'historic' ? 'last-year' : 'model', isMargin };
}

function rateOf({ contributionMargin, grossMargin, netSales }: Worth): number | null {
  const margin = contributionMargin ?? grossMargin;
  return margin === null || !(netSales > 0) ? null : margin / netSales;
}
