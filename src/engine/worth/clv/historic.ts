import { wilsonInterval } from '../../statistics/wilson.js';
import type { PurchaseLog } from './purchase-log.js';

/** The share of customers who came back, with its interval. */
export interface Retention {
  /** Customers who bought in a period, and those of them who bought in the next. */
  readonly customers: number;
  readonly returned: number;
  /** Days of each of the two periods. */
  readonly periodDays: number;
  readonly share: number;
  /** Wilson's 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** What goes on as before, for a shop whose customers no model fits. NaN for who has not bought. */
export interface HistoricValue {
  readonly retention: Retention;
  /** A year's purchases, and their net sales in the currency's unit, before anybody is lost: times `retention` is the prediction. */
  readonly orders: Float64Array;
  readonly netSales: Float64Array;
}

const yearDays = 365;
/** Two periods shorter than this say nothing about a year. */
const fewestPeriodDays = 30;

/**
 * The parts of the plain expectation for the next year: what each customer bought in the last year (or in all of a shorter
 * history, scaled to a year), and the share of customers who come back. That share is measured over the last two periods
 * of a year, or of half the history where it is shorter: who bought in the earlier one, and again in the later one.
 *
 * What was bought after the as-of day is left out.
 *
 * @returns null where the history is too short or nobody bought in the earlier period
 */
export function historicValue(log: PurchaseLog, span: { readonly firstDay: number; readonly asOfDay: number }): HistoricValue | null {
  const knownDays = span.asOfDay - span.firstDay + 1;
  const periodDays = Math.min(yearDays, Math.floor(knownDays / 2));
  const retention = periodDays < fewestPeriodDays ? null : retentionOver(log, span.asOfDay, periodDays);
  if (retention === null) return null;
  const windowDays = Math.min(yearDays, knownDays);
  const factor = yearDays / windowDays;
  const { days, start, amounts } = log;
  const customers = start.length - 1;
  const orders = new Float64Array(customers).fill(Number.NaN);
  const netSales = new Float64Array(customers).fill(Number.NaN);
  for (let customer = 0; customer < customers; customer++) {
    let [count, value] = [0, 0];
    for (let place = start[customer] as number; place < (start[customer + 1] as number); place++) {
      const ago = span.asOfDay - (days[place] as number);
      if (ago < 0 || ago >= windowDays) continue;
      count++;
      value += amounts[place] as number;
    }
    const first = start[customer] as number;
    if (first === start[customer + 1] || (days[first] as number) > span.asOfDay) continue;
    orders[customer] = count * factor;
    netSales[customer] = (value / 10_000) * factor;
  }
  return { retention, orders, netSales };
}

function retentionOver({ start, days }: PurchaseLog, asOfDay: number, periodDays: number): Retention | null {
  let customers = 0;
  let returned = 0;
  for (let customer = 0; customer + 1 < start.length; customer++) {
    let [before, after] = [false, false];
    for (let place = start[customer] as number; place < (start[customer + 1] as number); place++) {
      const ago = asOfDay - (days[place] as number);
      if (ago < 0) continue;
      if (ago < periodDays) after = true;
      else if (ago < 2 * periodDays) before = true;
    }
    if (!before) continue;
    customers++;
    if (after) returned++;
  }
  return customers === 0 ? null : { customers, returned, periodDays, share: returned / customers, ...wilsonInterval(returned, customers) };
}
