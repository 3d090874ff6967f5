/** The different values of a column, rising, and how often each stands there. */
export interface WeightedValues {
  readonly values: Float64Array;
  readonly counts: Float64Array;
}

/**
 * Collapses equal values, so that a shop of a million orders with a few thousand prices is a few thousand values.
 *
 * @param column any order; NaN (unknown) and infinite values are left out
 * @example weightedValues(Float64Array.of(3, 1, 3)) // { values: [1, 3], counts: [1, 2] }
 */
export function weightedValues(column: Float64Array): WeightedValues {
  const sorted = finiteValues(column).sort();
  const values = new Float64Array(sorted.length);
  const counts = new Float64Array(sorted.length);
  let last = -1;
  for (let row = 0; row < sorted.length; row++) {
    const value = sorted[row] as number;
    // -0 and 0 are one value.
    if (last < 0 || value !== values[last]) values[++last] = value === 0 ? 0 : value;
    counts[last] = (counts[last] as number) + 1;
  }
  return { values: values.slice(0, last + 1), counts: counts.slice(0, last + 1) };
}

function finiteValues(column: Float64Array): Float64Array {
  const finite = new Float64Array(column.length);
  let count = 0;
  for (let row = 0; row < column.length; row++) {
    const value = column[row] as number;
    if (Number.isFinite(value)) finite[count++] = value;
  }
  return finite.subarray(0, count);
}
