import { fitBgNbd } from './bg-nbd.js';
import { fitGammaGamma } from './gamma-gamma.js';
import { type Histories, histories } from './histories.js';
import { predict } from './predict.js';
import type { PurchaseLog } from './purchase-log.js';
import { convert, days } from './time-unit.js';

/** What the model would have said, had it been asked before the last part of the history, beside what came. */
export interface BackTest {
  /** The last day that the model was told of, days since 1970-01-01. */
  readonly knownUntilDay: number;
  /** Days after it, which were held out. */
  readonly heldOutDays: number;
  /** Customers who had bought by then; who came later is predicted by nobody. */
  readonly customers: number;
  /** Purchases of these customers in the days held out, where several orders of a day are one. */
  readonly actualOrders: number;
  readonly predictedOrders: number;
  /** Had everybody together gone on at the rate of before. */
  readonly naiveOrders: number;
  /** (predicted - actual) / actual; null when nobody bought. */
  readonly error: number | null;
  readonly naiveError: number | null;
  /** Mean distance of a customer's predicted orders from the actual ones. */
  readonly meanAbsoluteError: number;
  /** Net sales of these purchases before later returns; predicted is null where the values could not be fitted. */
  readonly actualNetSales: number;
  readonly predictedNetSales: number | null;
}

/** The part of a history that is held out: a year, which is how far ahead is looked, but no more than half of it. */
const mostHeldOutDays = 365;

/**
 * Fits the model to the first part of the history and holds it against the last (domain.md 3: on CDNOW's 78 weeks the
 * last 39 bring 1,882 purchases, the model says 1,653).
 *
 * @returns null when the model can't be fitted to the first part
 */
export function backTest(log: PurchaseLog, span: { readonly firstDay: number; readonly asOfDay: number }): BackTest | null {
  const heldOutDays = Math.min(mostHeldOutDays, Math.round((span.asOfDay - span.firstDay) / 2));
  if (heldOutDays < 1) return null;
  const knownUntilDay = span.asOfDay - heldOutDays;
  const known = histories(log, knownUntilDay, 'weeks');
  const fit = fitBgNbd(known);
  if (fit.state !== 'found') return null;
  const valueFit = fitGammaGamma(known);
  const values = valueFit.state === 'found' ? valueFit.model : null;
  const predicted = predict({ purchases: fit.model, values }, known, {
    periods: 1,
    period: convert(days(heldOutDays), 'weeks'),
    discountRate: 0,
  });
  const actual = purchasesAfter(log, knownUntilDay);
  const naiveRate = commonRate(known);
  return compare({
    knownUntilDay,
    heldOutDays,
    predicted: predicted.orders,
    predictedNetSales: values && sumKnown(predicted.netSales),
    actual,
    naiveEach: naiveRate * convert(days(heldOutDays), 'weeks').length,
  });
}

/** Whether a back-test speaks against the model: further from the truth than the rate of before, by more than chance does. */
export function worseThanNaive({ actualOrders, predictedOrders, naiveOrders }: BackTest): boolean {
  const chance = 2 * Math.sqrt(actualOrders);
  return Math.abs(predictedOrders - actualOrders) > Math.abs(naiveOrders - actualOrders) + chance;
}

/** Purchases and their value after a day, up to the end of the log, for each customer who had bought by then. */
function purchasesAfter({ start, days: when, amounts }: PurchaseLog, day: number) {
  const customers = start.length - 1;
  const orders = new Float64Array(customers);
  let netSales = 0;
  for (let customer = 0; customer < customers; customer++) {
    const first = start[customer] as number;
    const end = start[customer + 1] as number;
    if (first === end || (when[first] as number) > day) continue;
    for (let place = end - 1; place >= first && (when[place] as number) > day; place--) {
      orders[customer] = (orders[customer] as number) + 1;
      netSales += amounts[place] as number;
    }
  }
  return { orders, netSales: netSales / 10_000 };
}

/** Repeat purchases per customer and unit of time, over all customers: what one rate for everybody, for ever, comes to. */
function commonRate({ repeats, age }: Histories<'weeks'>): number {
  const time = sumKnown(age);
  return time === 0 ? 0 : sumKnown(repeats) / time;
}

interface Compared {
  readonly knownUntilDay: number;
  readonly heldOutDays: number;
  readonly predicted: Float64Array;
  readonly predictedNetSales: number | null;
  readonly actual: { readonly orders: Float64Array; readonly netSales: number };
  readonly naiveEach: number;
}

function compare({ predicted, actual, naiveEach, predictedNetSales, knownUntilDay, heldOutDays }: Compared): BackTest {
  let customers = 0;
  let distance = 0;
  predicted.forEach((orders, customer) => {
    if (Number.isNaN(orders)) return;
    customers++;
    distance += Math.abs(orders - (actual.orders[customer] as number));
  });
  const actualOrders = sumKnown(actual.orders);
  const predictedOrders = sumKnown(predicted);
  const naiveOrders = naiveEach * customers;
  const error = (said: number) => (actualOrders === 0 ? null : (said - actualOrders) / actualOrders);
  return {
    ...{ knownUntilDay, heldOutDays, customers, actualOrders, predictedOrders, naiveOrders },
    error: error(predictedOrders),
    naiveError: error(naiveOrders),
    meanAbsoluteError: customers === 0 ? 0 : distance / customers,
    actualNetSales: actual.netSales,
    predictedNetSales,
  };
}

/** The sum of what is known. */
export function sumKnown(values: Float64Array): number {
  let sum = 0;
  for (const value of values) if (!Number.isNaN(value)) sum += value;
  return sum;
}
