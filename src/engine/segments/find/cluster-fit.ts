import type { Clustering, Points } from './k-means.js';

/**
 * The Bayesian information criterion of a k-means answer, read as a mixture of round Gaussians that share one variance
 * (Pelleg and Moore, X-means, 2000): -2 log L + p log n, with the variance SSE / (d (n - k)), each point belonging to
 * its own cluster, and p = (k - 1) + k d + 1 free numbers. Smaller is better. It rewards close fit, not money.
 *
 * @returns null when there are no more points than clusters, or when every point lies on its centre
 */
export function bayesianCriterion({ count, dimensions }: Points, { k, labels, sumOfSquares }: Clustering): number | null {
  const variance = sumOfSquares / (dimensions * (count - k));
  if (count <= k || !(variance > 1e-12)) return null;
  const sizes = new Float64Array(k);
  for (const label of labels) sizes[label] = (sizes[label] as number) + 1;
  const mixing = sizes.reduce((sum, size) => (size === 0 ? sum : sum + size * Math.log(size / count)), 0);
  const logLikelihood = mixing - (count * dimensions * Math.log(2 * Math.PI * variance)) / 2 - (dimensions * (count - k)) / 2;
  return -2 * logLikelihood + (k + k * dimensions) * Math.log(count);
}

/**
 * How much nearer each point is to its own cluster than to the next one (Rousseeuw 1987): (b - a) / max(a, b), where a
 * is the mean distance to the |C| - 1 others of its cluster and b the smallest mean distance to another cluster. A
 * cluster of one has 0. The overall value is the mean. (simple-statistics divides by |C| and reports the maximum.)
 *
 * Takes time with the square of the points: hand it a sample when there are many.
 *
 * @param labels one row of labels for each answer in question; the distances are worked out once for all of them
 * @returns for each answer the value of each point; all 0 when there is one cluster only
 * @example silhouettes({ values: Float64Array.of(0.2, 0.4, 0.6, 0.8), dimensions: 1, count: 4 }, [Int32Array.of(0, 0, 1, 1)])[0] // 0.6, 0.3333, 0.3333, 0.6
 */
export function silhouettes(points: Points, labels: readonly Int32Array[]): readonly Float64Array[] {
  const { count } = points;
  const clusters = labels.map((own) => own.reduce((most, label) => Math.max(most, label + 1), 0));
  const sizes = labels.map((own, answer) => {
    const size = new Float64Array(clusters[answer] as number);
    for (const label of own) size[label] = (size[label] as number) + 1;
    return size;
  });
  const values = labels.map(() => new Float64Array(count));
  const distances = new Float64Array(count);
  for (let point = 0; point < count; point++) {
    distancesFrom(points, point, distances);
    labels.forEach((own, answer) => {
      const result = values[answer] as Float64Array;
      result[point] = silhouetteOf(point, own, sizes[answer] as Float64Array, distances);
    });
  }
  return values;
}

/** The overall silhouette: the mean over all points; null without points. */
export function meanSilhouette(values: Float64Array): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function silhouetteOf(point: number, labels: Int32Array, sizes: Float64Array, distances: Float64Array): number {
  const own = labels[point] as number;
  if ((sizes[own] as number) <= 1) return 0;
  const sums = new Float64Array(sizes.length);
  for (let other = 0; other < labels.length; other++) {
    const label = labels[other] as number;
    sums[label] = (sums[label] as number) + (distances[other] as number);
  }
  const inside = (sums[own] as number) / ((sizes[own] as number) - 1);
  let outside = Number.POSITIVE_INFINITY;
  for (let c = 0; c < sizes.length; c++) {
    if (c !== own && (sizes[c] as number) > 0) outside = Math.min(outside, (sums[c] as number) / (sizes[c] as number));
  }
  const larger = Math.max(inside, outside);
  return Number.isFinite(outside) && larger > 0 ? (outside - inside) / larger : 0;
}

function distancesFrom({ values, dimensions, count }: Points, point: number, into: Float64Array): void {
  for (let other = 0; other < count; other++) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++) {
      const gap = (values[point * dimensions + d] as number) - (values[other * dimensions + d] as number);
      sum += gap * gap;
    }
    into[other] = Math.sqrt(sum);
  }
}
