import type { Condition, Rule } from '../types.js';
import { type Box, type Budget, isEmptyBox, subtractBoxes } from './boxes.js';
import { type CellSet, cellsWhere, inBoth } from './cell-set.js';
import { type FieldCells, type FieldCellsOptions, fieldCells } from './field-cells.js';

/** The box of a rule. */
export interface RuleBox {
  /** Holds every customer that the rule can match. */
  readonly box: Box;
  /** Whether it holds nobody else. Only then may it be said to cover anything. */
  readonly isExact: boolean;
}

/** All values that customers can have in the fields of some rules, divided so that each rule is a box. */
export interface RuleSpace {
  readonly fields: readonly FieldCells[];
  /** One for each rule. */
  readonly boxes: readonly RuleBox[];
}

/** Divides the fields of the rules into cells, and says each rule as a box over them. */
export function ruleSpace(rules: readonly Rule[], options: FieldCellsOptions): RuleSpace {
  const byField = new Map<string, [Condition, ...Condition[]]>();
  for (const condition of rules.flatMap((rule) => rule.conditions)) {
    const known = byField.get(condition.field);
    if (known === undefined) byField.set(condition.field, [condition]);
    else known.push(condition);
  }
  const fields = [...byField.values()].map((conditions) => fieldCells(conditions, options));
  return { fields, boxes: rules.map((rule) => boxOf(rule, fields)) };
}

function boxOf({ conditions }: Rule, fields: readonly FieldCells[]): RuleBox {
  let isExact = true;
  const box = fields.map(({ field, cells, setOf }) => {
    let set: CellSet = cellsWhere(cells.length, () => true);
    for (const condition of conditions) {
      if (condition.field !== field) continue;
      const asked = setOf(condition);
      if (asked === null) isExact = false;
      else set = inBoth(set, asked);
    }
    return set;
  });
  return { box, isExact };
}

/**
 * What a rule still gets when those above it have taken theirs.
 *
 * @param above indexes of the rules that come first
 * @returns boxes that hold every customer that can be left, and nobody else where all boxes are exact; none: proven that nobody can be left; null: not proven
 */
export function leftOf({ boxes }: RuleSpace, index: number, above: readonly number[], budget: Budget): readonly Box[] | null {
  const { box } = boxes[index] as RuleBox;
  if (isEmptyBox(box)) return [];
  const covers = above.map((other) => boxes[other] as RuleBox).filter(({ isExact }) => isExact);
  return subtractBoxes(
    box,
    covers.map((cover) => cover.box),
    budget,
  );
}
