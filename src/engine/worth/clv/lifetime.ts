import { sampleCorrelation } from 'simple-statistics';
import type { MessageKey, MessageParams } from '../../messages/index.js';
import type { ShopColumns } from '../../shop/shop-columns.js';
import { type BackTest, backTest, sumKnown, worseThanNaive } from './back-test.js';
import { type BgNbd, type Fit, fitBgNbd } from './bg-nbd.js';
import { fitGammaGamma, type GammaGamma } from './gamma-gamma.js';
import { type HistoricValue, historicValue, type Retention } from './historic.js';
import { type Histories, histories } from './histories.js';
import { type NewCustomer, newCustomer } from './new-customer.js';
import { type Horizon, type Models, overPeriods, predict } from './predict.js';
import { type PurchaseLog, purchaseLog } from './purchase-log.js';
import { monthIn } from './time-unit.js';

/** How far ahead lifetime value looks. */
export const horizonMonths = 12;
/** What a month later is worth less, unless somebody says otherwise. */
export const usualDiscountPerMonth = 0.01;
/** Fewer customers with a repeat purchase carry no model of their own (domain.md 2.3). */
export const fewestRepeatBuyers = 100;
/** Beyond this, how often customers buy tells what they spend, which the model of values takes to be unrelated. */
export const mostCorrelation = 0.3;

export interface LifetimeOptions {
  /** 0.01 is 1 % a month. */
  readonly discountPerMonth?: number;
}

/** Why a prediction is made as it is made: a message each. */
export interface Reason {
  readonly key: MessageKey;
  readonly params: MessageParams;
}

/** What the model was fitted to and came to; null where that part was not reached. */
export interface Fits {
  readonly purchases: Fit<BgNbd<'weeks'>> | null;
  readonly values: Fit<GammaGamma> | null;
  /** Correlation of repeat purchases and their mean value, over the repeat buyers. */
  readonly correlation: number | null;
}

/**
 * What to expect of each customer in the next twelve months, by which model, and why by that one. One value per customer;
 * NaN for unknown. Net sales in the currency's unit, after the share that is usually returned.
 */
export interface Lifetime {
  readonly model: 'bgnbd+gammagamma' | 'historic';
  readonly reasons: readonly Reason[];
  readonly discountPerMonth: number;
  readonly customers: number;
  readonly repeatBuyers: number;
  readonly probabilityAlive: Float64Array;
  readonly orders: Float64Array;
  readonly netSales: Float64Array;
  readonly discounted: Float64Array;
  /** `discounted` at both ends of the interval of retention; null by the model of single customers. */
  readonly range: { readonly low: Float64Array; readonly high: Float64Array } | null;
  readonly fits: Fits;
  readonly backTest: BackTest | null;
  readonly retention: Retention | null;
  /** Net sales after returns divided by sales; 1 where nothing comes back. */
  readonly keptShare: number;
  readonly newCustomer: NewCustomer;
}

/** The history of a shop, as the models see it. */
interface Case {
  readonly log: PurchaseLog;
  readonly span: { readonly firstDay: number; readonly asOfDay: number };
  readonly known: Histories<'weeks'>;
  readonly repeatBuyers: number;
}

/**
 * Predicts every customer's purchases and their value for the next twelve months.
 *
 * By BG/NBD and gamma-gamma where at least 100 customers came back, both fits are found, frequency and value hardly
 * correlate, and the back-test is no worse than the rate of before. Else what was bought in the last year goes on, times
 * the share of customers who come back, and the reason says so.
 *
 * Refunds on an order lower its value; a return with a row of its own lowers all predicted values by the share of sales
 * that the shop's returns come to, since no model of values knows amounts below zero.
 */
export function lifetimeValue(shop: Pick<ShopColumns, 'lines' | 'sums' | 'index' | 'asOfDay'>, options: LifetimeOptions = {}): Lifetime {
  const { discountPerMonth = usualDiscountPerMonth } = options;
  const log = purchaseLog({ day: shop.lines.day, customerOfSale: shop.sums.groupOfSale, netSales: shop.lines.netSales }, shop.index.size);
  const firstDay = log.days.reduce((first, day) => Math.min(first, day), shop.asOfDay);
  const known = histories(log, shop.asOfDay, 'weeks');
  const repeatBuyers = known.repeats.filter((repeats) => repeats > 0).length;
  const at: Case = { log, span: { firstDay, asOfDay: shop.asOfDay }, known, repeatBuyers };
  const horizon: Horizon<'weeks'> = { periods: horizonMonths, period: monthIn('weeks'), discountRate: discountPerMonth };
  const enough = repeatBuyers >= fewestRepeatBuyers;
  const fits = enough ? fitBoth(known) : { purchases: null, values: null, correlation: null };
  const test = backTest(log, at.span, enough);
  const against = objection(at, fits, test);
  const models = against === null ? modelsOf(fits) : null;
  const keptShare = shareKept(shop);
  const common = {
    ...{ discountPerMonth, repeatBuyers, fits, backTest: test, keptShare },
    customers: known.repeats.filter((repeats) => !Number.isNaN(repeats)).length,
    newCustomer: newCustomer(log, models, { horizon, keptShare }),
  };
  return models === null
    ? { ...common, ...asBefore(at, { against: against as Reason, test, horizon, keptShare }) }
    : { ...common, ...byModel(at, { models, test: test as BackTest, horizon, keptShare }) };
}

function fitBoth(known: Histories<'weeks'>): Fits {
  const purchases = fitBgNbd(known);
  return { purchases, values: fitGammaGamma(known), correlation: correlationOf(known) };
}

