import type { Analysis } from '../shop/analysis.js';
import { bestMargins } from '../shop/fields/sales.js';
import { drainSums } from './drain-sums.js';
import { reviewSteps } from './review-steps.js';
import { type AdviceFacts, type SegmentAdvice, segmentAdvice } from './segment-advice.js';
import { twoWindows } from './two-windows.js';

/** Advice for each segment of an analysis, in its order. Without a service log it goes by the margin alone. */
export function adviseSegments(analysis: Analysis): readonly SegmentAdvice[] {
  return adviceFacts(analysis).map(segmentAdvice);
}

/** Keep or grow, fix, let go: the facts that the advice is made from, for each segment. */
export function adviceFacts(analysis: Analysis): readonly AdviceFacts[] {
  const { segments, segmentOfCustomer, shop, customers, totals } = analysis;
  const profits = totals.tickets === null ? bestMargins(shop) : customers.profitAfterService;
  const windows = windowsOf(analysis);
  const size = segments.length;
  const [sums, counts, squares] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  segmentOfCustomer.forEach((segment, customer) => {
    const profit = (profits?.[customer] ?? Number.NaN) / 10_000;
    if (segment < 0 || Number.isNaN(profit)) return;
    sums[segment] = (sums[segment] as number) + profit;
    counts[segment] = (counts[segment] as number) + 1;
    squares[segment] = (squares[segment] as number) + profit * profit;
  });
  const [total, people] = [add(sums), add(counts)];
  return segments.map((segment, place) => {
    const others = people - (counts[place] as number);
    const margin = segment.contributionMargin ?? segment.grossMargin;
    const { serviceMinutes, serviceCost } = segment;
    return {
      ...{ isChosen: segment.rules.length > 0, customers: segment.customers, orders: segment.orders },
      profit: totals.tickets === null ? margin : segment.profitAfterService,
      squares: squares[place] as number,
      ...windows(place),
      othersMean: others === 0 ? null : (total - (sums[place] as number)) / others,
      serviceMinutes,
      costPerMinute: serviceMinutes === null || serviceCost === null || serviceMinutes === 0 ? null : serviceCost / serviceMinutes,
    };
  });
}

/** Profit in the two windows of the review list, and what would be saved, by segment. */
function windowsOf(analysis: Analysis): (segment: number) => Pick<AdviceFacts, 'windows' | 'saved'> {
  const { segments, segmentOfCustomer, source, asOfDay, lines, act } = analysis;
  const windows = source.firstDay === null || lines.cogs === null ? null : twoWindows(source.firstDay, asOfDay);
  if (windows === null) return () => ({ windows: null, saved: 0 });
  const sums = drainSums(analysis, windows);
  const fold = (values: Float64Array) => {
    const folded = new Float64Array(segments.length);
    segmentOfCustomer.forEach((segment, customer) => {
      if (segment >= 0) folded[segment] = (folded[segment] as number) + (values[customer] as number) / 10_000;
    });
    return folded;
  };
  const [earlier, later, margin, serviceCost, directCost] = [
    fold(sums.earlier),
    fold(sums.later),
    fold(sums.margin),
    fold(sums.serviceCost),
    fold(sums.directCost),
  ];
  return (segment) => {
    const at = (values: Float64Array) => values[segment] as number;
    const profit = at(earlier) + at(later);
    const facts = { orders: 0, netSales: 0, discounts: 0, refunds: 0, serviceMinutes: 0, profit };
    const { steps } = reviewSteps({ ...facts, margin: at(margin), serviceCost: at(serviceCost), directCost: at(directCost) }, act);
    return { windows: { earlier: at(earlier), later: at(later) }, saved: steps.saved };
  };
}

function add(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
