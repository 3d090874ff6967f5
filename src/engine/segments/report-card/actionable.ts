import type { CriterionResult } from './segment-card.js';
import { smallestLift } from './smallest-lift.js';

/**
 * Is there a plan, and could its success be seen? Campaigns are not kept yet, so no segment has one: the verdict is to
 * attach a plan; the number is the smallest lift that a test with half of the segment held back could show.
 */
export function actionable(customers: number, baseResponse: number): CriterionResult {
  const lift = smallestLift(customers, baseResponse);
  const base = Math.round(baseResponse * 100);
  return {
    criterion: 'actionable',
    verdict: 'warn',
    unit: 'lift',
    number: lift,
    low: null,
    high: null,
    threshold: null,
    advice: lift === null ? 'card-actionable-too-few' : 'card-actionable-plan',
    params: { base, after: lift === null ? '' : ((baseResponse + lift) * 100).toFixed(1) },
  };
}
