import { upperLimits } from '../../../on-demand.js';
import { classify } from '../classify.js';
import type { Measure, ScoreChoice, Scored, ScoreMethod } from '../score-method.js';

/**
 * Natural breaks: the classes whose values differ least among themselves (exact one-dimensional k-means). A limit is the
 * highest value of the class below it, so that limits, closed on the right, give exactly these classes.
 *
 * Fewer different values than classes make fewer classes, numbered from 1; the last limit is then told again.
 */
export const breaks: ScoreMethod = {
  id: 'breaks',
  reported: 'breaks',
  label: 'scores-breaks-label',
  help: 'scores-breaks-help',
  score: breakScores,
  formula: () => null,
};

function breakScores({ values, scale, best }: Measure, { bins }: ScoreChoice): Scored {
  const known = values.find((value) => !Number.isNaN(value));
  const found = upperLimits(values, bins);
  // Where everybody is alike, that one value is the limit, as it is with quantiles.
  const cuts = found.length === 0 && known !== undefined ? [known] : found;
  const repeated = cuts.length === 0 ? [] : new Array<number>(bins - 1 - cuts.length).fill(cuts[cuts.length - 1] as number);
  return {
    scores: classify(values, cuts, best === 'high' ? { lowest: 1, step: 1 } : { lowest: cuts.length + 1, step: -1 }),
    limits: [...cuts, ...repeated].map((cut) => cut / scale),
  };
}
