/**
 * The Gini coefficient, 2·Σ i·x₍ᵢ₎ / (n·Σx) − (n+1)/n over rising values: 0 where all bring the same, near 1 where one brings
 * all. The unit of the values does not matter.
 *
 * @param values one per customer, no NaN
 * @returns null where a value is below zero (the whale curve says it then), and where the sum is zero
 * @example gini(Float64Array.of(0, 0, 0, 10)) // 0.75
 */
export function gini(values: Float64Array): number | null {
  const rising = values.slice().sort();
  const n = rising.length;
  if (n === 0 || (rising[0] as number) < 0) return null;
  const largest = rising[n - 1] as number;
  if (!(largest > 0) || !Number.isFinite(largest)) return null;
  let sum = 0;
  let weighted = 0;
  rising.forEach((value, place) => {
    const part = value / largest;
    sum += part;
    // The ranks counted from the middle: the same formula, without taking two large numbers from each other.
    weighted += (2 * (place + 1) - n - 1) * part;
  });
  return Math.max(0, weighted / (n * sum));
}
