import type { Unit } from '../../shop/field.js';

/** Steps that people count days in, largest first. */
const daySteps = [365, 180, 90, 60, 30, 14, 7, 1];

/**
 * The roundest number from `low` to `high`, both included: the one that is a multiple of the largest step, and of several
 * the one nearest to the middle. Steps are 1, 2 and 5 times powers of ten; for days those that people count in (365, 180,
 * 90, 60, 30, 14, 7, 1); counts stay whole.
 *
 * @returns null when nothing round enough lies between them
 * @example niceNumber(1187.4, 1243.9, 'money') // 1200
 */
export function niceNumber(low: number, high: number, unit: Unit): number | null {
  if (!(low <= high)) return null;
  for (const step of stepsFor(high, unit)) {
    const first = Math.ceil(withoutTail(low / step.size, -1));
    const last = Math.floor(withoutTail(high / step.size, 1));
    if (first > last) continue;
    const middle = Math.round((low + high) / 2 / step.size);
    return rounded(Math.max(first, Math.min(last, middle)), step);
  }
  return null;
}

interface Step {
  readonly size: number;
  /** Decimals of a multiple. */
  readonly decimals: number;
}

function stepsFor(high: number, unit: Unit): readonly Step[] {
  const isWhole = unit === 'count' || unit === 'score' || unit === 'days';
  const days = unit === 'days' && high >= 7 ? daySteps.map((size) => ({ size, decimals: 0 })) : [];
  if (days.length > 0) return days;
  const steps: Step[] = [];
  for (let power = 12; power >= (isWhole ? 0 : -4); power--) {
    for (const factor of [5, 2, 1]) steps.push({ size: factor * 10 ** power, decimals: Math.max(0, -power) });
  }
  return steps;
}

/** 0.3 / 0.1 is 2.9999999999999996: a quotient that close to a whole number is that number. */
function withoutTail(quotient: number, direction: 1 | -1): number {
  return quotient + direction * Math.abs(quotient) * 1e-12;
}

/** Free of the tail that a multiple of 0.01 has. */
function rounded(multiple: number, { size, decimals }: Step): number {
  return Number((multiple * size).toFixed(decimals));
}
