import { historiesOf, musicShop, simulate } from '../../../../bench/simulated-customers.js';
import { bgNbdLogLikelihood, fitBgNbd } from '../../../../src/engine/worth/clv/bg-nbd.js';
import { digamma } from '../../../../src/engine/worth/clv/digamma.js';
import { fitGammaGamma, gammaGammaLogLikelihood, meanValue } from '../../../../src/engine/worth/clv/gamma-gamma.js';
import type { Histories } from '../../../../src/engine/worth/clv/histories.js';
import { minimise } from '../../../../src/engine/worth/clv/minimise.js';

const known = historiesOf(simulate(musicShop), musicShop.untilWeek);

describe('fitting BG/NBD to 4,000 simulated customers', () => {
  const { state, model, logLikelihood } = fitBgNbd(known);

  it('finds what scipy’s Nelder-Mead finds, from three starting points, by another form of the likelihood', () => {
    expect(state).toBe('found');
    [0.51348, 6.157015, 0.813467, 2.518131].forEach((value, place) => {
      expect(Math.abs([model.r, model.alpha, model.a, model.b][place]! - value)).toBeLessThan(1e-4);
    });
    expect(logLikelihood).toBeCloseTo(-30_316.4014, 3);
  });

  it('comes near the parameters that the customers were made with', () => {
    const { r, alpha, a, b } = musicShop.purchases;
    const made = [r, alpha, a, b];
    [model.r, model.alpha, model.a, model.b].forEach((value, place) => {
      expect(Math.abs(value / made[place]! - 1)).toBeLessThan(0.1);
    });
  });

  it('reports the likelihood of its own parameters, and no neighbour has a higher one', () => {
    expect(bgNbdLogLikelihood(model, known)).toBeCloseTo(logLikelihood, 6);
    for (const part of ['r', 'alpha', 'a', 'b'] as const) {
      for (const factor of [0.99, 1.01]) {
        expect(bgNbdLogLikelihood({ ...model, [part]: model[part] * factor }, known)).toBeLessThan(logLikelihood);
      }
    }
  });

  it('gives the same in days, but for alpha, which is in days then', () => {
    const inDays = (values: Float64Array) => values.map((value) => value * 7);
    const other = fitBgNbd<'days'>({ ...known, unit: 'days', txRecency: inDays(known.txRecency), age: inDays(known.age) }).model;
    expect(other.r / model.r).toBeCloseTo(1, 6);
    expect(other.alpha / model.alpha).toBeCloseTo(7, 5);
    expect(other.a / model.a).toBeCloseTo(1, 6);
    expect(other.b / model.b).toBeCloseTo(1, 6);
  });

  it('takes the same customers ten times for the same parameters and ten times the log-likelihood', () => {
    const ten = (values: Float64Array) => Float64Array.from({ length: values.length * 10 }, (_, i) => values[i % values.length]!);
    const repeated = fitBgNbd({
      unit: 'weeks',
      repeats: ten(known.repeats),
      txRecency: ten(known.txRecency),
      age: ten(known.age),
      repeatValue: ten(known.repeatValue),
    });
    expect(repeated.model.r).toBeCloseTo(model.r, 7);
    expect(repeated.logLikelihood / logLikelihood).toBeCloseTo(10, 9);
  });

  it('works out the likelihood of one customer as by hand', () => {
    // r = a = b = 1, alpha = 1, x = 1, t_x = 1, T = 3: rate part 1, stay B(1,2)/B(1,1) = 1/2, then 1/16 + (1/1)(1/4).
    const one = historyOfOne(1, 1, 3);
    expect(bgNbdLogLikelihood({ unit: 'weeks', r: 1, alpha: 1, a: 1, b: 1 }, one)).toBeCloseTo(Math.log(0.5 * (1 / 16 + 1 / 4)), 12);
    // x = 0: (alpha / (alpha + T))^r.
    expect(bgNbdLogLikelihood({ unit: 'weeks', r: 2, alpha: 1, a: 1, b: 1 }, historyOfOne(0, 0, 3))).toBeCloseTo(2 * Math.log(1 / 4), 12);
  });
});

