import { smallestSample } from '../worth/roi-state.js';
import { boundedTotal } from './total-bound.js';

export type Advice = 'grow' | 'keep' | 'fix' | 'let-go' | 'too-few' | 'unknown' | 'none';

/** What the advice for a segment depends on. Money in the major unit; profit is margin after variable costs less service. */
export interface AdviceFacts {
  /** False for `Unassigned` and `No customer`, which nobody chose. */
  readonly isChosen: boolean;
  readonly customers: number;
  readonly orders: number;
  /** Null: costs are not known well enough. */
  readonly profit: number | null;
  /** Σ over the customers of the square of each one's profit. */
  readonly squares: number;
  /** Profit of the two consecutive windows of the review list; null where the history is too short. */
  readonly windows: { readonly earlier: number; readonly later: number } | null;
  /** What would really be saved without the segment, in both windows; below 0 it is a loss. */
  readonly saved: number;
  /** Mean profit of all other customers; null without any. */
  readonly othersMean: number | null;
  readonly serviceMinutes: number | null;
  /** Cost of a minute; null unknown. */
  readonly costPerMinute: number | null;
}

/** Advice for a segment, why, and how far it is from turning. Money in the major unit; null where it can't be had. */
export interface SegmentAdvice {
  readonly advice: Advice;
  readonly why: Why;
  readonly profit: number | null;
  /** Ends of the 90 % interval of `profit`. */
  readonly low: number | null;
  readonly high: number | null;
  /** Change of margin per order at which profit is 0: above 0 what is missing, below 0 what may be lost. */
  readonly marginPerOrder: number | null;
  /** Fewer minutes per customer at which profit is 0; only for a loss that time could make good. */
  readonly minutesPerCustomer: number | null;
  /** More profit per customer at which the advice would be grow; only for keep. */
  readonly untilGrow: number | null;
}

export type Why =
  | 'not-chosen'
  | 'cost-unknown'
  | 'too-few'
  | 'drains'
  | 'costs-time'
  | 'loses-surely'
  | 'loses'
  | 'lost-lately'
  | 'above-others'
  | 'earns'
  | 'earns-unsure';

/**
 * Advice from the figures, by the first row that applies:
 *
 * | # | when | advice | where the limit comes from |
 * |---|---|---|---|
 * | 1 | the segment is `Unassigned` or `No customer` | none | nobody chose it |
 * | 2 | margin or service cost is not known | unknown | more than 5 % of net sales without a cost (domain.md 2.5) |
 * | 3 | fewer than 5 customers or 10 orders | too few to say | domain.md 2.5, state `too few` |
 * | 4 | upper 90 % bound of profit below 0, below 0 in both windows, and something would be saved | let go | domain.md 2.5, fire list |
 * | 5 | upper 90 % bound below 0 otherwise | fix | a loss that letting go would not end: its goods pay for some of the time |
 * | 6 | profit below 0 | fix | break-even, ROI 0 |
 * | 7 | below 0 in the later window | fix | break-even of the last window |
 * | 8 | lower 90 % bound of profit per customer above the mean of all other customers | grow | better than the rest beyond chance |
 * | 9 | else | keep | at or above break-even |
 *
 * More margin for a segment never turns keep or grow into let go: row 4 needs a profit below 0, keep and grow one of at
 * least 0.
 */
export function segmentAdvice(facts: AdviceFacts): SegmentAdvice {
  const { profit, customers, orders, squares } = facts;
  if (!facts.isChosen) return without('none', 'not-chosen');
  if (profit === null) return without('unknown', 'cost-unknown');
  if (customers < smallestSample.customers || orders < smallestSample.orders) return { ...without('too-few', 'too-few'), profit };
  const { low, high } = boundedTotal(profit, squares, customers);
  const [advice, why] = decide(facts, { profit, low, high });
  const { othersMean } = facts;
  return {
    ...{ advice, why, profit, low, high },
    marginPerOrder: -profit / orders,
    minutesPerCustomer: profit < 0 ? minutesMissing(facts, -profit) : null,
    untilGrow: advice === 'keep' && othersMean !== null ? Math.max(0, othersMean - low / customers) : null,
  };
}

function without(advice: Advice, why: Why): SegmentAdvice {
  return { advice, why, profit: null, low: null, high: null, marginPerOrder: null, minutesPerCustomer: null, untilGrow: null };
}

function decide(
  { customers, windows, saved, othersMean }: AdviceFacts,
  { profit, low, high }: { readonly profit: number; readonly low: number; readonly high: number },
): readonly [Advice, Why] {
  if (high < 0) {
    const isLasting = windows !== null && windows.earlier < 0 && windows.later < 0;
    if (isLasting && saved > 0) return ['let-go', 'drains'];
    return ['fix', isLasting ? 'costs-time' : 'loses-surely'];
  }
  if (profit < 0) return ['fix', 'loses'];
  if (windows !== null && windows.later < 0) return ['fix', 'lost-lately'];
  if (othersMean !== null && low / customers > othersMean && low > 0) return ['grow', 'above-others'];
  return ['keep', low > 0 ? 'earns' : 'earns-unsure'];
}

/** Null where all the time that was spent would not make the loss good. */
function minutesMissing({ serviceMinutes, costPerMinute, customers }: AdviceFacts, loss: number): number | null {
  if (serviceMinutes === null || costPerMinute === null || !(costPerMinute > 0)) return null;
  const minutes = loss / costPerMinute;
  return minutes <= serviceMinutes ? minutes / customers : null;
}
