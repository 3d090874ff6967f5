/**
 * What customers bring, added up from the one who brings most to the one who costs most. Amounts are in the unit of the
 * values that it was made of.
 */
export interface WhaleCurve {
  readonly customers: number;
  /** What the first k customers bring together; `cumulative[0]` is 0, the last one is the total. */
  readonly cumulative: Float64Array;
  readonly total: number;
  /** The highest that the curve gets: what all customers above zero bring. 0 where nobody is. */
  readonly peak: number;
  /** How many customers it takes to get there: those above zero. */
  readonly customersAtPeak: number;
}

/**
 * The whale curve (Kaplan and Narayanan): profits sorted falling and added up. It rises to its peak, falls by what the rest
 * takes away, and ends at the total; it is concave, and the order of the customers does not matter.
 *
 * @param values one per customer, no NaN; none at all gives a curve of 0
 * @example whaleCurve(Float64Array.of(100, 60, 30, 10, -20, -80)).peak // 200
 */
export function whaleCurve(values: Float64Array): WhaleCurve {
  const falling = values.slice().sort().reverse();
  const cumulative = new Float64Array(falling.length + 1);
  let customersAtPeak = 0;
  falling.forEach((value, place) => {
    cumulative[place + 1] = (cumulative[place] as number) + value;
    if (value > 0) customersAtPeak = place + 1;
  });
  const total = cumulative[falling.length] as number;
  return { customers: falling.length, cumulative, total, peak: cumulative[customersAtPeak] as number, customersAtPeak };
}

/**
 * An amount as percent of the curve's total, or null where the total is not above zero: then only money tells anything.
 *
 * @example percentOfTotal(whaleCurve(Float64Array.of(100, 60, 30, 10, -20, -80)), 160) // 160
 */
export function percentOfTotal({ total }: WhaleCurve, amount: number): number | null {
  if (!(total > 0)) return null;
  // 100 × total / total is not always 100 in floating point, and the curve must end at exactly that.
  return amount === total ? 100 : (100 * amount) / total;
}

/**
 * Where a curve is looked at, as numbers of customers, rising: every customer while there are no more than `steps`; else
 * ceil(j·n / steps) for j = 0 … steps. The peak is one of the places if asked for.
 *
 * @example curvePlaces(whaleCurve(Float64Array.of(3, 2, 1, -1)), 2, true) // [0, 2, 3, 4]
 */
export function curvePlaces({ customers, customersAtPeak }: WhaleCurve, steps: number, withPeak: boolean): readonly number[] {
  const count = Math.min(steps, customers);
  const places = new Set<number>([0, ...(withPeak ? [customersAtPeak] : [])]);
  for (let step = 1; step <= count; step++) places.add(Math.ceil((step * customers) / count));
  return [...places].sort((a, b) => a - b);
}
