import type { Histories } from './histories.js';
import type { TimeUnit } from './time-unit.js';

/** Histories that differ, and how many customers have each: the likelihood of equal ones need not be worked out twice. */
export interface DistinctHistories {
  readonly repeats: Float64Array;
  readonly txRecency: Float64Array;
  readonly age: Float64Array;
  readonly weight: Float64Array;
  /** Customers with a purchase. */
  readonly customers: number;
}

/** Gathers equal histories. Customers without a purchase are left out. */
export function distinctHistories<U extends TimeUnit>({ repeats, txRecency, age }: Histories<U>): DistinctHistories {
  const order = Array.from(repeats.keys()).filter((customer) => !Number.isNaN(repeats[customer]));
  const differ = (a: number, b: number) =>
    (repeats[a] as number) - (repeats[b] as number) ||
    (txRecency[a] as number) - (txRecency[b] as number) ||
    (age[a] as number) - (age[b] as number);
  order.sort(differ);
  const firsts: number[] = [];
  const weights: number[] = [];
  for (const customer of order) {
    const last = firsts[firsts.length - 1];
    if (last !== undefined && differ(last, customer) === 0) weights[weights.length - 1] = (weights[weights.length - 1] as number) + 1;
    else {
      firsts.push(customer);
      weights.push(1);
    }
  }
  const pick = (values: Float64Array) => Float64Array.from(firsts, (customer) => values[customer] as number);
  return {
    repeats: pick(repeats),
    txRecency: pick(txRecency),
    age: pick(age),
    weight: Float64Array.from(weights),
    customers: order.length,
  };
}
