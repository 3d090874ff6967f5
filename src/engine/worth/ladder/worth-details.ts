import type { Analysis, Worth } from '../../shop/analysis.js';
import { type SampleInterval, type SampleIntervals, sampleIntervals } from '../intervals/sample-interval.js';
import { type Trend, type TrendPeriods, trendPeriods, trends } from '../intervals/trend.js';
import { type ServiceDetails, serviceDetails } from '../service/service-details.js';
import { serviceCost } from '../service-cost.js';
import { type RowSums, sumRows } from '../sum-rows.js';
import { workOf } from '../sum-service.js';
import { type CostSource, type KnownCosts, type Ladder, ladderOf } from './ladder.js';
import { type MarginRanges, marginRanges } from './margin-range.js';
import { variableCostsOf } from './variable-costs.js';

/** What stands behind the worth of a segment, or of the shop. */
export interface WorthDetail extends MarginRanges {
  readonly ladder: Ladder;
  /** (M − A − S) / S: what service alone returns, after marketing; null without service cost. */
  readonly serviceRoi: number | null;
  /** (M − S − A) / A: what marketing alone returns, after service; null without marketing cost. */
  readonly marketingRoi: number | null;
  /** Null for fewer than two customers, or while margin or spend is unknown. */
  readonly profitInterval: SampleInterval | null;
  readonly roiInterval: SampleInterval | null;
  /** Null for a history of less than 180 days. */
  readonly trend: Trend | null;
}

export interface WorthDetails {
  readonly totals: WorthDetail;
  /** As in `analysis.segments`. */
  readonly segments: readonly WorthDetail[];
  readonly trendPeriods: TrendPeriods | null;
  /** Null without a service log. */
  readonly service: ServiceDetails | null;
}

/** Works out ladder, ranges, intervals and trend of every segment and of the shop. */
export function worthDetails(analysis: Analysis): WorthDetails {
  const { shop, segments, segmentOfRow, totals } = analysis;
  const { lines } = shop;
  const groups = segments.length;
  const sums = sumRows(lines, segmentOfRow, groups);
  const whole = sumRows(lines, new Int32Array(lines.rowCount), 1);
  const known = knownCosts(analysis);
  const periods = trendPeriods(analysis.source.firstDay ?? Number.NaN, shop.asOfDay);
  const customerOfRow = shop.index.ofOrderRow;
  const trend = periods && trends({ lines, customerOfRow, groupOfRow: segmentOfRow, groups }, periods);
  const intervals = intervalsOf(analysis, sums);
  const serviceOf = (worth: Worth, unallocated: number | null) =>
    worth.serviceCost === null || unallocated === null ? null : worth.serviceCost + unallocated;
  const detail = (worth: Worth, from: RowSums, group: number, service: number | null) => ({
    ladder: ladderOf(worth, from, group, { ...known, service }),
    ...marginRanges(from, group, lines.cogs !== null, afterMargin(worth, from, group, service)),
    ...singleRois(worth, service),
  });
  return {
    totals: {
      ...detail(totals, whole, 0, serviceOf(totals, totals.unallocatedServiceCost)),
      ...{ profitInterval: null, roiInterval: null },
      trend: trend?.[groups] ?? null,
    },
    segments: segments.map((segment, group) => ({
      ...detail(segment, sums, group, segment.serviceCost),
      profitInterval: segment.profitAfterService === null ? null : (intervals[group]?.profit ?? null),
      roiInterval: segment.roi === null ? null : (intervals[group]?.roi ?? null),
      trend: trend?.[group] ?? null,
    })),
    trendPeriods: periods,
    service: serviceDetails(shop),
  };
}

function afterMargin({ marketingCost, tickets }: Worth, sums: RowSums, group: number, service: number | null) {
  const spend = tickets !== null && service === null ? null : (service ?? 0) + (marketingCost ?? 0);
  return { variableCosts: variableCostsOf(sums, group) / 10_000, spend, hasService: tickets !== null };
}

function singleRois(worth: Worth, service: number | null): Pick<WorthDetail, 'serviceRoi' | 'marketingRoi'> {
  const margin = worth.contributionMargin ?? worth.grossMargin;
  if (margin === null || (worth.tickets !== null && service === null)) return { serviceRoi: null, marketingRoi: null };
  const profit = margin - (service ?? 0) - (worth.marketingCost ?? 0);
  const over = (cost: number | null) => (cost === null || cost <= 0 ? null : profit / cost);
  return { serviceRoi: over(service), marketingRoi: over(worth.marketingCost) };
}

/** Which columns tell costs, and where the cost of goods comes from. */
function knownCosts({ lines, recognised }: Analysis): KnownCosts {
  const { fulfilment, fees, returnCosts, cogs } = lines;
  const costs = { fulfilment: Boolean(fulfilment), fees: Boolean(fees), returnHandling: Boolean(returnCosts) };
  return {
    ...costs,
    costFrom: cogs === null ? 'none' : costSource(recognised.get('orders') ?? lines.recognised, lines.costsJoined === true),
  };
}

const sources = [
  ['lineCost', 'line-cost'],
  ['unitCost', 'unit-cost'],
  ['profit', 'profit-column'],
  ['marginShare', 'margin-column'],
] as const;

function costSource({ matches, importer }: Analysis['lines']['recognised'], isJoined: boolean): CostSource {
  const found = sources.find(([role]) => matches.some((match) => match.role === role));
  if (found !== undefined) return found[1];
  if (isJoined) return 'products';
  return importer === undefined ? 'margin-rate' : 'export';
}

/**
 * Intervals by segment; null where its customers do not add up to it: tags that stand beside the rows may divide the rows of
 * one customer.
 */
function intervalsOf({ shop, segments, segmentOfCustomer, customers, marketing }: Analysis, sums: RowSums): (SampleIntervals | null)[] {
  const marginOf = (from: RowSums, at: number) => (from.netSales[at] as number) - (from.cogs[at] as number) - variableCostsOf(from, at);
  const members = segments.map((): number[] => []);
  segmentOfCustomer.forEach((segment, customer) => {
    members[segment]?.push(customer);
  });
  const spends = customers.ids.map((_, customer) => {
    const service = shop.service === null ? 0 : (serviceCost(workOf(shop.service, customer), shop.rates) ?? Number.NaN);
    return service + (marketing?.ofCustomer[customer] ?? 0) / 10_000;
  });
  return members.map((each, segment) => {
    const margin = Float64Array.from(each, (customer) => marginOf(shop.sums, customer));
    const total = margin.reduce((sum, value) => sum + value, 0);
    if (total !== marginOf(sums, segment)) return null;
    return sampleIntervals({
      margin: margin.map((value) => value / 10_000),
      spend: Float64Array.from(each, (customer) => spends[customer] as number),
    });
  });
}
