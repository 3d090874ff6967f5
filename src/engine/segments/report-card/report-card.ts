import type { Analysis } from '../../shop/analysis.js';
import { wilsonInterval } from '../../statistics/wilson.js';
import { type BucketEconomy, bucketEconomy } from '../find/bucket-economy.js';
import { canonicalOrder } from '../find/canonical-order.js';
import { tailoringProfit } from '../find/tailoring-profit.js';
import { accessible, type Reach, reachOf } from './accessible.js';
import { actionable } from './actionable.js';
import type { CardOptions } from './card-options.js';
import { type Differences, differences } from './differences.js';
import { differentiable } from './differentiable.js';
import { measurable } from './measurable.js';
import type { SegmentCard } from './segment-card.js';
import { type Stability, stability } from './stability.js';
import { substantial } from './substantial.js';

/** How good the segments of the current rules are. */
export interface ReportCard {
  /** Segments with at least one rule and one customer, in rule order. */
  readonly segments: readonly SegmentCard[];
  /** Segments that nobody is in. */
  readonly empty: readonly string[];
  /** Null when there is nothing to tell apart: fewer than two segments with customers. */
  readonly differences: Differences | null;
  readonly stability: Stability;
  readonly economy: BucketEconomy;
  /** What the split as it stands is expected to earn in a year, in the major unit. */
  readonly profit: number;
}

const broadShare = 0.5;
/** Variation (standard deviation / mean of what customers are worth) from which one offer can't suit all. */
const unlikeFrom = 1;

/**
 * Judges each segment by the five criteria - measurable, substantial, accessible, differentiable, actionable - with a
 * number, an interval, a threshold and what to do (domain.md 2.8), and the split as a whole by how it differs and how
 * firmly it stands. Unassigned customers count as a segment that the others are compared with; no card is written for it.
 */
export function reportCard(analysis: Analysis, options: CardOptions): ReportCard {
  const { customers, segments, segmentOfCustomer } = analysis;
  const economy = bucketEconomy(customers, options.buckets);
  const order = canonicalOrder(customers.ids, new Uint8Array(customers.size).fill(1));
  const members = membersOf(segmentOfCustomer, segments.length);
  const filled = members.filter((own) => own.length > 0).length;
  const shared = { customers, worth: economy.worth, order, segmentOfCustomer, segments: segments.length, seed: options.seed };
  const work: CardWork = {
    analysis,
    options,
    economy,
    members,
    reach: reachOf(customers),
    differences: filled < 2 ? null : differences(shared),
    stability: stability(analysis, order, options.seed),
  };
  const judged = segments.flatMap(({ rules }, segment) => (rules.length > 0 ? [segment] : []));
  const isEmpty = (segment: number) => (members[segment] as Int32Array).length === 0;
  const { profit } = tailoringProfit({
    worth: Float64Array.from(order, (customer) => economy.stake[customer] as number),
    labels: Int32Array.from(order, (customer) => segmentOfCustomer[customer] as number),
    k: segments.length,
    fixedCost: economy.fixedCost,
    responseGain: options.buckets.responseGain,
  });
  return {
    segments: judged.filter((segment) => !isEmpty(segment)).map((segment) => cardOf(segment, work)),
    empty: judged.filter(isEmpty).map((segment) => segments[segment]?.name ?? ''),
    differences: work.differences,
    stability: work.stability,
    economy,
    profit: profit / 10_000,
  };
}

interface CardWork {
  readonly analysis: Analysis;
  readonly options: CardOptions;
  readonly economy: BucketEconomy;
  readonly members: readonly Int32Array[];
  readonly reach: Reach;
  readonly differences: Differences | null;
  readonly stability: Stability;
}

function cardOf(segment: number, { analysis, options, economy, members, reach, ...found }: CardWork): SegmentCard {
  const { name, rules } = analysis.segments[segment] as Analysis['segments'][number];
  const own = members[segment] as Int32Array;
  const all = analysis.customers.size;
  const share = wilsonInterval(own.length, all);
  const total = (values: Float64Array) => own.reduce((sum, customer) => sum + (values[customer] as number), 0);
  const size = { customers: own.length, ofAll: all, share, worth: total(economy.worth), orders: total(analysis.customers.orders) };
  const paying = substantial(size, economy, options.buckets);
  // A segment that loses money is not too small: it is unlike the others for a reason.
  const isTooSmall = size.worth > 0 && (paying.threshold === null || own.length < paying.threshold);
  return {
    name,
    customers: own.length,
    share: own.length / all,
    shareLow: share.low,
    shareHigh: share.high,
    results: [
      measurable(rules, all),
      paying,
      accessible(own, reach),
      differentiable(found.differences?.ofSegment[segment]),
      actionable(own.length, options.baseResponse),
    ],
    jaccard: found.stability.jaccard[segment] ?? 1,
    breadth: own.length > broadShare * all && variation(own, economy.worth) >= unlikeFrom ? 'broad' : isTooSmall ? 'fine' : 'fit',
  };
}

function membersOf(segmentOfCustomer: Int32Array, segments: number): Int32Array[] {
  const sizes = new Int32Array(segments);
  for (const segment of segmentOfCustomer) if (segment >= 0) sizes[segment] = (sizes[segment] as number) + 1;
  const members = Array.from(sizes, (size) => new Int32Array(size));
  sizes.fill(0);
  segmentOfCustomer.forEach((segment, customer) => {
    if (segment < 0) return;
    const place = sizes[segment] as number;
    (members[segment] as Int32Array)[place] = customer;
    sizes[segment] = place + 1;
  });
  return members;
}

function variation(members: Int32Array, worth: Float64Array): number {
  const mean = members.reduce((sum, customer) => sum + (worth[customer] as number), 0) / members.length;
  const squares = members.reduce((sum, customer) => sum + ((worth[customer] as number) - mean) ** 2, 0);
  return mean > 0 ? Math.sqrt(squares / members.length) / mean : Number.POSITIVE_INFINITY;
}
