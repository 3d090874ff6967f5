import { upperLimits } from '../../../segments/breaks/natural-breaks.js';
import type { FieldColumn } from '../../field.js';
import type { ShopColumns } from '../../shop-columns.js';
import { grossMargins } from '../sales.js';

const tiers = ['low', 'middle', 'high'] as const;

/**
 * Low, middle or high by natural breaks of net sales: the three classes with the least spread inside.
 * Two different amounts make low and high, a single one middle. Blank for a customer without an order.
 */
export function valueTierColumn({ sums, hasOrder }: ShopColumns): FieldColumn {
  const limits = upperLimits(
    sums.netSales.filter((_, customer) => hasOrder[customer] === 1),
    tiers.length,
  );
  const names = limits.length === 2 ? tiers : limits.length === 1 ? (['low', 'high'] as const) : (['middle'] as const);
  const codes = Int32Array.from(sums.netSales, (amount, customer) => {
    if (hasOrder[customer] !== 1) return -1;
    return limits.filter((limit) => amount > limit).length;
  });
  return { kind: 'text', codes, labels: names };
}

const first = 0.8;
const second = 0.95;

/**
 * A, B or C by share of profit: customers in falling order of gross margin (of net sales where the shop knows no cost at
 * all), A while those before them bring less than 80 % of what all positive ones bring, B while it is less than 95 %, then
 * C. Customers with equal amounts share a class. Whoever brings nothing or costs money is C. Blank without an order, and
 * where a customer's margin is unknown.
 */
export function profitShareColumn(shop: ShopColumns): FieldColumn {
  const amounts = (grossMargins(shop) ?? shop.sums.netSales).map((amount, customer) =>
    shop.hasOrder[customer] === 1 ? amount : Number.NaN,
  );
  const falling = Float64Array.from(amounts.filter((amount) => amount > 0))
    .sort()
    .reverse();
  const total = falling.reduce((sum, amount) => sum + amount, 0);
  // The lowest amount that is still in the class: everybody above it, and all who are level with it, are in.
  const lowest = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let before = 0;
  for (let place = 0; place < falling.length; place++) {
    const amount = falling[place] as number;
    if (before / total < first) lowest[0] = amount;
    if (before / total < second) lowest[1] = amount;
    before += amount;
  }
  const classOf = (amount: number) => (amount >= (lowest[0] as number) ? 0 : amount >= (lowest[1] as number) ? 1 : 2);
  return {
    kind: 'text',
    codes: Int32Array.from(amounts, (amount) => (Number.isNaN(amount) ? -1 : classOf(amount))),
    labels: ['A', 'B', 'C'],
  };
}
