import { classify } from '../classify.js';
import type { Measure, ScoreChoice, ScoreCuts, Scored, ScoreMethod } from '../score-method.js';
import { quantile, quantileScores } from './quantile.js';

/**
 * The owner's own limits. Each is a lower bound: class i holds what is at least limit i−1 and less than limit i. A score
 * for which no limits are given is made by quantiles.
 */
export const fixed: ScoreMethod = {
  id: 'fixed',
  reported: 'fixed',
  label: 'scores-fixed-label',
  help: 'scores-fixed-help',
  score: fixedScores,
  // A formula that gives a typed number would be that number; what is left to quantiles has theirs.
  formula: (limit) => (limit.cuts?.[limit.letter] === undefined ? quantile.formula(limit) : null),
};

function fixedScores(measure: Measure, choice: ScoreChoice): Scored {
  const cuts = cutsOf(measure.letter, choice.cuts ?? null);
  if (cuts === null) return quantileScores(measure, choice);
  // Values are whole numbers, so "at least c" is "more than the whole number below c".
  const below = cuts.map((cut) => Math.ceil(exact(cut * measure.scale)) - 1);
  const numbers = measure.best === 'high' ? ({ lowest: 1, step: 1 } as const) : ({ lowest: cuts.length + 1, step: -1 } as const);
  return { scores: classify(measure.values, below, numbers), limits: cuts };
}

function cutsOf(letter: Measure['letter'], cuts: ScoreCuts | null): readonly number[] | null {
  return cuts?.[letter] ?? null;
}

/** 0.07 times 10,000 is 700.0000000000001 in binary; the whole number is meant. */
function exact(scaled: number): number {
  const whole = Math.round(scaled);
  return Math.abs(scaled - whole) < 1e-4 ? whole : scaled;
}
