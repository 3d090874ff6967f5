import type { ClusterField } from './cluster-fields.js';
import { niceNumber } from './nice-number.js';

/**
 * One question about one field. Those who meet it go first; everybody else, blanks included, goes to the rest - which is
 * what a criterion does.
 */
export interface Split {
  /** Place of the field in the list. */
  readonly field: number;
  /** `atMost`: few days, a short gap; `atLeast`: many orders, much money. */
  readonly side: 'atLeast' | 'atMost';
  /** In the major unit, as it will stand in the criterion. */
  readonly threshold: number;
}

export interface TreeNode {
  readonly members: Int32Array;
  /** The cluster that most of the members belong to; of two alike the first. */
  readonly label: number;
  readonly split: Split | null;
  readonly first: TreeNode | null;
  readonly rest: TreeNode | null;
}

export interface TreeOptions {
  readonly fields: readonly ClusterField[];
  /** Cluster of each customer. */
  readonly labels: Int32Array;
  readonly k: number;
  readonly mostLeaves: number;
  readonly mostDepth: number;
}

/** A split may move this share of the customers in question to the other side so that its number is round. */
const roundingShare = 0.01;
/** A leaf holds at least this share of all customers. */
const smallestLeaf = 0.005;

interface OpenNode {
  members: Int32Array;
  depth: number;
  label: number;
  split: Split | null;
  first: OpenNode | null;
  rest: OpenNode | null;
  /** What the best split would gain; 0: none. */
  gain: number;
  best: Split | null;
}

/**
 * A small decision tree (CART: Breiman, Friedman, Olshen and Stone 1984) that tells the clusters apart by the fields as
 * the sheet shows them. It splits where the Gini impurity, weighted by customers, falls the most, the most useful split
 * first, until the leaves or the depth run out. Then leaves that tell no clusters apart are joined again.
 *
 * Thresholds are round numbers between neighbouring values; among 100 customers or more, 1% of them may change sides for
 * a rounder one.
 */
export function growTree(members: Int32Array, options: TreeOptions): TreeNode {
  const root = openNode(members, 0, options);
  const leaves = [root];
  while (leaves.length < options.mostLeaves) {
    const next = leaves.reduce<OpenNode | null>((best, leaf) => (leaf.gain > (best?.gain ?? 0) ? leaf : best), null);
    if (next === null || next.best === null) break;
    next.split = next.best;
    const [first, rest] = divide(next.members, next.best, options.fields);
    next.first = openNode(first, next.depth + 1, options);
    next.rest = openNode(rest, next.depth + 1, options);
    leaves.splice(leaves.indexOf(next), 1, next.first, next.rest);
  }
  return joined(root);
}

/** Those who meet a split, and the rest, in the same order. */
export function divide(members: Int32Array, { field, side, threshold }: Split, fields: readonly ClusterField[]): [Int32Array, Int32Array] {
  const { values, scale } = fields[field] as ClusterField;
  const limit = threshold * scale;
  const meets = (member: number) => (side === 'atLeast' ? (values[member] as number) >= limit : (values[member] as number) <= limit);
  return [members.filter(meets), members.filter((member) => !meets(member))];
}

function openNode(members: Int32Array, depth: number, options: TreeOptions): OpenNode {
  const counts = countLabels(members, options);
  const label = counts.indexOf(Math.max(...counts));
  const node: OpenNode = { members, depth, label, split: null, first: null, rest: null, gain: 0, best: null };
  if (depth >= options.mostDepth || counts[label] === members.length) return node;
  options.fields.forEach((_, field) => {
    const found = bestSplit(members, field, options);
    if (found !== null && found.gain > node.gain + 1e-9) {
      node.gain = found.gain;
      node.best = found.split;
    }
  });
  return node;
}

function countLabels(members: Int32Array, { labels, k }: TreeOptions): Float64Array {
  const counts = new Float64Array(k);
  for (const member of members) {
    const label = labels[member] as number;
    counts[label] = (counts[label] as number) + 1;
  }
  return counts;
}

