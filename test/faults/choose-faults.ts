import type { Fault } from './sweep.js';

/**
 * Takes an even share of all faults: every so many of them, beginning where the seed says.
 *
 * @param share above 0, at most 1, which is all of them
 */
export function chooser(share: number, seed: number): (faults: readonly Fault[]) => readonly Fault[] {
  return (faults) => {
    const count = Math.ceil(faults.length * share);
    const step = faults.length / count;
    const offset = (seed * 0.618_033_988_75) % 1;
    return Array.from({ length: count }, (_, at) => faults[Math.min(faults.length - 1, Math.floor((at + offset) * step))] as Fault);
  };
}
