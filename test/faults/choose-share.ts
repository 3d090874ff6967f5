import type { Choose } from './sweep.js';

/**
 * Takes an even share of a list: every so many of it, beginning where the seed says.
 *
 * @param share from 0, which is none, to 1, which is all
 */
export function chooser(share: number, seed: number): Choose {
  return <T>(all: readonly T[]) => {
    const count = Math.ceil(all.length * share);
    if (count === 0) return [];
    const step = all.length / count;
    const offset = (seed * 0.618_033_988_75) % 1;
    return Array.from({ length: count }, (_, at) => all[Math.min(all.length - 1, Math.floor((at + offset) * step))] as T);
  };
}
