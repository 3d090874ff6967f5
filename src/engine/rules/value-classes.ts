import type { FieldColumn } from '../shop/field.js';
import { findOperator } from './operators/index.js';
import type { Population } from './population.js';
import type { Condition } from './types.js';

/** A condition, and the bit that stands for its rule. */
export interface RuleBit {
  readonly condition: Condition;
  readonly bit: number;
}

/**
 * What some rules say about one field, as a look-up: a value's class gives the rules whose conditions it meets. Values
 * between two neighbouring limits can't be told apart by any of the rules, so each class is judged once, by its lowest.
 */
export type ValueClasses =
  /** The class is the number of limits that are at or below the value; blank, which no limit is below, is class 0. */
  | { readonly kind: 'limits'; readonly values: Float64Array; readonly limits: Float64Array; readonly masks: Int32Array }
  /** The class is the label's code plus 1; blank is class 0. */
  | { readonly kind: 'labels'; readonly codes: Int32Array; readonly masks: Int32Array };

/**
 * The classes of one column under all the conditions that rules have on it.
 *
 * @returns null when one of the operators can't name limits; its conditions have to be judged customer by customer
 */
export function valueClasses(column: FieldColumn, bits: readonly RuleBit[], population: Population): ValueClasses | null {
  if (column.kind === 'text') {
    const codes = Int32Array.from({ length: column.labels.length + 1 }, (_, place) => place - 1);
    return { kind: 'labels', codes: column.codes, masks: masksOf({ ...column, codes }, codes.length, bits, population) };
  }
  const found = new Set([Number.NEGATIVE_INFINITY]);
  for (const { condition } of bits) {
    for (const { operator, operands } of condition.anyOf) {
      const limits = findOperator(operator).limits?.(operands, column, population);
      if (limits === undefined) return null;
      for (const limit of limits) found.add(limit);
    }
  }
  const limits = Float64Array.from(found).sort();
  const lowest = Float64Array.of(Number.NaN, ...limits);
  const judged: FieldColumn = column.kind === 'date' ? { kind: 'date', days: lowest } : { ...column, values: lowest };
  const values = column.kind === 'date' ? column.days : column.values;
  return { kind: 'limits', values, limits, masks: masksOf(judged, lowest.length, bits, population) };
}

/** For each value of a small column: all bits, less those of the rules whose condition it fails. */
function masksOf(column: FieldColumn, size: number, bits: readonly RuleBit[], { asOfDay, foldedLabels }: Population): Int32Array {
  const among = Int32Array.from({ length: size }, (_, place) => place);
  const population: Population = {
    size,
    asOfDay,
    foldedLabels,
    get hasOrder(): Uint8Array {
      throw new Error('Who has an order is not a matter of the value');
    },
    ranked() {
      throw new Error('A rank is not a matter of the value alone');
    },
  };
  const masks = new Int32Array(size).fill(-1);
  for (const { condition, bit } of bits) {
    const hits = new Uint8Array(size);
    for (const { operator, operands } of condition.anyOf) findOperator(operator).mark({ among, hits }, column, operands, population);
    const failing = condition.negated ? 1 : 0;
    for (let place = 0; place < size; place++) if (hits[place] === failing) masks[place] = (masks[place] as number) & ~bit;
  }
  return masks;
}
