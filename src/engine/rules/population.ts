import type { FieldSource } from '../shop/field.js';
import { foldText } from './fold-text.js';

/** The customers that a criterion is judged over, and what several criteria share so that it is computed once. */
export interface Population {
  readonly size: number;
  readonly asOfDay: number;
  readonly hasOrder: Uint8Array;
  /** A text column's labels in the form in which texts are compared, same order. */
  foldedLabels(labels: readonly string[]): readonly string[];
  /** The values of customers with a counted order and a value, ascending: those among whom `top 10%` is taken. */
  ranked(values: Float64Array): Float64Array;
}

/** Wraps the customers for one run of the rules. */
export function populationOf(fields: FieldSource): Population {
  const folded = new Map<readonly string[], readonly string[]>();
  const ranks = new Map<Float64Array, Float64Array>();
  return {
    size: fields.size,
    asOfDay: fields.asOfDay,
    // Asked for only when a criterion needs it: not every source has it at hand.
    get hasOrder() {
      return fields.hasOrder;
    },
    foldedLabels: (labels) => remembered(folded, labels, () => labels.map(foldText)),
    ranked: (values) =>
      remembered(ranks, values, () => {
        const { hasOrder } = fields;
        return values.filter((value, customer) => hasOrder[customer] === 1 && !Number.isNaN(value)).sort();
      }),
  };
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = make();
  known.set(key, made);
  return made;
}

/** All customers, ascending. */
export function everyone(size: number): Int32Array {
  const customers = new Int32Array(size);
  for (let customer = 0; customer < size; customer++) customers[customer] = customer;
  return customers;
}
