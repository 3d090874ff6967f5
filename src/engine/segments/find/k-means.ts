import { type Random, seededRandom } from '../../statistics/seeded-random.js';
import { naturalBreaks } from '../breaks/natural-breaks.js';

/** Points side by side: point i stands at `values[i * dimensions]` and the places after it. */
export interface Points {
  readonly values: Float64Array;
  readonly dimensions: number;
  readonly count: number;
}

export interface Clustering {
  readonly k: number;
  /** Cluster centres side by side, as points are. */
  readonly centres: Float64Array;
  /** Cluster of each point. */
  readonly labels: Int32Array;
  /** Sum of squared distances to the own centre. */
  readonly sumOfSquares: number;
}

const mostSteps = 30;
/** A step that takes less than a thousandth off the sum of squares is the last. */
const stillFrom = 0.999;
const freshStarts = 1;

/**
 * k-means for every k from 1 to `most`: Lloyd's steps from the better of two starts, k-means++ (Arthur and
 * Vassilvitskii 2007) and the answer for k - 1 with the worst-placed point as a further centre. One field alone is
 * solved exactly, by natural breaks.
 *
 * Own code because the packages don't fit: ml-kmeans 7.0.1 adds 85,022 bytes, over a quarter of the script's budget,
 * and wants an array for each point; simple-statistics' kMeansCluster starts from plain random points, once, and makes
 * arrays for each distance. The same answer takes a hundred lines over one Float64Array here.
 *
 * @param most ends earlier when there are fewer different points
 * @param seed the same seed and points give the same answer
 */
export function clusterings(points: Points, most: number, seed: number): readonly Clustering[] {
  if (points.count === 0) return [];
  if (points.dimensions === 1) return oneField(points, most);
  const found: Clustering[] = [];
  const random = seededRandom(seed);
  for (let k = 1; k <= most; k++) {
    const before = found[found.length - 1];
    const starts = [before === undefined ? plusPlus(points, 1, random) : withWorstPoint(points, before)];
    for (let start = 0; k > 1 && start < freshStarts; start++) starts.push(plusPlus(points, k, random));
    let best: Clustering | null = null;
    for (const start of starts) {
      const tried = start === null ? null : lloyd(points, start);
      if (tried !== null && (best === null || tried.sumOfSquares < best.sumOfSquares)) best = tried;
    }
    if (best === null) break;
    found.push(best);
  }
  return found;
}

function oneField({ values, count }: Points, most: number): readonly Clustering[] {
  const distinct = new Set(values).size;
  const found: Clustering[] = [];
  for (let k = 1; k <= Math.min(most, distinct); k++) {
    const centres = Float64Array.from(naturalBreaks(values, k).classes, ({ mean }) => mean);
    const points = { values, dimensions: 1, count };
    found.push({ k, centres, ...nearestCentres(points, centres) });
  }
  return found;
}

/** First centre at random, each further one with a chance that grows as the squared distance; null: no point is left. */
function plusPlus(points: Points, k: number, random: Random): Float64Array | null {
  const { values, dimensions, count } = points;
  const centres = new Float64Array(k * dimensions);
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  let chosen = random.between(0, count - 1);
  for (let c = 0; c < k; c++) {
    centres.set(values.subarray(chosen * dimensions, (chosen + 1) * dimensions), c * dimensions);
    let sum = 0;
    for (let point = 0; point < count; point++) {
      const distance = squaredDistance(points, point, centres, c);
      if (distance < (nearest[point] as number)) nearest[point] = distance;
      sum += nearest[point] as number;
    }
    if (c === k - 1) break;
    if (!(sum > 0)) return null;
    chosen = draw(nearest, (random.between(0, 0x3fffffff) / 0x40000000) * sum);
  }
  return centres;
}

/** The point at which the running sum of the weights passes `target`. */
function draw(weights: Float64Array, target: number): number {
  let sum = 0;
  let last = 0;
  for (let point = 0; point < weights.length; point++) {
    if (weights[point] === 0) continue;
    sum += weights[point] as number;
    last = point;
    if (sum > target) return point;
  }
  return last;
}

function withWorstPoint(points: Points, { centres, labels, k }: Clustering): Float64Array | null {
  let worst = -1;
  let farthest = 0;
  for (let point = 0; point < points.count; point++) {
    const distance = squaredDistance(points, point, centres, labels[point] as number);
    if (distance > farthest) {
      farthest = distance;
      worst = point;
    }
  }
  if (worst < 0) return null;
  const { dimensions, values } = points;
  const more = new Float64Array((k + 1) * dimensions);
  more.set(centres);
  more.set(values.subarray(worst * dimensions, (worst + 1) * dimensions), k * dimensions);
  return more;
}

function lloyd(points: Points, start: Float64Array): Clustering {
  const { dimensions } = points;
  const k = start.length / dimensions;
  let centres = start;
  let placed = nearestCentres(points, centres);
  for (let step = 0; step < mostSteps; step++) {
    const moved = meansOf(points, placed.labels, centres);
    const next = nearestCentres(points, moved);
    const isStill = next.sumOfSquares >= placed.sumOfSquares * stillFrom;
    if (next.sumOfSquares <= placed.sumOfSquares) {
      centres = moved;
      placed = next;
    }
    if (isStill) break;
  }
  return { k, centres, ...placed };
}

function meansOf({ values, dimensions, count }: Points, labels: Int32Array, old: Float64Array): Float64Array {
  const sums = new Float64Array(old.length);
  const sizes = new Float64Array(old.length / dimensions);
  for (let point = 0; point < count; point++) {
    const c = labels[point] as number;
    sizes[c] = (sizes[c] as number) + 1;
    for (let d = 0; d < dimensions; d++)
      sums[c * dimensions + d] = (sums[c * dimensions + d] as number) + (values[point * dimensions + d] as number);
  }
  return sums.map((sum, place) => {
    const size = sizes[Math.floor(place / dimensions)] as number;
    return size === 0 ? (old[place] as number) : sum / size;
  });
}

/** The nearest centre of each point; of two alike the first. */
export function nearestCentres(points: Points, centres: Float64Array): { readonly labels: Int32Array; readonly sumOfSquares: number } {
  const { values, dimensions, count } = points;
  const labels = new Int32Array(count);
  let sumOfSquares = 0;
  for (let point = 0; point < count; point++) {
    const from = point * dimensions;
    let best = Number.POSITIVE_INFINITY;
    let label = 0;
    // The one loop that takes time: written out, and a centre is given up as soon as it can't be the nearest.
    for (let centre = 0, c = 0; centre < centres.length; centre += dimensions, c++) {
      let distance = 0;
      for (let d = 0; d < dimensions && distance < best; d++) {
        const gap = (values[from + d] as number) - (centres[centre + d] as number);
        distance += gap * gap;
      }
      if (distance >= best) continue;
      best = distance;
      label = c;
    }
    labels[point] = label;
    sumOfSquares += best;
  }
  return { labels, sumOfSquares };
}

function squaredDistance({ values, dimensions }: Points, point: number, centres: Float64Array, c: number): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) {
    const gap = (values[point * dimensions + d] as number) - (centres[c * dimensions + d] as number);
    sum += gap * gap;
  }
  return sum;
}
