import type { Rule } from '../types.js';
import { type Box, type Budget, boxesMeet, isBoxWithin, isEmptyBox } from './boxes.js';
import { leftOf, type RuleBox, type RuleSpace } from './rule-space.js';

/** Whether a rule can catch anybody at all, whatever customers a shop may have. */
export type Reach =
  | { readonly kind: 'open' }
  /** Nobody can meet its own criteria. */
  | { readonly kind: 'contradiction' }
  /** Those above take everyone it matches: proven, and each of `by` (indexes into the rules) is needed for it. */
  | { readonly kind: 'covered'; readonly by: readonly number[]; readonly isSame: boolean }
  | { readonly kind: 'unproven' };

/** With more rows than this a cover is named as it was found, without looking for rows that it could do without. */
const trimLimit = 40;

/**
 * Proves for each rule whether it can catch anybody under first match. `open` means that the boxes leave something; with
 * text patterns and shares that may still be nothing that a customer can have.
 */
export function reaches(rules: readonly Rule[], space: RuleSpace, budget: Budget): readonly Reach[] {
  return rules.map((_, index) => reachOf(index, space, budget));
}

function reachOf(index: number, space: RuleSpace, budget: Budget): Reach {
  const { box, isExact } = space.boxes[index] as RuleBox;
  if (isEmptyBox(box)) return { kind: 'contradiction' };
  const above = Array.from({ length: index }, (_, other) => other);
  const single = above.find((other) => covers(space, other, box));
  if (single !== undefined) return { kind: 'covered', by: [single], isSame: isExact && isBoxWithin(boxAt(space, single), box) };
  const left = leftOf(space, index, above, budget);
  if (left === null) return { kind: 'unproven' };
  if (left.length > 0) return { kind: 'open' };
  return { kind: 'covered', by: neededOf(index, above, space, budget), isSame: false };
}

function boxAt({ boxes }: RuleSpace, index: number): Box {
  return (boxes[index] as RuleBox).box;
}

function covers(space: RuleSpace, other: number, box: Box): boolean {
  return (space.boxes[other] as RuleBox).isExact && isBoxWithin(box, boxAt(space, other));
}

/** Drops, from the last, every row without which the rule is still covered. */
function neededOf(index: number, above: readonly number[], space: RuleSpace, budget: Budget): readonly number[] {
  let needed = above.filter((other) => boxesMeet(boxAt(space, index), boxAt(space, other)));
  if (needed.length > trimLimit) return needed;
  for (const candidate of needed.slice().reverse()) {
    const rest = needed.filter((other) => other !== candidate);
    if (leftOf(space, index, rest, budget)?.length === 0) needed = rest;
  }
  return needed;
}
