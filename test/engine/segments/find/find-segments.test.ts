import { assignRules } from '../../../../src/engine/rules/assign-rules.js';
import { compileRules } from '../../../../src/engine/rules/compile-rules.js';
import { defaultFindOptions } from '../../../../src/engine/segments/find/find-options.js';
import { findSegments } from '../../../../src/engine/segments/find/find-segments.js';
import { foundSentences } from '../../../../src/engine/segments/find/found-sentences.js';
import type { Analysis, CustomerColumns } from '../../../../src/engine/shop/analysis.js';
import type { FieldLookup } from '../../../../src/engine/shop/field.js';
import { seededRandom } from '../../../../src/engine/statistics/seeded-random.js';
import { anyOrders, type MadeOrder, shopOf, threeKinds } from './made-shop.js';

const quick = { ...defaultFindOptions, withSilhouette: false };

/** Names of the segments by customer id, as the rules engine gives them. */
function tagsOf({ customers }: Analysis, cells: ReturnType<typeof findSegments>['cells']): Map<string, string> {
  const compiled = compileRules({ tab: 'Segments', cells }, customers);
  if (!compiled.ok) throw new Error(compiled.issue.code);
  const assigned = assignRules(compiled.value, customers);
  return new Map(customers.ids.map((id, customer) => [id, compiled.value[assigned[customer] as number]?.segment ?? 'nobody']));
}

function shuffled(orders: readonly MadeOrder[], seed: number): readonly MadeOrder[] {
  const random = seededRandom(seed);
  return orders
    .map((order) => ({ order, key: random.between(0, 1e9) }))
    .sort((a, b) => a.key - b.key)
    .map(({ order }) => order);
}

