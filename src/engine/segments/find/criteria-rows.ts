import type { Cell } from '../../table/cell.js';
import type { ClusterField } from './cluster-fields.js';
import type { Split, TreeNode } from './grow-tree.js';

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
export function criteriaRows(tree: TreeNode): readonly CriteriaRow[] {
  const rows: CriteriaRow[] = [];
  collect(tree, new Map(), rows);
  // Rows just above the last one that speak of the same cluster say nothing that it doesn't.
  const last = rows[rows.length - 1] as CriteriaRow;
  let start = rows.length - 1;
  while (start > 0 && (rows[start - 1] as CriteriaRow).cluster === last.cluster) start--;
  const members = Int32Array.from(rows.slice(start).flatMap((row) => Array.from(row.members)));
  return [...rows.slice(0, start), { cluster: last.cluster, limits: new Map(), members }];
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
