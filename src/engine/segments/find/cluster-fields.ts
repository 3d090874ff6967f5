import { quantileSorted } from 'simple-statistics';
import type { FieldSource, Unit } from '../../shop/field.js';

/** A field over which customers are compared, in canonical order. */
export interface ClusterField {
  readonly name: string;
  readonly unit: Unit;
  /** What a criterion's number is multiplied by before it is compared: 10,000 for money. */
  readonly scale: 1 | 10000;
  /** As the rules see them; NaN = blank. */
  readonly values: Float64Array;
  /** The same made comparable: middle 0, about -3 to 3; a blank stands in the middle. */
  readonly scaled: Float64Array;
  readonly isLog: boolean;
}

/**
 * Fields that say how a customer buys, in the order in which they are offered. The typical gap is blank for whoever
 * bought once, so it joins only in shops where nearly everybody came back.
 */
export const defaultFields = ['Days since last order', 'Orders', 'Net sales', 'Margin rate', 'Typical gap', 'Service minutes'] as const;

/** Below this share of filled values a field says more about who is blank than about the rest. */
const filledAtLeast = 0.8;
/** From this octile skewness on, distances are taken between logarithms. */
const skewedFrom = 0.3;
/** A ratio of which the middle three quarters lie within one percentage point is the same for everybody. */
const flatRatio = 0.01;
const widest = 3;
/** When, how often and how much come first; a margin or a need for service splits only where it is far out. */
const sideWeight = 0.6;
const sideFields = new Set(['Margin rate', 'Typical gap', 'Service minutes']);

/**
 * The fields that are known for at least 80% of the customers and that vary, scaled so that none drowns the others:
 * (value - median) / (interquartile range / 1.349), which is the standard deviation where values are normal, cut off at
 * 3 either way. Where a quarter is all the same value, the standard deviation takes the range's place.
 *
 * A skewed field (octile skewness (q87.5 + q12.5 - 2 median) / (q87.5 - q12.5) from 0.3 on, no ratio) is first put
 * through asinh(value / median of its absolute values): a logarithm that also takes zero and refunds. Both steps cancel
 * the unit, so that a shop in yen is split as the same shop in dollars.
 *
 * Margin rate, typical gap and service minutes count 0.6 of the other fields.
 *
 * @param names fields to try; unknown ones, and those that need a missing tab, are left out
 */
export function clusterFields(source: FieldSource, names: readonly string[], order: Int32Array): readonly ClusterField[] {
  const found: ClusterField[] = [];
  for (const name of names) {
    const lookup = source.find(name);
    if (!lookup.ok || lookup.field.column.kind !== 'number') continue;
    const { column } = lookup.field;
    const values = Float64Array.from(order, (customer) => column.values[customer] as number);
    const scaling = scaleColumn(values, column.unit, sideFields.has(lookup.field.name) ? sideWeight : 1);
    const isTwice = found.some((field) => field.name === lookup.field.name);
    if (scaling !== null && !isTwice) found.push({ name: lookup.field.name, unit: column.unit, scale: column.scale, values, ...scaling });
  }
  return found;
}

function scaleColumn(values: Float64Array, unit: Unit, weight: number): { readonly scaled: Float64Array; readonly isLog: boolean } | null {
  const known = values.filter((value) => Number.isFinite(value)).sort();
  if (known.length === 0 || known.length < filledAtLeast * values.length || known[0] === known[known.length - 1]) return null;
  if (unit === 'ratio' && at(known, 0.875) - at(known, 0.125) < flatRatio) return null;
  const isLog = unit !== 'ratio' && unit !== 'score' && octileSkewness(known) >= skewedFrom;
  const middle = isLog ? typicalSize(known) : 1;
  const bend = (value: number) => (isLog ? Math.asinh(value / middle) : value);
  const bent = isLog ? known.map(bend) : known;
  const median = at(bent, 0.5);
  const spread = (at(bent, 0.75) - at(bent, 0.25)) / 1.349 || deviation(bent);
  const scaled = values.map((value) =>
    Number.isFinite(value) ? weight * Math.max(-widest, Math.min(widest, (bend(value) - median) / spread)) : 0,
  );
  return { scaled, isLog };
}

function octileSkewness(sorted: Float64Array): number {
  const low = at(sorted, 0.125);
  const high = at(sorted, 0.875);
  // Seven eighths alike and the rest elsewhere is as skewed as it gets.
  if (high === low) return 1;
  return (high + low - 2 * at(sorted, 0.5)) / (high - low);
}

/** Median of the absolute values other than 0. */
function typicalSize(sorted: Float64Array): number {
  return at(
    sorted
      .filter((value) => value !== 0)
      .map(Math.abs)
      .sort(),
    0.5,
  );
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function at(sorted: Float64Array, share: number): number {
  return quantileSorted(sorted as unknown as number[], share);
}
