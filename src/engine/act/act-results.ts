import { reviewReason } from '../reports/review-list-report.js';
import { caseReason } from '../reports/service-queue-report.js';
import type { Analysis } from '../shop/analysis.js';
import { isoFromDay } from '../shop/iso-day.js';
import { adviceTexts } from './advice-text.js';
import { type Drain, type GuardRail, reviewList } from './review-list.js';
import type { ReviewStep, Steps } from './review-steps.js';
import type { SegmentAdvice } from './segment-advice.js';
import { serviceQueue } from './service-queue.js';
import type { Plan } from './triage.js';

/** The key `queue` of the headless run; amounts in the major unit, unrounded; null without a service log. */
export interface QueueResult {
  readonly hoursAvailable: number;
  readonly hoursPerPerson: number;
  readonly minutesNeeded: number;
  readonly openCases: number;
  readonly closedCases: number;
  readonly toldBy: 'status' | 'times' | 'nothing';
  readonly unknownStatuses: readonly string[];
  /** What the expected margin is made from, and whether it is margin or, without costs, net sales. */
  readonly expectedFrom: 'model' | 'last-year' | 'history';
  readonly expectedIs: 'margin' | 'net-sales';
  readonly greedy: Plan;
  /** Null with more than 200 cases. */
  readonly exact: Plan | null;
  readonly oneLess: Plan | null;
  readonly cases: readonly QueueCase[];
}

export interface QueueCase {
  readonly place: number;
  readonly ticket: string;
  /** Row of the service tab. */
  readonly row: number;
  readonly customer: string | null;
  readonly segment: string | null;
  readonly topic: string | null;
  readonly openSince: string | null;
  readonly minutes: number;
  readonly minutesFrom: 'case' | 'topic' | 'log' | 'setting';
  readonly keepDifference: number;
  readonly influenceFactor: number;
  readonly expectedMargin: number | null;
  readonly protects: number | null;
  /** `protects` by minute. */
  readonly index: number | null;
  readonly when: 'now' | 'one-less' | 'later';
  readonly reason: string;
}

/** The key `review` of the headless run; amounts in the major unit, over both windows. */
export interface ReviewResult {
  readonly windows: readonly { readonly from: string; readonly to: string; readonly days: number }[] | null;
  readonly onlyLaterWindow: number;
  readonly notJudged: number;
  readonly ownFaultCost: number;
  readonly entries: readonly ReviewEntry[];
}

export type ReviewEntry = Omit<Drain, 'code' | 'steps' | 'step' | 'guards'> &
  Steps & { readonly guards: readonly GuardRail[]; readonly nextStep: ReviewStep | null; readonly reason: string };

/** The key `advice` of a segment in the headless run. */
export interface AdviceResult extends SegmentAdvice {
  readonly reason: string;
}

/** Whom to help first: every open case in its place. */
export function queueResult(analysis: Analysis): QueueResult | null {
  const queue = serviceQueue(analysis);
  if (queue === null) return null;
  const { customers, segments, segmentOfCustomer, serviceLines } = analysis;
  const { settings, log, expected } = queue;
  return {
    ...{ hoursAvailable: settings.hoursAvailable, hoursPerPerson: settings.hoursPerPerson, minutesNeeded: queue.minutesNeeded },
    ...{ openCases: queue.cases.length, closedCases: log.closed, toldBy: log.toldBy, unknownStatuses: log.unknownStatuses },
    ...{ expectedFrom: expected.from, expectedIs: expected.isMargin ? 'margin' : 'net-sales' },
    ...{ greedy: queue.greedy, exact: queue.exact, oneLess: queue.oneLess?.plan ?? null },
    cases: queue.cases.map(({ case: open, ...value }, place) => ({
      place: place + 1,
      ...{ ticket: open.ticket, row: (serviceLines?.recognised.firstDataRow ?? 0) + open.row },
      customer: customers.ids[open.customer] ?? null,
      segment: segments[segmentOfCustomer[open.customer] ?? -1]?.name ?? null,
      topic: open.topic === '' ? null : open.topic,
      openSince: Number.isNaN(open.day) ? null : isoFromDay(open.day),
      ...{ minutes: open.minutes, minutesFrom: open.minutesFrom },
      ...value,
      reason: caseReason({ case: open, ...value }, expected.isMargin),
    })),
  };
}

/** Whom to stop chasing, whom not in spite of it, and of whom too little is known. */
export function reviewResult(analysis: Analysis): ReviewResult {
  const { windows, drains, onlyLater, unknown, faultCost, settings } = reviewList(analysis);
  const span = ({ from, to }: { from: number; to: number }, days: number) => ({ from: isoFromDay(from), to: isoFromDay(to), days });
  return {
    windows: windows && [span(windows.earlier, windows.days), span(windows.later, windows.days)],
    ...{ onlyLaterWindow: onlyLater, notJudged: unknown, ownFaultCost: faultCost },
    entries: drains.map((drain) => {
      const { code: _, steps, step, ...facts } = drain;
      return { ...facts, ...steps, nextStep: drain.verdict === 'review' ? step : null, reason: reviewReason(drain, settings) };
    }),
  };
}

/** Advice by segment, in the segments' order. */
export function adviceResult(analysis: Analysis): readonly AdviceResult[] {
  return adviceTexts(analysis).map(({ advice, reason }) => ({ ...advice, reason }));
}
