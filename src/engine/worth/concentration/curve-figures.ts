import type { CurveBasis } from './curve-basis.js';

/** How unequal a group of customers is. Amounts in the major unit; percent of the group's own total. */
export interface Concentration {
  /** Customers in the curve: those who bought, and those who cost or brought something without buying. */
  readonly customers: number;
  readonly total: number;
  readonly peak: number;
  /** Null where the total is not above zero. */
  readonly peakPercent: number | null;
  readonly customersAtPeak: number;
  /** What the customers below zero take away: peak less total. */
  readonly givenAway: number;
  readonly givenAwayPercent: number | null;
  /** What the top fifth brings of the total, 1 = all of it; null where the total is not above zero. */
  readonly paretoShare: number | null;
  /** Null with a customer below zero. */
  readonly gini: number | null;
}

/** The key `curve` of the headless run. */
export interface CurveResult extends Concentration {
  readonly basis: CurveBasis;
  /** Customers of whom a cost is unknown. */
  readonly customersLeftOut: number;
  /** The same two figures for net sales, which every shop has. */
  readonly netSales: Pick<Concentration, 'total' | 'paretoShare' | 'gini'>;
  /** All customers, or ceil(j·n/198) of them for j = 0 … 198, and the peak. */
  readonly points: readonly CurvePoint[];
  /** In the order of the segments; those without a customer in the curve are left out. What they give away adds up to the shop's. */
  readonly segments: readonly (Concentration & { readonly name: string })[];
  /** What all this says, in words. */
  readonly sentences: readonly string[];
}

export interface CurvePoint {
  /** So many of the best customers … */
  readonly customers: number;
  readonly customersPercent: number;
  /** … bring this together. */
  readonly amount: number;
  /** Percent of the total; null where that is not above zero. */
  readonly percent: number | null;
}
