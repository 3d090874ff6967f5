import type { WhaleCurve } from './whale-curve.js';

/** How many customers are the top fifth: a fifth of them, rounded up. */
export function topFifth(customers: number): number {
  // 0.2 × 35 is above 7 in floating point, 35 / 5 is not.
  return Math.ceil(customers / 5);
}

/**
 * What share of the whole the top fifth of the customers bring, 1 for all of it; above 1 where others take some away. Of
 * customers who bring the same the ones with the lower ids are in it, which changes nothing in the share.
 *
 * @returns null where the whole is not above zero
 * @example paretoShare(whaleCurve(Float64Array.of(1, 2, 3, 4, 10))) // 0.5
 */
export function paretoShare({ customers, cumulative, total }: WhaleCurve): number | null {
  if (!(total > 0)) return null;
  const top = cumulative[topFifth(customers)] as number;
  return top === total ? 1 : top / total;
}
