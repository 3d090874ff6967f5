import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { ckmeans } from 'simple-statistics';
import { chosenBreaks, naturalBreaks, upperLimits } from '../../../../src/engine/segments/breaks/natural-breaks.js';
import { classify } from '../../../../src/engine/segments/scores/classify.js';

const fixture = (name: string) => readFileSync(join(__dirname, '../../../fixtures', name));
const sumBy = (file: string, key: string, amount: string) => {
  const sums = new Map<string, number>();
  for (const row of parse<Record<string, string>>(fixture(file), { columns: true, bom: true }))
    sums.set(row[key]!, (sums.get(row[key]!) ?? 0) + Math.round(Number(row[amount]) * 10_000));
  return Float64Array.from(sums.values());
};
type Answer = {
  readonly class_sizes: number[];
  readonly class_lower_values: number[];
  readonly class_upper_values: number[];
  readonly class_means: number[];
  readonly within_ss: number;
  readonly goodness_of_variance_fit: number;
};
type Answers = Record<string, { n: number; natural_breaks_exact: Record<string, Answer> }>;
const answers = JSON.parse(fixture('natural-breaks-answers.json').toString()) as Answers;
const columns: Record<string, Float64Array> = {
  rfm_orders: sumBy('rfm/orders.csv', 'customer_id', 'revenue'),
  superstore_sales: sumBy('superstore/superstore.csv', 'Customer ID', 'Sales'),
};
const cases = Object.entries(answers).flatMap(([name, { natural_breaks_exact: byCount }]) =>
  Object.entries(byCount).map(([k, answer]) => [name, Number(k), answer] as const),
);
const squares = (groups: readonly (readonly number[])[]) =>
  groups.reduce((sum, group) => {
    const mean = group.reduce((a, b) => a + b, 0) / group.length;
    return sum + group.reduce((a, b) => a + (b - mean) ** 2, 0);
  }, 0);

describe('naturalBreaks', () => {
  test.each(cases)('splits the customers’ sales of %s into %i classes as the exact answers do', (name, k, answer) => {
    const { classes, withinSquares, goodnessOfFit } = naturalBreaks(columns[name]!, k);
    expect(classes.map(({ count }) => count)).toEqual(answer.class_sizes);
    expect(classes.map(({ from }) => from / 10_000)).toEqual(answer.class_lower_values);
    expect(classes.map(({ to }) => to / 10_000)).toEqual(answer.class_upper_values);
    for (const [index, { mean }] of classes.entries()) expect(mean / 10_000).toBeCloseTo(answer.class_means[index]!, 5);
    expect(Math.abs(withinSquares / 1e8 / answer.within_ss - 1)).toBeLessThan(1e-9);
    expect(goodnessOfFit).toBeCloseTo(answer.goodness_of_variance_fit, 7);
  });

  test.each([
    [[-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3, [-1, 2, 6]],
    [[0, 3, 4], 2, [0, 4]],
    [[3, 2, 3, 5, 2, 1], 3, [2, 3, 5]],
    [[1, 2, 4, 5, 7, 9, 10, 20], 3, [5, 10, 20]],
  ])('%j in %i classes end at %j, as published', (values, k, ends) => {
    expect(naturalBreaks(Float64Array.from(values), k).classes.map(({ to }) => to)).toEqual(ends);
  });

  test('its goodness of fit is that of the published examples', () => {
    expect(naturalBreaks(Float64Array.of(1, 2, 4, 5, 7, 9, 10, 20), 3).goodnessOfFit).toBeCloseTo(0.9426, 5);
    expect(naturalBreaks(Float64Array.of(1, 2, 3), 1).goodnessOfFit).toBe(0);
  });

  test('never does worse than simple-statistics’ ckmeans, and never better', () => {
    const numbers = fc.array(fc.integer({ min: -40, max: 400 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 9 }), (values, k) => {
        const classes = Math.min(k, new Set(values).size);
        const ours = naturalBreaks(Float64Array.from(values), classes).withinSquares;
        expect(ours).toBeCloseTo(squares(ckmeans(values, classes)), 6);
      }),
    );
  });

  test('makes as many classes as there are different values when more are asked for, and none of nothing', () => {
    expect(naturalBreaks(Float64Array.of(5, 5, 8), 5).classes.map(({ count }) => count)).toEqual([2, 1]);
    expect(naturalBreaks(Float64Array.of(Number.NaN), 5).classes).toEqual([]);
    expect(upperLimits(new Float64Array(0), 5)).toEqual([]);
  });

  test('keeps its digits where large amounts differ little', () => {
    const far = 9e14;
    const { classes } = naturalBreaks(Float64Array.of(far, far + 1, far + 10, far + 11), 2);
    expect(classes.map(({ to, squares: s }) => [to - far, s])).toEqual([
      [1, 0.5],
      [11, 0.5],
    ]);
  });

  test('its upper limits, closed on the right, give back exactly its classes', () => {
    const values = columns.superstore_sales!;
    const sizes = new Map<number, number>();
    for (const one of classify(values, upperLimits(values, 5))) sizes.set(one, (sizes.get(one) ?? 0) + 1);
    expect([1, 2, 3, 4, 5].map((one) => sizes.get(one))).toEqual(answers.superstore_sales?.natural_breaks_exact['5']?.class_sizes);
  });
});

describe('chosenBreaks', () => {
  test('takes the smallest number of classes that explains nine tenths of the differences', () => {
    // By the exact answers 4 classes explain .8976 and .8739, 5 explain .9290 and .9124.
    expect(chosenBreaks(columns.rfm_orders!).classes).toHaveLength(5);
    expect(chosenBreaks(columns.superstore_sales!).classes).toHaveLength(5);
  });

  test('takes four for an even spread, of which k equal parts explain 1 - 1/k²: .75, .889, .9375', () => {
    expect(chosenBreaks(Float64Array.from({ length: 1000 }, (_, index) => index)).classes).toHaveLength(4);
  });
});
