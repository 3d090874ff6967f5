import { seededRandom } from '../../statistics/seeded-random.js';

/** What each customer of a segment brings and costs, in one unit of money; index = customer. */
export interface CustomerMoney {
  /** The margin on which profit and ROI stand. */
  readonly margin: Float64Array;
  /** Service and marketing. */
  readonly spend: Float64Array;
}

/** Where a figure would lie in 90 of 100 samples of customers such as these. */
export interface SampleInterval {
  /** Null: without limit on that side, because in some samples nothing is spent. */
  readonly low: number | null;
  readonly high: number | null;
  readonly level: 0.9;
  /** `bootstrap`: customers drawn again and again, with a fixed seed; `normal`: from the spread between many customers. */
  readonly method: 'bootstrap' | 'normal';
  /** How many samples were drawn; 0 for `normal`. */
  readonly resamples: number;
}

export interface SampleIntervals {
  readonly profit: SampleInterval;
  /** Null where nothing was spent. */
  readonly roi: SampleInterval | null;
}

const level = 0.9;
/** From so many customers on the bootstrap says what the normal distribution says, and takes longer. */
const mostResampled = 2000;
const mostDraws = 500_000;
const mostResamples = 2000;
const fewestResamples = 250;
const seed = 20_260_101;
/** The 95th percentile of the standard normal distribution. */
const z95 = 1.6448536269514722;

/**
 * 90 % intervals of a segment's profit and ROI: percentile bootstrap over its customers (they are resampled whole, so that
 * each keeps its own margin and cost), or, from 2,000 customers on, the normal approximation, for ROI that of a ratio of
 * sums. An interval always holds the segment's own figure. Null for fewer than two customers: one says nothing about others.
 *
 * The order of the customers changes nothing.
 */
export function sampleIntervals(money: CustomerMoney): SampleIntervals | null {
  const size = money.margin.length;
  if (size < 2 || money.margin.some(Number.isNaN) || money.spend.some(Number.isNaN)) return null;
  return size >= mostResampled ? normal(money) : bootstrap(inFixedOrder(money));
}

function bootstrap({ margin, spend }: CustomerMoney): SampleIntervals {
  const size = margin.length;
  const resamples = Math.max(fewestResamples, Math.min(mostResamples, Math.floor(mostDraws / size)));
  const random = seededRandom(seed + size);
  const profits = new Float64Array(resamples);
  const ratios = new Float64Array(resamples);
  for (let sample = 0; sample < resamples; sample++) {
    let earned = 0;
    let spent = 0;
    for (let draw = 0; draw < size; draw++) {
      const customer = random.between(0, size - 1);
      earned += margin[customer] as number;
      spent += spend[customer] as number;
    }
    profits[sample] = earned - spent;
    ratios[sample] = ratio(earned - spent, spent);
  }
  const total = { margin: sum(margin), spend: sum(spend) };
  const interval = (values: Float64Array, own: number): SampleInterval => {
    values.sort();
    const low = finite(Math.min(own, percentile(values, (1 - level) / 2)));
    const high = finite(Math.max(own, percentile(values, (1 + level) / 2)));
    return { low, high, level, method: 'bootstrap', resamples };
  };
  const own = total.margin - total.spend;
  return { profit: interval(profits, own), roi: total.spend > 0 ? interval(ratios, own / total.spend) : null };
}

function normal({ margin, spend }: CustomerMoney): SampleIntervals {
  const size = margin.length;
  const total = { margin: sum(margin), spend: sum(spend) };
  const around = (own: number, spreadOf: (customer: number) => number): SampleInterval => {
    let mean = 0;
    for (let customer = 0; customer < size; customer++) mean += spreadOf(customer) / size;
    let squares = 0;
    for (let customer = 0; customer < size; customer++) squares += (spreadOf(customer) - mean) ** 2;
    const error = z95 * Math.sqrt((squares * size) / (size - 1));
    return { low: own - error, high: own + error, level, method: 'normal', resamples: 0 };
  };
  const returned = total.margin / total.spend;
  const residual = (customer: number) => ((margin[customer] as number) - returned * (spend[customer] as number)) / total.spend;
  return {
    profit: around(total.margin - total.spend, (customer) => (margin[customer] as number) - (spend[customer] as number)),
    roi: total.spend > 0 ? around(returned - 1, residual) : null,
  };
}

function inFixedOrder({ margin, spend }: CustomerMoney): CustomerMoney {
  const order = Array.from(margin.keys()).sort(
    (a, b) => (margin[a] as number) - (margin[b] as number) || (spend[a] as number) - (spend[b] as number),
  );
  const sorted = (values: Float64Array) => Float64Array.from(order, (customer) => values[customer] as number);
  return { margin: sorted(margin), spend: sorted(spend) };
}

/** In a sample that spends nothing the ratio has no limit. */
function ratio(profit: number, spent: number): number {
  if (spent > 0) return profit / spent;
  return profit === 0 ? 0 : profit > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

function percentile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] as number;
  const high = sorted[Math.ceil(place)] as number;
  return low === high ? low : low + (high - low) * (place - Math.floor(place));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
