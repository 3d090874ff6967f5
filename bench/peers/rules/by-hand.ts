import type { CustomerFacts } from './customer-facts.js';
import type { RulesAnswer } from './twenty-rules.js';

/**
 * The twenty rules written out by hand as one loop over columns, nothing read and nothing checked, and scores by
 * selecting the four limits instead of sorting: what a programmer would write for this one shop.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one loop is the point of it; cut up, it would be another peer.
export function byHand({ size, numbers, texts }: CustomerFacts): RulesAnswer {
  const { orders, netSales, recencyDays, units, averageOrder, marginRate } = numbers;
  const channel = texts.channel.codes;
  const city = texts.city.codes;
  const [inTown5, inTown13] = [new Uint8Array(200), new Uint8Array(200)];
  for (const town of [1, 2, 3]) inTown5[town] = 1;
  for (const town of [10, 20, 30, 40, 50]) inTown13[town] = 1;
  const counts = new Array<number>(21).fill(0);
  for (let c = 0; c < size; c++) {
    const o = orders[c] as number;
    const s = netSales[c] as number;
    const d = recencyDays[c] as number;
    const a = averageOrder[c] as number;
    const m = marginRate[c] as number;
    const u = units[c] as number;
    const k = channel[c] as number;
    const segment =
      o >= 20 && d <= 90 && s >= 30_000_000
        ? 0
        : s >= 50_000_000
          ? 1
          : o >= 10 && d <= 60 && k <= 1
            ? 2
            : m <= 0 && o >= 5
              ? 3
              : u >= 6 && inTown5[city[c] as number] === 1
                ? 4
                : a >= 2_500_000 && m >= 0.4
                  ? 5
                  : o >= 5 && o <= 9 && k === 3
                    ? 6
                    : u >= 40 && a <= 500_000
                      ? 7
                      : d >= 700 && s >= 10_000_000
                        ? 8
                        : o === 1 && d <= 30
                          ? 9
                          : o === 1 && a >= 2_000_000
                            ? 10
                            : m >= 0.5 && d <= 365 && s >= 5_000_000
                              ? 11
                              : k === 2 && inTown13[city[c] as number] === 1
                                ? 12
                                : o >= 3 && d <= 120 && a <= 1_000_000
                                  ? 13
                                  : u <= 3 && d >= 600
                                    ? 14
                                    : s <= 500_000
                                      ? 15
                                      : m <= -0.1
                                        ? 16
                                        : k === 1 && d <= 180
                                          ? 17
                                          : a >= 800_000 && a <= 1_600_000 && o >= 2
                                            ? 18
                                            : d >= 365
                                              ? 19
                                              : 20;
    counts[segment] = (counts[segment] as number) + 1;
  }
  return { counts, rfmCodes: scores(recencyDays, orders, netSales) };
}

function scores(recencyDays: Float64Array, orders: Float64Array, netSales: Float64Array): number {
  const [r1, r2, r3, r4] = fifthsOf(recencyDays);
  const [f1, f2, f3, f4] = fifthsOf(orders);
  const [m1, m2, m3, m4] = fifthsOf(netSales);
  let sum = 0;
  for (let c = 0; c < orders.length; c++) {
    const d = recencyDays[c] as number;
    const o = orders[c] as number;
    const s = netSales[c] as number;
    const r = 5 - (+(d > r1) + +(d > r2) + +(d > r3) + +(d > r4));
    const f = 1 + +(o > f1) + +(o > f2) + +(o > f3) + +(o > f4);
    const m = 1 + +(s > m1) + +(s > m2) + +(s > m3) + +(s > m4);
    sum += r * 100 + f * 10 + m;
  }
  return sum;
}

function fifthsOf(values: Float64Array): [number, number, number, number] {
  const left = values.slice();
  let low = 0;
  const limits = [0.2, 0.4, 0.6, 0.8].map((share) => {
    const h = (left.length - 1) * share;
    const k = Math.floor(h);
    select(left, k, low);
    low = k;
    let next = Number.POSITIVE_INFINITY;
    for (let i = k + 1; i < left.length; i++) next = Math.min(next, left[i] as number);
    const below = left[k] as number;
    return h === k ? below : below + (h - k) * (next - below);
  });
  return limits as [number, number, number, number];
}

/** Hoare's selection: puts the k-th smallest into its place, the smaller ones before it. */
function select(values: Float64Array, k: number, from: number): void {
  let low = from;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i <= j) {
        const kept = values[i] as number;
        values[i++] = values[j] as number;
        values[j--] = kept;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}
