import type { ActSettings } from './act-settings.js';

/** From the mildest to the last: each is tried before the next. */
export type ReviewStep = 'fix' | 'reprice' | 'reduce' | 'let-go';

/** What somebody who drains did in two windows. Money in the major unit. */
export interface DrainFacts {
  readonly orders: number;
  readonly netSales: number;
  readonly discounts: number;
  readonly refunds: number;
  /** After variable costs, before service. */
  readonly margin: number;
  readonly serviceCost: number;
  /** The part of `serviceCost` that is paid out; the rest is time. */
  readonly directCost: number;
  readonly serviceMinutes: number;
  /** `margin` − `serviceCost`. */
  readonly profit: number;
}

/** The figures of each step. Money in the major unit, over both windows; null where it can't be had. */
export interface Steps {
  /** A fee on each order that would break even. */
  readonly feePerOrder: number | null;
  /** A rise of all prices that would break even: 0.1 = 10 %. */
  readonly priceRise: number | null;
  /** Minutes of service for each order at which they would break even; null where the margin pays for none. */
  readonly minutesPerOrder: number | null;
  /** What would really be saved without them: the lost margin, direct costs, and the avoidable part of time. Below 0 it is a loss. */
  readonly saved: number;
  /** Cost of time that would stay, since who is paid for it stays: it frees hours, not money. */
  readonly staffCost: number;
  readonly staffMinutes: number;
}

/**
 * Which step to take next with somebody who drains, and the figures of all of them:
 *
 * 1. fix: what was given back alone is as much as the loss - find out why goods come back.
 * 2. reprice: the discounts are as much as the loss, or a price rise of at most `largestPriceRise` (10 %) breaks even.
 * 3. reduce: the goods earn something, or nothing was bought, so fewer minutes would do.
 * 4. let go: every sale loses money before anybody is served.
 *
 * Break-even fee and price rise are −profit / orders and −profit / net sales (domain.md 2.5).
 */
export function reviewSteps(facts: DrainFacts, settings: ActSettings): { readonly step: ReviewStep; readonly steps: Steps } {
  const { orders, netSales, margin, serviceCost, directCost, serviceMinutes, profit } = facts;
  const timeCost = Math.max(0, serviceCost - directCost);
  const perMinute = serviceMinutes > 0 ? timeCost / serviceMinutes : 0;
  const payable = margin - directCost;
  const steps: Steps = {
    feePerOrder: orders > 0 ? -profit / orders : null,
    priceRise: netSales > 0 ? -profit / netSales : null,
    minutesPerOrder: orders > 0 && perMinute > 0 && payable > 0 ? payable / perMinute / orders : null,
    saved: -payable + timeCost * settings.avoidableShare,
    staffCost: timeCost * (1 - settings.avoidableShare),
    staffMinutes: serviceMinutes * (1 - settings.avoidableShare),
  };
  return { step: stepOf(facts, steps, settings), steps };
}

function stepOf(
  { profit, refunds, discounts, margin, serviceCost }: DrainFacts,
  { priceRise }: Steps,
  { largestPriceRise }: ActSettings,
): ReviewStep {
  const loss = -profit;
  if (refunds > 0 && refunds >= loss) return 'fix';
  if ((discounts > 0 && discounts >= loss) || (priceRise !== null && priceRise <= largestPriceRise)) return 'reprice';
  return margin > 0 || (margin === 0 && serviceCost > 0) ? 'reduce' : 'let-go';
}
