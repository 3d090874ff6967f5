import { prorate } from '../../importers/parts/prorate.js';
import { compareCodePoints } from '../../table/compare-code-points.js';

const cent = 100;
/** Weights are taken to four decimals. */
const weightScale = 10_000;

/**
 * Shares an amount out by weights, to the cent, by largest remainder: the parts add up to it exactly. Of equal remainders
 * the one whose id comes first in code-point order gets the cent, so that the order of rows changes nothing. Weights below
 * zero and unknown ones count as none.
 *
 * @param amount exact integer of 1/10,000; what it has below a cent is shared in 1/10,000
 * @param ids one for each weight; a weight without an id stands at the end
 * @returns null where no weight is above zero: then nobody can be given anything
 * @example shareOut(100000, [1, 1, 1], ['c', 'b', 'a']) // Float64Array [33300, 33300, 33400]
 */
export function shareOut(amount: number, weights: ArrayLike<number>, ids: readonly string[]): Float64Array | null {
  const order: number[] = [];
  for (let index = 0; index < weights.length; index++) if ((weights[index] as number) > 0) order.push(index);
  if (order.length === 0) return null;
  order.sort((a, b) => compareIds(ids[a], ids[b]) || a - b);
  const unit = amount % cent === 0 ? cent : 1;
  const parts = prorate(
    amount,
    order.map((index) => Math.round((weights[index] as number) * weightScale) * unit),
  );
  const shared = new Float64Array(weights.length);
  order.forEach((index, place) => {
    shared[index] = parts[place] as number;
  });
  return shared;
}

function compareIds(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return compareCodePoints(a, b);
}
