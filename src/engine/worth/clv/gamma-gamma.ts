import { gammaln } from 'simple-statistics';
import { beyondLimit, type Fit } from './bg-nbd.js';
import { digamma } from './digamma.js';
import { minimise } from './minimise.js';

/**
 * What a purchase is worth: values of one customer vary around a mean of their own (gamma: shape p), and the means vary
 * between customers (shape q, scale v). Fader, Hardie and Lee (2005). v is in the currency's unit.
 */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** Repeat purchases of each customer, and their mean value in the currency's unit. */
export interface RepeatValues {
  readonly repeats: Float64Array;
  readonly repeatValue: Float64Array;
}

/**
 * Fits the model by maximum likelihood to the customers with a repeat purchase and a mean value above 0. Values are
 * counted in their mean while searching, so that the currency makes no difference.
 *
 * @returns `at-bound` also for q at or below 1, where the mean value of a purchase is not finite
 */
export function fitGammaGamma(values: RepeatValues): Fit<GammaGamma> {
  const used = usable(values);
  const count = used.repeats.length;
  const scale = used.repeatValue.reduce((sum, value) => sum + value, 0) / count;
  if (!(scale > 0 && Number.isFinite(scale))) return { state: 'not-converged', model: { p: 1, q: 2, v: 1 }, logLikelihood: Number.NaN };
  const table = spendTable({ ...used, repeatValue: used.repeatValue.map((value) => value / scale) });
  const { at, value, converged } = minimise(
    (point, gradient) => -meanLogLikelihood(table, point, gradient),
    [1, 1, 1],
    (point) => !beyondLimit(point),
  );
  const [p, q, v] = Array.from(at, Math.exp) as [number, number, number];
  return {
    state: q <= 1 || beyondLimit(at) ? 'at-bound' : converged ? 'found' : 'not-converged',
    model: { p, q, v: v * scale },
    logLikelihood: -value * count - count * Math.log(scale),
  };
}

/** The logarithm of the likelihood of repeat values under a model. */
export function gammaGammaLogLikelihood({ p, q, v }: GammaGamma, values: RepeatValues): number {
  const used = usable(values);
  return meanLogLikelihood(spendTable(used), Float64Array.of(p, q, v).map(Math.log), new Float64Array(3)) * used.repeats.length;
}

/** Mean value of a purchase over all customers, that of a new one included. */
export function meanValue({ p, q, v }: GammaGamma): number {
  return (p * v) / (q - 1);
}

/**
 * The value to be expected of a customer's purchases: their own mean drawn towards that of all, the less the more
 * repeat purchases speak for it. `meanValue` for who bought once.
 */
export function expectedValue(model: GammaGamma, repeats: number, repeatValue: number): number {
  if (repeats === 0) return meanValue(model);
  const own = (model.p * repeats) / (model.p * repeats + model.q - 1);
  return own * repeatValue + (1 - own) * meanValue(model);
}

function usable({ repeats, repeatValue }: RepeatValues): RepeatValues {
  const keep = (_: number, customer: number) => (repeats[customer] as number) > 0 && (repeatValue[customer] as number) > 0;
  return { repeats: repeats.filter(keep), repeatValue: repeatValue.filter(keep) };
}

interface SpendTable {
  /** Distinct numbers of repeats, how many customers have each, and for each customer its place. */
  readonly counts: readonly number[];
  readonly weights: Float64Array;
  readonly place: Int32Array;
  /** ln z̄ and x z̄ by customer. */
  readonly logValue: Float64Array;
  readonly total: Float64Array;
}

function spendTable({ repeats, repeatValue }: RepeatValues): SpendTable {
  const counts = Array.from(new Set(repeats));
  const places = new Map(counts.map((x, place) => [x, place]));
  const place = Int32Array.from(repeats, (x) => places.get(x) as number);
  const weights = new Float64Array(counts.length);
  for (const at of place) weights[at] = (weights[at] as number) + 1;
  return {
    counts,
    weights,
    place,
    logValue: repeatValue.map(Math.log),
    total: repeatValue.map((value, i) => value * (repeats[i] as number)),
  };
}

/**
 * The mean of a customer's log-likelihood (domain.md 2.3), and its slope by the logarithms of p, q and v. Gamma functions
 * once for each number of repeats, not for each customer.
 */
function meanLogLikelihood({ counts, weights, place, logValue, total }: SpendTable, at: Float64Array, slope: Float64Array): number {
  const [p, q, v] = Array.from(at, Math.exp) as [number, number, number];
  if (at.some((log) => !(Math.abs(log) < 25))) return Number.NEGATIVE_INFINITY;
  const logV = at[2] as number;
  const customers = place.length;
  let sum = customers * (q * logV - gammaln(q));
  let [dp, dq, dv] = [0, customers * (logV - digamma(q)), (customers * q) / v];
  counts.forEach((x, i) => {
    const weight = weights[i] as number;
    const psi = digamma(p * x + q);
    sum += weight * (gammaln(p * x + q) - gammaln(p * x) + p * x * Math.log(x));
    dp += weight * x * (psi - digamma(p * x) + Math.log(x));
    dq += weight * psi;
  });
  for (let i = 0; i < customers; i++) {
    const x = counts[place[i] as number] as number;
    const logZ = logValue[i] as number;
    const reach = (total[i] as number) + v;
    const logReach = Math.log(reach);
    const power = p * x + q;
    sum += (p * x - 1) * logZ - power * logReach;
    dp += x * (logZ - logReach);
    dq -= logReach;
    dv -= power / reach;
  }
  [dp * p, dq * q, dv * v].forEach((part, i) => {
    slope[i] = -part / customers;
  });
  return sum / customers;
}
