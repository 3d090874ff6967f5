import { compareLabels, type PivotLabel } from './pivot-labels.js';

/** One label inside that of the field before; the root stands for everything. */
export interface AxisNode {
  readonly id: number;
  readonly depth: number;
  readonly parent: AxisNode | null;
  readonly label: PivotLabel | null;
  readonly children: AxisNode[];
  /** Of the root: the node in which each cell of the data lies, or null. */
  readonly leaves: readonly (AxisNode | null)[];
}

/** A row of a table: the parts of a label, or their total. */
export interface RateLine {
  readonly node: AxisNode;
  readonly isTotal: boolean;
}

/** Nests the labels of each cell, in the order of the fields. A cell without labels lies nowhere. */
export function growAxis(fields: readonly unknown[], cells: readonly (readonly PivotLabel[] | null)[]): AxisNode {
  const leaves: (AxisNode | null)[] = [];
  const root: AxisNode = { id: 0, depth: 0, parent: null, label: null, children: [], leaves };
  const known = new Map<string, AxisNode>();
  for (const labels of cells) {
    let at: AxisNode | null = labels === null ? null : root;
    for (let depth = 0; at !== null && depth < fields.length; depth++) at = childOf(at, labels?.[depth] as PivotLabel, known);
    leaves.push(at);
  }
  return root;
}

function childOf(parent: AxisNode, label: PivotLabel, known: Map<string, AxisNode>): AxisNode {
  const name = `${parent.id} ${label.text}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const child: AxisNode = { id: known.size + 1, depth: parent.depth + 1, parent, label, children: [], leaves: [] };
  parent.children.push(child);
  known.set(name, child);
  return child;
}

/** In which order the labels of each field stand: by a weight, what has none last, or by the labels themselves. */
export interface LineOrder {
  readonly descending: boolean;
  readonly weight: ((node: AxisNode) => number | null) | null;
}

/** The rows of an axis in reading order, without the whole: a total follows the parts of each label that has some. */
export function linesOf(root: AxisNode, order: LineOrder): RateLine[] {
  const lines: RateLine[] = [];
  const visit = (node: AxisNode): void => {
    for (const child of sorted(node.children, order)) {
      if (child.children.length === 0) lines.push({ node: child, isTotal: false });
      else {
        visit(child);
        lines.push({ node: child, isTotal: true });
      }
    }
  };
  visit(root);
  return lines;
}

function sorted(nodes: readonly AxisNode[], { descending, weight }: LineOrder): AxisNode[] {
  const direction = descending ? -1 : 1;
  const byLabel = (a: AxisNode, b: AxisNode) => compareLabels(a.label as PivotLabel, b.label as PivotLabel);
  if (weight === null) return [...nodes].sort((a, b) => direction * byLabel(a, b));
  const weights = new Map(nodes.map((node) => [node, weight(node)]));
  return [...nodes].sort((a, b) => {
    const [left, right] = [weights.get(a) ?? null, weights.get(b) ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byLabel(a, b);
    return direction * (left - right) || byLabel(a, b);
  });
}
