import { type CellSet, inBoth, isEmptySet, isWithin, meet, without } from './cell-set.js';

/** What a rule asks for: for each field of the space a set of cells. A customer is in the box if each of its values is. */
export type Box = readonly CellSet[];

/** How much cutting may still be done; shared by all proofs of one check, so that their sum is bounded. */
export interface Budget {
  /** Pieces into which one box may be cut. */
  readonly pieces: number;
  /** Cuts that are left altogether. */
  cuts: number;
}

export function isEmptyBox(box: Box): boolean {
  return box.some(isEmptySet);
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.every((set, field) => meet(set, b[field] as CellSet));
}

export function isBoxWithin(a: Box, b: Box): boolean {
  return a.every((set, field) => isWithin(set, b[field] as CellSet));
}

/**
 * What is left of a box when others are taken out of it, as boxes that have nothing in common. Exact: no value is lost
 * and none is added.
 *
 * @returns no box where the others cover it entirely; null where the budget did not suffice, so that nothing is known
 */
export function subtractBoxes(box: Box, others: readonly Box[], budget: Budget): readonly Box[] | null {
  let pieces: Box[] = isEmptyBox(box) ? [] : [box];
  for (const other of others) {
    const left: Box[] = [];
    for (const piece of pieces) {
      if (!boxesMeet(piece, other)) left.push(piece);
      else cutAway(piece, other, left);
      budget.cuts--;
      if (left.length > budget.pieces || budget.cuts < 0) return null;
    }
    pieces = left;
    if (pieces.length === 0) break;
  }
  return pieces;
}

/** Adds what of the piece lies outside the other to `left`: one slice for each field in which it sticks out. */
function cutAway(piece: Box, other: Box, left: Box[]): void {
  const core = piece.slice();
  piece.forEach((set, field) => {
    const outside = without(set, other[field] as CellSet);
    if (isEmptySet(outside)) return;
    left.push(core.map((inside, index) => (index === field ? outside : inside)));
    core[field] = inBoth(set, other[field] as CellSet);
  });
}
