import type { Cell } from '../../table/cell.js';
import type { ClusterField } from './cluster-fields.js';
import { divide, type Split, type TreeNode, type TreeOptions } from './grow-tree.js';

/** One row of a criteria table before it has a name: a cluster, and what it asks of each field. */
export interface CriteriaRow {
  readonly cluster: number;
  /** Threshold by place of the field; every field faces one way only, so a cell holds one comparison. */
  readonly limits: ReadonlyMap<number, Split>;
  /** What the row just above takes and this one therefore never sees; written out where it changes nothing. */
  readonly without: Split | null;
  /** Customers (places in canonical order) whom the tree puts here. */
  readonly members: Int32Array;
}

/**
 * Writes a tree down as rows of which the first that matches wins. Those who meet a split come before the rest, so a row
 * needs only the conditions that its own customers meet: whoever might meet the others was caught above. The last row has
 * none left and catches everybody else.
 */
export function criteriaRows(tree: TreeNode, { fields, labels }: Pick<TreeOptions, 'fields' | 'labels'>): readonly CriteriaRow[] {
  const rows: CriteriaRow[] = [];
  collect(tree, new Map(), rows);
  return spelledOut(fewerRows(rows, fields, labels), fields);
}

/**
 * Where a row asks for all that this one asks for and one thing more, and stands just above, the rest lacks that one thing.
 * Saying so lets each row be read on its own; it moves nobody, as long as nobody's value is blank.
 */
function spelledOut(rows: readonly CriteriaRow[], fields: readonly ClusterField[]): readonly CriteriaRow[] {
  return rows.map((row, place) => {
    const above = rows[place - 1];
    if (above === undefined || place === rows.length - 1 || above.limits.size !== row.limits.size + 1) return row;
    const isPart = Array.from(row.limits).every(([field, { threshold }]) => above.limits.get(field)?.threshold === threshold);
    const extra = Array.from(above.limits.values()).find(({ field }) => !row.limits.has(field));
    if (!isPart || extra === undefined) return row;
    const { values } = fields[extra.field] as ClusterField;
    return values.some((value) => Number.isNaN(value)) ? row : { ...row, without: extra };
  });
}

/** A row stays only if without it more than this share of the customers would land in another cluster's row. */
const worthARow = 0.015;

/** Leaves out, the least useful first, rows that hardly move anybody; every cluster keeps one. */
function fewerRows(rows: readonly CriteriaRow[], fields: readonly ClusterField[], labels: Int32Array): readonly CriteriaRow[] {
  let kept = withMembers(rows, fields, labels.length);
  for (;;) {
    const right = hits(kept, labels);
    let best: { readonly rows: readonly CriteriaRow[]; readonly loss: number } | null = null;
    for (let place = 0; place < kept.length - 1; place++) {
      const { cluster } = kept[place] as CriteriaRow;
      const others = kept.filter((_, other) => other !== place);
      if (!others.some((row) => row.cluster === cluster)) continue;
      const shorter = withMembers(others, fields, labels.length);
      const loss = right - hits(shorter, labels);
      if (loss <= worthARow * labels.length && loss < (best?.loss ?? Number.POSITIVE_INFINITY)) best = { rows: shorter, loss };
    }
    if (best === null) return kept.filter(({ members }, place) => members.length > 0 || place === kept.length - 1);
    kept = best.rows;
  }
}

/** Gives each customer to the first row that matches. */
function withMembers(rows: readonly CriteriaRow[], fields: readonly ClusterField[], count: number): readonly CriteriaRow[] {
  let left: Int32Array = Int32Array.from({ length: count }, (_, place) => place);
  return rows.map(({ cluster, limits }) => {
    let members = left;
    for (const split of limits.values()) members = divide(members, split, fields)[0];
    const caught = new Set(members);
    left = left.filter((place) => !caught.has(place));
    return { cluster, limits, without: null, members };
  });
}

function hits(rows: readonly CriteriaRow[], labels: Int32Array): number {
  return rows.reduce((sum, { cluster, members }) => members.reduce((own, place) => own + (labels[place] === cluster ? 1 : 0), sum), 0);
}

function collect(node: TreeNode, limits: ReadonlyMap<number, Split>, rows: CriteriaRow[]): void {
  const { split, first, rest } = node;
  if (split === null || first === null || rest === null) {
    rows.push({ cluster: node.label, limits, without: null, members: node.members });
    return;
  }
  collect(first, new Map(limits).set(split.field, tighter(limits.get(split.field), split)), rows);
  collect(rest, limits, rows);
}

/** Of two thresholds that face the same way the one that asks for more. */
function tighter(old: Split | undefined, split: Split): Split {
  if (old === undefined) return split;
  const isTighter = split.side === 'atLeast' ? split.threshold > old.threshold : split.threshold < old.threshold;
  return isTighter ? split : old;
}

/**
 * The rows as cells of the Segments tab, header included; a field that no row asks about has no column.
 *
 * @param names one name for each cluster
 */
export function criteriaCells(
  rows: readonly CriteriaRow[],
  fields: readonly ClusterField[],
  names: readonly string[],
): readonly (readonly Cell[])[] {
  const used = fields.map((_, place) => place).filter((place) => rows.some(({ limits }) => limits.has(place)));
  return [
    ['Segment', ...used.map((place) => (fields[place] as ClusterField).name)],
    ...rows.map((row) => [names[row.cluster] as string, ...used.map((place) => criterionOf(row, place, fields[place]))]),
  ];
}

function criterionOf({ limits, without }: CriteriaRow, place: number, field: ClusterField | undefined): string {
  const isRatio = field?.unit === 'ratio';
  const split = limits.get(place);
  if (split !== undefined) return (split.side === 'atLeast' ? '>=' : '<=') + numberText(split.threshold, isRatio);
  if (without?.field !== place) return '';
  return (without.side === 'atLeast' ? '<' : '>') + numberText(without.threshold, isRatio);
}

/** A ratio as a percentage, which any locale reads alike when it is whole. */
function numberText(value: number, isRatio: boolean): string {
  return isRatio ? `${Number((value * 100).toFixed(4))}%` : String(Number(value.toFixed(4)));
}
