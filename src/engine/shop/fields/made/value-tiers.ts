import { upperLimits } from '../../../segments/breaks/natural-breaks.js';
import { compareCodePoints } from '../../../table/compare-code-points.js';
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

const sharesBefore = [0.8, 0.95] as const;
const classes = ['A', 'B', 'C'] as const;

/**
 * A, B or C by share of profit: customers in falling order of gross margin (of net sales where the shop knows no cost at
 * all), A while those before them bring less than 80 % of what all positive ones bring, B while it is less than 95 %, then
 * C. Of customers with equal amounts those whose id comes first (by code point) stand first. Whoever brings nothing or
 * costs money is C. Blank without an order, and where a customer's margin is unknown.
 */
export function profitShareColumn(shop: ShopColumns): FieldColumn {
  const { ids } = shop.index;
  const known = grossMargins(shop) ?? shop.sums.netSales;
  const amounts = known.map((amount, customer) => (shop.hasOrder[customer] === 1 ? amount : Number.NaN));
  const falling = amounts
    .filter((amount) => amount > 0)
    .sort()
    .reverse();
  const total = falling.reduce((sum, amount) => sum + amount, 0);
  const codes = Int32Array.from(amounts, (amount) => (Number.isNaN(amount) ? -1 : classes.length - 1));
  // The wider class first, so that the narrower one is written over it.
  for (let place = sharesBefore.length - 1; place >= 0; place--) {
    const count = countBefore(falling, total, sharesBefore[place] as number);
    for (const customer of highest({ amounts, falling, ids }, count)) codes[customer] = place;
  }
  return { kind: 'text', codes, labels: classes };
}

/** How many of the falling amounts have less than this share of the total before them. */
function countBefore(falling: Float64Array, total: number, share: number): number {
  let before = 0;
  for (let place = 0; place < falling.length; place++) {
    if (before / total >= share) return place;
    before += falling[place] as number;
  }
  return falling.length;
}

/** The customers with the highest amounts, so many of them; of equal ones those with the first ids. */
function highest(
  { amounts, falling, ids }: { amounts: Float64Array; falling: Float64Array; ids: readonly string[] },
  count: number,
): readonly number[] {
  if (count === 0) return [];
  const limit = falling[count - 1] as number;
  const above: number[] = [];
  const level: number[] = [];
  amounts.forEach((amount, customer) => {
    if (amount > limit) above.push(customer);
    else if (amount === limit) level.push(customer);
  });
  level.sort((a, b) => compareCodePoints(ids[a] as string, ids[b] as string));
  return [...above, ...level.slice(0, count - above.length)];
}
