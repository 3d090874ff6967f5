import type { WeightedValues } from './weighted-values.js';

/** Where classes begin, for every number of classes up to the one that was asked for. */
export interface BestSplits {
  /** The most classes there can be: as many as were asked for, or as there are different values. */
  readonly most: number;
  /** The index, among the different values, of the first value of each class. */
  starts(classes: number): readonly number[];
}

/** Running totals from the left, one entry more than there are values; values as distances from about their middle. */
interface Totals {
  readonly count: Float64Array;
  readonly sum: Float64Array;
}

/** One row of the table: the best that so many classes can do for the values up to each one. */
interface Layer {
  readonly before: Float64Array;
  readonly here: Float64Array;
  /** For each value, the index at which the last class begins. */
  readonly starts: Int32Array;
}

/**
 * Exact one-dimensional k-means over different values and their counts. Values apart within classes are least where the
 * sum of (class total)² ÷ (class count) is greatest, and that needs no squares of values: for money, which is whole
 * numbers, the totals are exact. Each row of the table is filled by divide and conquer, because the place where the last
 * class begins never moves to the left: k·d·log d steps for d different values.
 *
 * Where two splits are equally good, the one whose last class begins further left is taken.
 *
 * @see Wang and Song, Ckmeans.1d.dp: Optimal k-means Clustering in One Dimension (2011), for the table; Grønlund and others,
 *   Fast Exact k-Means in 1D (2017), for divide and conquer
 */
export function bestSplits(weighted: WeightedValues, mostClasses: number): BestSplits {
  const size = weighted.values.length;
  const most = Math.min(mostClasses, size);
  const totals = totalsOf(weighted);
  const first = new Float64Array(size);
  for (let to = 0; to < size; to++) first[to] = worth(totals, 0, to);
  const layers: Layer[] = [{ before: first, here: first, starts: new Int32Array(size) }];
  for (let classes = 2; classes <= most; classes++) {
    const before = (layers[layers.length - 1] as Layer).here;
    const layer = { before, here: new Float64Array(size).fill(Number.NEGATIVE_INFINITY), starts: new Int32Array(size) };
    // Of the last row only the end is ever looked at.
    fill(layer, totals, { from: classes === most ? size - 1 : classes - 1, to: size - 1, low: classes - 1, high: size - 1 });
    layers.push(layer);
  }
  return { most, starts: (classes) => startsOf(layers, classes, size) };
}

function totalsOf({ values, counts }: WeightedValues): Totals {
  const count = new Float64Array(values.length + 1);
  const sum = new Float64Array(values.length + 1);
  // From the middle the totals stay small; a whole number keeps whole numbers whole.
  const middle = Math.round(((values[0] ?? 0) + (values[values.length - 1] ?? 0)) / 2);
  for (let index = 0; index < values.length; index++) {
    const times = counts[index] as number;
    count[index + 1] = (count[index] as number) + times;
    sum[index + 1] = (sum[index] as number) + times * ((values[index] as number) - middle);
  }
  return { count, sum };
}

/** What a class of the values `from`..`to` adds to the sum that is to be greatest. */
function worth({ count, sum }: Totals, from: number, to: number): number {
  const total = (sum[to + 1] as number) - (sum[from] as number);
  return (total * total) / ((count[to + 1] as number) - (count[from] as number));
}

/** Fills a row between two values, knowing between which two values their last classes begin. */
function fill(layer: Layer, totals: Totals, span: { from: number; to: number; low: number; high: number }): void {
  const { from, to, low, high } = span;
  if (from > to) return;
  const middle = (from + to) >> 1;
  const { before, here, starts } = layer;
  const { count, sum } = totals;
  const sumHere = sum[middle + 1] as number;
  const countHere = count[middle + 1] as number;
  let best = Number.NEGATIVE_INFINITY;
  let bestStart = low;
  for (let start = low; start <= Math.min(middle, high); start++) {
    const total = sumHere - (sum[start] as number);
    const all = (before[start - 1] as number) + (total * total) / (countHere - (count[start] as number));
    if (all > best) {
      best = all;
      bestStart = start;
    }
  }
  here[middle] = best;
  starts[middle] = bestStart;
  fill(layer, totals, { from, to: middle - 1, low, high: bestStart });
  fill(layer, totals, { from: middle + 1, to, low: bestStart, high });
}

function startsOf(layers: readonly Layer[], classes: number, size: number): readonly number[] {
  const starts: number[] = [];
  let to = size - 1;
  for (let row = Math.min(classes, layers.length) - 1; row >= 0 && to >= 0; row--) {
    const start = (layers[row] as Layer).starts[to] as number;
    starts.unshift(start);
    to = start - 1;
  }
  return starts;
}
