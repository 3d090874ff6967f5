import { canonicalOrder } from '../../../../src/engine/segments/find/canonical-order.js';
import { bayesianCriterion, meanSilhouette, silhouettes } from '../../../../src/engine/segments/find/cluster-fit.js';
import { clusterings, type Points } from '../../../../src/engine/segments/find/k-means.js';
import { niceNumber } from '../../../../src/engine/segments/find/nice-number.js';
import { tailoringProfit } from '../../../../src/engine/segments/find/tailoring-profit.js';

const line = (...values: number[]): Points => ({ values: Float64Array.from(values), dimensions: 1, count: values.length });

describe('silhouettes', () => {
  it('are .6, .3333, .3333, .6 for .2, .4 and .6, .8, and .46667 overall (the standard definition)', () => {
    const [values] = silhouettes(line(0.2, 0.4, 0.6, 0.8), [Int32Array.of(0, 0, 1, 1)]);
    expect(Array.from(values as Float64Array, (value) => value.toFixed(4))).toEqual(['0.6000', '0.3333', '0.3333', '0.6000']);
    expect(meanSilhouette(values as Float64Array)).toBeCloseTo(0.46667, 5);
  });

  it('are 0 for a cluster of one, and when there is one cluster only', () => {
    expect(Array.from(silhouettes(line(0, 1, 9), [Int32Array.of(0, 0, 1)])[0] as Float64Array)[2]).toBe(0);
    expect(Array.from(silhouettes(line(0, 1, 9), [Int32Array.of(0, 0, 0)])[0] as Float64Array)).toEqual([0, 0, 0]);
    expect(meanSilhouette(new Float64Array(0))).toBeNull();
  });
});

describe('bayesianCriterion', () => {
  it('is -2 log L + p log n of round Gaussians with one variance, by hand for four points on a line', () => {
    const points = line(0, 2, 10, 12);
    // Two clusters: SSE 4, variance 4 / (4 - 2) = 2, p = 1 + 2 + 1 = 4.
    const logLikelihood = 4 * Math.log(0.5) - 2 * Math.log(2 * Math.PI * 2) - 1;
    const clustering = { k: 2, centres: Float64Array.of(1, 11), labels: Int32Array.of(0, 0, 1, 1), sumOfSquares: 4 };
    expect(bayesianCriterion(points, clustering)).toBeCloseTo(-2 * logLikelihood + 4 * Math.log(4), 10);
  });

  it('is not defined when every point lies on its centre', () => {
    const all = { k: 2, centres: Float64Array.of(1, 2), labels: Int32Array.of(0, 1), sumOfSquares: 0 };
    expect(bayesianCriterion(line(1, 2), all)).toBeNull();
  });
});

describe('clusterings', () => {
  it('parts two clouds, and never gets worse with one cluster more', () => {
    const values = Float64Array.from({ length: 80 }, (_, place) => (place < 40 ? 0 : 50) + ((place * 7) % 5));
    const found = clusterings({ values, dimensions: 2, count: 40 }, 6, 1);
    const labels = found[1]?.labels as Int32Array;
    expect(new Set(labels.slice(0, 20)).size).toBe(1);
    expect(labels[0]).not.toBe(labels[39]);
    for (let k = 1; k < found.length; k++) expect(found[k]?.sumOfSquares).toBeLessThanOrEqual(found[k - 1]?.sumOfSquares as number);
  });

  it('stops at the number of different points', () => {
    const values = Float64Array.of(0, 0, 1, 1, 0, 0, 1, 1);
    expect(clusterings({ values, dimensions: 2, count: 4 }, 5, 1).map(({ k }) => k)).toEqual([1, 2]);
    expect(clusterings(line(3, 3, 3), 5, 1).map(({ k }) => k)).toEqual([1]);
    expect(clusterings(line(), 5, 1)).toEqual([]);
  });

  it('takes the natural breaks of a single field: 1 2 4 5 | 7 9 10 | 20 (domain page)', () => {
    const { labels } = clusterings(line(1, 2, 4, 5, 7, 9, 10, 20), 3, 1)[2] as { labels: Int32Array };
    expect(Array.from(labels)).toEqual([0, 0, 0, 0, 1, 1, 1, 2]);
  });
});

describe('tailoringProfit', () => {
  const input = { responseGain: 0.1, fixedCost: 5 };

  it('is the gain times customers times the spread between groups that do not vary inside, less the cost', () => {
    // Means 10 and 30 around 20: nothing to shrink; spread 10; 0.1 x 4 x 10 - 2 x 5.
    const { gain, profit } = tailoringProfit({ ...input, worth: Float64Array.of(10, 10, 30, 30), labels: Int32Array.of(0, 0, 1, 1), k: 2 });
    expect(gain).toBeCloseTo(4, 10);
    expect(profit).toBeCloseTo(-6, 10);
  });

  it('counts nothing where chance explains the difference', () => {
    const chance = { ...input, worth: Float64Array.of(0, 40, 10, 31), labels: Int32Array.of(0, 0, 1, 1), k: 2 };
    expect(tailoringProfit(chance).gain).toBe(0);
  });

  it('shrinks by t / (t + W / n), worked by hand', () => {
    // Groups (8, 12) and (28, 32): m 20, SSB 400, SSW 16, W 8, t = (400 - 8) / (4 - 2) = 196, B = 196 / (196 + 4) = .98.
    const { differences } = tailoringProfit({ ...input, worth: Float64Array.of(8, 12, 28, 32), labels: Int32Array.of(0, 0, 1, 1), k: 2 });
    expect(Array.from(differences)).toEqual([-9.8, 9.8]);
  });

  it('gains nothing from one group', () => {
    expect(tailoringProfit({ ...input, worth: Float64Array.of(1, 9), labels: Int32Array.of(0, 0), k: 1 })).toMatchObject({
      gain: 0,
      profit: -5,
    });
  });
});

describe('niceNumber', () => {
  it.each([
    [1187.4, 1243.9, 'money', 1200],
    [4.2, 5.9, 'count', 5],
    [55, 62, 'days', 60],
    [361, 370, 'days', 365],
    [0.231, 0.262, 'ratio', 0.25],
    [-12, 7, 'money', 0],
    [3.01, 3.02, 'money', 3.02],
    [0.5, 0.9, 'money', 0.5],
    [0.2, 0.8, 'count', null],
  ] as const)('between %s and %s (%s) is %s', (low, high, unit, expected) => {
    expect(niceNumber(low, high, unit)).toBe(expected);
  });
});

describe('canonicalOrder', () => {
  it('lists the same ids in the same order wherever they stand, and only those asked for', () => {
    const ids = ['ann', 'bob', 'cem', 'dora', 'eve'];
    const turned = ids.slice().reverse();
    const order = (list: string[]) => Array.from(canonicalOrder(list, new Uint8Array(5).fill(1)), (customer) => list[customer]);
    expect(order(turned)).toEqual(order(ids));
    expect(order(ids).slice().sort()).toEqual(ids);
    expect(Array.from(canonicalOrder(ids, Uint8Array.of(0, 1, 0, 0, 0)))).toEqual([1]);
  });
});
