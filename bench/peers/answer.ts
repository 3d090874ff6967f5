import type { Cell } from '../../src/engine/table/cell.js';

/** What every peer must come to, so that ratios compare the same work. Money in 1/10,000 of the major unit. */
export interface Answer {
  /** By segment: customers, orders, net sales, cost. In the order of the rules. */
  readonly segments: readonly (readonly [string, number, number, number, number])[];
  /** Sum over all customers of the code R×100 + F×10 + M. */
  readonly rfmCodes: number;
  /** Number of (segment, month, category) cells with sales. */
  readonly pivotCells: number;
}

/** From the rows of `shop-rows.ts` (without the header) to the answer. */
export type Peer = (rows: readonly (readonly Cell[])[]) => Answer;

export const segmentNames = ['Regulars', 'Big baskets', 'Bulk buyers', 'Recent', 'Everyone else'];

/** What the bench's rules look at. Money in 1/10,000 of the major unit. */
export interface CustomerFacts {
  readonly orders: number;
  readonly recencyDays: number;
  readonly netSales: number;
  readonly units: number;
}

/** The bench's five rules, first match wins, for peers without a rule language. Index into `segmentNames`. */
export function segmentOf({ orders, recencyDays, netSales, units }: CustomerFacts): number {
  if (orders >= 8 && recencyDays <= 180) return 0;
  if (netSales >= 15_000_000) return 1;
  if (orders >= 3 && units >= 12) return 2;
  return recencyDays <= 90 ? 3 : 4;
}

/** Type-7 quantiles at fifths of sorted values. */
export function fifths(sorted: ArrayLike<number>): number[] {
  return [1, 2, 3, 4].map((bin) => {
    const h = (sorted.length - 1) * (bin / 5);
    const low = Math.floor(h);
    const below = sorted[low] as number;
    const above = sorted[Math.min(low + 1, sorted.length - 1)] as number;
    return below + (h - low) * (above - below);
  });
}

/** Right-closed class of a value, 1 to 5. */
export function classOf(value: number, cuts: readonly number[]): number {
  let below = 0;
  for (const cut of cuts) if (cut < value) below++;
  return below + 1;
}

export function toMoney(value: Cell): number {
  return Math.round((value as number) * 10_000);
}

export function toDay(value: Cell): number {
  return (value as Date).getTime() / 86_400_000;
}
