import { rfmScores } from '../../../src/engine/segments/scores/rfm-scores.js';
import type { CustomerFacts } from './customer-facts.js';

/** The product's own scoring by type-7 fifths. */
export function ownScores({ size, numbers }: CustomerFacts): number {
  const input = { recencyDays: numbers.recencyDays, frequency: numbers.orders, monetary: numbers.netSales };
  const { r, f, m } = rfmScores(input, { method: 'quantile', bins: 5 });
  let sum = 0;
  for (let c = 0; c < size; c++) sum += (r[c] as number) * 100 + (f[c] as number) * 10 + (m[c] as number);
  return sum;
}
