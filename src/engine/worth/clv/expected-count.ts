/** Somebody who buys here: how fast, and how likely they are to leave after each purchase. */
export interface Count {
  /** Shape of the gamma law of the rate. */
  readonly shape: number;
  /** The time ahead over the rate parameter of that law. */
  readonly time: number;
  /** The beta law of leaving after a purchase. */
  readonly leave: number;
  readonly stay: number;
}

/** A sum that has not ended by then is left to quadrature. */
const mostTerms = 4_000;

/**
 * How many purchases are to be expected of somebody who is there: the sum over j = 0, 1 .. of the chance that more than j
 * purchases would fall into the time (negative binomial) times the chance to have stayed after j of them,
 * stay(stay+1)..(stay+j-1) / ((leave+stay)..(leave+stay+j-1)).
 *
 * It equals the closed form with the hypergeometric function 2F1, `(a+b+x-1)/(a-1) * [1 - (..)^(r+x) * 2F1(..)]`, term by
 * term (expand 1/p in powers of 1-p). But each term is between 0 and 1 and is added: nothing overflows for heavy buyers,
 * where 2F1 needs Euler's transformation; a = 1 is no special case, where the closed form is 0/0; nor is a + b = 1 for
 * who bought once, where 2F1 has a pole.
 */
export function expectedCount(count: Count): number {
  const { shape, time, leave, stay } = count;
  const ratio = time / (1 + time);
  let logExactly = -shape * Math.log1p(time);
  let more = -Math.expm1(logExactly);
  let exactly = Math.exp(logExactly);
  let stayed = 1;
  let sum = 0;
  for (let j = 0; j < mostTerms; j++) {
    const term = stayed * more;
    sum += term;
    if (!(term * (1 + time) > 1e-14 * sum)) return sum;
    stayed *= (stay + j) / (leave + stay + j);
    const growth = ((shape + j) / (j + 1)) * ratio;
    // Below what a number can hold, the chance of exactly j is followed by its logarithm until it shows.
    if (logExactly < -700) {
      logExactly += Math.log(growth);
      exactly = logExactly < -700 ? 0 : Math.exp(logExactly);
    } else exactly *= growth;
    more = Math.max(0, more - exactly);
  }
  return byQuadrature(count);
}

const step = 1 / 64;
/** exp(-45) is below rounding. */
const negligible = 45;

/**
 * The same as the mean of (1 - (1 + p time)^-shape) / p over the beta law of p, for very fast buyers or long times, where
 * the sum is long. The trapezoid rule after p = 1 / (1 + exp(pi sinh u)), all in logarithms (double exponential
 * quadrature, Takahasi and Mori 1974), over numerator and beta law alike, so that no beta function is needed.
 */
function byQuadrature({ shape, time, leave, stay }: Count): number {
  let [sum, whole] = [0, 0];
  // The largest of the weights' logarithms is taken off, else all may vanish together.
  const top = leave * Math.log(leave / (leave + stay)) + stay * Math.log(stay / (leave + stay));
  const from = -Math.asinh((negligible - top) / (stay * Math.PI));
  const to = Math.asinh((negligible - top) / (leave * Math.PI));
  for (let u = from; u <= to; u += step) {
    const odds = Math.PI * Math.sinh(u);
    const logP = -softPlus(odds);
    const weight = Math.exp(leave * logP - stay * softPlus(-odds) - top) * Math.cosh(u);
    const p = Math.exp(logP);
    sum += weight * (p < 1e-290 ? shape * time : -Math.expm1(-shape * Math.log1p(p * time)) / p);
    whole += weight;
  }
  return sum / whole;
}

/** ln(1 + e^x). */
function softPlus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}
