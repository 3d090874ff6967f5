import type { CustomerDays } from './customer-days.js';
import { survivalCurve, survivalDays, survivalDaysOfEnding } from './survival-curve.js';

/** How long customers of this shop stay away between two purchase days. */
export interface ShopGaps {
  /** Half of the gaps are over by then. */
  readonly typicalDays: number;
  /** 80 % of the gaps are over by then: who stays away longer may have left. */
  readonly lapseDays: number;
  /**
   * Where `lapseDays` is from: `all`, the curve over all gaps gets that far; `returning`, it does not, because most never
   * came back, so it is taken among those who do; `assumed`, there are too few gaps, or too short a record, to say anything.
   */
  readonly basis: 'all' | 'returning' | 'assumed';
  /** Gaps that are over, and gaps that are open on the as-of date: one for each customer who bought. */
  readonly gaps: number;
  readonly openGaps: number;
}

/** The share of gaps after which a customer counts as lapsed (domain.md 2.7). */
export const lapseShare = 0.8;
const fewestGaps = 5;
const longEnough = 3;
const assumedDays = { typicalDays: 182, lapseDays: 365 };

/**
 * The shop's own gaps, by a Kaplan-Meier curve over the gaps that are over and the open ones: everybody who bought is
 * being waited for since their last purchase day, and to leave them out would make the gaps look too short.
 *
 * A percentile that the curve does not reach is taken among those who come back (`survivalDaysOfEnding`); with fewer than
 * 5 gaps in the whole shop, half a year and a year are assumed. So they are where the whole record is shorter than three
 * times what those who came back needed: in one month's orders everybody who came back did so within a month, and that most
 * have not says nothing (Maller and Zhou ask for "sufficient follow-up").
 */
export function shopGaps({ start, days }: CustomerDays, asOfDay: number): ShopGaps {
  const customers = start.length - 1;
  const ended = new Float64Array(days.length);
  const open = new Float64Array(customers);
  let gaps = 0;
  let openGaps = 0;
  for (let customer = 0; customer < customers; customer++) {
    const first = start[customer] as number;
    const end = start[customer + 1] as number;
    for (let place = first + 1; place < end; place++) ended[gaps++] = (days[place] as number) - (days[place - 1] as number);
    if (end > first) open[openGaps++] = asOfDay - (days[end - 1] as number);
  }
  if (gaps < fewestGaps) return { ...assumedDays, basis: 'assumed', gaps, openGaps };
  const curve = survivalCurve(ended.subarray(0, gaps), open.subarray(0, openGaps));
  const basis = Number.isNaN(survivalDays(curve, lapseShare)) ? 'returning' : 'all';
  // One way of counting for both, so that the typical gap is never the longer one.
  const daysAt = basis === 'all' ? survivalDays : survivalDaysOfEnding;
  const found = { typicalDays: daysAt(curve, 0.5), lapseDays: daysAt(curve, lapseShare), basis, gaps, openGaps } as const;
  const watchedDays = asOfDay - days.reduce((first, day) => Math.min(first, day), asOfDay);
  const isWatchedLongEnough = basis === 'all' || watchedDays >= longEnough * found.lapseDays;
  return isWatchedLongEnough ? found : { ...assumedDays, basis: 'assumed', gaps, openGaps };
}
