import { say } from '../../messages/index.js';
import type { Analysis, Worth } from '../../shop/analysis.js';
import { isoFromDay } from '../../shop/iso-day.js';
import { compareCodePoints } from '../../table/compare-code-points.js';
import type { BackTest } from './back-test.js';
import { horizonMonths, type Lifetime } from './lifetime.js';

/**
 * The key `clv` of the headless run. Amounts in the currency's major unit, unrounded; null = unknown. `clv` is discounted
 * net sales of the next twelve months at the segment's margin rate: contribution margin where it is known, else gross.
 */
export interface ClvResult {
  readonly model: Lifetime['model'];
  /** Which model and why, in words. */
  readonly reason: string;
  /** Unit of time of `alpha`. */
  readonly unit: 'weeks';
  readonly horizonMonths: number;
  readonly discountPerMonth: number;
  readonly customersWithOrders: number;
  readonly repeatBuyers: number;
  readonly parameters: {
    readonly bgNbd: {
      readonly r: number;
      readonly alpha: number;
      readonly a: number;
      readonly b: number;
      readonly logLikelihood: number;
    } | null;
    readonly gammaGamma: { readonly p: number; readonly q: number; readonly v: number; readonly logLikelihood: number } | null;
    readonly correlation: number | null;
    readonly retention: Lifetime['retention'];
    readonly keptShare: number;
  };
  readonly backTest: (Omit<BackTest, 'knownUntilDay'> & { readonly knownUntil: string }) | null;
  readonly newCustomer: {
    readonly firstNetSales: number | null;
    readonly repeatOrders: number | null;
    readonly predictedNetSales: number | null;
    readonly clv: number | null;
  };
  readonly totals: Omit<ClvSegment, 'name'>;
  readonly segments: readonly ClvSegment[];
  readonly customers: readonly ClvCustomer[];
}

export interface ClvSegment {
  readonly name: string;
  readonly customers: number;
  readonly predictedOrders: number | null;
  readonly predictedNetSales: number | null;
  readonly marginRung: Worth['marginRung'];
  /** Margin after variable costs where known, else gross, over net sales; null where unknown or nothing was sold. */
  readonly marginRate: number | null;
  readonly historicMargin: number | null;
  readonly clv: number | null;
  /** The interval of `clv`; null by the model of single customers. */
  readonly clvLow: number | null;
  readonly clvHigh: number | null;
}

export interface ClvCustomer {
  readonly id: string;
  readonly probabilityAlive: number | null;
  readonly predictedOrders: number | null;
  readonly predictedNetSales: number | null;
  readonly clv: number | null;
}

/** Lifetime value by segment and customer, in the segments' order and the customers' order of ids. */
export function clvResult({ customers, segments, segmentOfCustomer, totals }: Analysis): ClvResult {
  const { lifetime } = customers;
  const { fits, backTest, newCustomer } = lifetime;
  const rates = segments.map(rateOf);
  const found = (fit: { readonly state: string } | null) => fit?.state === 'found';
  const shopRate = rateOf(totals);
  const bySegment = segments.map((segment, place) => ({
    name: segment.name,
    ...segmentValue(segment, lifetime, (customer) => segmentOfCustomer[customer] === place),
  }));
  return {
    model: lifetime.model,
    reason: lifetime.reasons.map(({ key, params }) => say(key, params)).join(' '),
    unit: 'weeks',
    horizonMonths,
    discountPerMonth: lifetime.discountPerMonth,
    customersWithOrders: lifetime.customers,
    repeatBuyers: lifetime.repeatBuyers,
    parameters: {
      bgNbd: fits.purchases !== null && found(fits.purchases) ? bgNbdOf(fits.purchases) : null,
      gammaGamma: fits.values !== null && found(fits.values) ? { ...fits.values.model, logLikelihood: fits.values.logLikelihood } : null,
      correlation: fits.correlation,
      retention: lifetime.retention,
      keptShare: lifetime.keptShare,
    },
    backTest: backTest && backTestOf(backTest),
    newCustomer: {
      firstNetSales: known(newCustomer.firstNetSales),
      repeatOrders: known(newCustomer.repeatOrders),
      predictedNetSales: known(newCustomer.netSales),
      clv: shopRate === null ? null : known(newCustomer.discounted * shopRate),
    },
    totals: addUp(
      segmentValue(totals, lifetime, () => true),
      bySegment,
    ),
    segments: bySegment,
    customers: customerValues(customers.ids, lifetime, (customer) => rates[segmentOfCustomer[customer] as number] ?? null),
  };
}

