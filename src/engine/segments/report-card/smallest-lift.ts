import { normal975 } from '../../statistics/wilson.js';

/** 80% point of the standard normal distribution. */
const normal80 = 0.8416212335729143;

/**
 * Customers that each of two groups needs so that a test of two shares (two-sided, 5%) finds the difference in 80% of
 * cases (domain.md 2.8):
 *
 *   n = (z.975 sqrt(2 p q) + z.80 sqrt(p1 q1 + p2 q2))^2 / (p1 - p2)^2, p the mean of the two
 *
 * @returns a whole number, rounded up; infinity when the shares are equal
 * @example customersPerArm(0.05, 0.08) // 1059
 */
export function customersPerArm(before: number, after: number): number {
  return before === after ? Number.POSITIVE_INFINITY : Math.ceil(exactPerArm(before, after) - 1e-9);
}

function exactPerArm(before: number, after: number): number {
  const mean = (before + after) / 2;
  const spread = normal975 * Math.sqrt(2 * mean * (1 - mean)) + normal80 * Math.sqrt(before * (1 - before) + after * (1 - after));
  return (spread / (before - after)) ** 2;
}

/**
 * The smallest rise in the share of customers who respond that a test over so many customers would show, one half of them
 * held back: the inverse of `customersPerArm`.
 *
 * @param base share that responds without being addressed
 * @returns the rise, such as 0.03 for 5% to 8%; null when even everybody responding would not show
 */
export function smallestLift(customers: number, base: number): number | null {
  const perArm = Math.floor(customers / 2);
  if (perArm < 1 || exactPerArm(base, 1) > perArm) return null;
  let low = base;
  let high = 1;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (exactPerArm(base, middle) > perArm) low = middle;
    else high = middle;
  }
  return high - base;
}
