/** A function to be made small: gives its value at a point and writes its slope into `gradient`. */
export type Smooth = (at: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
  /** Whether the slope is flat there: the largest part of the gradient is below the tolerance. */
  readonly converged: boolean;
  readonly iterations: number;
}

const flatEnough = 1e-8;
/** Where steps no longer make the value smaller because of rounding, this flat is flat enough. */
const flatForRounding = 1e-6;
const mostIterations = 120;
const largestStep = 2;

/**
 * The lowest point near `start` by the method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal and Wright, "Numerical
 * Optimization", algorithm 6.1) with a backtracking line search.
 *
 * Own code because no kept package fits: `fmin` on npm has Nelder-Mead and conjugate gradients, brings a package that
 * draws contour plots, and has had no work on the routines for years; `optimization-js` brings browserify and jsdoc.
 * With exact gradients forty evaluations do where Nelder-Mead takes several hundred, and flatness is a proof of
 * convergence that the size of a simplex is not.
 *
 * The search gives up outside of `within`, where no lowest point is to be found any more: there it is not converged.
 *
 * Meant for few, well-scaled parameters (logarithms here). A point where the function is not finite is stepped back from.
 */
export function minimise(smooth: Smooth, start: readonly number[], within: (at: Float64Array) => boolean = () => true): Minimum {
  const size = start.length;
  let at: Float64Array = Float64Array.from(start);
  let gradient: Float64Array = new Float64Array(size);
  let value = smooth(at, gradient);
  let inverse = identity(size);
  let iterations = 0;
  for (; iterations < mostIterations && largest(gradient) > flatEnough && within(at); iterations++) {
    let direction = downhill(inverse, gradient);
    if (!(dot(direction, gradient) < 0)) {
      inverse = identity(size);
      direction = gradient.map((slope) => -slope);
    }
    const next = lineSearch(smooth, { at, value, gradient, direction });
    if (next === null) break;
    const stalled = value - next.value <= roundingOf(value) && largest(next.gradient) <= flatForRounding;
    inverse = updated(inverse, { from: at, to: next.at, slopeFrom: gradient, slopeTo: next.gradient });
    ({ at, value, gradient } = next);
    if (stalled) break;
  }
  const flat = largest(gradient);
  return { at, value, converged: Number.isFinite(value) && flat <= flatForRounding, iterations };
}

/** How far two values may differ by rounding alone. */
function roundingOf(value: number): number {
  return 1e-14 * Math.abs(value);
}

interface Line {
  readonly at: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly direction: Float64Array;
}

/** Halves the step until the value falls enough; null when no step does. */
function lineSearch(smooth: Smooth, { at, value, gradient, direction }: Line): Omit<Line, 'direction'> | null {
  const slope = dot(gradient, direction);
  const rounding = roundingOf(value);
  // Where it is flat already, more than a few halvings only chase rounding.
  const attempts = largest(gradient) <= flatForRounding ? 6 : 30;
  let step = Math.min(1, largestStep / largest(direction));
  for (let attempt = 0; attempt < attempts; attempt++, step /= 2) {
    const to = at.map((x, i) => x + step * (direction[i] as number));
    const slopeTo = new Float64Array(at.length);
    const reached = smooth(to, slopeTo);
    if (reached <= value + 1e-4 * step * slope + rounding && Number.isFinite(largest(slopeTo))) {
      return { at: to, value: reached, gradient: slopeTo };
    }
  }
  return null;
}

interface Step {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly slopeFrom: Float64Array;
  readonly slopeTo: Float64Array;
}

/** The inverse curvature after a step; unchanged where the step shows no upward curvature. */
function updated(inverse: Float64Array, { from, to, slopeFrom, slopeTo }: Step): Float64Array {
  const size = from.length;
  const s = to.map((x, i) => x - (from[i] as number));
  const y = slopeTo.map((slope, i) => slope - (slopeFrom[i] as number));
  const curvature = dot(s, y);
  if (!(curvature > 1e-14 * Math.sqrt(dot(s, s) * dot(y, y)))) return inverse;
  const hy = times(inverse, y);
  const factor = (1 + dot(y, hy) / curvature) / curvature;
  const next = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const [si, sj] = [s[i] as number, s[j] as number];
      const cross = (si * (hy[j] as number) + (hy[i] as number) * sj) / curvature;
      next[i * size + j] = (inverse[i * size + j] as number) + factor * si * sj - cross;
    }
  }
  return next;
}

function downhill(inverse: Float64Array, gradient: Float64Array): Float64Array {
  return times(inverse, gradient).map((x) => -x);
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, i) => dot(matrix.subarray(i * size, (i + 1) * size), vector));
}

function identity(size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1;
  return matrix;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function largest(vector: Float64Array): number {
  let most = 0;
  for (const x of vector) most = Number.isNaN(x) ? Number.POSITIVE_INFINITY : Math.max(most, Math.abs(x));
  return most;
}
