import type { RoiState } from '../shop/analysis.js';

/** What the state of an ROI depends on. Money in any one unit; null = unknown. */
export interface RoiFacts {
  readonly margin: number | null;
  /** Service and marketing spend; null when minutes are known but not what they cost. */
  readonly spend: number | null;
  readonly netSales: number;
  readonly customers: number;
  readonly orders: number;
}

/** Below these a ROI says more about chance than about the segment (domain.md 2.5). */
export const smallestSample = { customers: 5, orders: 10 } as const;

/**
 * Says what an ROI can mean here. A ratio exists only in the last four states of the list: `refund-heavy`, `too-few`,
 * `negative-margin` and `ok`. The first state that applies wins, in the order of the headless contract.
 *
 * @example roiState({ margin: 100, spend: 0, netSales: 300, customers: 9, orders: 20 }) // 'no-cost'
 */
export function roiState({ margin, spend, netSales, customers, orders }: RoiFacts): RoiState {
  if (margin === null || spend === null) return 'cost-unknown';
  if (spend === 0 && margin === 0) return 'inactive';
  if (spend === 0 && margin < 0) return 'loss-without-cost';
  if (spend === 0) return 'no-cost';
  if (netSales < 0) return 'refund-heavy';
  if (customers < smallestSample.customers || orders < smallestSample.orders) return 'too-few';
  return margin < 0 ? 'negative-margin' : 'ok';
}

const withRatio: ReadonlySet<RoiState> = new Set<RoiState>(['refund-heavy', 'too-few', 'negative-margin', 'ok']);

/**
 * (M − S − A) / (S + A), a ratio of sums, or null where the state says that no ratio exists.
 *
 * @example roi({ margin: 134119.2092, spend: 2063.866667, netSales: 1161401.345, customers: 409, orders: 2586 }) // 63.98…
 */
export function roi(facts: RoiFacts): number | null {
  if (!withRatio.has(roiState(facts))) return null;
  const spend = facts.spend as number;
  return ((facts.margin as number) - spend) / spend;
}