function bgNbdOf({ model, logLikelihood }: NonNullable<Lifetime['fits']['purchases']>) {
  const { r, alpha, a, b } = model;
  return { r, alpha, a, b, logLikelihood };
}

function backTestOf({ knownUntilDay, ...figures }: BackTest) {
  return { knownUntil: isoFromDay(knownUntilDay), ...figures };
}

function marginOf({ contributionMargin, grossMargin }: Worth): number | null {
  return contributionMargin ?? grossMargin;
}

function rateOf(worth: Worth): number | null {
  const margin = marginOf(worth);
  return margin === null || !(worth.netSales > 0) ? null : margin / worth.netSales;
}

function segmentValue(worth: Worth, lifetime: Lifetime, isMember: (customer: number) => boolean): Omit<ClvSegment, 'name'> {
  const sum = (values: Float64Array) => sumOf(values, isMember);
  const marginRate = rateOf(worth);
  const atMargin = (values: Float64Array | undefined) => {
    const sales = values === undefined ? null : sum(values);
    return sales === null || marginRate === null ? null : sales * marginRate;
  };
  const [low, high] = [atMargin(lifetime.range?.low), atMargin(lifetime.range?.high)];
  const isLoss = marginRate !== null && marginRate < 0;
  return {
    customers: worth.customers,
    predictedOrders: sum(lifetime.orders),
    predictedNetSales: sum(lifetime.netSales),
    marginRung: worth.marginRung,
    marginRate,
    historicMargin: marginOf(worth),
    clv: atMargin(lifetime.discounted),
    clvLow: isLoss ? high : low,
    clvHigh: isLoss ? low : high,
  };
}

/** The shop's value is the sum of its segments', each at its own margin; null where that of one with predicted sales is unknown. */
function addUp(shop: Omit<ClvSegment, 'name'>, segments: readonly ClvSegment[]): Omit<ClvSegment, 'name'> {
  const total = (of: 'clv' | 'clvLow' | 'clvHigh') =>
    segments.reduce<number | null>(
      (sum, segment) => {
        const isEmpty = segment.predictedNetSales === null || segment.predictedNetSales === 0;
        if (isEmpty) return sum;
        return sum === null || segment[of] === null ? null : sum + segment[of];
      },
      shop.clv === null ? null : 0,
    );
  return {
    ...shop,
    clv: total('clv'),
    clvLow: shop.clvLow === null ? null : total('clvLow'),
    clvHigh: shop.clvHigh === null ? null : total('clvHigh'),
  };
}

/** The sum of the members' known values; null where none is known. */
function sumOf(values: Float64Array, isMember: (customer: number) => boolean): number | null {
  let sum: number | null = null;
  values.forEach((value, customer) => {
    if (!Number.isNaN(value) && isMember(customer)) sum = (sum ?? 0) + value;
  });
  return sum;
}

function customerValues(ids: readonly string[], lifetime: Lifetime, rateFor: (customer: number) => number | null): ClvCustomer[] {
  const order = Array.from(ids.keys()).sort((a, b) => compareCodePoints(ids[a] as string, ids[b] as string));
  return order.map((customer) => {
    const rate = rateFor(customer);
    const sales = known(lifetime.discounted[customer]);
    return {
      id: ids[customer] as string,
      probabilityAlive: known(lifetime.probabilityAlive[customer]),
      predictedOrders: known(lifetime.orders[customer]),
      predictedNetSales: known(lifetime.netSales[customer]),
      clv: sales === null || rate === null ? null : sales * rate,
    };
  });
}

function known(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}
