import type { NumberFact, TextFact } from './customer-facts.js';

/** One test of one fact; every peer writes it in its own language. */
export type Test =
  | { readonly fact: NumberFact; readonly from?: number; readonly to?: number }
  | { readonly fact: TextFact; readonly anyOf: readonly string[] };

/** Twenty segments over eight facts; the first that fits from the top counts, and nobody else is number 20. Money in the major unit. */
export const twentyRules: readonly (readonly Test[])[] = [
  [
    { fact: 'orders', from: 20 },
    { fact: 'recencyDays', to: 90 },
    { fact: 'netSales', from: 3000 },
  ],
  [{ fact: 'netSales', from: 5000 }],
  [
    { fact: 'orders', from: 10 },
    { fact: 'recencyDays', to: 60 },
    { fact: 'channel', anyOf: ['online', 'app'] },
  ],
  [
    { fact: 'marginRate', to: 0 },
    { fact: 'orders', from: 5 },
  ],
  [
    { fact: 'city', anyOf: ['Town 1', 'Town 2', 'Town 3'] },
    { fact: 'units', from: 6 },
  ],
  [
    { fact: 'averageOrder', from: 250 },
    { fact: 'marginRate', from: 0.4 },
  ],
  [
    { fact: 'orders', from: 5, to: 9 },
    { fact: 'channel', anyOf: ['market'] },
  ],
  [
    { fact: 'units', from: 40 },
    { fact: 'averageOrder', to: 50 },
  ],
  [
    { fact: 'recencyDays', from: 700 },
    { fact: 'netSales', from: 1000 },
  ],
  [
    { fact: 'orders', from: 1, to: 1 },
    { fact: 'recencyDays', to: 30 },
  ],
  [
    { fact: 'orders', from: 1, to: 1 },
    { fact: 'averageOrder', from: 200 },
  ],
  [
    { fact: 'marginRate', from: 0.5 },
    { fact: 'recencyDays', to: 365 },
    { fact: 'netSales', from: 500 },
  ],
  [
    { fact: 'city', anyOf: ['Town 10', 'Town 20', 'Town 30', 'Town 40', 'Town 50'] },
    { fact: 'channel', anyOf: ['shop'] },
  ],
  [
    { fact: 'orders', from: 3 },
    { fact: 'recencyDays', to: 120 },
    { fact: 'averageOrder', to: 100 },
  ],
  [
    { fact: 'units', to: 3 },
    { fact: 'recencyDays', from: 600 },
  ],
  [{ fact: 'netSales', to: 50 }],
  [{ fact: 'marginRate', to: -0.1 }],
  [
    { fact: 'channel', anyOf: ['app'] },
    { fact: 'recencyDays', to: 180 },
  ],
  [
    { fact: 'averageOrder', from: 80, to: 160 },
    { fact: 'orders', from: 2 },
  ],
  [{ fact: 'recencyDays', from: 365 }],
];

/** What every peer must come to. */
export interface RulesAnswer {
  /** Customers of each segment, the unassigned last. */
  readonly counts: readonly number[];
  /** Sum over all customers of R×100 + F×10 + M by type-7 fifths, ties together. */
  readonly rfmCodes: number;
}

/** What a fact's limits are multiplied by, so that money is compared in 1/10,000. */
export function scaleOf(fact: NumberFact | TextFact): number {
  return fact === 'netSales' || fact === 'averageOrder' ? 10_000 : 1;
}
