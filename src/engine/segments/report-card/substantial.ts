import type { BucketEconomy, BucketOptions } from '../find/bucket-economy.js';
import { moneyText } from '../find/say-numbers.js';
import type { CriterionResult } from './segment-card.js';

/**
 * The number of customers from which a segment pays for its work: n* = F / (dp x margin per order - c), with F the cost
 * of one more segment a year, dp the share of customers assumed to order once more because of it, and c the cost of
 * contacting one (domain.md 2.8).
 *
 * @returns infinity when a contact costs more than it is expected to bring
 * @example breakEvenCustomers({ fixedCost: 100, extraResponse: 0.05, worthPerOrder: 40, costPerContact: 0 }) // 50
 */
export function breakEvenCustomers({ fixedCost, extraResponse, worthPerOrder, costPerContact }: BreakEven): number {
  const each = extraResponse * worthPerOrder - costPerContact;
  return each > 0 ? Math.ceil(fixedCost / each) : Number.POSITIVE_INFINITY;
}

/** All in one unit of money. */
export interface BreakEven {
  readonly fixedCost: number;
  readonly extraResponse: number;
  readonly worthPerOrder: number;
  readonly costPerContact: number;
}

export interface SegmentSize {
  readonly customers: number;
  readonly ofAll: number;
  readonly share: { readonly low: number; readonly high: number };
  /** Over all years, in 1/10,000. */
  readonly worth: number;
  readonly orders: number;
}

/** Is it worth the work? At least the break-even size, and a year's margin above the cost of a segment. */
export function substantial(size: SegmentSize, economy: BucketEconomy, options: BucketOptions): CriterionResult {
  const worthPerOrder = size.orders === 0 ? 0 : size.worth / size.orders;
  const needed = breakEvenCustomers({
    fixedCost: economy.fixedCost,
    extraResponse: options.extraResponse,
    worthPerOrder,
    costPerContact: options.costPerContact * 10_000,
  });
  const worthPerYear = size.worth / economy.years;
  const isWorthIt = worthPerYear > economy.fixedCost;
  const isEnough = size.customers >= needed;
  const verdict = isEnough && isWorthIt ? 'pass' : isWorthIt ? 'warn' : 'fail';
  return {
    criterion: 'substantial',
    verdict,
    unit: 'customers',
    number: size.customers,
    low: Math.round(size.share.low * size.ofAll),
    high: Math.round(size.share.high * size.ofAll),
    threshold: Number.isFinite(needed) ? needed : null,
    advice: adviceFor(verdict, worthPerYear),
    params: {
      worth: moneyText(worthPerYear / 10_000),
      cost: moneyText(economy.fixedCost / 10_000),
      needed: Number.isFinite(needed) ? needed : '∞',
    },
  };
}

function adviceFor(verdict: CriterionResult['verdict'], worthPerYear: number): CriterionResult['advice'] {
  if (worthPerYear < 0) return 'card-substantial-loss';
  return verdict === 'pass' ? 'card-substantial-pass' : verdict === 'warn' ? 'card-substantial-small' : 'card-substantial-poor';
}
