/** What stands between the 90 % interval's middle and its ends: Student's t at 0.95, for 1 to 10 degrees of freedom. */
const t95 = [6.314, 2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833, 1.812];

/**
 * Student's t at 0.95. Beyond ten degrees of freedom by the first terms of the Cornish-Fisher expansion, which is then right
 * to 0.001.
 *
 * @example studentT95(4) // 2.132
 */
export function studentT95(freedom: number): number {
  if (freedom < 1) return Number.POSITIVE_INFINITY;
  const listed = t95[freedom - 1];
  if (listed !== undefined) return listed;
  const z = 1.6448536269514722;
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom * freedom);
}

/** A sum with its 90 % interval, in the unit of its parts. */
export interface BoundedTotal {
  readonly total: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The 90 % interval of a sum of dealings of which both the number and the amounts are chance: a compound Poisson sum has
 * the variance Σv², so the interval is Σv ± t·√Σv². It is wider than one that takes the number for granted.
 *
 * @param parts how many amounts were added up; fewer than two bound nothing
 * @example boundedTotal(-60, 6 * 100, 6).high // -60 + 2.015 × √600 = -10.6: six dealings of -10 each
 */
export function boundedTotal(total: number, squares: number, parts: number): BoundedTotal {
  const half = parts < 2 ? Number.POSITIVE_INFINITY : studentT95(parts - 1) * Math.sqrt(squares);
  return { total, low: total - half, high: total + half };
}
