import type { RowSums } from '../sum-rows.js';

/** The lowest and the highest that a figure can be. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What profit and ROI follow from, beside the margin; in the major unit. */
export interface AfterMargin {
  /** Fees, fulfilment and return handling. */
  readonly variableCosts: number;
  /** Marketing and service; null unknown. */
  readonly spend: number | null;
  readonly hasService: boolean;
}

export interface MarginRanges {
  readonly grossMarginRange: Range | null;
  readonly profitRange: Range | null;
  readonly roiRange: Range | null;
}

/**
 * Between which limits margin, profit and ROI lie where goods lack a cost: from missing cost = price (they earn nothing) to
 * missing cost = 0 (all of it is margin). Null where no cost is missing, and where no cost is known at all: then the
 * limits would be nothing and all of net sales.
 */
export function marginRanges(sums: RowSums, group: number, isCostKnown: boolean, after: AfterMargin): MarginRanges {
  const none = { grossMarginRange: null, profitRange: null, roiRange: null };
  if (!isCostKnown || (sums.netSalesWithoutCost[group] as number) === 0) return none;
  const free = (sums.netSales[group] as number) - (sums.cogs[group] as number);
  const atPrice = free - (sums.salesWithoutCost[group] as number);
  // Where more was given back than sold without a cost, a higher cost means a smaller loss.
  const grossMarginRange = { low: Math.min(free, atPrice) / 10_000, high: Math.max(free, atPrice) / 10_000 };
  const { variableCosts, spend, hasService } = after;
  if (spend === null) return { ...none, grossMarginRange };
  const moved = (take: (margin: number) => number): Range => ({ low: take(grossMarginRange.low), high: take(grossMarginRange.high) });
  return {
    grossMarginRange,
    profitRange: hasService ? moved((margin) => margin - variableCosts - spend) : null,
    roiRange: spend > 0 ? moved((margin) => (margin - variableCosts - spend) / spend) : null,
  };
}
