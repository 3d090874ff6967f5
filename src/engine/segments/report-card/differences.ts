import type { CustomerColumns } from '../../shop/analysis.js';
import { seededRandom } from '../../statistics/seeded-random.js';
import { centred, type ExplainedVariance, explainedKinds, explainedVariance } from './explained-variance.js';

/** What segments may differ in. */
export type MeasureId = 'worth' | 'recency' | 'category';

/** How different segments are, beyond chance. */
export interface Differences {
  /** Of the split as a whole, on worth. */
  readonly worth: Pick<ExplainedVariance, 'etaSquared' | 'omegaSquared'>;
  /** Share of orderings by chance that explain as much of the worth. */
  readonly p: number;
  readonly ofSegment: readonly SegmentDifference[];
  /** How often customers were dealt out by chance, and over how many of them. */
  readonly permutations: number;
  readonly sampled: number;
}

export interface SegmentDifference {
  /** Where the segment differs most from the rest. */
  readonly measure: MeasureId;
  /** As if it and the rest were equally large, 0 to 1 (`explainedVariance`). */
  readonly etaSquared: number;
  /** Share of segments of this size, dealt out by chance, that differ as much in any measure. */
  readonly p: number;
  /** What 19 of 20 of those stay below. */
  readonly byChance: number;
}

export interface DifferencesInput {
  readonly customers: CustomerColumns;
  readonly worth: Float64Array;
  /** Customers to look at, in an order that does not depend on the sheet's. */
  readonly order: Int32Array;
  readonly segmentOfCustomer: Int32Array;
  readonly segments: number;
  readonly seed: number;
}

/** Chance is tried out so many times, over so many customers at most. */
export const permutations = 199;
export const mostSampled = 2000;
const mostCategories = 20;

/**
 * Whether segments differ in worth, in how long ago they bought and in what they buy, judged against customers dealt out
 * to the same segments by chance (a seeded permutation test; p = (1 + as large) / (1 + tried)).
 */
export function differences(input: DifferencesInput): Differences {
  const order = input.order.subarray(0, mostSampled);
  const groups = Int32Array.from(order, (customer) => input.segmentOfCustomer[customer] as number);
  const measures = measuresOf(input, order);
  const seen = measures.map((measure) => measure.explain(groups, input.segments));
  const largest = largestOf(seen, input.segments);
  const dealt = groups.slice();
  const random = seededRandom(input.seed);
  const chance = Array.from({ length: input.segments }, () => new Float64Array(permutations));
  let asLarge = 0;
  for (let turn = 0; turn < permutations; turn++) {
    shuffle(dealt, random);
    const tried = measures.map((measure) => measure.explain(dealt, input.segments));
    if ((tried[0]?.etaSquared ?? 0) >= (seen[0]?.etaSquared ?? 0) - 1e-12) asLarge++;
    largestOf(tried, input.segments).forEach(({ value }, segment) => {
      (chance[segment] as Float64Array)[turn] = value;
    });
  }
  const worth = seen[0] as ExplainedVariance;
  return {
    worth: { etaSquared: worth.etaSquared, omegaSquared: worth.omegaSquared },
    p: (1 + asLarge) / (1 + permutations),
    ofSegment: largest.map(({ value, measure }, segment) => {
      const sorted = (chance[segment] as Float64Array).sort();
      const reached = sorted.filter((other) => other >= value - 1e-12).length;
      const byChance = sorted[Math.ceil(0.95 * permutations) - 1] as number;
      return { measure: (measures[measure] as Measure).id, etaSquared: value, p: (1 + reached) / (1 + permutations), byChance };
    }),
    permutations,
    sampled: order.length,
  };
}

interface Measure {
  readonly id: MeasureId;
  explain(groups: Int32Array, k: number): Pick<ExplainedVariance, 'etaSquared' | 'ofGroup'>;
}

function measuresOf({ customers, worth }: DifferencesInput, order: Int32Array): readonly Measure[] {
  const amount = (id: MeasureId, column: Float64Array): Measure => {
    const values = centred(Float64Array.from(order, (customer) => column[customer] as number));
    return { id, explain: (groups, k) => explainedVariance(values, groups, k) };
  };
  const category = customers.find('Top category');
  const measures = [amount('worth', worth), amount('recency', customers.recencyDays)];
  if (!category.ok || category.field.column.kind !== 'text') return measures;
  const kinds = frequentKinds(category.field.column.codes, order);
  return [...measures, { id: 'category', explain: (groups, k) => explainedKinds(kinds, mostCategories + 1, groups, k) }];
}

/** The most frequent categories as 1, 2, ...; 0 for all others and for none. */
function frequentKinds(codes: Int32Array, order: Int32Array): Int32Array {
  const counts = new Map<number, number>();
  for (const customer of order) {
    const code = codes[customer] as number;
    if (code >= 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const frequent = Array.from(counts)
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, mostCategories);
  const kindOf = new Map(frequent.map(([code], place) => [code, place + 1]));
  return Int32Array.from(order, (customer) => kindOf.get(codes[customer] as number) ?? 0);
}

/** Of each segment the measure in which it differs most. */
function largestOf(seen: readonly Pick<ExplainedVariance, 'ofGroup'>[], segments: number) {
  return Array.from({ length: segments }, (_, segment) => {
    let best = { value: 0, measure: 0 };
    seen.forEach(({ ofGroup }, measure) => {
      const value = ofGroup[segment] as number;
      if (value > best.value) best = { value, measure };
    });
    return best;
  });
}

function shuffle(values: Int32Array, random: ReturnType<typeof seededRandom>): void {
  for (let place = values.length - 1; place > 0; place--) {
    const other = random.between(0, place);
    const value = values[place] as number;
    values[place] = values[other] as number;
    values[other] = value;
  }
}
