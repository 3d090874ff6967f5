import type { Worth } from '../../shop/analysis.js';
import type { RowSums } from '../sum-rows.js';

/**
 * The margin ladder (domain.md 2.4), in the major unit: each rung is an exact sum of lines that is divided once. Null where
 * no column, tab or setting tells it: that is unknown, not 0. A coupon lowers net sales and is never subtracted again.
 */
export interface Ladder {
  readonly grossSales: number;
  readonly discounts: number;
  readonly refunds: number;
  readonly netSales: number;
  readonly cogs: number | null;
  /** CM1: net sales less the cost of goods. */
  readonly grossMargin: number | null;
  /** Shipping that the shop pays, and packaging. */
  readonly fulfilment: number | null;
  /** Payment and marketplace fees. */
  readonly fees: number | null;
  readonly returnHandling: number | null;
  /** CM2: CM1 less what varies with sales, of which at least one is told; null where none is. */
  readonly contributionMargin: number | null;
  readonly marketing: number | null;
  /** CM3: CM2 (CM1 where there is none) less marketing; null without a campaigns tab. */
  readonly marginAfterMarketing: number | null;
  readonly service: number | null;
  readonly profitAfterService: number | null;
  /** The margin on which profit and ROI stand. */
  readonly rung: 'CM1' | 'CM2';
  /** Where the cost of goods comes from. */
  readonly costFrom: CostSource;
}

/** The source of costs, best first; where several tell a row's cost, the first of them does. */
export type CostSource = 'line-cost' | 'unit-cost' | 'profit-column' | 'margin-column' | 'export' | 'products' | 'margin-rate' | 'none';

/** Which columns of the orders tell a cost. */
export interface KnownCosts {
  readonly fulfilment: boolean;
  readonly fees: boolean;
  readonly returnHandling: boolean;
  readonly costFrom: CostSource;
}

/**
 * The ladder of one group.
 *
 * @param service the group's service cost; for the shop as a whole with that of unknown customers
 */
export function ladderOf(worth: Worth, sums: RowSums, group: number, known: KnownCosts & { readonly service: number | null }): Ladder {
  const { grossSales, discounts, refunds, netSales, cogs, grossMargin, contributionMargin, marketingCost, profitAfterService } = worth;
  const paid = (isKnown: boolean, column: Float64Array) => (isKnown ? (column[group] as number) / 10_000 : null);
  const margin = contributionMargin ?? grossMargin;
  return {
    ...{ grossSales, discounts, refunds, netSales, cogs, grossMargin },
    fulfilment: paid(known.fulfilment, sums.fulfilment),
    fees: paid(known.fees, sums.fees),
    returnHandling: paid(known.returnHandling, sums.returnCosts),
    contributionMargin,
    marketing: marketingCost,
    marginAfterMarketing:
      margin === null || marketingCost === null ? null : (Math.round(margin * 10_000) - Math.round(marketingCost * 10_000)) / 10_000,
    service: known.service,
    profitAfterService,
    rung: known.fulfilment || known.fees || known.returnHandling ? 'CM2' : 'CM1',
    costFrom: known.costFrom,
  };
}
