/** How well groups tell the values of one measure apart. */
export interface ExplainedVariance {
  /** SSB / SST, 0 to 1. Of one measure this is also Jenks' goodness of variance fit, 1 - SDCM / SDAM. */
  readonly etaSquared: number;
  /** (SSB - (k - 1) MSW) / (SST + MSW): without what chance explains in small samples; below 0 where groups explain less than that. */
  readonly omegaSquared: number;
  /** Of each group: it against everybody else, as if both were equally large; see `alike`. */
  readonly ofGroup: Float64Array;
}

/**
 * Splits the variance of a measure into that between groups and that within (one-way analysis of variance).
 *
 * `ofGroup` compares a group with the rest by Cohen's d and turns it into the eta squared that two groups of equal size
 * would have, d^2 / (d^2 + 4): .06 at d = .5, the same "medium". The plain eta squared of a small group against the rest
 * would be small however different its customers are.
 *
 * @param groups group of each value, 0 .. k - 1
 * @returns all 0 when the values don't vary
 * @example explainedVariance(Float64Array.of(1, 2, 5, 6), Int32Array.of(0, 0, 1, 1), 2).etaSquared // 16 / 17
 */
export function explainedVariance(values: Float64Array, groups: Int32Array, k: number): ExplainedVariance {
  const total = totalsOf(values);
  const { sums, sizes } = groupSums(values, groups, k);
  const n = values.length;
  let between = 0;
  let filled = 0;
  for (let group = 0; group < k; group++) {
    if (sizes[group] === 0) continue;
    filled++;
    between += (sums[group] as number) ** 2 / (sizes[group] as number);
  }
  const within = n > filled ? Math.max(0, total.squares - between) / (n - filled) : 0;
  const isFlat = !(total.squares > 1e-12);
  return {
    etaSquared: isFlat ? 0 : Math.min(1, between / total.squares),
    omegaSquared: isFlat ? 0 : (between - (filled - 1) * within) / (total.squares + within),
    ofGroup: Float64Array.from(sums, (sum, group) => alike(sum, sizes[group] as number, { n, squares: total.squares })),
  };
}

/** Values less their mean, so that sums of squares stay exact enough; unknown ones stand on the mean. */
export function centred(values: Float64Array): Float64Array {
  let sum = 0;
  let known = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    known++;
  }
  const mean = known === 0 ? 0 : sum / known;
  return values.map((value) => (Number.isNaN(value) ? 0 : value - mean));
}

function totalsOf(values: Float64Array): { readonly squares: number } {
  return { squares: values.reduce((sum, value) => sum + value * value, 0) };
}

function groupSums(values: Float64Array, groups: Int32Array, k: number) {
  const sums = new Float64Array(k);
  const sizes = new Float64Array(k);
  for (let place = 0; place < values.length; place++) {
    const group = groups[place] as number;
    sums[group] = (sums[group] as number) + (values[place] as number);
    sizes[group] = (sizes[group] as number) + 1;
  }
  return { sums, sizes };
}

/** d^2 / (d^2 + 4) of a group against the rest; the values are centred, so that the rest sums up to the opposite. */
function alike(sum: number, size: number, { n, squares }: { readonly n: number; readonly squares: number }): number {
  const rest = n - size;
  if (size === 0 || rest === 0 || !(squares > 1e-12)) return 0;
  const gap = sum / size + sum / rest;
  const between = (sum * sum) / size + (sum * sum) / rest;
  const variance = Math.max(0, squares - between) / Math.max(1, n - 2);
  return variance === 0 ? 1 : gap ** 2 / (gap ** 2 + 4 * variance);
}

/**
 * The same for a measure that is a kind and no amount, such as the top category. As amounts are its ones and zeros:
 * SSB / SST over them is Goodman and Kruskal's tau, and a group against the rest is as in `alike`.
 *
 * @param kinds kind of each customer, 0 .. kindCount - 1
 */
export function explainedKinds(
  kinds: Int32Array,
  kindCount: number,
  groups: Int32Array,
  k: number,
): Pick<ExplainedVariance, 'etaSquared' | 'ofGroup'> {
  const counts = new Float64Array(kindCount * k);
  const sizes = new Float64Array(k);
  const shop = new Float64Array(kindCount);
  for (let place = 0; place < kinds.length; place++) {
    const kind = kinds[place] as number;
    const group = groups[place] as number;
    counts[group * kindCount + kind] = (counts[group * kindCount + kind] as number) + 1;
    shop[kind] = (shop[kind] as number) + 1;
    sizes[group] = (sizes[group] as number) + 1;
  }
  const n = kinds.length;
  const spread = 1 - shop.reduce((sum, count) => sum + (count / n) ** 2, 0);
  const ofGroup = new Float64Array(k);
  let inside = 0;
  for (let group = 0; group < k; group++) {
    const size = sizes[group] as number;
    if (size === 0) continue;
    let gap = 0;
    let pooled = 0;
    for (let kind = 0; kind < kindCount; kind++) {
      const count = counts[group * kindCount + kind] as number;
      inside += count ** 2 / size / n;
      const own = count / size;
      const others = n === size ? own : ((shop[kind] as number) - count) / (n - size);
      gap += ((own - others) / 2) ** 2;
      pooled += ((own + others) / 2) ** 2;
    }
    ofGroup[group] = pooled < 1 ? gap / (1 - pooled) : 0;
  }
  return { etaSquared: spread > 0 ? (inside - (1 - spread)) / spread : 0, ofGroup };
}
