import { assignRules } from '../../rules/assign-rules.js';
import { matchingCustomers } from '../../rules/matching-customers.js';
import { everyone, type Population, populationOf } from '../../rules/population.js';
import type { Condition, Rule } from '../../rules/types.js';
import type { Analysis, CustomerColumns } from '../../shop/analysis.js';
import type { FieldColumn, FieldSource } from '../../shop/field.js';
import { seededRandom } from '../../statistics/seeded-random.js';
import { classify } from '../scores/classify.js';
import { quantileCuts } from '../scores/quantile-cuts.js';

/** How firm the segments are when their limits are computed again from other customers of the same kind. */
export interface Stability {
  /** False when every limit is a number that somebody wrote: then nobody can move, and the shares are 1. */
  readonly isEstimated: boolean;
  /** Mean share of customers who keep their segment. */
  readonly kept: number;
  /** Of each segment the mean Jaccard index |A and B| / |A or B| of its customers before and after. */
  readonly jaccard: Float64Array;
  readonly resamples: number;
  readonly sampled: number;
}

/** The bootstrap (Efron 1979) is repeated so often, over so many customers at most. */
const resamples = 20;
const mostSampled = 2000;
const scoreFields = ['R', 'F', 'M', 'RFM code'];

/**
 * Draws customers with replacement, computes the limits of `top 10%` and of the quantile scores from them, and sees which
 * of the original customers land in another segment. Only limits that are estimated from the data can move; a rule such
 * as `>=5` is trivially stable.
 *
 * @param order customers to look at, in an order that does not depend on the sheet's
 */
export function stability(analysis: Analysis, order: Int32Array, seed: number): Stability {
  const { rules, segments } = analysis;
  const estimated = rules.some(({ conditions }) => conditions.some((condition) => isEstimated(condition, analysis)));
  const sample = order.subarray(0, mostSampled);
  const jaccard = new Float64Array(segments.length).fill(1);
  if (!estimated || sample.length === 0) return { isEstimated: false, kept: 1, jaccard, resamples: 0, sampled: sample.length };
  const small = sampleOf(analysis, sample);
  const placeOf = new Map(segments.map(({ name }, place) => [name, place]));
  const segmentOf = (assigned: Int32Array) =>
    assigned.map((rule) => (rule < 0 ? segments.length : (placeOf.get((small.rules[rule] as Rule).segment) ?? segments.length)));
  const before = segmentOf(assignRules(small.rules, small.fields));
  const random = seededRandom(seed);
  let kept = 0;
  jaccard.fill(0);
  for (let turn = 0; turn < resamples; turn++) {
    const drawn = Int32Array.from(sample, () => random.between(0, sample.length - 1));
    const after = segmentOf(reassigned(small, drawn));
    kept += before.reduce((same, segment, place) => same + (segment === after[place] ? 1 : 0), 0) / before.length / resamples;
    addJaccard(jaccard, before, after);
  }
  return { isEstimated: true, kept, jaccard, resamples, sampled: sample.length };
}

function isEstimated({ field, anyOf }: Condition, { thresholds }: Analysis): boolean {
  const isShare = anyOf.some(({ operator }) => operator === 'topPercent' || operator === 'bottomPercent');
  return isShare || (thresholds.method === 'quantile7' && scoreFields.includes(field));
}

/** The sampled customers as a shop of their own, whose scores can be made again. */
interface SmallShop {
  readonly fields: FieldSource & Pick<CustomerColumns, 'recencyDays' | 'orders' | 'netSales'>;
  readonly rules: readonly Rule[];
  readonly bins: number;
  /** Whether the scores are quantiles, and so depend on who is there. */
  readonly scoresMove: boolean;
}

