import type { BgNbd } from './bg-nbd.js';
import { expectedIfAlive, probabilityAlive } from './bg-nbd-expectations.js';
import { expectedValue, type GammaGamma } from './gamma-gamma.js';
import type { Histories } from './histories.js';
import { type Duration, sameUnit, type TimeUnit } from './time-unit.js';

/** How far ahead is looked, in equal periods, and by how much a period's money is worth less than that of the one before. */
export interface Horizon<U extends TimeUnit> {
  readonly periods: number;
  readonly period: Duration<U>;
  /** 0.01 is 1 % a period. */
  readonly discountRate: number;
}

/** What is expected of each customer within the horizon; NaN for who had not bought yet. */
export interface Predictions {
  readonly probabilityAlive: Float64Array;
  readonly orders: Float64Array;
  /** Net sales in the currency's unit. */
  readonly netSales: Float64Array;
  /** The same, each period's part discounted to today. */
  readonly discounted: Float64Array;
}

export interface Models<U extends TimeUnit> {
  readonly purchases: BgNbd<U>;
  /** Null: only orders are predicted. */
  readonly values: GammaGamma | null;
}

/**
 * Purchases, and net sales before and after discounting, of each customer (domain.md 2.3):
 * the sum over periods m of E[M] (E[Y(m)] - E[Y(m - 1)]) / (1 + d)^m.
 */
export function predict<U extends TimeUnit>(
  { purchases, values }: Models<U>,
  known: Histories<NoInfer<U>>,
  horizon: Horizon<NoInfer<U>>,
): Predictions {
  sameUnit(purchases, known);
  sameUnit(purchases, horizon.period);
  const customers = known.repeats.length;
  const unknown = () => new Float64Array(customers).fill(Number.NaN);
  const found = { probabilityAlive: unknown(), orders: unknown(), netSales: unknown(), discounted: unknown() };
  const whileAlive = remembered((repeats, age) => ordersIfAlive(purchases, { repeats, age: { unit: known.unit, length: age } }, horizon));
  for (let customer = 0; customer < customers; customer++) {
    const repeats = known.repeats[customer] as number;
    if (Number.isNaN(repeats)) continue;
    const age = known.age[customer] as number;
    const time = (length: number) => ({ unit: known.unit, length });
    const alive = probabilityAlive(purchases, { repeats, age: time(age), txRecency: time(known.txRecency[customer] as number) });
    const { orders, discounted } = whileAlive(repeats, age);
    const value = values === null ? Number.NaN : expectedValue(values, repeats, known.repeatValue[customer] as number);
    found.probabilityAlive[customer] = alive;
    found.orders[customer] = alive * orders;
    found.netSales[customer] = alive * orders * value;
    found.discounted[customer] = alive * discounted * value;
  }
  return found;
}

interface PeriodOrders {
  readonly orders: number;
  readonly discounted: number;
}

/** Orders over the horizon by somebody who is there, and their discounted number. */
function ordersIfAlive<U extends TimeUnit>(
  model: BgNbd<U>,
  history: { readonly repeats: number; readonly age: Duration<NoInfer<U>> },
  { periods, period, discountRate }: Horizon<NoInfer<U>>,
): PeriodOrders {
  return overPeriods(periods, discountRate, (m) => expectedIfAlive(model, history, { unit: model.unit, length: period.length * m }));
}

/** Adds up what each period brings of a number that grows from 0. */
export function overPeriods(periods: number, discountRate: number, until: (period: number) => number): PeriodOrders {
  let orders = 0;
  let discounted = 0;
  for (let m = 1; m <= periods; m++) {
    const reached = until(m);
    discounted += (reached - orders) / (1 + discountRate) ** m;
    orders = reached;
  }
  return { orders, discounted };
}

/** Many customers share the number of repeats and the age, above all those who bought once. */
function remembered(make: (repeats: number, age: number) => PeriodOrders): (repeats: number, age: number) => PeriodOrders {
  const byRepeats = new Map<number, Map<number, PeriodOrders>>();
  return (repeats, age) => {
    const byAge = byRepeats.get(repeats) ?? new Map<number, PeriodOrders>();
    byRepeats.set(repeats, byAge);
    const made = byAge.get(age) ?? make(repeats, age);
    byAge.set(age, made);
    return made;
  };
}
