import { bestSplits } from './best-splits.js';
import { type WeightedValues, weightedValues } from './weighted-values.js';

/** One class of natural breaks. */
export interface BreakClass {
  /** Lowest and highest value in it. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly mean: number;
  /** Sum of squared distances from the mean. */
  readonly squares: number;
}

export interface NaturalBreaks {
  /** Rising; every value lies in one. */
  readonly classes: readonly BreakClass[];
  /** Sum of squared distances of all values from their class's mean: what no other split into as many classes goes below. */
  readonly withinSquares: number;
  /**
   * Goodness of variance fit, 0 to 1: the share of all squared distances from the mean that the classes explain. 1 where
   * all values are equal, because nothing is left to explain.
   *
   * @see Jenks and Caspall, Error on Choroplethic Maps (1971)
   */
  readonly goodnessOfFit: number;
}

/** A fit at which a person sees the classes in a chart, and more classes say little: a rule of thumb, not a theorem. */
export const goodFit = 0.9;
/** More classes than this nobody keeps apart. */
export const mostBreaks = 10;

/**
 * Natural breaks: the split into classes whose values differ least among themselves (exact one-dimensional k-means).
 *
 * @param values any order; NaN (unknown) is left out
 * @param classes how many, 1 or more; fewer different values make as many classes as there are different values
 * @returns no classes at all where no value is known
 * @example naturalBreaks(Float64Array.of(-1, 2, -1, 2, 4, 5, 6, -1, 2, -1), 3).classes.map(({ to }) => to) // [-1, 2, 6]
 */
export function naturalBreaks(values: Float64Array, classes: number): NaturalBreaks {
  const weighted = weightedValues(values);
  return described(weighted, bestSplits(weighted, classes).starts(classes));
}

/**
 * Natural breaks with as few classes as explain nine tenths of the differences (`goodFit`), and ten at most.
 *
 * @returns the smallest number of classes, from 2, of which the goodness of fit is at least 0.9; one where all are equal
 */
export function chosenBreaks(values: Float64Array): NaturalBreaks {
  const weighted = weightedValues(values);
  const splits = bestSplits(weighted, mostBreaks);
  let classes = Math.min(2, splits.most);
  let found = described(weighted, splits.starts(classes));
  while (found.goodnessOfFit < goodFit && classes < splits.most) found = described(weighted, splits.starts(++classes));
  return found;
}

/**
 * The limits of natural breaks, closed on the right: the highest value of every class but the last. A value belongs to the
 * class of the first limit that is not below it, and so `classify` gives back exactly these classes.
 *
 * @returns one limit fewer than there are classes; empty where all values are equal, or none is known
 */
export function upperLimits(values: Float64Array, classes: number): readonly number[] {
  const weighted = weightedValues(values);
  const [, ...starts] = bestSplits(weighted, classes).starts(classes);
  return starts.map((start) => weighted.values[start - 1] as number);
}

function described(weighted: WeightedValues, starts: readonly number[]): NaturalBreaks {
  const size = weighted.values.length;
  if (size === 0) return { classes: [], withinSquares: 0, goodnessOfFit: 1 };
  const classes = starts.map((start, index) => describe(weighted, start, (starts[index + 1] ?? size) - 1));
  const withinSquares = classes.reduce((sum, { squares }) => sum + squares, 0);
  const all = describe(weighted, 0, size - 1).squares;
  return { classes, withinSquares, goodnessOfFit: all === 0 ? 1 : 1 - withinSquares / all };
}

/** In two passes, the mean first, so that large values lose no digits. */
function describe({ values, counts }: WeightedValues, first: number, last: number): BreakClass {
  const from = values[first] as number;
  let count = 0;
  let distance = 0;
  for (let index = first; index <= last; index++) {
    count += counts[index] as number;
    distance += (counts[index] as number) * ((values[index] as number) - from);
  }
  const mean = from + distance / count;
  let squares = 0;
  for (let index = first; index <= last; index++) squares += (counts[index] as number) * ((values[index] as number) - mean) ** 2;
  return { from, to: values[last] as number, count, mean, squares };
}
