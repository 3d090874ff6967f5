import { classify } from '../classify.js';
import { quantileCuts } from '../quantile-cuts.js';
import type { Measure, ScoreChoice, Scored, ScoreMethod } from '../score-method.js';

/**
 * Classes of about equal size by type-7 quantiles, closed on the right: customers with the same value get the same score.
 *
 * Where limits coincide, the classes between them stay empty and the others keep their numbers; where all of them do,
 * the lowest and the highest class are left. Who ordered twice where most ordered once is then in the highest, and no
 * champion for that: a set that would say so names another to be used instead (see `Preset.whereOrderedOnce`).
 */
export const quantile: ScoreMethod = {
  id: 'quantile',
  reported: 'quantile7',
  label: 'scores-quantile-label',
  help: 'scores-quantile-help',
  score: quantileScores,
  formula: ({ place, bins, range }) => `=PERCENTILE(${range}; ${place + 1}/${bins})`,
};

/** The same for another method that has no limits of its own for a measure. */
export function quantileScores({ values, scale, best }: Measure, { bins }: ScoreChoice): Scored {
  const cuts = quantileCuts(values, bins);
  return {
    scores: classify(values, cuts, best === 'high' ? { lowest: 1, step: 1 } : { lowest: cuts.length + 1, step: -1 }),
    limits: cuts.map((cut) => cut / scale),
  };
}
