import { fitBgNbd } from './bg-nbd.js';
import { fitGammaGamma } from './gamma-gamma.js';
import { historicValue } from './historic.js';
import { type Histories, histories } from './histories.js';
import { type Predictions, predict } from './predict.js';
import type { PurchaseLog } from './purchase-log.js';
import { convert, days } from './time-unit.js';

/** What the models would have said, had they been asked before the last part of the history, beside what came. */
export interface BackTest {
  /** The last day that they were told of, days since 1970-01-01. */
  readonly knownUntilDay: number;
  /** Days after it, which were held out. */
  readonly heldOutDays: number;
  /** Customers who had bought by then; who came later is predicted by nobody. */
  readonly customers: number;
  /** Purchases of these customers in the days held out, where several orders of a day are one. */
  readonly actualOrders: number;
  /** By the model of single customers; null where it was not asked for or can't be fitted to the first part. */
  readonly predictedOrders: number | null;
  /** (predicted - actual) / actual; null when nobody bought. */
  readonly error: number | null;
  /** Mean distance of a customer's predicted orders from the actual ones. */
  readonly meanAbsoluteError: number | null;
  /** Had everybody together gone on at the rate of before. */
  readonly naiveOrders: number;
  readonly naiveError: number | null;
  /** What was bought before, times the share who came back (`historicValue`); null where the first part is too short. */
  readonly historicOrders: number | null;
  readonly historicError: number | null;
  /** Net sales of these purchases before later returns; predicted is null where the values could not be fitted. */
  readonly actualNetSales: number;
  readonly predictedNetSales: number | null;
}

/** The part of a history that is held out: a year, which is how far ahead is looked, but no more than half of it. */
const mostHeldOutDays = 365;

interface Span {
  readonly firstDay: number;
  readonly asOfDay: number;
}

/**
 * Fits the models to the first part of the history and holds them against the last (domain.md 3: on CDNOW's 78 weeks the
 * last 39 bring 1,882 purchases, BG/NBD says 1,653).
 *
 * @param withModel false: the model of single customers is not asked
 * @returns null when there is nothing to hold out
 */
export function backTest(log: PurchaseLog, { firstDay, asOfDay }: Span, withModel: boolean): BackTest | null {
  const heldOutDays = Math.min(mostHeldOutDays, Math.round((asOfDay - firstDay) / 2));
  if (heldOutDays < 1) return null;
  const knownUntilDay = asOfDay - heldOutDays;
  const known = histories(log, knownUntilDay, 'weeks');
  const customers = known.repeats.filter((repeats) => !Number.isNaN(repeats)).length;
  const actual = purchasesAfter(log, knownUntilDay);
  const actualOrders = sumKnown(actual.orders);
  const predicted = withModel ? predictAhead(known, heldOutDays) : null;
  const predictedOrders = predicted && sumKnown(predicted.orders);
  const naiveOrders = commonRate(known) * convert(days(heldOutDays), 'weeks').length * customers;
  const historicOrders = goneOn(log, { firstDay, asOfDay: knownUntilDay }, heldOutDays);
  const error = (said: number | null) => (said === null || actualOrders === 0 ? null : (said - actualOrders) / actualOrders);
  return {
    ...{ knownUntilDay, heldOutDays, customers, actualOrders, predictedOrders, naiveOrders, historicOrders },
    ...{ error: error(predictedOrders), naiveError: error(naiveOrders), historicError: error(historicOrders) },
    meanAbsoluteError: predicted && meanDistance(predicted.orders, actual.orders),
    actualNetSales: actual.netSales,
    predictedNetSales: predicted && finite(sumKnown(predicted.netSales, Number.NaN)),
  };
}

/** Whether a back-test speaks against the model: further from the truth than the rate of before, by more than chance does. */
export function worseThanNaive({ actualOrders, naiveOrders }: BackTest, predictedOrders: number): boolean {
  const chance = 2 * Math.sqrt(actualOrders);
  return Math.abs(predictedOrders - actualOrders) > Math.abs(naiveOrders - actualOrders) + chance;
}

function predictAhead(known: Histories<'weeks'>, ahead: number): Predictions | null {
  const fit = fitBgNbd(known);
  if (fit.state !== 'found') return null;
  const values = fitGammaGamma(known);
  const models = { purchases: fit.model, values: values.state === 'found' ? values.model : null };
  return predict(models, known, { periods: 1, period: convert(days(ahead), 'weeks'), discountRate: 0 });
}

function goneOn(log: PurchaseLog, span: Span, ahead: number): number | null {
  const historic = historicValue(log, span);
  return historic && (sumKnown(historic.orders) * historic.retention.share * ahead) / mostHeldOutDays;
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

function meanDistance(predicted: Float64Array, actual: Float64Array): number {
  const distances = predicted.map((orders, customer) => Math.abs(orders - (actual[customer] as number)));
  return sumKnown(distances) / distances.filter((distance) => !Number.isNaN(distance)).length;
}

/** The sum of what is known; `none` where nothing is. */
export function sumKnown(values: Float64Array, none = 0): number {
  let sum = 0;
  let any = false;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    any = true;
  }
  return any ? sum : none;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
