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
  /** For a reader of cells: the texts of an input, and reading one of them alone. A cell of 50,000 characters is timed by itself. */
  readonly cells?: { textsOf(input: never): readonly unknown[]; read(text: string): void };
  /** For a reader of whole files: how long the file is; such a reader is told by ns per byte. */
  bytesOf?(input: never): number;
}

/** A cell in a spreadsheet holds no more characters. */
export const longestCell = 50_000;
/** What reading such a cell may take. */
export const longCellLimitMs = 5;

/** Breaks off a run with what was promised. */
export function promise(kept: boolean, what: string): asserts kept {
  if (!kept) throw new Error(what);
}
