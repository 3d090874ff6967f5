import type { Analysis } from '../../shop/analysis.js';
import { type CurveCustomers, curveCustomers } from './curve-basis.js';
import type { Concentration, CurvePoint, CurveResult } from './curve-figures.js';
import { curveSentences } from './curve-sentences.js';
import { gini } from './gini.js';
import { paretoShare } from './pareto-share.js';
import { curvePlaces, percentOfTotal, type WhaleCurve, whaleCurve } from './whale-curve.js';

/** Steps of the points, apart from the start and the peak: 200 points at most. */
const pointSteps = 198;

/** Who makes and who eats the profit: for the shop and by segment. */
export function curveResult(analysis: Analysis): CurveResult {
  const found = curveCustomers(analysis);
  const curve = whaleCurve(found.values);
  const sales = Float64Array.from(found.members, (customer) => analysis.customers.netSales[customer] as number);
  const salesCurve = whaleCurve(sales);
  const figures = {
    basis: found.basis,
    ...concentration(curve, found.values),
    customersLeftOut: found.leftOut,
    netSales: { total: salesCurve.total / 10_000, paretoShare: paretoShare(salesCurve), gini: gini(sales) },
    points: curvePoints(curve, pointSteps, true),
    segments: bySegment(analysis, found),
  };
  return { ...figures, sentences: curveSentences(figures) };
}

function concentration(curve: WhaleCurve, values: Float64Array): Concentration {
  const peakPercent = percentOfTotal(curve, curve.peak);
  return {
    customers: curve.customers,
    total: curve.total / 10_000,
    peak: curve.peak / 10_000,
    peakPercent,
    customersAtPeak: curve.customersAtPeak,
    givenAway: (curve.peak - curve.total) / 10_000,
    givenAwayPercent: peakPercent === null ? null : peakPercent - 100,
    paretoShare: paretoShare(curve),
    gini: gini(values),
  };
}

/**
 * The curve as points.
 *
 * @param steps how many steps at most lead from no customer to all of them
 */
export function curvePoints(curve: WhaleCurve, steps: number, withPeak: boolean): CurvePoint[] {
  return curvePlaces(curve, steps, withPeak).map((place) => ({
    customers: place,
    customersPercent: curve.customers === 0 ? 0 : (100 * place) / curve.customers,
    amount: (curve.cumulative[place] as number) / 10_000,
    percent: percentOfTotal(curve, curve.cumulative[place] as number),
  }));
}

function bySegment({ segments, segmentOfCustomer }: Analysis, { members, values }: CurveCustomers): CurveResult['segments'] {
  const valuesOf: number[][] = segments.map(() => []);
  members.forEach((customer, place) => {
    valuesOf[segmentOfCustomer[customer] as number]?.push(values[place] as number);
  });
  return segments.flatMap(({ name }, segment) => {
    const own = Float64Array.from(valuesOf[segment] ?? []);
    return own.length === 0 ? [] : [{ name, ...concentration(whaleCurve(own), own) }];
  });
}
