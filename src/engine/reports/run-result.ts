import type { AdviceResult, QueueResult, ReviewResult } from '../act/act-results.js';
import {
  adviceResult,
  channelsResult,
  checkPivots,
  checkResult,
  checkRules,
  clvResult,
  conversionResult,
  curveResult,
  queueResult,
  reviewResult,
} from '../on-demand.js';
import type { CheckResult } from '../rules/check/check-result.js';
import type { Analysis, Thresholds, Worth } from '../shop/analysis.js';
import { isoFromDay } from '../shop/iso-day.js';
import { compareCodePoints } from '../table/compare-code-points.js';
import type { ChannelsResult } from '../worth/channels/channel-figures.js';
import type { ConversionResult } from '../worth/channels/conversion-figures.js';
import type { ClvResult } from '../worth/clv/clv-result.js';
import type { CurveResult } from '../worth/concentration/curve-figures.js';
import type { WorthDetail, WorthDetails } from '../worth/ladder/worth-details.js';
import type { PivotCheck } from './check-pivots.js';
import { effectText, issueText } from './issue-text.js';

/** The headless run's JSON, schema 1. Amounts in the major unit, dates ISO, unknown = null. */
export interface RunResult {
  readonly schema: 1;
  readonly asOf: string;
  readonly currency: string | null;
  readonly source: {
    readonly importer: string;
    readonly rows: number;
    readonly orders: number;
    readonly customers: number;
    readonly ordersCounted: number;
    readonly rowsWithoutCustomer: number;
    /** rowsRead + rowsRefused = rows. */
    readonly rowsRead: number;
    readonly rowsRefused: number;
    readonly firstDate: string | null;
    readonly lastDate: string | null;
    /** How columns were taken that can be taken in two ways, one sentence each. */
    readonly decisions: readonly string[];
  };
  readonly totals: Worth & {
    readonly shippingCharged: number | null;
    readonly totalSales: number;
    readonly unallocatedServiceCost: number | null;
    readonly unallocatedServiceMinutes: number | null;
    readonly unallocatedMarketingCost: number | null;
  } & WorthDetail;
  readonly thresholds: Thresholds;
  /** Which periods the trends compare, and how service was costed. */
  readonly worth: Pick<WorthDetails, 'trendPeriods' | 'service'>;
  readonly segments: readonly (Worth & WorthDetail & { readonly name: string; readonly advice: AdviceResult | null })[];
  readonly customers: readonly CustomerResult[];
  /** The rule check; null without rules. */
  readonly check: CheckResult | null;
  readonly tieOut: Analysis['tieOut'];
  /** What is unusual in the orders, in numbers. */
  readonly quality: Analysis['quality'];
  readonly issues: readonly IssueResult[];
  /** Lifetime value, predicted and back-tested. */
  readonly clv: ClvResult;
  /** Who makes and who eats the profit. */
  readonly curve: CurveResult;
  /** Service by segment and channel; null without a service log that tells channels. */
  readonly channels: ChannelsResult | null;
  /** What became of leads, by segment; null without leads. */
  readonly conversion: ConversionResult | null;
  /** Whom to help first; null without a service log. */
  readonly queue: QueueResult | null;
  /** Whom to stop chasing, and who was left out of that. */
  readonly review: ReviewResult;
  /** Whether the pivot tables add up to the report. */
  readonly pivots: PivotCheck;
}

export interface CustomerResult {
  readonly id: string;
  readonly segment: string;
  /** Row of the rules tab that caught the customer; null when none did. */
  readonly rule: number | null;
  readonly orders: number;
  readonly netSales: number;
  readonly grossMargin: number | null;
  readonly serviceCost: number | null;
  readonly firstOrder: string | null;
  readonly lastOrder: string | null;
  readonly recencyDays: number | null;
  readonly r: number | null;
  readonly f: number | null;
  readonly m: number | null;
}

