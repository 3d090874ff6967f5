import { assignRules } from '../../rules/assign-rules.js';
import { compileRules } from '../../rules/compile-rules.js';
import type { CustomerColumns } from '../../shop/analysis.js';
import type { CellGrid } from '../../table/cell.js';
import { type BucketEconomy, bucketEconomy } from './bucket-economy.js';
import { canonicalOrder } from './canonical-order.js';
import { type ClusterField, clusterFields } from './cluster-fields.js';
import { bayesianCriterion, meanSilhouette, silhouettes } from './cluster-fit.js';
import { type CriteriaRow, criteriaCells, criteriaRows } from './criteria-rows.js';
import { clusterSample, type FindOptions, mostSegments, profitSample } from './find-options.js';
import { growTree } from './grow-tree.js';
import { type Clustering, clusterings, nearestCentres, type Points } from './k-means.js';
import { nameSegments } from './name-segments.js';
import { tailoringProfit } from './tailoring-profit.js';

/** One number of segments, and what speaks for it. Amounts are a year's, in the major unit. */
export interface FoundCandidate {
  readonly k: number;
  /** Expected extra worth less the cost of the segments (`tailoringProfit`). */
  readonly profit: number;
  readonly gain: number;
  readonly cost: number;
  /** Smaller is better (`bayesianCriterion`); null where it is not defined. */
  readonly bic: number | null;
  /** -1 to 1, larger is better; null with one segment, or when it was not asked for. */
  readonly silhouette: number | null;
}

/** Segments found in the data, as rows that anybody can read and edit. */
export interface FoundSegments {
  /** One for each number of segments that was tried, from 1 upwards. */
  readonly candidates: readonly FoundCandidate[];
  /** The number that earns most; of two alike the smaller. */
  readonly best: number;
  /** The number that was made: `best`, or the one asked for. */
  readonly k: number;
  /** A criteria table, header included; ends in a row that catches everybody. */
  readonly cells: CellGrid;
  readonly segments: readonly { readonly name: string; readonly customers: number }[];
  /** Share of customers whom rows and clusters put into the same segment, by the rules engine itself. */
  readonly agreement: number;
  /** What the rows as they stand are expected to earn in a year, over all customers, in the major unit. */
  readonly rowsProfit: number;
  /** Fields that customers were compared by. */
  readonly fields: readonly string[];
  /** Customers with an order, and those of them that the clusters were made from. */
  readonly customers: number;
  readonly sampled: number;
  readonly economy: BucketEconomy;
}

/**
 * Finds segments: k-means over the fields that vary, for every number of segments up to `most`; takes the number that is
 * expected to earn most; and writes its clusters down as criteria rows, by a small decision tree. Customers without a
 * counted order take no part; the last row catches them.
 *
 * The same customers in any order give the same answer, and so does the same shop in another currency, thresholds aside.
 *
 * @returns one segment for everybody when nothing varies
 */
export function findSegments(customers: CustomerColumns, options: FindOptions): FoundSegments {
  const search = prepare(customers, options);
  const { candidates, best, clusters } = chooseNumber(search, options);
  const wanted = Math.max(1, Math.min(options.k ?? best, clusters.length));
  const clustering = clusters[wanted - 1] ?? noClusters(search.sample.count);
  const rows = rowsOf(search, clustering);
  const present = Array.from(new Set(rows.map(({ cluster }) => cluster)));
  const groups = present.map((cluster) => Int32Array.from(rows.flatMap((row) => (row.cluster === cluster ? Array.from(row.members) : []))));
  const given = nameSegments({ groups, fields: search.fields });
  const names: string[] = [];
  present.forEach((cluster, place) => {
    names[cluster] = given[place] as string;
  });
  const cells = criteriaCells(rows, search.fields, names);
  return {
    candidates,
    best,
    k: wanted,
    cells,
    ...tryRows(customers, cells, { search, clustering, names, responseGain: options.buckets.responseGain }),
    fields: search.fields.map(({ name }) => name),
    customers: search.order.length,
    sampled: search.sample.count,
    economy: search.economy,
  };
}

/** The customers in canonical order, made comparable. */
interface Search {
  readonly order: Int32Array;
  readonly fields: readonly ClusterField[];
  readonly sample: Points;
  readonly economy: BucketEconomy;
}

function prepare(customers: CustomerColumns, { fields: names, buckets }: FindOptions): Search {
  const order = canonicalOrder(customers.ids, customers.hasOrder);
  const fields = clusterFields(customers, names, order);
  const economy = bucketEconomy(customers, buckets);
  return { order, fields, economy, sample: pointsOf(fields, Math.min(order.length, clusterSample)) };
}

