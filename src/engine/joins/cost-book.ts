import type { TextColumn } from '../table/columns.js';
import { customerKey } from '../table/customer-key.js';
import type { ProductList } from './product-list.js';

/** The costs of one product, each from a day on, ascending; -Infinity: always. */
export interface ProductCosts {
  readonly fromDays: readonly number[];
  /** In 1/10,000 of the major unit. */
  readonly unitCosts: readonly number[];
}

/** Looks a product up by its code or its name; spellings that differ in case or spaces are one. */
export type CostBook = (text: string) => ProductCosts | undefined;

/** The costs of a products tab by the code and by the name; rows without a known cost are left out. */
export function costBooks(products: ProductList): { bySku: CostBook; byName: CostBook } {
  return { bySku: bookOf(products.sku, products), byName: bookOf(products.product, products) };
}

function bookOf(key: TextColumn | null, { unitCost, fromDay }: ProductList): CostBook {
  const byKey = new Map<string, { day: number; cost: number }[]>();
  key?.codes.forEach((code, row) => {
    const cost = unitCost?.[row] ?? Number.NaN;
    if (code < 0 || Number.isNaN(cost)) return;
    const day = fromDay?.[row] ?? Number.NaN;
    const entry = { day: Number.isNaN(day) ? Number.NEGATIVE_INFINITY : day, cost };
    const text = customerKey(key.labels[code] as string);
    const known = byKey.get(text);
    if (known === undefined) byKey.set(text, [entry]);
    // Without dates the first row counts.
    else if (fromDay !== null) known.push(entry);
  });
  const costs = new Map<string, ProductCosts>();
  byKey.forEach((entries, text) => {
    entries.sort((a, b) => a.day - b.day);
    costs.set(text, { fromDays: entries.map(({ day }) => day), unitCosts: entries.map(({ cost }) => cost) });
  });
  return (text) => costs.get(customerKey(text));
}

/**
 * What one unit cost on a day: the latest cost that held by then, else the first that is known.
 *
 * @returns the cost in 1/10,000, and whether the day lies before the first of them
 */
export function costOn({ fromDays, unitCosts }: ProductCosts, day: number): { cost: number; isLater: boolean } {
  let low = 0;
  let high = fromDays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fromDays[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return { cost: unitCosts[Math.max(0, low - 1)] as number, isLater: low === 0 };
}
