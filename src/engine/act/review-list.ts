import type { Analysis } from '../shop/analysis.js';
import { bestMargins } from '../shop/fields/sales.js';
import { listNumbers } from '../shop/list-values.js';
import { smallestSample } from '../worth/roi-state.js';
import type { ActSettings } from './act-settings.js';
import { type DrainSums, drainSums } from './drain-sums.js';
import { caseRows, faultFinder } from './open-cases.js';
import { type ReviewStep, reviewSteps, type Steps } from './review-steps.js';
import { boundedTotal } from './total-bound.js';
import { type TwoWindows, twoWindows } from './two-windows.js';

/** Why somebody who drains is not to be reviewed: too little is known (the first two), or better not (the others). */
export type GuardRail =
  | 'too-few'
  | 'unsure'
  | 'new'
  | 'no-order'
  | 'fault-cost'
  | 'own-fault'
  | 'open-complaint'
  | 'influence'
  | 'referrals';

/** A customer or a segment that cost more than they brought in two consecutive windows. Money in the major unit, over both windows. */
export interface Drain {
  readonly kind: 'customer' | 'segment';
  /** Customer code, or index of the segment. */
  readonly code: number;
  readonly name: string;
  /** `review`: all guard rails passed. `watch`: too little is known. `held`: enough is known, and there is a reason not to. */
  readonly verdict: 'review' | 'watch' | 'held';
  readonly guards: readonly GuardRail[];
  readonly customers: number;
  readonly orders: number;
  readonly netSales: number;
  /** Before service, after variable costs. */
  readonly margin: number;
  readonly serviceCost: number;
  readonly serviceMinutes: number;
  readonly discounts: number;
  readonly profitEarlier: number;
  readonly profitLater: number;
  readonly profit: number;
  /** Upper end of the 90 % interval of `profit`. */
  readonly profitHigh: number;
  /** Service cost through our own fault: not held against them. */
  readonly faultCost: number;
  readonly steps: Steps;
  readonly step: ReviewStep;
}

/** Whom to stop chasing, and who was left out of that. */
export interface ReviewList {
  /** Null: the history is shorter than 60 days, or no cost is known; then nothing is listed. */
  readonly windows: TwoWindows | null;
  readonly drains: readonly Drain[];
  readonly settings: ActSettings;
  /** Customers who cost more than they brought in the later window alone: not listed. */
  readonly onlyLater: number;
  /** Customers with something of unknown cost in the windows: not judged. */
  readonly unknown: number;
  readonly isMarginKnown: boolean;
  readonly isServiceKnown: boolean;
  readonly isServiceDated: boolean;
  readonly faultCost: number;
}

/** Fewer orders and cases of a customer in both windows together, and any loss may be chance. */
export const fewestDealings = 5;
/** Fewer orders tell no loss on goods. */
const fewestOrders = 3;

/**
 * The review list of domain.md 2.5: who cost more than they brought (margin less service) in each of two consecutive
 * windows. Held back and said why: new customers, who wait for us to put our own fault right, who have an open complaint,
 * who have influence or sent us others. Too few orders, or an interval that reaches above zero, go on a watch list.
 */
export function reviewList(analysis: Analysis): ReviewList {
  const { shop, act, asOfDay, source, lines } = analysis;
  const windows = source.firstDay === null ? null : twoWindows(source.firstDay, asOfDay);
  const nothing = { drains: [], settings: act, onlyLater: 0, unknown: 0, isServiceKnown: true, isServiceDated: true, faultCost: 0 };
  if (lines.cogs === null || bestMargins(shop) === null) return { windows, isMarginKnown: false, ...nothing };
  if (windows === null) return { windows, isMarginKnown: true, ...nothing };
  const sums = drainSums(analysis, windows);
  const customers = customerDrains(analysis, sums, windows);
  const segments = segmentDrains(analysis, sums);
  const rank = { review: 0, held: 1, watch: 2 } as const;
  const byKind = (drain: Drain) => (drain.kind === 'segment' ? 0 : 1);
  const drains = [...segments, ...customers].sort(
    (a, b) => rank[a.verdict] - rank[b.verdict] || byKind(a) - byKind(b) || a.profit - b.profit || a.code - b.code,
  );
  let [onlyLater, unknown] = [0, 0];
  for (let customer = 0; customer < shop.index.size; customer++) {
    if (sums.isUnknown[customer] === 1) unknown++;
    else if ((sums.later[customer] as number) < 0 && !((sums.earlier[customer] as number) < 0)) onlyLater++;
  }
  const faultCost = sums.faultCost.reduce((sum, cost) => sum + cost, 0) / 10_000;
  const { isServiceKnown, isServiceDated } = sums;
  return { windows, drains, settings: act, onlyLater, unknown, isMarginKnown: true, isServiceKnown, isServiceDated, faultCost };
}

function customerDrains(analysis: Analysis, sums: DrainSums, windows: TwoWindows): Drain[] {
  const { shop, customers } = analysis;
  const found: number[] = [];
  for (let customer = 0; customer < shop.index.size; customer++) {
    if (sums.isUnknown[customer] === 1) continue;
    const fault = sums.faultCost[customer] as number;
    const faultEarlier = sums.faultCostEarlier[customer] as number;
    // With the cost of our own faults: who drains only through these is told as held back.
    const earlier = (sums.earlier[customer] as number) - faultEarlier;
    if (earlier < 0 && (sums.later[customer] as number) - (fault - faultEarlier) < 0) found.push(customer);
  }
  if (found.length === 0) return [];
  const protectedBy = protections(analysis, sums, windows);
  return found.map((customer) => {
    const facts = factsOf(sums, customer);
    const guards: GuardRail[] = [...protectedBy(customer)];
    const isLossOnGoods = facts.margin < 0 && facts.orders < fewestOrders;
    if ((sums.dealings[customer] as number) < fewestDealings || isLossOnGoods) guards.push('too-few');
    // Where the loss is all our own fault, there is none to be sure of.
    else if (!(facts.profitHigh < 0) && !guards.includes('fault-cost')) guards.push('unsure');
    const name = customers.ids[customer] as string;
    return { ...{ kind: 'customer', code: customer, name, customers: 1, guards }, ...judged(facts, guards, analysis.act) };
  });
}