function pointsOf(fields: readonly ClusterField[], count: number): Points {
  const dimensions = fields.length;
  const values = new Float64Array(count * dimensions);
  fields.forEach(({ scaled }, d) => {
    for (let point = 0; point < count; point++) values[point * dimensions + d] = scaled[point] as number;
  });
  return { values, dimensions, count };
}

function noClusters(count: number): Clustering {
  return { k: 1, centres: new Float64Array(0), labels: new Int32Array(count), sumOfSquares: 0 };
}

function chooseNumber(search: Search, options: FindOptions) {
  const { sample, fields } = search;
  const most = Math.min(mostSegments, Math.max(1, options.most, options.k ?? 1));
  const clusters = fields.length === 0 ? [] : clusterings(sample, most, options.seed);
  const means = options.withSilhouette
    ? silhouettes(
        sample,
        clusters.map(({ labels }) => labels),
      ).map(meanSilhouette)
    : [];
  const money = moneyOf(search);
  const candidates = clusters.map((clustering, place) => ({
    k: clustering.k,
    ...money(clustering, options.buckets.responseGain),
    bic: bayesianCriterion(sample, clustering),
    silhouette: clustering.k === 1 ? null : (means[place] ?? null),
  }));
  const best = candidates.reduce<FoundCandidate | null>((top, one) => (top === null || one.profit > top.profit ? one : top), null);
  return { candidates, clusters, best: best?.k ?? 1 };
}

/** What a clustering is expected to earn, over a sample where there are many customers. */
function moneyOf({ order, fields, economy }: Search) {
  const count = Math.min(order.length, profitSample);
  const points = pointsOf(fields, count);
  const worth = Float64Array.from(order.subarray(0, count), (customer) => economy.stake[customer] as number);
  const share = count === 0 ? 1 : order.length / count;
  return (clustering: Clustering, responseGain: number) => {
    const { labels } = points.count === clustering.labels.length ? clustering : nearestCentres(points, clustering.centres);
    const { gain, cost } = tailoringProfit({ worth, labels, k: clustering.k, fixedCost: economy.fixedCost, responseGain });
    const whole = gain * share;
    return { profit: (whole - cost) / 10_000, gain: whole / 10_000, cost: cost / 10_000 };
  };
}

function rowsOf({ fields, sample }: Search, { k, labels }: Clustering): readonly CriteriaRow[] {
  const members = Int32Array.from({ length: sample.count }, (_, place) => place);
  const tree = growTree(members, { fields, labels, k, mostLeaves: 2 * k, mostDepth: 2 + Math.ceil(Math.log2(k + 1)) });
  return criteriaRows(tree, { fields, labels });
}

interface Trial {
  readonly search: Search;
  readonly clustering: Clustering;
  /** Name of each cluster that has a row. */
  readonly names: readonly string[];
  readonly responseGain: number;
}

/** Runs the rows through the rules engine, and compares them with the clusters. */
function tryRows(customers: CustomerColumns, cells: CellGrid, { search, clustering, names, responseGain }: Trial) {
  const compiled = compileRules({ tab: 'Segments', cells }, customers);
  if (!compiled.ok) throw new Error(`Rows that were found can't be used: ${compiled.issue.code} ${compiled.issue.cell}`);
  const rules = compiled.value;
  const ruleOf = assignRules(rules, customers);
  const { order, fields } = search;
  const isWhole = order.length === clustering.labels.length;
  const labels = isWhole ? clustering.labels : nearestCentres(pointsOf(fields, order.length), clustering.centres).labels;
  const nameOfRule = rules.map(({ segment }) => segment);
  const size = new Map(nameOfRule.map((name) => [name, 0]));
  for (const rule of ruleOf) if (rule >= 0) size.set(nameOfRule[rule] as string, (size.get(nameOfRule[rule] as string) ?? 0) + 1);
  let same = 0;
  order.forEach((customer, place) => {
    if (nameOfRule[ruleOf[customer] as number] === names[labels[place] as number]) same++;
  });
  const placeOf = new Map(Array.from(size.keys(), (name, place) => [name, place]));
  const labelsByRow = Int32Array.from(order, (customer) => placeOf.get(nameOfRule[ruleOf[customer] as number] as string) ?? -1);
  const worth = Float64Array.from(order, (customer) => search.economy.stake[customer] as number);
  const { fixedCost } = search.economy;
  return {
    rowsProfit: tailoringProfit({ worth, labels: labelsByRow, k: placeOf.size, fixedCost, responseGain }).profit / 10_000,
    segments: Array.from(size, ([name, count]) => ({ name, customers: count })),
    agreement: order.length === 0 ? 1 : same / order.length,
  };
}
