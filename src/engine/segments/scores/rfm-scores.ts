import type { Thresholds } from '../../shop/analysis.js';
import { classify, cutsCollapsed, quantileCuts } from './quantile-cuts.js';

/** What the three scores are made from, one value per customer; NaN for a customer without a counted order. */
export interface RfmInput {
  readonly recencyDays: Float64Array;
  /** Number of orders. */
  readonly frequency: Float64Array;
  /** Net sales in 1/10,000 of the major unit. */
  readonly monetary: Float64Array;
}

export interface RfmScores {
  /** 1 (worst) to `bins` (best), NaN unknown. For R few days are best. */
  readonly r: Float64Array;
  readonly f: Float64Array;
  readonly m: Float64Array;
  /** Limits between the classes; `monetary` in the major unit. */
  readonly thresholds: Thresholds;
}

/**
 * Scores recency, frequency and monetary value by type-7 quantiles (domain.md 2.1): right-closed, ties together.
 * R is the class of the days since the last order, turned round, so that the latest buyers get the highest score.
 */
export function rfmScores(input: RfmInput, bins: number): RfmScores {
  const recencyCuts = quantileCuts(input.recencyDays, bins);
  const frequencyCuts = quantileCuts(input.frequency, bins);
  const monetaryCuts = quantileCuts(input.monetary, bins);
  const collapsed = (
    [
      ['recencyDays', recencyCuts],
      ['frequency', frequencyCuts],
      ['monetary', monetaryCuts],
    ] as const
  ).filter(([, cuts]) => cutsCollapsed(cuts));
  return {
    r: classify(input.recencyDays, recencyCuts).map((score) => bins + 1 - score),
    f: classify(input.frequency, frequencyCuts),
    m: classify(input.monetary, monetaryCuts),
    thresholds: {
      method: 'quantile7',
      recencyDays: recencyCuts,
      frequency: frequencyCuts,
      monetary: monetaryCuts.map((cut) => cut / 10_000),
      collapsed: collapsed.map(([name]) => name),
    },
  };
}
