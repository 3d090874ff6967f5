import { seededRandom } from '../src/engine/statistics/seeded-random.js';
import type { BgNbd } from '../src/engine/worth/clv/bg-nbd.js';
import type { GammaGamma } from '../src/engine/worth/clv/gamma-gamma.js';
import type { Histories } from '../src/engine/worth/clv/histories.js';

export interface Simulated {
  readonly customers: number;
  readonly purchases: BgNbd<'weeks'>;
  readonly values: GammaGamma;
  /** Weeks over which first purchases are spread, and the end of what is watched. */
  readonly newcomersWeeks: number;
  readonly untilWeek: number;
  readonly seed: number;
}

/** Purchases of customers who behave as the models say; the same seed gives the same customers. */
export interface SimulatedPurchases {
  /** Weeks of each customer's purchases, rising. */
  readonly weeksOf: readonly (readonly number[])[];
  readonly valuesOf: readonly (readonly number[])[];
}

export function simulate({ customers, purchases, values, newcomersWeeks, untilWeek, seed }: Simulated): SimulatedPurchases {
  const draw = draws(seed);
  const weeksOf: number[][] = [];
  const valuesOf: number[][] = [];
  for (let customer = 0; customer < customers; customer++) {
    const rate = draw.gamma(purchases.r) / purchases.alpha;
    const leaving = draw.gamma(purchases.a);
    const chance = leaving / (leaving + draw.gamma(purchases.b));
    const scale = draw.gamma(values.q) / values.v;
    const bought: number[] = [];
    for (let week = draw.uniform() * newcomersWeeks; week <= untilWeek; week += draw.exponential() / rate) {
      bought.push(week);
      // Nobody leaves at the first purchase.
      if (bought.length > 1 && draw.uniform() < chance) break;
    }
    weeksOf.push(bought);
    valuesOf.push(bought.map(() => draw.gamma(values.p) / scale));
  }
  return { weeksOf, valuesOf };
}

/** The histories in continuous time, as the models define them. */
export function historiesOf({ weeksOf, valuesOf }: SimulatedPurchases, untilWeek: number): Histories<'weeks'> {
  const seen = weeksOf.map((weeks) => weeks.filter((week) => week <= untilWeek));
  const repeatValues = seen.map((weeks, customer) => (valuesOf[customer] ?? []).slice(1, weeks.length));
  return {
    unit: 'weeks',
    repeats: Float64Array.from(seen, (weeks) => weeks.length - 1),
    txRecency: Float64Array.from(seen, (weeks) => (weeks.at(-1) as number) - (weeks[0] as number)),
    age: Float64Array.from(seen, (weeks) => untilWeek - (weeks[0] as number)),
    repeatValue: Float64Array.from(repeatValues, (list) => (list.length === 0 ? 0 : list.reduce((a, b) => a + b, 0) / list.length)),
  };
}

function draws(seed: number) {
  const random = seededRandom(seed);
  const uniform = () => (random.between(0, 999_999_999) + 0.5) / 1e9;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  /** Marsaglia and Tsang (2000). */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return { uniform, gamma, exponential: () => -Math.log(uniform()) };
}

/** Parameters of the size that a shop of music had (Fader, Hardie and Lee 2005), and rounder ones. */
export const musicShop: Simulated = {
  customers: 4_000,
  purchases: { unit: 'weeks', r: 0.5, alpha: 6, a: 0.8, b: 2.5 },
  values: { p: 6, q: 4, v: 16 },
  newcomersWeeks: 12,
  untilWeek: 52,
  seed: 20_26,
};