function bestSplit(members: Int32Array, field: number, options: TreeOptions): { readonly split: Split; readonly gain: number } | null {
  const { values, scale, unit } = options.fields[field] as ClusterField;
  const side = unit === 'days' ? 'atMost' : 'atLeast';
  const known = members.filter((member) => !Number.isNaN(values[member] as number));
  // Those who meet the split come first, whichever way it faces.
  const turn = side === 'atMost' ? 1 : -1;
  known.sort((a, b) => turn * ((values[a] as number) - (values[b] as number)));
  const boundary = bestBoundary(known, members, field, options);
  if (boundary === null) return null;
  const window = Math.floor(members.length * roundingShare);
  const valueAt = (place: number) => (values[known[Math.max(0, Math.min(known.length - 1, place))] as number] as number) / scale;
  const threshold = between(valueAt, boundary.place, { unit, window, side });
  if (threshold === null) return null;
  return { split: { field, side, threshold }, gain: boundary.gain };
}

interface Rounding {
  readonly unit: ClusterField['unit'];
  readonly window: number;
  readonly side: Split['side'];
}

/** A number that parts the member at `place - 1` from the one at `place`, or nearly so where that makes it rounder. */
function between(valueAt: (place: number) => number, place: number, { unit, window, side }: Rounding): number | null {
  const inside = valueAt(place - 1);
  const outside = valueAt(place);
  const [near, far] = [valueAt(place - 1 - window), valueAt(place + window)];
  const wide = side === 'atLeast' ? niceNumber(far, near, unit) : niceNumber(near, far, unit);
  if (window > 0 && wide !== null) return wide;
  // The value inside meets the criterion when it stands on the threshold itself; the one outside must not.
  const gap = Math.abs(inside - outside);
  const strict = side === 'atLeast' ? niceNumber(inside - gap * 0.999, inside, unit) : niceNumber(inside, inside + gap * 0.999, unit);
  return strict ?? inside;
}

/** Where the Gini impurity falls the most between two different values. */
function bestBoundary(known: Int32Array, members: Int32Array, field: number, options: TreeOptions) {
  const { labels, k, fields } = options;
  const { values } = fields[field] as ClusterField;
  const inside = new Float64Array(k);
  const outside = countLabels(members, options);
  const squares = (counts: Float64Array) => counts.reduce((sum, count) => sum + count * count, 0);
  let insideSquares = 0;
  let outsideSquares = squares(outside);
  const before = outsideSquares / members.length;
  const fewest = Math.max(1, Math.floor(labels.length * smallestLeaf));
  let best: { place: number; gain: number } | null = null;
  for (let place = 1; place <= known.length; place++) {
    const moved = labels[known[place - 1] as number] as number;
    insideSquares += 2 * (inside[moved] as number) + 1;
    inside[moved] = (inside[moved] as number) + 1;
    outsideSquares -= 2 * (outside[moved] as number) - 1;
    outside[moved] = (outside[moved] as number) - 1;
    const left = members.length - place;
    if (place < fewest || left < fewest) continue;
    if (place < known.length && values[known[place] as number] === values[known[place - 1] as number]) continue;
    if (place === known.length && known.length === members.length) continue;
    const gain = insideSquares / place + outsideSquares / left - before;
    if (gain > 1e-9 && gain > (best?.gain ?? 0) + 1e-9) best = { place, gain };
  }
  return best;
}

/** Joins leaves that speak of the same cluster, from the bottom up. */
function joined(node: OpenNode): TreeNode {
  const { members, label, split } = node;
  const leaf: TreeNode = { members, label, split: null, first: null, rest: null };
  if (split === null || node.first === null || node.rest === null) return leaf;
  const first = joined(node.first);
  const rest = joined(node.rest);
  const isSame = first.split === null && rest.split === null && first.label === rest.label;
  const isEmpty = first.members.length === 0 || rest.members.length === 0;
  return isSame ? { ...leaf, label: first.label } : isEmpty ? leaf : { members, label, split, first, rest };
}
