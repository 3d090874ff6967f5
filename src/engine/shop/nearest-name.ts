import { headerKey } from '../table/header-key.js';

/**
 * The name that was probably meant: the one with the fewest changed letters, if that is at most a third of the word.
 *
 * @returns the name as spelt in `names`, or null when none is near
 * @example nearestName('Net slaes', ['Orders', 'Net sales']) // 'Net sales'
 */
export function nearestName(word: string, names: readonly string[]): string | null {
  const folded = headerKey(word).slice(0, 60);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const name of names) {
    const distance = editDistance(folded, headerKey(name).slice(0, 60));
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein's distance: inserted, dropped and changed letters. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] as number) + 1, (current[column - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}
