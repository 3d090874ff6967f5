import type { Cell } from '../../table/cell.js';
import type { ClusterField } from './cluster-fields.js';
import { divide, type Split, type TreeNode, type TreeOptions } from './grow-tree.js';

/** One row of a criteria table before it has a name: a cluster, and what it asks of each field. */
export interface CriteriaRow {
  readonly cluster: number;
  /** Threshold by place of the field; every field faces one way only, so a cell holds one comparison. */
  readonly limits: ReadonlyMap<number, Split>;
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
  return fewerRows(rows, fields, labels);
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
    return { cluster, limits, members };
  });
}

function hits(rows: readonly CriteriaRow[], labels: Int32Array): number {
  return rows.reduce((sum, { cluster, members }) => members.reduce((own, place) => own + (labels[place] === cluster ? 1 : 0), sum), 0);
}

function collect(node: TreeNode, limits: ReadonlyMap<number, Split>, rows: CriteriaRow[]): void {
  const { split, first, rest } = node;
  if (split === null || first === null || rest === null) {
    rows.push({ cluster: node.label, limits, members: node.members });
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
    ...rows.map(({ cluster, limits }) => [names[cluster] as string, ...used.map((place) => criterionOf(limits.get(place), fields[place]))]),
  ];
}

function criterionOf(split: Split | undefined, field: ClusterField | undefined): string {
  if (split === undefined) return '';
  const operator = split.side === 'atLeast' ? '>=' : '<=';
  return operator + numberText(split.threshold, field?.unit === 'ratio');
}

/** A ratio as a percentage, which any locale reads alike when it is whole. */
function numberText(value: number, isRatio: boolean): string {
  return isRatio ? `${Number((value * 100).toFixed(4))}%` : String(Number(value.toFixed(4)));
}
