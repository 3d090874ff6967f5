import type { Analysis } from '../shop/analysis.js';
import { listNumbers } from '../shop/list-values.js';
import { headerKey } from '../table/header-key.js';
import type { ActSettings } from './act-settings.js';
import { type ExpectedMargins, expectedMargins } from './expected-margin.js';
import { type CaseLog, type OpenCase, openCases } from './open-cases.js';
import { type CaseValue, influenceFactor, type Plan, triage } from './triage.js';

/** A case in the order in which to help. */
export interface QueuedCase extends CaseValue {
  /** `now`: there is time for it; `one-less`: only while nobody is missing; `later`: no time today. */
  readonly when: 'now' | 'one-less' | 'later';
}

/** Whom to help first, and what that stands on. */
export interface ServiceQueue {
  readonly cases: readonly QueuedCase[];
  readonly log: Omit<CaseLog, 'open'>;
  readonly settings: ActSettings;
  readonly minutesAvailable: number;
  readonly minutesNeeded: number;
  readonly greedy: Plan;
  readonly exact: Plan | null;
  /** With one person less; null where nobody would be left, or nothing is open. */
  readonly oneLess: { readonly minutesAvailable: number; readonly plan: Plan } | null;
  readonly expected: Pick<ExpectedMargins, 'from' | 'isMargin'>;
  /** Customers with more than one open case: each case is valued on its own. */
  readonly customersWithSeveral: number;
}

/**
 * Ranks the open cases of the service tab by the margin that a minute protects (triage index, domain.md 2.5):
 * (P(keep | helped) − P(keep | not helped)) × expected margin of twelve months × (1 + influence factor) / minutes.
 *
 * @returns null without a service tab
 */
export function serviceQueue(analysis: Analysis): ServiceQueue | null {
  const { serviceLines, shop, act } = analysis;
  if (serviceLines === null) return null;
  const { open, ...log } = openCases(serviceLines, shop.index.ofPeople(serviceLines), act.minutesPerCase);
  // The prediction is dear, and nobody asks for it where nothing is open.
  const expected: ExpectedMargins =
    open.length === 0 ? { values: new Float64Array(0), from: 'history', isMargin: true } : expectedMargins(analysis);
  const values = open.map(caseValuer(analysis, expected));
  const minutesAvailable = Math.floor(act.hoursAvailable * 60);
  const now = triage(values, minutesAvailable);
  const minutesLess = Math.floor((act.hoursAvailable - act.hoursPerPerson) * 60);
  const less = minutesLess > 0 && open.length > 0 ? triage(values, minutesLess) : null;
  const cases = now.ranked.map((value, place): QueuedCase => {
    const isNow = now.isNow[place] === true;
    const dropsOut = less !== null && less.isNow[place] !== true;
    return { ...value, when: isNow ? (dropsOut ? 'one-less' : 'now') : 'later' };
  });
  return {
    ...{ cases, log, settings: act, minutesAvailable },
    minutesNeeded: open.reduce((sum, { minutes }) => sum + minutes, 0),
    ...{ greedy: now.greedy, exact: now.exact },
    oneLess: less && { minutesAvailable: minutesLess, plan: less.exact ?? less.greedy },
    expected: { from: expected.from, isMargin: expected.isMargin },
    customersWithSeveral: countSeveral(open),
  };
}

function caseValuer({ shop, act }: Analysis, { values }: ExpectedMargins): (open: OpenCase) => CaseValue {
  const followers = act.influenceWeight > 0 ? listNumbers(shop, 'followers') : null;
  const byTopic = new Map(act.keepByTopic.map(({ topic, difference }) => [headerKey(topic), difference]));
  return (open) => {
    const keepDifference = byTopic.get(headerKey(open.topic)) ?? act.keepDifference;
    const factor = influenceFactor(followers?.[open.customer] ?? 0, act);
    const value = values[open.customer] ?? Number.NaN;
    const expectedMargin = Number.isNaN(value) ? null : value;
    const protects = expectedMargin === null ? null : keepDifference * expectedMargin * (1 + factor);
    const index = protects === null ? null : protects / open.minutes;
    return { case: open, expectedMargin, keepDifference, influenceFactor: factor, protects, index };
  };
}

function countSeveral(open: readonly OpenCase[]): number {
  const counts = new Map<number, number>();
  for (const { customer } of open) if (customer >= 0) counts.set(customer, (counts.get(customer) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1).length;
}
