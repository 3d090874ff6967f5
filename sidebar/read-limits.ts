const mostLimits = 9;
const longestText = 1000;

/**
 * Reads limits of a score that a person typed, by the rules of the command line's `--cuts`: numbers that rise, with commas
 * between them and a point as decimal mark; nine at most.
 *
 * @returns no limits for empty text; null for anything else that can't be used
 * @example readLimits('30, 90.5') // [30, 90.5]
 */
export function readLimits(typed: string): readonly number[] | null {
  const text = typed.trim();
  if (text === '') return [];
  if (text.length > longestText) return null;
  const parts = text.split(',').map((part) => part.trim());
  const limits = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const isFine = limits.every((limit, place) => Number.isFinite(limit) && (place === 0 || limit > (limits[place - 1] as number)));
  return isFine && limits.length <= mostLimits ? limits : null;
}
