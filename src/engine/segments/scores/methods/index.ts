import type { ScoreMethod, ScoreMethodId } from '../score-method.js';
import { breaks } from './breaks.js';
import { fixed } from './fixed.js';
import { quantile } from './quantile.js';
import { rank } from './rank.js';

/** Every way to make scores, in the order in which they are offered. */
export const scoreMethods: readonly ScoreMethod[] = [quantile, fixed, breaks, rank];

/** The method with this id; one that nobody has is a bug, because settings are checked when they are read. */
export function findScoreMethod(id: ScoreMethodId): ScoreMethod {
  const method = scoreMethods.find((candidate) => candidate.id === id);
  if (method === undefined) throw new Error(`No method of scores is called ${id}`);
  return method;
}

/** True for text that names a method. */
export function isScoreMethodId(text: unknown): text is ScoreMethodId {
  return scoreMethods.some(({ id }) => id === text);
}
