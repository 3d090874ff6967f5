/**
 * The middle of some numbers; of an even count the mean of the two in the middle.
 *
 * @param values any order, not changed; at least one
 * @example median([4, 1, 3]) // 3
 */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
