/** 97.5% point of the standard normal distribution. */
export const normal975 = 1.959963984540054;

/**
 * The 95% interval of a share by Wilson's score (1927): it stays between 0 and 1 and behaves for few and for rare ones.
 *
 * @param hits how many of `trials` have the property
 * @returns 0 to 1 - nothing is known - when there are no trials
 * @example wilsonInterval(3, 20) // { low: 0.05237, high: 0.36042 }
 */
export function wilsonInterval(hits: number, trials: number): { readonly low: number; readonly high: number } {
  if (trials === 0) return { low: 0, high: 1 };
  const share = hits / trials;
  const square = normal975 ** 2;
  const middle = (share + square / (2 * trials)) / (1 + square / trials);
  const half = (normal975 / (1 + square / trials)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials * trials));
  return { low: hits === 0 ? 0 : middle - half, high: hits === trials ? 1 : middle + half };
}
