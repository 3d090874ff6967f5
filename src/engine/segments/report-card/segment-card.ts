import type { MessageKey, MessageParams } from '../../messages/index.js';

/** `unknown`: the sheet does not hold what it takes to say; the advice tells what to add. */
export type Verdict = 'pass' | 'warn' | 'fail' | 'unknown';

/** The five criteria of a good segment (Kotler), in the order in which they are reported. */
export const criteria = ['measurable', 'substantial', 'accessible', 'differentiable', 'actionable'] as const;
export type CriterionId = (typeof criteria)[number];

/** How the numbers of a result are to be written. */
export type ResultUnit = 'share' | 'customers' | 'eta' | 'lift';

/** One criterion of one segment. */
export interface CriterionResult {
  readonly criterion: CriterionId;
  readonly verdict: Verdict;
  readonly unit: ResultUnit;
  /** Null where it is not known. */
  readonly number: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** What the number must reach, or for a lift stay below; null where nothing is asked. */
  readonly threshold: number | null;
  /** Key of the sentence that says what to do, and what fills it. */
  readonly advice: MessageKey;
  readonly params: MessageParams;
}

/** One segment on the five criteria. */
export interface SegmentCard {
  readonly name: string;
  readonly customers: number;
  /** Share of all customers, with Wilson's 95% interval. */
  readonly share: number;
  readonly shareLow: number;
  readonly shareHigh: number;
  readonly results: readonly CriterionResult[];
  /** Mean Jaccard index when limits are estimated again; 1 where no limit is estimated. */
  readonly jaccard: number;
  /** `broad`: more than half of the customers, and very unlike each other; `fine`: too few to pay for the work. */
  readonly breadth: 'broad' | 'fine' | 'fit';
}