function segmentDrains(analysis: Analysis, sums: DrainSums): Drain[] {
  const { segments, segmentOfCustomer } = analysis;
  const members = segments.map((): number[] => []);
  segmentOfCustomer.forEach((segment, customer) => {
    if (sums.isUnknown[customer] === 0) members[segment]?.push(customer);
  });
  return segments.flatMap(({ name, rules }, code): Drain[] => {
    const ofSegment = members[code] as number[];
    // Ours are no segments that somebody chose: nobody can be let go as "Unassigned".
    if (rules.length === 0) return [];
    const facts = factsOf(sums, ofSegment);
    if (!(facts.profitEarlier < 0 && facts.profitLater < 0)) return [];
    const isSmall = ofSegment.length < smallestSample.customers || facts.orders < smallestSample.orders;
    const guards: GuardRail[] = isSmall ? ['too-few'] : facts.profitHigh < 0 ? [] : ['unsure'];
    return [{ ...{ kind: 'segment', code, name, customers: ofSegment.length, guards }, ...judged(facts, guards, analysis.act) }];
  });
}

type Facts = Omit<Drain, 'kind' | 'code' | 'name' | 'customers' | 'guards' | 'verdict' | 'steps' | 'step'> & {
  readonly refunds: number;
  readonly directCost: number;
};

/** Sums over one customer or the members of a group, divided once. A customer's dealings are orders and cases; a group's are its customers. */
function factsOf(sums: DrainSums, who: number | readonly number[]): Facts {
  const sum = (values: Float64Array) => (typeof who === 'number' ? (values[who] as number) : sumOver(values, who));
  const money = (values: Float64Array) => sum(values) / 10_000;
  const earlier = sum(sums.earlier);
  const later = sum(sums.later);
  const isOne = typeof who === 'number';
  const squares = isOne ? sum(sums.squares) : who.reduce((all, one) => all + ((sums.earlier[one] ?? 0) + (sums.later[one] ?? 0)) ** 2, 0);
  const bound = boundedTotal(earlier + later, squares, isOne ? sum(sums.dealings) : who.length);
  return {
    orders: sum(sums.orders),
    netSales: money(sums.netSales),
    margin: money(sums.margin),
    serviceCost: money(sums.serviceCost),
    serviceMinutes: sum(sums.serviceSeconds) / 60,
    profitEarlier: earlier / 10_000,
    profitLater: later / 10_000,
    profit: (earlier + later) / 10_000,
    profitHigh: bound.high / 10_000,
    faultCost: money(sums.faultCost),
    directCost: money(sums.directCost),
    discounts: money(sums.discounts),
    refunds: money(sums.refunds),
  };
}

function sumOver(values: Float64Array, customers: readonly number[]): number {
  let total = 0;
  for (const customer of customers) total += values[customer] as number;
  return total;
}

function judged({ refunds, directCost, ...facts }: Facts, guards: readonly GuardRail[], act: ActSettings) {
  const isUnclear = guards.some((guard) => guard === 'too-few' || guard === 'unsure');
  const verdict = isUnclear ? ('watch' as const) : guards.length > 0 ? ('held' as const) : ('review' as const);
  return { ...facts, verdict, ...reviewSteps({ ...facts, refunds, directCost }, act) };
}

/** What keeps a customer from being reviewed, however much they cost. */
function protections(analysis: Analysis, sums: DrainSums, windows: TwoWindows): (customer: number) => GuardRail[] {
  const { shop, serviceLines, customers, act } = analysis;
  const [waiting, complaining] = [new Set<number>(), new Set<number>()];
  if (serviceLines !== null) {
    const ofRow = shop.index.ofPeople(serviceLines);
    const { open, columns } = caseRows(serviceLines);
    const isFault = faultFinder(columns);
    for (const row of open) {
      complaining.add(ofRow[row] as number);
      if (isFault(row)) waiting.add(ofRow[row] as number);
    }
  }
  const followers = listNumbers(shop, 'followers');
  const referrals = customers.find('Referrals');
  const sent = referrals.ok && referrals.field.column.kind === 'number' ? referrals.field.column.values : null;
  return (customer) => {
    const guards: GuardRail[] = [];
    const firstDay = customers.firstDay[customer] as number;
    if (Number.isNaN(firstDay)) guards.push('no-order');
    else if (firstDay >= windows.later.from) guards.push('new');
    const drainsAnyway = (sums.earlier[customer] as number) < 0 && (sums.later[customer] as number) < 0;
    if (!drainsAnyway) guards.push('fault-cost');
    if (waiting.has(customer)) guards.push('own-fault');
    else if (complaining.has(customer)) guards.push('open-complaint');
    if ((followers?.[customer] ?? 0) >= act.protectedFollowers) guards.push('influence');
    if ((sent?.[customer] ?? 0) > 0) guards.push('referrals');
    return guards;
  };
}
