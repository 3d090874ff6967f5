import { seededRandom } from '../../../src/engine/statistics/seeded-random.js';

/** Eight facts of each customer, as columns: what every peer is given, ready to be used. Money in 1/10,000 of the major unit. */
export interface CustomerFacts {
  readonly size: number;
  readonly numbers: Readonly<Record<NumberFact, Float64Array>>;
  /** Texts as codes into labels. */
  readonly texts: Readonly<Record<TextFact, { readonly codes: Int32Array; readonly labels: readonly string[] }>>;
}

export type NumberFact = 'orders' | 'netSales' | 'recencyDays' | 'units' | 'averageOrder' | 'marginRate';
export type TextFact = 'channel' | 'city';

const channels = ['online', 'app', 'shop', 'market'];

/** Made-up customers, always the same for the same number. */
export function customerFacts(size: number): CustomerFacts {
  const random = seededRandom(20261122);
  const column = (value: () => number) => Float64Array.from({ length: size }, value);
  const orders = column(() => 1 + Math.floor(random.between(0, 1000) ** 2 / 40_000));
  const averageOrder = column(() => random.between(5, 300) * 10_000 + random.between(0, 99) * 100);
  const cities = Array.from({ length: 200 }, (_, city) => `Town ${city}`);
  const codes = (labels: readonly string[]) => Int32Array.from({ length: size }, () => random.between(0, labels.length - 1));
  return {
    size,
    numbers: {
      orders,
      averageOrder,
      netSales: orders.map((count, customer) => count * (averageOrder[customer] as number)),
      recencyDays: column(() => random.between(0, 900)),
      units: orders.map((count) => count * random.between(1, 4)),
      marginRate: column(() => random.between(-20, 70) / 100),
    },
    texts: { channel: { codes: codes(channels), labels: channels }, city: { codes: codes(cities), labels: cities } },
  };
}
