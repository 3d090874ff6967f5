import type { MessageKey, MessageParams } from '../messages/index.js';

/**
 * Something the owner must know about a cell. Bad data is a value, never a throw: it is listed, shown, and written
 * into the headless run's `issues`.
 */
export interface Issue {
  /** A stable, kebab-case name of the problem, such as `amount-unreadable`; it is also the key of its message. */
  readonly code: MessageKey;
  /** Tab (or argument) in which the cell stands; empty when no tab is meant. */
  readonly tab: string;
  /** The cell in A1 notation such as `L214`, a range such as `A1:L1`, or empty. */
  readonly cell: string;
  /** What stands there, at most 80 characters of it. */
  readonly seen: string;
  /** Values for the message's placeholders; `tab`, `cell` and `seen` need not be repeated. */
  readonly params?: MessageParams;
  /** How many cells have this problem; the first is named by `cell`, the next ones (nine at most) by `moreCells`. */
  readonly count?: number;
  readonly moreCells?: readonly string[];
  /** What it does to the figures, where it does anything. */
  readonly effect?: IssueEffect;
}

/** What a problem does to the totals. */
export interface IssueEffect {
  /** Key of the sentence, filled with `amount`. */
  readonly key: MessageKey;
  /** The money in question in the currency's major unit; null when it can't be known. */
  readonly amount: number | null;
}

/** Either a value, or the one issue that makes the input unusable. `issues` are the doubts that did not stop the work. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issue: Issue };
