import { bestJobs } from './knapsack.js';
import type { OpenCase } from './open-cases.js';

/** What speaks for helping with a case first. Money in the major unit; null = nothing is known of the customer. */
export interface CaseValue {
  readonly case: OpenCase;
  readonly expectedMargin: number | null;
  /** P(keep | helped) − P(keep | not helped). */
  readonly keepDifference: number;
  /** 0 = followers do not count. */
  readonly influenceFactor: number;
  /** keepDifference × expectedMargin × (1 + influenceFactor). */
  readonly protects: number | null;
  /** `protects` by minute. */
  readonly index: number | null;
}

/** A set of cases that fit into the time there is. */
export interface Plan {
  readonly cases: number;
  readonly minutes: number;
  /** Sum of what is protected, in the major unit. */
  readonly protects: number;
}

export interface Triage {
  /** All cases in the order in which to take them; none is lost. */
  readonly ranked: readonly CaseValue[];
  /** For each of `ranked`, whether there is time for it. */
  readonly isNow: readonly boolean[];
  /** Down the list, taking each case that still fits. */
  readonly greedy: Plan;
  /** The best set of all; null with too many cases to look for it. */
  readonly exact: Plan | null;
}

/** With more cases than this, down the list is good enough (domain.md 2.5). */
export const mostForExact = 200;

/**
 * min(cap, κ·log10(1 + followers)); 0 where followers are unknown.
 *
 * @example influenceFactor(999, { influenceWeight: 0.1, influenceCap: 1 }) // 0.3
 */
export function influenceFactor(followers: number, settings: { readonly influenceWeight: number; readonly influenceCap: number }): number {
  return followers > 0 ? Math.min(settings.influenceCap, settings.influenceWeight * Math.log10(1 + followers)) : 0;
}

/**
 * Ranks cases by the margin that a minute protects, and fills the minutes there are: down the list, and, with up to 200
 * cases, by the exact best set, which is then the one that is shown. What time is left goes to cases of people we know
 * nothing of, oldest first, and then to those where nothing can be lost.
 *
 * Ties go to the shorter case, then the older, then the higher row.
 */
export function triage(values: readonly CaseValue[], minutesAvailable: number): Triage {
  const ranked = [...values].sort(compare);
  const minutes = Math.max(0, Math.floor(minutesAvailable));
  const worthwhile = ranked.filter(({ protects }) => protects !== null && protects > 0);
  const down = fill(worthwhile, minutes);
  const places =
    worthwhile.length <= mostForExact
      ? bestJobs(
          worthwhile.map((value) => ({ minutes: value.case.minutes, gain: value.protects as number })),
          minutes,
        )
      : null;
  const best = places?.map((place) => worthwhile[place] as CaseValue) ?? null;
  const chosen = new Set(best ?? down);
  const left = minutes - planOf([...chosen]).minutes;
  for (const value of fill(
    ranked.filter((one) => !chosen.has(one)),
    left,
  ))
    chosen.add(value);
  return { ranked, isNow: ranked.map((value) => chosen.has(value)), greedy: planOf(down), exact: best && planOf(best) };
}

function fill(values: readonly CaseValue[], minutes: number): CaseValue[] {
  let left = minutes;
  return values.filter((value) => {
    if (value.case.minutes > left) return false;
    left -= value.case.minutes;
    return true;
  });
}

function planOf(values: readonly CaseValue[]): Plan {
  return {
    cases: values.length,
    minutes: values.reduce((sum, value) => sum + value.case.minutes, 0),
    protects: values.reduce((sum, { protects }) => sum + (protects ?? 0), 0),
  };
}

function compare(a: CaseValue, b: CaseValue): number {
  const byKind = kind(a) - kind(b);
  if (byKind !== 0) return byKind;
  const byIndex = (b.index ?? 0) - (a.index ?? 0);
  if (byIndex !== 0) return byIndex;
  const older = ageOrder(a.case.day) - ageOrder(b.case.day);
  const shorter = a.case.minutes - b.case.minutes;
  return (a.index === null ? older || shorter : shorter || older) || a.case.row - b.case.row;
}

/** Something to protect, nobody we know, nothing to lose. */
function kind({ protects }: CaseValue): number {
  if (protects === null) return 1;
  return protects > 0 ? 0 : 2;
}

/** What has no date comes last. */
function ageOrder(day: number): number {
  return Number.isNaN(day) ? 1e9 : day;
}
