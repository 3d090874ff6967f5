/**
 * The q-value of each p-value by Benjamini and Hochberg (1995): to call everything with q <= 0.05 a finding is to expect
 * that at most 5 % of the findings are chance. q of the i-th smallest of m is the smallest p·m/j over all j >= i.
 *
 * @param pValues NaN where nothing was tested; those stay NaN and do not count
 * @example falseDiscovery(Float64Array.of(0.01, 0.04, 0.03, NaN)) // [0.03, 0.04, 0.04, NaN]
 */
export function falseDiscovery(pValues: Float64Array): Float64Array {
  const order: number[] = [];
  for (let i = 0; i < pValues.length; i++) if (!Number.isNaN(pValues[i] as number)) order.push(i);
  order.sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
  const qValues = new Float64Array(pValues.length).fill(Number.NaN);
  let least = 1;
  for (let rank = order.length; rank > 0; rank--) {
    const at = order[rank - 1] as number;
    least = Math.min(least, (pValues[at] as number) * (order.length / rank));
    qValues[at] = least;
  }
  return qValues;
}
