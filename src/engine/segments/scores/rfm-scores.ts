import type { Thresholds } from '../../shop/analysis.js';
import { compareCodePoints } from '../../table/compare-code-points.js';
import { type Collapse, findCollapses } from './collapse.js';
import { findScoreMethod } from './methods/index.js';
import type { Measure, ScoreChoice } from './score-method.js';

/** What the three scores are made from, one value per customer; NaN for a customer without a counted order. */
export interface RfmInput {
  readonly recencyDays: Float64Array;
  /** Number of orders. */
  readonly frequency: Float64Array;
  /** Net sales in 1/10,000 of the major unit. */
  readonly monetary: Float64Array;
  /** Customers' ids, by which `rank` tells equal ones apart; without them the order of the customers does. */
  readonly ids?: readonly string[];
}

export interface RfmScores {
  /** 1 (worst) to `bins` (best), NaN unknown. For R few days are best. */
  readonly r: Float64Array;
  readonly f: Float64Array;
  readonly m: Float64Array;
  /** Limits between the classes; `monetary` in the major unit. */
  readonly thresholds: Thresholds;
  /** How and why scores have collapsed, in the order R, F, M; those that have not are not there. */
  readonly collapses: readonly Collapse[];
  /** How these scores were made. */
  readonly choice: ScoreChoice;
}

/**
 * Scores recency, frequency and monetary value (domain.md 2.1) by the chosen method. R is the class of the days since the
 * last order, turned round, so that the latest buyers get the highest score.
 *
 * Without any customer there are no limits; one customer, or customers who are all alike, make one class and not five.
 *
 * @see https://github.com/rsquaredacademy/rfm for the fixed limits; quantiles are closed on the right instead of adding 1
 */
export function rfmScores(input: RfmInput, choice: ScoreChoice): RfmScores {
  const method = findScoreMethod(choice.method);
  const once: { places?: Int32Array } = {};
  const placeOfId = () => {
    once.places ??= placesOf(input);
    return once.places;
  };
  const measures = measuresOf(input);
  const [r, f, m] = measures.map((measure) => method.score(measure, choice, placeOfId));
  if (r === undefined || f === undefined || m === undefined) throw new Error('There are three scores');
  const limits = { recencyDays: r.limits, frequency: f.limits, monetary: m.limits };
  const collapses = findCollapses(measures, limits, choice);
  return {
    r: r.scores,
    f: f.scores,
    m: m.scores,
    thresholds: { method: method.reported, ...limits, collapsed: collapses.map(({ measure }) => measure) },
    collapses,
    choice,
  };
}

function measuresOf({ recencyDays, frequency, monetary }: RfmInput): readonly Measure[] {
  return [
    { name: 'recencyDays', letter: 'r', values: recencyDays, scale: 1, best: 'low' },
    { name: 'frequency', letter: 'f', values: frequency, scale: 1, best: 'high' },
    { name: 'monetary', letter: 'm', values: monetary, scale: 10_000, best: 'high' },
  ];
}

function placesOf({ ids, recencyDays }: RfmInput): Int32Array {
  const places = Int32Array.from(recencyDays.keys());
  if (ids === undefined) return places;
  const order = Array.from(ids.keys()).sort((a, b) => compareCodePoints(ids[a] as string, ids[b] as string));
  order.forEach((customer, place) => {
    places[customer] = place;
  });
  return places;
}
