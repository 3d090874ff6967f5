/** What is split, and what the split costs. Amounts are a year's, in one unit throughout. */
export interface TailoringInput {
  /** What is at stake with each customer in a year. */
  readonly worth: Float64Array;
  /** Group of each customer, 0 .. k - 1; -1 stands outside. */
  readonly labels: Int32Array;
  readonly k: number;
  /** Cost of one more segment. */
  readonly fixedCost: number;
  /** Share of a group's distance from the average customer that treating it differently earns. */
  readonly responseGain: number;
}

export interface TailoringProfit {
  /** Expected extra worth less the cost of all segments. */
  readonly profit: number;
  readonly gain: number;
  readonly cost: number;
  /** Of each group: how far its average customer lies from the shop's, after shrinking. */
  readonly differences: Float64Array;
}

/**
 * What a year of treating k groups differently is expected to bring: profit(k) = extra margin from tailoring - k F
 * (domain.md 2.8). Without campaign results nobody knows how the groups respond, so what is at stake with them stands in:
 *
 *   gain = responseGain x n x sqrt(sum over groups of n_s / n x (B_s (m_s - m))^2)
 *
 * the customers times the spread between the groups' means m_s around the shop's mean m. (A mean of absolute differences
 * would be had in full from two groups, those above and those below; a spread still grows when the best are parted from
 * the good.) B_s = t / (t + W / n_s) is the empirical-Bayes weight of a group's mean, with W the variance within groups
 * and t the variance between true means, max(0, SSB - (k - 1) W) / (n - sum n_s^2 / n). Differences that chance explains
 * count nothing, so that more groups do not pay by themselves.
 *
 * @returns with one group: a gain of 0
 */
export function tailoringProfit({ worth, labels, k, fixedCost, responseGain }: TailoringInput): TailoringProfit {
  const sums = new Float64Array(k);
  const sizes = new Float64Array(k);
  let n = 0;
  let total = 0;
  for (let place = 0; place < labels.length; place++) {
    const label = labels[place] as number;
    if (label < 0) continue;
    const value = worth[place] as number;
    sums[label] = (sums[label] as number) + value;
    sizes[label] = (sizes[label] as number) + 1;
    total += value;
    n++;
  }
  const cost = k * fixedCost;
  const differences = new Float64Array(k);
  if (n === 0) return { profit: -cost, gain: 0, cost, differences };
  const mean = total / n;
  const means = sums.map((sum, label) => ((sizes[label] as number) === 0 ? mean : sum / (sizes[label] as number)));
  let within = 0;
  for (let place = 0; place < labels.length; place++) {
    const label = labels[place] as number;
    if (label >= 0) within += ((worth[place] as number) - (means[label] as number)) ** 2;
  }
  const weights = shrinkage({ means, sizes, mean, variance: n > k ? within / (n - k) : 0 });
  let squares = 0;
  for (let label = 0; label < k; label++) {
    differences[label] = (weights[label] as number) * ((means[label] as number) - mean);
    squares += (sizes[label] as number) * (differences[label] as number) ** 2;
  }
  const gain = responseGain * Math.sqrt(n * squares);
  return { profit: gain - cost, gain, cost, differences };
}

interface GroupMeans {
  readonly means: Float64Array;
  readonly sizes: Float64Array;
  readonly mean: number;
  /** Within groups. */
  readonly variance: number;
}

/** How far each group's own mean is to be believed, 0 to 1. */
function shrinkage({ means, sizes, mean, variance }: GroupMeans): Float64Array {
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const squares = sizes.reduce((sum, size) => sum + size * size, 0);
  const between = means.reduce((sum, own, label) => sum + (sizes[label] as number) * (own - mean) ** 2, 0);
  const spread = n - squares / n;
  const groups = sizes.reduce((count, size) => count + (size > 0 ? 1 : 0), 0);
  const trueVariance = spread > 0 ? Math.max(0, between - (groups - 1) * variance) / spread : 0;
  return sizes.map((size) => (size === 0 || trueVariance === 0 ? 0 : trueVariance / (trueVariance + variance / size)));
}
