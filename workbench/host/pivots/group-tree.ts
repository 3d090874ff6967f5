import type { PivotGroupRecord } from '../workbook/types.js';
import { compareLabels, type Label, type LabelledColumn } from './labels.js';

/** One label inside its parent's; the root stands for everything. */
export interface GroupNode {
  readonly id: number;
  readonly parent: GroupNode | null;
  readonly depth: number;
  readonly label: Label | null;
  readonly children: GroupNode[];
}

/** The nodes of one axis. Row i of the source lies in node `leaves[i]`; -1 when a filter hides it. */
export interface GroupTree {
  readonly root: GroupNode;
  readonly nodes: readonly GroupNode[];
  readonly leaves: Int32Array;
}

/** Nests the labels of each visible source row. Without groups every row lies in the root. */
export function growTree(columns: readonly LabelledColumn[], visible: Uint8Array): GroupTree {
  const root: GroupNode = { id: 0, parent: null, depth: 0, label: null, children: [] };
  const nodes: GroupNode[] = [root];
  const leaves = new Int32Array(visible.length).fill(-1);
  const childIds = columns.map(() => new Map<number, number>());
  for (let row = 0; row < visible.length; row++) {
    if (visible[row] === 0) continue;
    let node = 0;
    for (let depth = 0; depth < columns.length; depth++) {
      const { ids, labels } = columns[depth] as LabelledColumn;
      const key = node * labels.length + (ids[row] as number);
      const known = childIds[depth]?.get(key);
      if (known === undefined) {
        const parent = nodes[node] as GroupNode;
        const child: GroupNode = { id: nodes.length, parent, depth: depth + 1, label: labels[ids[row] as number] as Label, children: [] };
        nodes.push(child);
        parent.children.push(child);
        childIds[depth]?.set(key, child.id);
        node = child.id;
      } else node = known;
    }
    leaves[row] = node;
  }
  return { root, nodes, leaves };
}

/** A row or column of the table: a combination of labels, or the total over what its node holds. */
export interface Line {
  readonly node: GroupNode;
  readonly isTotal: boolean;
}

/**
 * The lines of an axis in reading order. A node's total follows its parts. `showTotals` of the first group decides about the
 * grand total, that of the k-th about the totals over its labels inside each label of the group before.
 *
 * @param weight the number that a group sorted by a value sorts by
 */
export function linesOf(
  tree: GroupTree,
  groups: readonly PivotGroupRecord[],
  weight: (node: GroupNode, group: PivotGroupRecord) => number,
): Line[] {
  const lines: Line[] = [];
  const visit = (node: GroupNode): void => {
    const group = groups[node.depth];
    if (!group) {
      lines.push({ node, isTotal: false });
      return;
    }
    for (const child of sorted(node.children, group, weight)) visit(child);
    if (group.showTotals) lines.push({ node, isTotal: true });
  };
  visit(tree.root);
  return lines;
}

function sorted(
  nodes: readonly GroupNode[],
  group: PivotGroupRecord,
  weight: (node: GroupNode, group: PivotGroupRecord) => number,
): GroupNode[] {
  const direction = group.ascending ? 1 : -1;
  const byLabel = (a: GroupNode, b: GroupNode) => compareLabels(a.label as Label, b.label as Label);
  if (group.sortByValue === null) return [...nodes].sort((a, b) => direction * byLabel(a, b));
  const weights = new Map(nodes.map((node) => [node, weight(node, group)]));
  return [...nodes].sort((a, b) => direction * ((weights.get(a) as number) - (weights.get(b) as number)) || byLabel(a, b));
}