describe('findSegments', () => {
  it('finds three kinds of customers that nobody would mix up, and writes rows that agree with all of them', () => {
    const analysis = shopOf(threeKinds());
    const found = findSegments(analysis.customers, { ...quick, k: 3 });
    expect(found.segments.map(({ customers }) => customers).sort((a, b) => a - b)).toEqual([20, 30, 40]);
    expect(found.agreement).toBe(1);
    const tags = tagsOf(analysis, found.cells);
    for (const kind of ['often', 'lately', 'gone'])
      expect(new Set(Array.from(tags).flatMap(([id, tag]) => (id.startsWith(kind) ? [tag] : []))).size).toBe(1);
  });

  it('names them in words that a shop owner would use, each once', () => {
    const tags = tagsOf(shopOf(threeKinds()), findSegments(shopOf(threeKinds()).customers, { ...quick, k: 3 }).cells);
    expect(tags.get('gone-1')).toBe('Bought once, long ago');
    expect(tags.get('lately-1')).toMatch(/^Bought once/);
    expect(tags.get('often-1')).toMatch(/customers/);
    expect(new Set(tags.values()).size).toBe(3);
  });

  it('ends in a row that catches everybody, so that every customer is in exactly one found segment', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const analysis = shopOf(anyOrders(seed, 150));
      const { cells, segments, customers } = findSegments(analysis.customers, { ...quick, k: 5 });
      expect(cells[cells.length - 1]?.slice(1).every((cell) => cell === '')).toBe(true);
      expect(Array.from(tagsOf(analysis, cells).values())).not.toContain('nobody');
      expect(segments.reduce((sum, segment) => sum + segment.customers, 0)).toBe(customers);
    }
  });

  it('does not depend on the order of the rows', () => {
    for (const seed of [11, 12, 13]) {
      const orders = anyOrders(seed, 120);
      const one = findSegments(shopOf(orders).customers, quick);
      const other = findSegments(shopOf(shuffled(orders, seed)).customers, quick);
      expect({ ...other, economy: null }).toEqual({ ...one, economy: null });
    }
  });

  it('gives every customer the same segment when all money is 7 or 100 times as much', () => {
    for (const seed of [21, 22, 23]) {
      const orders = anyOrders(seed, 90);
      const plain = shopOf(orders);
      const tags = tagsOf(plain, findSegments(plain.customers, quick).cells);
      for (const factor of [7, 100]) {
        const scaled = shopOf(orders, { factor });
        expect(tagsOf(scaled, findSegments(scaled.customers, quick).cells)).toEqual(tags);
      }
    }
  });

  it('takes the number of segments with the largest profit, and the smaller of two alike', () => {
    const { candidates, best, k } = findSegments(shopOf(anyOrders(31, 200)).customers, quick);
    const most = Math.max(...candidates.map(({ profit }) => profit));
    expect(k).toBe(best);
    expect(best).toBe(candidates.find(({ profit }) => profit === most)?.k);
    for (const { profit, gain, cost } of candidates) expect(profit).toBeCloseTo(gain - cost, 6);
  });

  it('makes fewer segments when a segment costs more', () => {
    const { customers } = shopOf(anyOrders(32, 300));
    const at = (hoursPerSegment: number) => findSegments(customers, { ...quick, buckets: { ...quick.buckets, hoursPerSegment } }).best;
    expect(at(0.1)).toBeGreaterThan(at(8));
    expect(at(1000)).toBe(1);
  });

  it('splits by one field alone, by its natural breaks', () => {
    const analysis = shopOf(threeKinds());
    const found = findSegments(analysis.customers, { ...quick, fields: ['Net sales'], k: 2 });
    expect(found.cells[0]).toEqual(['Segment', 'Net sales']);
    expect(found.segments.map(({ customers }) => customers)).toEqual([20, 70]);
  });

  it('says that customers who are all alike are one segment', () => {
    const alike = Array.from({ length: 30 }, (_, n) => ({ customer: `c${n}`, daysAgo: 5, amount: 20 }));
    const found = findSegments(shopOf(alike).customers, quick);
    expect(found.cells).toEqual([['Segment'], ['Everyone']]);
    expect(foundSentences(found)).toEqual(['Your customers are too much alike to be split by what they buy: one segment for everyone.']);
  });

  it('survives three customers, one customer and more segments than customers', () => {
    const few = [
      { customer: 'a', daysAgo: 1, amount: 500 },
      { customer: 'b', daysAgo: 40, amount: 50 },
      { customer: 'c', daysAgo: 400, amount: 5 },
    ];
    expect(findSegments(shopOf(few).customers, { ...quick, k: 20 }).segments.reduce((sum, { customers }) => sum + customers, 0)).toBe(3);
    expect(findSegments(shopOf(few.slice(0, 1)).customers, quick).segments).toEqual([{ name: 'Everyone', customers: 1 }]);
  });

  it('tells what it assumed', () => {
    const found = findSegments(shopOf(threeKinds()).customers, { ...quick, k: 3 });
    expect(foundSentences(found).join(' ')).toMatch(
      /^3 segments: .* The rows put 100% of the customers where the clusters do\. .*Assumed:/,
    );
  });

  it('copes with 300,000 customers, of whom it looks at a sample', () => {
    const found = findSegments(manyCustomers(300_000), quick);
    expect(found.customers).toBe(300_000);
    expect(found.sampled).toBe(2000);
    expect(found.agreement).toBeGreaterThan(0.8);
  });
});

/** Customers without orders behind them: only the columns that are looked at. */
function manyCustomers(size: number): CustomerColumns {
  const random = seededRandom(99);
  const column = (low: number, high: number) => Float64Array.from({ length: size }, () => random.between(low, high));
  const orders = column(1, 12);
  const netSales = orders.map((count) => count * 10_000 * random.between(5, 60));
  const recencyDays = column(0, 700);
  const columns = new Map<string, FieldLookup>([
    ['Orders', field('Orders', orders, 1)],
    ['Net sales', field('Net sales', netSales, 10_000)],
    ['Days since last order', field('Days since last order', recencyDays, 1)],
  ]);
  const known: Partial<CustomerColumns> = {
    size,
    asOfDay: 20_000,
    hasOrder: new Uint8Array(size).fill(1),
    ids: Array.from({ length: size }, (_, n) => `customer ${n}`),
    orders,
    netSales,
    grossMargin: new Float64Array(size).fill(Number.NaN),
    firstDay: recencyDays.map((days) => 19_000 - days),
    recencyDays,
    find: (name) => columns.get(name) ?? { ok: false, reason: 'unknown', nearest: null },
  };
  return known as CustomerColumns;
}

function field(name: string, values: Float64Array, scale: 1 | 10000): FieldLookup {
  const unit = scale === 1 ? (name === 'Orders' ? 'count' : 'days') : 'money';
  return { ok: true, field: { name, column: { kind: 'number', values, unit, scale } } };
}