describe('fits that find nothing say so', () => {
  it('when customers all buy at one pace and never leave', () => {
    const steady = Array.from({ length: 300 }, (_, i) => 8 + (i % 3));
    const same: Histories<'weeks'> = {
      unit: 'weeks',
      repeats: Float64Array.from(steady),
      txRecency: Float64Array.from(steady, () => 52),
      age: Float64Array.from(steady, () => 52),
      repeatValue: Float64Array.from(steady, () => 10),
    };
    expect(fitBgNbd(same).state).toBe('at-bound');
    expect(fitGammaGamma(same).state).not.toBe('found');
  });

  it('when nobody has a history, or only such as say nothing', () => {
    expect(fitBgNbd(historyOfOne(Number.NaN, Number.NaN, Number.NaN)).state).toBe('not-converged');
    expect(fitGammaGamma(historyOfOne(0, 0, 10)).state).toBe('not-converged');
    expect(fitBgNbd(historyOfOne(0, 0, 0)).state).toBe('not-converged');
  });
});

describe('fitting gamma-gamma', () => {
  const { state, model, logLikelihood } = fitGammaGamma(known);

  it('finds what scipy’s Nelder-Mead finds', () => {
    expect(state).toBe('found');
    [5.594155, 4.120446, 17.65967].forEach((value, place) => {
      expect(Math.abs([model.p, model.q, model.v][place]! - value)).toBeLessThan(1e-3);
    });
    expect(logLikelihood).toBeCloseTo(-11_158.1, 3);
    expect(gammaGammaLogLikelihood(model, known)).toBeCloseTo(logLikelihood, 6);
  });

  it('scales with money: p and q stay, v and the mean value are multiplied', () => {
    const dearer = fitGammaGamma({ repeats: known.repeats, repeatValue: known.repeatValue.map((value) => value * 1_000) }).model;
    expect(dearer.p / model.p).toBeCloseTo(1, 6);
    expect(dearer.q / model.q).toBeCloseTo(1, 6);
    expect(meanValue(dearer) / meanValue(model)).toBeCloseTo(1_000, 3);
  });

  it('leaves customers out whose repeat purchases were worth nothing', () => {
    const zeros = { repeats: Float64Array.of(...known.repeats, 3, 1), repeatValue: Float64Array.of(...known.repeatValue, 0, 0) };
    expect(fitGammaGamma(zeros).model).toEqual(model);
  });
});

describe('the routines beneath', () => {
  it('digamma agrees with scipy', () => {
    const values = [
      [0.01, -100.56088545786868],
      [0.5, -1.9635100260214235],
      [1, -0.5772156649015329],
      [10, 2.251752589066721],
      [1234.5, 7.1180162318279985],
    ] as const;
    for (const [x, psi] of values) expect(Math.abs(digamma(x) - psi)).toBeLessThan(1e-12 * Math.max(1, Math.abs(psi)));
  });

  it('minimise walks down Rosenbrock’s valley to (1, 1)', () => {
    const { at, converged } = minimise(
      ([x = 0, y = 0], slope) => {
        slope[0] = -2 * (1 - x) - 400 * x * (y - x * x);
        slope[1] = 200 * (y - x * x);
        return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
      },
      [-1.2, 1],
    );
    expect(converged).toBe(true);
    expect(at[0]).toBeCloseTo(1, 6);
    expect(at[1]).toBeCloseTo(1, 6);
  });

  it('minimise says when it found no flat place', () => {
    const slide = minimise(
      ([x = 0], slope) => {
        slope[0] = -1;
        return -x;
      },
      [0],
    );
    expect(slide.converged).toBe(false);
    const broken = minimise(
      (_, slope) => {
        slope[0] = Number.NaN;
        return Number.NaN;
      },
      [0],
    );
    expect(broken.converged).toBe(false);
  });
});

function historyOfOne(repeats: number, txRecency: number, age: number): Histories<'weeks'> {
  const one = (value: number) => Float64Array.of(value);
  return { unit: 'weeks', repeats: one(repeats), txRecency: one(txRecency), age: one(age), repeatValue: one(repeats === 0 ? 0 : 10) };
}
