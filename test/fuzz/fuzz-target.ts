import type { Random } from './random.js';

/** One reader under fuzz. */
export interface FuzzTarget {
  readonly name: string;
  /** How often it is tried, as a share of all runs. */
  readonly share: number;
  /** A run may take as long, whatever is in the cells. */
  readonly limitMs: number;
  /** Makes an input. */
  make(random: Random): unknown;
  /** Reads it; an error says what broke the reader's promise. */
  check(input: never): void;
}

/** Breaks off a run with what was promised. */
export function promise(kept: boolean, what: string): asserts kept {
  if (!kept) throw new Error(what);
}
