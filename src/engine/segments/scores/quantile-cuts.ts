import { quantileSorted } from 'simple-statistics';

/**
 * The inner limits that split values into classes of about equal size: type-7 quantiles at 1/bins, 2/bins, …, which is
 * what Sheets' own `PERCENTILE` gives, so that the owner can check every limit with a native formula.
 *
 * Ties stay together, so classes may be unequal; when many values are equal, limits coincide and a class stays empty.
 *
 * @param values any order; NaN (unknown) is left out
 * @returns bins − 1 limits in rising order; empty when there is no value
 * @see Hyndman and Fan, Sample Quantiles in Statistical Packages (1996), definition 7
 * @example quantileCuts(Float64Array.of(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), 4) // [7.25, 9, 14.5]
 */
export function quantileCuts(values: Float64Array, bins: number): readonly number[] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) return [];
  const cuts: number[] = [];
  for (let bin = 1; bin < bins; bin++) cuts.push(quantileSorted(sorted as unknown as number[], bin / bins));
  return cuts;
}

/**
 * The class of each value, 1 for the lowest. Classes are closed on the right: a value equal to a limit belongs below it.
 *
 * @returns class numbers 1..cuts.length + 1; NaN where the value is unknown
 * @example classify(Float64Array.of(1, 7.25, 9.5), [7.25, 9]) // 1, 1, 3
 */
export function classify(values: Float64Array, cuts: readonly number[]): Float64Array {
  return values.map((value) => {
    if (Number.isNaN(value)) return Number.NaN;
    let below = 0;
    for (const cut of cuts) if (cut < value) below++;
    return below + 1;
  });
}

/** True when two limits are equal: then a class between them can hold nobody. */
export function cutsCollapsed(cuts: readonly number[]): boolean {
  return cuts.some((cut, index) => index > 0 && cut === cuts[index - 1]);
}
