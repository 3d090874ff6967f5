/**
 * The chance of at least k hits in n tries that each hit with chance p: exact, for n of a million as for 3.
 *
 * The largest term is computed by the expansion of Loader (2000, "Fast and accurate computation of binomial
 * probabilities"), and its neighbours by their ratios, from the end of the sum that is smaller.
 *
 * @param k 0 to n
 * @example binomialTail(3, 3, 0.12) // 0.001728
 */
export function binomialTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n || !(p > 0)) return 0;
  if (p >= 1) return 1;
  return k > n * p ? upperSum(k, n, p) : 1 - upperSum(n - k + 1, n, 1 - p);
}

/** P(at least k) for k above the mean, where each term is smaller than the one before. */
function upperSum(k: number, n: number, p: number): number {
  let term = binomialTerm(k, n, p);
  let sum = term;
  const odds = p / (1 - p);
  for (let hits = k; hits < n && term > sum * 1e-17; hits++) {
    term *= ((n - hits) / (hits + 1)) * odds;
    sum += term;
  }
  return Math.min(1, sum);
}

/** P(exactly k), for 0 < p < 1. */
function binomialTerm(k: number, n: number, p: number): number {
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** ln n! less Stirling's approximation of it. */
function stirlingError(n: number): number {
  if (n <= 15) {
    let factorial = 1;
    for (let i = 2; i <= n; i++) factorial *= i;
    return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
  }
  const squared = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * squared)) / squared) / squared) / squared) / n;
}

/** x ln(x/mean) + mean - x, without the loss of digits where the two are close. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const ratio = (x - mean) / (x + mean);
  let sum = (x - mean) * ratio;
  let power = 2 * x * ratio;
  for (let i = 1; i < 1000; i++) {
    power *= ratio * ratio;
    const next = sum + power / (2 * i + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
