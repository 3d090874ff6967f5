import { classify } from '../classify.js';
import { quantileCuts } from '../quantile-cuts.js';
import type { Measure, ScoreChoice, Scored, ScoreMethod } from '../score-method.js';

/**
 * Classes of about equal size by type-7 quantiles, closed on the right: customers with the same value get the same score.
 *
 * Where some limits coincide, the classes between them stay empty and the others keep their numbers. Where all of them
 * do, there are two classes and they are called 1 and 2: calling them 1 and 5 would make everybody a champion who ordered
 * twice where most ordered once.
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
  const [lowest] = cuts;
  const merged = cuts.every((cut) => cut === lowest) ? cuts.slice(0, 1) : cuts;
  return {
    scores: classify(values, merged, best === 'high' ? { lowest: 1, step: 1 } : { lowest: merged.length + 1, step: -1 }),
    limits: cuts.map((cut) => cut / scale),
  };
}
