import { customerDays } from '../../time/customer-days.js';

/**
 * The purchases of each customer: several orders on one day are one purchase, whose value is their sum. Customer c owns
 * the places `start[c] .. start[c + 1]`, earliest first.
 */
export interface PurchaseLog {
  readonly start: Int32Array;
  /** Days since 1970-01-01. */
  readonly days: Float64Array;
  /** In 1/10,000 of the currency's unit; never below 0. */
  readonly amounts: Float64Array;
}

export interface SaleRows {
  readonly day: Float64Array;
  /** The customer to whom each row is a sale, or -1: returns, cancellations and gifts are no purchases. */
  readonly customerOfSale: Int32Array;
  /** In 1/10,000 of the currency's unit, after discounts and the refunds noted on the order itself. */
  readonly netSales: Float64Array;
}

/**
 * Gathers the sales into purchases. A day that was refunded in full remains a purchase, worth 0; one refunded by more
 * than it cost is worth 0 too, because the model of values knows none below zero.
 */
export function purchaseLog({ day, customerOfSale, netSales }: SaleRows, customers: number): PurchaseLog {
  const { start, days } = customerDays({ day, customerOfSale, notes: null }, customers);
  const amounts = new Float64Array(days.length);
  for (let row = 0; row < day.length; row++) {
    const customer = customerOfSale[row] as number;
    const at = day[row] as number;
    const value = netSales[row] as number;
    if (customer < 0 || Number.isNaN(at) || Number.isNaN(value)) continue;
    const place = placeOf(days, at, { from: start[customer] as number, to: start[customer + 1] as number });
    amounts[place] = (amounts[place] as number) + value;
  }
  return { start, days, amounts: amounts.map((amount) => Math.max(0, amount)) };
}

/** Where a day stands among sorted days that hold it. */
function placeOf(days: Float64Array, day: number, within: { readonly from: number; readonly to: number }): number {
  let { from, to } = within;
  while (from + 1 < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] as number) <= day) from = middle;
    else to = middle;
  }
  return from;
}