export interface IssueResult {
  readonly code: string;
  readonly tab: string;
  readonly cell: string;
  readonly seen: string;
  readonly message: string;
  readonly count: number;
  readonly moreCells: readonly string[];
  /** What it does to the totals: an amount in the major unit where one is known, and the sentence; null when it does nothing to them. */
  readonly effect: { readonly key: string; readonly amount: number | null; readonly text: string } | null;
}

/** Turns an analysis into the JSON that `npx clientele run --json` writes. */
export function runResult(analysis: Analysis): RunResult {
  const { source, details } = analysis;
  const advice = adviceResult(analysis);
  return {
    schema: 1,
    asOf: isoFromDay(analysis.asOfDay),
    currency: analysis.lines.currency,
    source: {
      importer: source.importer,
      rows: source.rows,
      orders: source.orders,
      customers: source.customers,
      ordersCounted: source.ordersCounted,
      rowsWithoutCustomer: source.rowsWithoutCustomer,
      rowsRead: source.rowsRead,
      rowsRefused: source.rowsRefused,
      firstDate: source.firstDay === null ? null : isoFromDay(source.firstDay),
      lastDate: source.lastDay === null ? null : isoFromDay(source.lastDay),
      decisions: (analysis.lines.decisions ?? []).map(issueText),
    },
    totals: { ...analysis.totals, ...details.totals },
    thresholds: analysis.thresholds,
    segments: analysis.segments.map(({ rules: _, ...worth }, place) => ({
      ...worth,
      ...(details.segments[place] as WorthDetail),
      advice: advice[place] ?? null,
    })),
    worth: { trendPeriods: details.trendPeriods, service: details.service },
    customers: customerResults(analysis),
    check: checkOf(analysis),
    pivots: checkPivots(analysis),
    tieOut: analysis.tieOut,
    quality: analysis.quality,
    issues: analysis.issues.map((issue) => ({
      code: issue.code,
      tab: issue.tab,
      cell: issue.cell,
      seen: issue.seen,
      message: issueText(issue),
      count: issue.count ?? 1,
      moreCells: issue.moreCells ?? [],
      effect: issue.effect === undefined ? null : { ...issue.effect, text: effectText(issue) },
    })),
    clv: clvResult(analysis),
    curve: curveResult(analysis),
    channels: channelsResult(analysis),
    conversion: conversionResult(analysis),
    queue: queueResult(analysis),
    review: reviewResult(analysis),
  };
}

function checkOf({ rules, customers, thresholds }: Analysis): CheckResult | null {
  const cuts = [thresholds.recencyDays, thresholds.frequency, thresholds.monetary].map(({ length }) => length);
  return rules.length === 0 ? null : checkResult(checkRules(rules, customers, { bins: Math.max(...cuts) + 1 }));
}

function customerResults({ customers, segments, segmentOfCustomer, ruleOfCustomer, rules }: Analysis): CustomerResult[] {
  const costs = customers.serviceCost;
  const order = Array.from(customers.ids.keys()).sort((a, b) => compareCodePoints(customers.ids[a] as string, customers.ids[b] as string));
  return order.map((customer) => ({
    id: customers.ids[customer] as string,
    segment: segments[segmentOfCustomer[customer] as number]?.name ?? '',
    rule: rules[ruleOfCustomer[customer] as number]?.row ?? null,
    orders: customers.orders[customer] as number,
    netSales: (customers.netSales[customer] as number) / 10_000,
    grossMargin: known(customers.grossMargin[customer], 10_000),
    serviceCost: known(costs[customer], 10_000),
    firstOrder: date(customers.firstDay[customer]),
    lastOrder: date(customers.lastDay[customer]),
    recencyDays: known(customers.recencyDays[customer]),
    r: known(customers.r[customer]),
    f: known(customers.f[customer]),
    m: known(customers.m[customer]),
  }));
}

function known(value: number | undefined, divisor = 1): number | null {
  return value === undefined || Number.isNaN(value) ? null : value / divisor;
}

function date(day: number | undefined): string | null {
  return day === undefined || Number.isNaN(day) ? null : isoFromDay(day);
}