function modelsOf({ purchases, values }: Fits): Models<'weeks'> | null {
  return purchases && values && { purchases: purchases.model, values: values.model };
}

/** Null where either does not vary, so that nothing can depend on it. */
function correlationOf({ repeats, repeatValue }: Histories<'weeks'>): number | null {
  const buyers = Array.from(repeats.keys()).filter((customer) => (repeats[customer] as number) > 0);
  const pick = (values: Float64Array) => buyers.map((customer) => values[customer] as number);
  const correlation = sampleCorrelation(pick(repeats), pick(repeatValue));
  return Number.isFinite(correlation) ? correlation : null;
}

/** What speaks against the model of single customers; null: nothing. */
function objection({ repeatBuyers }: Case, { purchases, values, correlation }: Fits, test: BackTest | null): Reason | null {
  if (purchases === null || values === null)
    return { key: 'clv-few-repeat-buyers', params: { n: repeatBuyers, least: fewestRepeatBuyers } };
  if (purchases.state === 'at-bound') return { key: 'clv-purchases-at-bound', params: {} };
  if (purchases.state === 'not-converged') return { key: 'clv-not-converged', params: {} };
  if (values.state === 'at-bound') return { key: 'clv-values-at-bound', params: {} };
  if (values.state === 'not-converged') return { key: 'clv-not-converged', params: {} };
  if (correlation !== null && Math.abs(correlation) > mostCorrelation) {
    return { key: 'clv-correlated', params: { correlation: correlation.toFixed(2), limit: mostCorrelation } };
  }
  const predicted = test?.predictedOrders ?? null;
  if (test === null || predicted === null) return { key: 'clv-not-testable', params: {} };
  if (worseThanNaive(test, predicted)) return { key: 'clv-worse-than-naive', params: testFigures(test) };
  return null;
}

function testFigures({ actualOrders, predictedOrders, naiveOrders, heldOutDays }: BackTest): MessageParams {
  const figures = { actual: actualOrders, predicted: Math.round(predictedOrders ?? 0), naive: Math.round(naiveOrders) };
  return { ...figures, days: heldOutDays };
}

interface Basis {
  readonly horizon: Horizon<'weeks'>;
  readonly keptShare: number;
}

type Outcome = Pick<Lifetime, 'model' | 'reasons' | 'probabilityAlive' | 'orders' | 'netSales' | 'discounted' | 'range' | 'retention'>;

interface Fitted extends Basis {
  readonly models: Models<'weeks'>;
  readonly test: BackTest;
}

function byModel({ known, repeatBuyers }: Case, { models, test, horizon, keptShare }: Fitted): Outcome {
  const found = predict(models, known, horizon);
  const kept = (amounts: Float64Array) => amounts.map((amount) => amount * keptShare);
  return {
    model: 'bgnbd+gammagamma',
    reasons: [{ key: 'clv-by-model', params: { n: repeatBuyers, ...testFigures(test) } }],
    ...{ probabilityAlive: found.probabilityAlive, orders: found.orders },
    ...{ netSales: kept(found.netSales), discounted: kept(found.discounted), range: null, retention: null },
  };
}

interface AsBefore extends Basis {
  readonly against: Reason;
  readonly test: BackTest | null;
}

function asBefore({ log, span }: Case, { against, test, horizon, keptShare }: AsBefore): Outcome {
  const historic = historicValue(log, span);
  const unknown = new Float64Array(log.start.length - 1).fill(Number.NaN);
  if (historic === null) {
    const reasons = [against, { key: 'clv-history-too-short', params: {} }] as const;
    const nothing = { probabilityAlive: unknown, orders: unknown, netSales: unknown, discounted: unknown };
    return { model: 'historic', reasons, ...nothing, range: null, retention: null };
  }
  const { share, low, high } = historic.retention;
  // Spread evenly over the months.
  const { discounted } = overPeriods(horizon.periods, horizon.discountRate, (month) => month / horizon.periods);
  const times = (values: Float64Array, factor: number) => values.map((value) => value * factor);
  const today = times(historic.netSales, keptShare * discounted);
  return {
    ...{ model: 'historic', reasons: [against, goesOn(historic), ...tested(test)], probabilityAlive: unknown },
    orders: times(historic.orders, share),
    netSales: times(historic.netSales, keptShare * share),
    discounted: times(today, share),
    range: { low: times(today, low), high: times(today, high) },
    retention: historic.retention,
  };
}

function goesOn({ retention }: HistoricValue): Reason {
  const percent = (share: number) => Math.round(share * 100);
  const { share, low, high, periodDays } = retention;
  return { key: 'clv-as-before', params: { percent: percent(share), low: percent(low), high: percent(high), days: periodDays } };
}

/** How far off that would have been. */
function tested(test: BackTest | null): Reason[] {
  if (test === null || test.historicOrders === null) return [];
  return [{ key: 'clv-as-before-tested', params: { ...testFigures(test), historic: Math.round(test.historicOrders) } }];
}

/** What is left of sales to customers after returns, cancellations and bookings; 1 without sales, and never below 0. */
function shareKept({ lines, sums }: Pick<ShopColumns, 'lines' | 'sums'>): number {
  let sold = 0;
  lines.netSales.forEach((value, row) => {
    if ((sums.groupOfSale[row] as number) >= 0 && !Number.isNaN(value)) sold += value;
  });
  return sold > 0 ? Math.max(0, sumKnown(sums.netSales) / sold) : 1;
}
