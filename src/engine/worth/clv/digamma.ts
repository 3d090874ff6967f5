/**
 * The slope of the logarithm of the gamma function, for x > 0: the recurrence up to 10, from there the asymptotic series
 * (Abramowitz and Stegun 6.3.5 and 6.3.18). Correct to about 1e-13. `simple-statistics`, which has the logarithm itself,
 * lacks it.
 *
 * @example digamma(1) // -0.5772156649015328
 */
export function digamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 10; at++) shift -= 1 / at;
  const inverse = 1 / (at * at);
  const series = inverse * (1 / 12 - inverse * (1 / 120 - inverse * (1 / 252 - inverse * (1 / 240 - inverse * (1 / 132)))));
  return shift + Math.log(at) - 0.5 / at - series;
}
