import type { FieldSource } from '../../shop/field.js';
import { matchingCustomers } from '../matching-customers.js';
import { everyone, populationOf } from '../population.js';
import type { Rule } from '../types.js';

/** Customers by the set of rules that they match. Two customers who match the same rules are in the same pattern. */
export interface MatchPatterns {
  /** Per customer: index of its pattern. */
  readonly ofCustomer: Int32Array;
  /** Per pattern: how many customers have it. */
  readonly customers: Int32Array;
  /** Per pattern: the indexes of its rules, ascending. The first of them takes the customer. */
  readonly rules: readonly (readonly number[])[];
}

const rulesInWord = 32;

/**
 * Asks every rule about every customer, whatever other rules say: each rule is evaluated once, over columns. Bits of up
 * to 32 rules stand in one word per customer; what is to be counted then is counted by pattern, of which there are few.
 */
export function matchPatterns(rules: readonly Rule[], fields: FieldSource): MatchPatterns {
  const population = populationOf(fields);
  const all = everyone(fields.size);
  const ofCustomer = new Int32Array(fields.size);
  let patterns: (readonly number[])[] = [[]];
  for (let first = 0; first < rules.length; first += rulesInWord) {
    const words = new Uint32Array(fields.size);
    rules.slice(first, first + rulesInWord).forEach((rule, bit) => {
      const caught = matchingCustomers(rule, all, population);
      const mask = 1 << bit;
      for (let place = 0; place < caught.length; place++)
        words[caught[place] as number] = (words[caught[place] as number] as number) | mask;
    });
    patterns = refine(ofCustomer, patterns, { words, first });
  }
  const customers = new Int32Array(patterns.length);
  for (let customer = 0; customer < fields.size; customer++) {
    const pattern = ofCustomer[customer] as number;
    customers[pattern] = (customers[pattern] as number) + 1;
  }
  return { ofCustomer, customers, rules: patterns };
}

interface Words {
  /** Per customer: one bit for each of the next rules that it matches. */
  readonly words: Uint32Array;
  /** Index of the first of these rules. */
  readonly first: number;
}

/** Splits the patterns by 32 more rules; `ofCustomer` is changed in place. */
function refine(ofCustomer: Int32Array, patterns: readonly (readonly number[])[], { words, first }: Words): (readonly number[])[] {
  const known = new Map<number, number>();
  const refined: (readonly number[])[] = [];
  let lastKey = -1;
  let lastPattern = -1;
  for (let customer = 0; customer < words.length; customer++) {
    const word = words[customer] as number;
    // There are at most as many patterns as customers, so that the two fit into 53 bits side by side.
    const key = (ofCustomer[customer] as number) * 2 ** rulesInWord + word;
    if (key !== lastKey) {
      lastKey = key;
      lastPattern = known.get(key) ?? -1;
      if (lastPattern < 0) {
        lastPattern = refined.push([...(patterns[ofCustomer[customer] as number] as readonly number[]), ...bitsOf(word, first)]) - 1;
        known.set(key, lastPattern);
      }
    }
    ofCustomer[customer] = lastPattern;
  }
  return refined;
}

function bitsOf(word: number, first: number): number[] {
  const bits: number[] = [];
  for (let bit = 0; bit < rulesInWord; bit++) if (((word >>> bit) & 1) === 1) bits.push(first + bit);
  return bits;
}

/** How many customers each rule matches, and how many it takes under first match. */
export function matchCounts(
  { customers, rules }: MatchPatterns,
  size: number,
): { readonly matches: Float64Array; readonly takes: Float64Array } {
  const matches = new Float64Array(size);
  const takes = new Float64Array(size);
  rules.forEach((matched, pattern) => {
    const count = customers[pattern] as number;
    matched.forEach((rule, place) => {
      matches[rule] = (matches[rule] as number) + count;
      if (place === 0) takes[rule] = (takes[rule] as number) + count;
    });
  });
  return { matches, takes };
}

/** Customers whom two rules both match, at `first * size + second`, for `first` above `second`. */
export function sharedCounts({ customers, rules }: MatchPatterns, size: number): Float64Array {
  const shared = new Float64Array(size * size);
  rules.forEach((matched, pattern) => {
    const count = customers[pattern] as number;
    for (let a = 0; a < matched.length; a++) {
      const row = (matched[a] as number) * size;
      for (let b = a + 1; b < matched.length; b++) {
        const place = row + (matched[b] as number);
        shared[place] = (shared[place] as number) + count;
      }
    }
  });
  return shared;
}
