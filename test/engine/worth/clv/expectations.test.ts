import {
  expectedIfAlive,
  expectedOfNew,
  expectedPurchases,
  probabilityAlive,
  probabilityOfCount,
} from '../../../../src/engine/worth/clv/bg-nbd-expectations.js';
import { expectedValue } from '../../../../src/engine/worth/clv/gamma-gamma.js';
import { predict } from '../../../../src/engine/worth/clv/predict.js';
import { monthIn, weeks } from '../../../../src/engine/worth/clv/time-unit.js';
import {
  asPrinted,
  customerOne,
  firstThree,
  fittedAsPublished,
  fittedExactly,
  history,
  valuesAsPublished,
  valuesExactly,
} from './published.js';

describe('expectations of BG/NBD, against published and recomputed results on CDNOW', () => {
  it.each<[[number, number, number], number, number]>([
    [[2, 30.4286, 38.8571], 0.72662, 1.225994],
    [[1, 1.7143, 38.8571], 0.212391, 0.203419],
    [[0, 0, 38.8571], 1, 0.194794],
    [[4, 24.4286, 33.5714], 0.680268, 2.352579],
    [[26, 30.8571, 31], 0.968854, 20.748901],
    [[0, 0, 27], 1, 0.258979],
  ])('x, t_x, T of %j: alive %d, expected in 39 weeks %d', ([x, recency, age], alive, expected) => {
    expect(Math.abs(probabilityAlive(fittedExactly, history(x, recency, age)) - alive)).toBeLessThan(1e-4);
    expect(Math.abs(expectedPurchases(fittedExactly, history(x, recency, age), weeks(39)) - expected)).toBeLessThan(1e-4);
  });

  it('gives 1.22591 for x = 2, t_x = 30.43, T = 38.86 and 39 weeks', () => {
    expect(expectedPurchases(fittedAsPublished, customerOne, weeks(39))).toBeCloseTo(1.22591, 5);
  });

  it('gives E[N(t)] of a new customer to three decimals', () => {
    const published = [0.0078, 0.0532, 0.1506, 1.0405, 1.0437, 1.8576];
    [0.1429, 1, 3, 31.8571, 32, 78].forEach((t, place) => {
      expect(Math.abs(expectedOfNew(fittedAsPublished, weeks(t)) - published[place]!)).toBeLessThan(5e-4);
    });
  });

  it('gives the chance of exactly n purchases', () => {
    expect(probabilityOfCount(asPrinted, weeks(39), 0)).toBeCloseTo(0.5737864, 7);
    expect(probabilityOfCount(asPrinted, weeks(2), 10) / 1.07869e-7).toBeCloseTo(1, 5);
    expect(probabilityOfCount(asPrinted, weeks(30), 11)).toBeCloseTo(0.0019995214, 10);
  });

  it('has chances of 0, 1, 2 .. that add up to 1, and a mean that is E[N(t)]', () => {
    const chances = Array.from({ length: 2_000 }, (_, n) => probabilityOfCount(asPrinted, weeks(52), n));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
    const mean = chances.reduce((sum, chance, n) => sum + n * chance, 0);
    expect(mean).toBeCloseTo(expectedOfNew(asPrinted, weeks(52)), 8);
  });

  it('values the first customers at 36.278, 4.637 and 8.344 over 12 months, at 1 % a month', () => {
    const models = { purchases: fittedAsPublished, values: valuesAsPublished };
    const { discounted } = predict(models, firstThree, { periods: 12, period: monthIn('weeks'), discountRate: 0.01 });
    [36.278, 4.637, 8.344].forEach((value, customer) => {
      expect(Math.abs(discounted[customer]! - value)).toBeLessThan(1e-3);
    });
  });

  it('expects the printed value of a purchase', () => {
    const first = [
      [2, 22.345, 24.65],
      [1, 11.77, 18.91],
      [0, 0, 35.17],
      [4, 29.8625, 30.3875],
      [26, 39.97, 39.8903],
    ] as const;
    for (const [x, mean, value] of first) expect(Math.abs(expectedValue(valuesExactly, x, mean) - value)).toBeLessThan(5e-3);
  });
});

describe('expectations where closed forms break down, against quadrature over the chance to leave', () => {
  it('needs no limit at a = 1', () => {
    const model = { unit: 'weeks', r: 0.5, alpha: 6, a: 1, b: 2.5 } as const;
    expect(expectedPurchases(model, history(3, 20, 30), weeks(52))).toBeCloseTo(2.081509259, 8);
    expect(expectedPurchases(model, history(0, 0, 30), weeks(52))).toBeCloseTo(0.57146068, 8);
    const beside = expectedPurchases({ ...model, a: 1 + 1e-9 }, history(3, 20, 30), weeks(52));
    expect(beside).toBeCloseTo(2.081509259, 7);
  });

  it('holds where a + b = 1, at which the hypergeometric function has a pole', () => {
    const model = { unit: 'weeks', r: 0.5, alpha: 6, a: 0.4, b: 0.6 } as const;
    expect(expectedPurchases(model, history(0, 0, 30), weeks(52))).toBeCloseTo(0.5440519901, 8);
  });

  it('holds for somebody who buys every day, and for long times', () => {
    const model = { unit: 'weeks', r: 0.5, alpha: 6, a: 0.8, b: 2.5 } as const;
    expect(expectedPurchases(model, history(400, 51, 52), weeks(104))).toBeCloseTo(147.0092779, 5);
    const many = expectedIfAlive(model, { repeats: 3_000, age: weeks(520) }, weeks(10_000));
    expect(many).toBeGreaterThan(3_000);
    expect(many).toBeLessThan(3_000 * 20);
    expect(expectedIfAlive(model, { repeats: 0, age: weeks(0) }, weeks(0))).toBe(0);
  });

  it('takes somebody who bought daily and then fell silent for gone, without overflow', () => {
    const model = { unit: 'weeks', r: 0.5, alpha: 6, a: 0.8, b: 2.5 } as const;
    expect(probabilityAlive(model, history(3_000, 400, 5_000))).toBe(0);
    expect(expectedPurchases(model, history(3_000, 400, 5_000), weeks(52))).toBe(0);
  });
});
