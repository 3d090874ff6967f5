import { type DistinctHistories, distinctHistories } from './distinct-histories.js';
import type { Histories } from './histories.js';
import { type Minimum, minimise } from './minimise.js';
import type { TimeUnit } from './time-unit.js';

/**
 * How often customers buy and how they drift away: purchases come at a rate that differs between customers (gamma: shape
 * r, rate alpha), and after each purchase a customer is gone with a chance that differs too (beta: a, b). Fader, Hardie
 * and Lee (2005). Only alpha has a unit, that of the histories it was fitted to.
 */
export interface BgNbd<U extends TimeUnit> {
  readonly unit: U;
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** What a fit came to. Away from `found`, the parameters are where the search ended and not to be used. */
export interface Fit<Model> {
  readonly state: 'found' | 'not-converged' | 'at-bound';
  readonly model: Model;
  readonly logLikelihood: number;
}

/** A parameter beyond this, or below one over this, is no estimate: the likelihood keeps rising towards the edge. */
const parameterLimit = 1e4;

const starts: readonly (readonly number[])[] = [
  [0, 0, 0, 0],
  [-1.5, -1.5, 0, 1],
  [1, 1, -2, 2],
];

/**
 * Fits the model by maximum likelihood, in the logarithms of its parameters and with exact slopes.
 *
 * Time is counted in mean ages while searching, so that the unit makes no difference to the search.
 *
 * @returns `not-converged` also when nobody came back, so that nothing is told of how people buy
 */
export function fitBgNbd<U extends TimeUnit>(known: Histories<U>): Fit<BgNbd<U>> {
  const distinct = distinctHistories(known);
  const scale = meanAge(distinct) || 1;
  const repeats = distinct.repeats.reduce((sum, x, i) => sum + x * (distinct.weight[i] as number), 0);
  const scaled = {
    ...distinct,
    txRecency: distinct.txRecency.map((time) => time / scale),
    age: distinct.age.map((time) => time / scale),
  };
  let best: Minimum | null = null;
  for (const start of repeats === 0 ? [] : starts) {
    const ended = minimise(
      (at, gradient) => -meanLogLikelihood(scaled, at, gradient),
      start,
      (at) => !beyondLimit(at),
    );
    if (best === null || ended.value < best.value) best = ended;
    if (ended.converged && !beyondLimit(ended.at)) break;
  }
  const [r, alpha, a, b] = Array.from(best?.at ?? [0, 0, 0, 0], Math.exp) as [number, number, number, number];
  const model = { unit: known.unit, r, alpha: alpha * scale, a, b };
  if (best === null || !Number.isFinite(best.value)) return { state: 'not-converged', model, logLikelihood: Number.NaN };
  // Counting time in mean ages adds x ln(scale) for each customer.
  const logLikelihood = -best.value * distinct.customers - repeats * Math.log(scale);
  return { state: beyondLimit(best.at) ? 'at-bound' : best.converged ? 'found' : 'not-converged', model, logLikelihood };
}

/** Whether a parameter, given by its logarithm, has run away. */
export function beyondLimit(at: Float64Array): boolean {
  return at.some((log) => !(Math.abs(log) < Math.log(parameterLimit)));
}

function meanAge({ age, weight, customers }: DistinctHistories): number {
  return age.reduce((sum, time, i) => sum + time * (weight[i] as number), 0) / customers;
}

/** The logarithm of the likelihood of histories under a model; the model's unit is the histories' unit. */
export function bgNbdLogLikelihood<U extends TimeUnit>(model: BgNbd<U>, known: Histories<NoInfer<U>>): number {
  const distinct = distinctHistories(known);
  const at = Float64Array.of(model.r, model.alpha, model.a, model.b).map(Math.log);
  return meanLogLikelihood(distinct, at, new Float64Array(4)) * distinct.customers;
}

/**
 * The mean of a customer's log-likelihood (domain.md 2.3), and its slope by the logarithm of each parameter. Gamma
 * functions occur only as ratios a whole number apart, which are sums of logarithms: nothing cancels, however large x is.
 * Far out the slope is that of the edge of the searched box, where the value is minus infinity.
 */
function meanLogLikelihood(
  { repeats, txRecency, age, weight, customers }: DistinctHistories,
  at: Float64Array,
  slope: Float64Array,
): number {
  const [r, alpha, a, b] = Array.from(at, Math.exp) as [number, number, number, number];
  if (at.some((log) => !(Math.abs(log) < 25))) return Number.NEGATIVE_INFINITY;
  const { rising, byR, byA, byB } = risingSums(repeats[repeats.length - 1] as number, { r, a, b });
  const [logAlpha, logA] = [at[1] as number, at[2] as number];
  let [sum, dr, dAlpha, da, db] = [0, 0, 0, 0, 0];
  for (let i = 0; i < repeats.length; i++) {
    const x = repeats[i] as number;
    const w = weight[i] as number;
    const untilEnd = alpha + (age[i] as number);
    const logEnd = Math.log(untilEnd);
    let [logLast, untilLast, gone, mixed] = [0, 1, 0, -(r + x) * logEnd];
    if (x > 0) {
      untilLast = alpha + (txRecency[i] as number);
      logLast = Math.log(untilLast);
      const leave = logA - Math.log(b + x - 1) - (r + x) * logLast;
      const top = Math.max(mixed, leave);
      const total = top + Math.log(Math.exp(mixed - top) + Math.exp(leave - top));
      gone = Math.exp(leave - total);
      mixed = total;
    }
    sum += w * ((rising[x] as number) + r * logAlpha + mixed);
    dr += w * ((byR[x] as number) + logAlpha - (1 - gone) * logEnd - gone * logLast);
    dAlpha += w * (r / alpha - (r + x) * ((1 - gone) / untilEnd + gone / untilLast));
    da += w * ((byA[x] as number) + gone / a);
    db += w * ((byB[x] as number) - (x > 0 ? gone / (b + x - 1) : 0));
  }
  [dr * r, dAlpha * alpha, da * a, db * b].forEach((part, i) => {
    slope[i] = -part / customers;
  });
  return sum / customers;
}

/** For x from 0: ln of r(r+1)..(r+x-1) times b(b+1)..(b+x-1) / (a+b)..(a+b+x-1), and its slopes by r, a and b. */
function risingSums(most: number, { r, a, b }: { readonly r: number; readonly a: number; readonly b: number }) {
  const rising = new Float64Array(most + 1);
  const byR = new Float64Array(most + 1);
  const byA = new Float64Array(most + 1);
  const byB = new Float64Array(most + 1);
  for (let i = 0; i < most; i++) {
    rising[i + 1] = (rising[i] as number) + Math.log(r + i) + Math.log((b + i) / (a + b + i));
    byR[i + 1] = (byR[i] as number) + 1 / (r + i);
    byA[i + 1] = (byA[i] as number) - 1 / (a + b + i);
    byB[i + 1] = (byB[i] as number) + 1 / (b + i) - 1 / (a + b + i);
  }
  return { rising, byR, byA, byB };
}