function sampleOf({ customers, rules, thresholds, scoreChoice }: Analysis, sample: Int32Array): SmallShop {
  const known = new Map<FieldColumn, FieldColumn>();
  const picked = (column: FieldColumn) => {
    const old = known.get(column);
    if (old !== undefined) return old;
    const made = pick(column, sample);
    known.set(column, made);
    return made;
  };
  const taken = (values: Float64Array) => Float64Array.from(sample, (customer) => values[customer] as number);
  const fields: SmallShop['fields'] = {
    find: () => ({ ok: false, reason: 'unknown', nearest: null }),
    size: sample.length,
    asOfDay: customers.asOfDay,
    hasOrder: Uint8Array.from(sample, (customer) => customers.hasOrder[customer] as number),
    recencyDays: taken(customers.recencyDays),
    orders: taken(customers.orders),
    netSales: taken(customers.netSales),
  };
  const withColumns = rules.map((rule) => ({
    ...rule,
    conditions: rule.conditions.map((condition) => ({ ...condition, column: picked(condition.column) })),
  }));
  return { fields, rules: withColumns, bins: scoreChoice.bins, scoresMove: thresholds.method === 'quantile7' };
}

function pick(column: FieldColumn, sample: Int32Array): FieldColumn {
  if (column.kind === 'text') return { ...column, codes: sample.map((customer) => column.codes[customer] as number) };
  if (column.kind === 'date') return { ...column, days: Float64Array.from(sample, (customer) => column.days[customer] as number) };
  return { ...column, values: Float64Array.from(sample, (customer) => column.values[customer] as number) };
}

/** First match, with every limit taken from the customers that were drawn. */
function reassigned(small: SmallShop, drawn: Int32Array): Int32Array {
  const { fields, rules } = small;
  const plain = populationOf(fields);
  const population: Population = {
    size: plain.size,
    asOfDay: plain.asOfDay,
    hasOrder: fields.hasOrder,
    foldedLabels: plain.foldedLabels,
    ranked: (values) => {
      const ranked = new Float64Array(drawn.length);
      let known = 0;
      for (const customer of drawn) {
        const value = values[customer] as number;
        if (fields.hasOrder[customer] === 1 && !Number.isNaN(value)) ranked[known++] = value;
      }
      return ranked.subarray(0, known).sort();
    },
  };
  const scores = small.scoresMove ? scoresFrom(small, drawn) : null;
  const assigned = new Int32Array(fields.size).fill(-1);
  let left = everyone(fields.size);
  rules.forEach((rule, index) => {
    if (left.length === 0) return;
    const moved = { ...rule, conditions: rule.conditions.map((condition) => withScores(condition, scores)) };
    for (const customer of matchingCustomers(moved, left, population)) assigned[customer] = index;
    left = left.filter((customer) => assigned[customer] === -1);
  });
  return assigned;
}

function scoresFrom({ fields, bins }: SmallShop, drawn: Int32Array): ReadonlyMap<string, Float64Array> {
  const score = (values: Float64Array) =>
    classify(
      values,
      quantileCuts(
        Float64Array.from(drawn, (customer) => values[customer] as number),
        bins,
      ),
    );
  const r = score(fields.recencyDays).map((value) => bins + 1 - value);
  const f = score(fields.orders);
  const m = score(fields.netSales);
  const code = r.map((value, place) => value * 100 + (f[place] as number) * 10 + (m[place] as number));
  return new Map([
    ['R', r],
    ['F', f],
    ['M', m],
    ['RFM code', code],
  ]);
}

function withScores(condition: Condition, scores: ReadonlyMap<string, Float64Array> | null): Condition {
  const values = scores?.get(condition.field);
  if (values === undefined || condition.column.kind !== 'number') return condition;
  return { ...condition, column: { ...condition.column, values } };
}

function addJaccard(jaccard: Float64Array, before: Int32Array, after: Int32Array): void {
  const both = new Float64Array(jaccard.length + 1);
  const either = new Float64Array(jaccard.length + 1);
  for (let place = 0; place < before.length; place++) {
    const [a, b] = [before[place] as number, after[place] as number];
    either[a] = (either[a] as number) + 1;
    if (a === b) both[a] = (both[a] as number) + 1;
    else either[b] = (either[b] as number) + 1;
  }
  for (let segment = 0; segment < jaccard.length; segment++) {
    const index = either[segment] === 0 ? 1 : (both[segment] as number) / (either[segment] as number);
    jaccard[segment] = (jaccard[segment] as number) + index / resamples;
  }
}
