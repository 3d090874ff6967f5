import { type Catalogue, say } from '../../messages/index.js';
import type { FieldSource } from '../../shop/field.js';
import type { Box } from '../check/boxes.js';
import type { TextCell } from '../check/cell.js';
import { type CellSet, hasCell, meet } from '../check/cell-set.js';
import type { FieldCells } from '../check/field-cells.js';
import { classesInUse } from '../check/field-domain.js';
import { leftOf, type RuleSpace, ruleSpace } from '../check/rule-space.js';
import { foldText } from '../fold-text.js';
import { type Population, populationOf } from '../population.js';
import type { Rule } from '../types.js';
import { fillChange, numberChange, textChange } from './change-of.js';
import { type CustomerJudge, customerJudge } from './customer-judge.js';
import type { Change, NearestSegment } from './explanation.js';
import { nearestIn, reachableSpan } from './reachable-span.js';
import { valueAt } from './value-text.js';

/** Whose nearest segment is looked for. */
export interface Standing {
  readonly rules: readonly Rule[];
  readonly fields: FieldSource;
  readonly customer: number;
  /** The segment as it is; null for a customer whom no rule caught. */
  readonly segment: string | null;
  readonly bins: number;
  readonly catalogue?: Catalogue | undefined;
}

/** One customer in the space of the rules. */
interface Place {
  readonly standing: Standing;
  readonly population: Population;
  /** Per field of the space: the customer's cell, or -1 where it can't be told. */
  readonly cells: readonly number[];
}

const pieceLimit = 500;
const cutLimit = 50_000;

/**
 * The other segment that takes the fewest changed fields to get into, then the smallest relative change, then the one
 * whose row stands first. A way leads there only if no row above takes the customer on arrival. Fields are changed one by
 * one, as if they did not hang together.
 */
export function nearestSegment(asked: Standing): NearestSegment | null {
  const standing = { ...asked, bins: classesInUse(asked.rules, asked.bins) };
  const { rules, fields, segment, bins } = standing;
  const space = ruleSpace(rules, { bins, asOfDay: fields.asOfDay });
  const population = populationOf(fields);
  const meets = customerJudge(standing.customer, population);
  const place = { standing, population, cells: space.fields.map((field) => cellOf(field, meets)) };
  let best: { readonly rule: Rule; readonly changes: readonly Change[] } | null = null;
  const budget = { pieces: pieceLimit, cuts: cutLimit };
  for (const [index, rule] of rules.entries()) {
    if (rule.segment === segment || space.boxes[index]?.isExact !== true) continue;
    const above = Array.from({ length: index }, (_, other) => other).filter((other) => rules[other]?.segment !== rule.segment);
    if (above.some((other) => space.boxes[other]?.isExact !== true)) continue;
    for (const region of leftOf(space, index, above, budget) ?? []) {
      const changes = changesInto(region, space, place);
      if (changes !== null && (best === null || isNearer(changes, best.changes))) best = { rule, changes };
    }
  }
  return best && said(best.rule, best.changes, standing.catalogue);
}

/** The cell in which a customer's value lies: the one that meets the same conditions. */
function cellOf({ cells, conditions, setOf }: FieldCells, meets: CustomerJudge): number {
  const known = conditions.flatMap((condition) => {
    const set = setOf(condition);
    return set === null ? [] : [{ set, isMet: meets(condition) }];
  });
  return cells.findIndex((_, cell) => known.every(({ set, isMet }) => hasCell(set, cell) === isMet));
}

function isNearer(a: readonly Change[], b: readonly Change[]): boolean {
  const size = (changes: readonly Change[]) => changes.reduce((sum, { distance }) => sum + distance, 0);
  return a.length < b.length || (a.length === b.length && size(a) < size(b));
}

/** What would have to change for the customer to lie in the box; null where one of its fields can't get there. */
function changesInto(region: Box, { fields }: RuleSpace, place: Place): Change[] | null {
  const changes: Change[] = [];
  for (const [index, field] of fields.entries()) {
    const set = region[index] as CellSet;
    const cell = place.cells[index] as number;
    if (cell >= 0 && hasCell(set, cell)) continue;
    const change = changeInto(set, field, place);
    if (change === null) return null;
    changes.push(change);
  }
  return changes;
}

function changeInto(set: CellSet, field: FieldCells, { standing, population }: Place): Change | null {
  const { customer, bins, catalogue } = standing;
  const condition = field.conditions[0];
  if (condition === undefined) return null;
  const spoken = { condition, catalogue };
  const value = valueAt(field.column, customer);
  // Nobody becomes unknown, so the blank cell is no way.
  const wanted = field.cells.filter((cell, index) => cell.kind !== 'blank' && hasCell(set, index));
  if (wanted.length === 0) return null;
  if (value === null) return fillChange(spoken);
  if (typeof value === 'string') return textChange(value, textIn(set, field), spoken);
  let best: Change | null = null;
  for (const cell of wanted) {
    const span = cell.kind === 'span' ? reachableSpan(cell, field, population) : null;
    if (span === null) continue;
    const goal = nearestIn(span, value, field, bins);
    // A date's month or weekday may be what is wrong with it; there is no saying by how much.
    if (goal === value) continue;
    const change = numberChange(value, goal, spoken);
    if (change !== null && (best === null || change.distance < best.distance)) best = change;
  }
  return best;
}

/** A text that the cells let in: one that is named, else a pattern such as `*oak*`; null where any other text will do. */
function textIn(set: CellSet, { cells, conditions, setOf }: FieldCells): string | null {
  const wanted = cells.filter((cell, index): cell is TextCell => cell.kind === 'text' && hasCell(set, index));
  if (wanted.some(({ text, atoms }) => text === null && atoms === 0)) return null;
  const named = wanted.find(({ text }) => text !== null)?.text ?? null;
  if (named !== null) return spelling(named, conditions);
  const pattern = conditions.find((condition) => !condition.negated && meet(set, setOf(condition) ?? set));
  const literal = pattern?.anyOf.find(({ operator }) => operator === 'wildcard')?.operands[0];
  return literal?.kind === 'text' ? literal.value : null;
}

/** The text as the rules tab spells it. */
function spelling(folded: string, conditions: FieldCells['conditions']): string {
  const literals = conditions.flatMap(({ anyOf }) => anyOf.flatMap(({ operands }) => operands));
  const found = literals.find((literal) => literal.kind === 'text' && foldText(literal.value) === folded);
  return found?.kind === 'text' ? found.value : folded;
}

function said({ segment, row }: Rule, changes: readonly Change[], catalogue?: Catalogue): NearestSegment {
  const texts = changes.map(({ text }) => text);
  const last = texts.pop() ?? '';
  const list = texts.length === 0 ? last : say('check-list-last', { first: texts.join(', '), last }, catalogue);
  const isOutOfReach = changes.some(({ kind }) => kind === 'other');
  const key = isOutOfReach ? 'explain-nearest-other' : 'explain-nearest';
  return { segment, row, changes, sentence: say(key, { segment, row, changes: list }, catalogue) };
}
