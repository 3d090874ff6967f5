import type { ScoreCuts } from './score-method.js';

const letters = ['r', 'f', 'm'] as const;
const mostCuts = 9;

/**
 * Limits of fixed scores from a value of any kind, such as saved settings: for each of `r`, `f` and `m` one to nine
 * numbers that rise. A score may be left out; then quantiles make it.
 *
 * @returns null when it is none of that, or no score has limits
 * @example scoreCutsOf({ f: [2, 4] }) // { f: [2, 4] }
 */
export function scoreCutsOf(value: unknown): ScoreCuts | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = letters.filter((letter) => (value as Record<string, unknown>)[letter] !== undefined);
  const entries = given.map((letter) => [letter, (value as Record<string, unknown>)[letter]] as const);
  if (entries.length === 0 || !entries.every(([, limits]) => areLimits(limits))) return null;
  return Object.fromEntries(entries) as ScoreCuts;
}

function areLimits(limits: unknown): boolean {
  if (!Array.isArray(limits) || limits.length === 0 || limits.length > mostCuts) return false;
  return limits.every((limit, place) => Number.isFinite(limit) && (place === 0 || limit > limits[place - 1]));
}
