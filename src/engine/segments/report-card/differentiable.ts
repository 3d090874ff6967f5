import type { SegmentDifference } from './differences.js';
import type { CriterionResult } from './segment-card.js';

/** Cohen's "medium" (1988). */
export const mediumEffect = 0.06;
const chance = 0.05;

/** Are they different from the rest, by more than chance? In worth, in how long ago they bought, or in what they buy. */
export function differentiable(difference: SegmentDifference | undefined): CriterionResult {
  const shared = { criterion: 'differentiable', unit: 'eta', threshold: mediumEffect } as const;
  if (difference === undefined)
    return { ...shared, verdict: 'unknown', number: null, low: null, high: null, advice: 'card-differentiable-alone', params: {} };
  const { measure, etaSquared, p, byChance } = difference;
  const isReal = p < chance;
  const verdict = isReal ? (etaSquared >= mediumEffect ? 'pass' : 'warn') : 'fail';
  const advice =
    verdict === 'pass' ? `card-differentiable-${measure}` : verdict === 'warn' ? 'card-differentiable-little' : 'card-differentiable-not';
  return {
    ...shared,
    verdict,
    number: etaSquared,
    low: 0,
    high: byChance,
    advice: advice as CriterionResult['advice'],
    params: { p: p < 0.01 ? '< 0.01' : `= ${p.toFixed(2)}` },
  };
}
