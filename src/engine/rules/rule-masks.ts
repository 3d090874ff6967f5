import type { FieldColumn, FieldSource } from '../shop/field.js';
import { findOperator } from './operators/index.js';
import { everyone, type Population } from './population.js';
import type { Condition, Rule } from './types.js';
import { type RuleBit, type ValueClasses, valueClasses } from './value-classes.js';

/** Rules that share one mask: a bit for each, the first rule's the highest. */
export const rulesPerMask = 32;

/** Customers whose masks are worked on at a time: few enough to stay in the processor's nearest memory. */
const stretch = 4096;

/** A run of customers whose masks are ready; the array is used again for the next run. */
type Visit = (masks: Int32Array, first: number, count: number) => void;

/**
 * Works out, for up to 32 rules at once, which of them each customer meets: a mask whose highest bit is the first rule.
 * A field is looked at once per customer, however many rules ask for it.
 *
 * @param rules at most `rulesPerMask`
 * @param visit is given the masks of all customers, run by run
 */
export function eachRuleMask(rules: readonly Rule[], fields: FieldSource, population: Population, visit: Visit): void {
  const all = rules.length === 0 ? 0 : -1 << (rulesPerMask - rules.length);
  const steps = [...bitsByColumn(rules)].flatMap(([column, bits]) => stepsOf(column, bits, population));
  const masks = new Int32Array(Math.min(stretch, fields.size));
  for (let first = 0; first < fields.size; first += stretch) {
    const count = Math.min(stretch, fields.size - first);
    masks.fill(all);
    for (const step of steps) step(masks, first, count);
    visit(masks, first, count);
  }
}

function bitsByColumn(rules: readonly Rule[]): Map<FieldColumn, RuleBit[]> {
  const byColumn = new Map<FieldColumn, RuleBit[]>();
  rules.forEach(({ conditions }, rule) => {
    for (const condition of conditions) {
      const bits = byColumn.get(condition.column) ?? [];
      byColumn.set(condition.column, bits);
      bits.push({ condition, bit: 1 << (rulesPerMask - 1 - rule) });
    }
  });
  return byColumn;
}

/** What clears the bits of rules that a column's values fail. */
function stepsOf(column: FieldColumn, bits: readonly RuleBit[], population: Population): Visit[] {
  const classes = valueClasses(column, bits, population);
  return classes === null ? bits.map((bit) => judgedOneByOne(bit, population)) : [byClass(classes)];
}

function byClass(classes: ValueClasses): Visit {
  if (classes.kind === 'labels')
    return (masks, first, count) => keepByLabel(masks, classes.codes.subarray(first, first + count), classes.masks);
  const search = paddedLimits(classes.limits);
  return (masks, first, count) => keepByLimit(masks, classes.values.subarray(first, first + count), search, classes.masks);
}

function keepByLabel(masks: Int32Array, codes: Int32Array, kept: Int32Array): void {
  for (let place = 0; place < codes.length; place++) {
    masks[place] = (masks[place] as number) & (kept[(codes[place] as number) + 1] as number);
  }
}

/** Limits up to a power of two less one, so that every search takes the same steps. No value is at or above NaN. */
function paddedLimits(limits: Float64Array): Float64Array {
  let size = 1;
  while (size <= limits.length) size *= 2;
  const padded = new Float64Array(size - 1).fill(Number.NaN);
  padded.set(limits);
  return padded;
}

function keepByLimit(masks: Int32Array, values: Float64Array, search: Float64Array, kept: Int32Array): void {
  const half = (search.length + 1) >> 1;
  for (let place = 0; place < values.length; place++) {
    const value = values[place] as number;
    let found = 0;
    for (let step = half; step > 0; step >>= 1) found += step * Number(value >= (search[found + step - 1] as number));
    masks[place] = (masks[place] as number) & (kept[found] as number);
  }
}

/** For operators whose answer hangs on more than the value, such as a rank among all. */
function judgedOneByOne({ condition, bit }: RuleBit, population: Population): Visit {
  const hits = hitsOf(condition, population);
  const failing = condition.negated ? 1 : 0;
  return (masks, first, count) => {
    for (let place = 0; place < count; place++) {
      if (hits[first + place] === failing) masks[place] = (masks[place] as number) & ~bit;
    }
  };
}

function hitsOf({ column, anyOf }: Condition, population: Population): Uint8Array {
  const hits = new Uint8Array(population.size);
  const trial = { among: everyone(population.size), hits };
  for (const { operator, operands } of anyOf) findOperator(operator).mark(trial, column, operands, population);
  return hits;
}
