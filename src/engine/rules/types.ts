import type { FieldColumn } from '../shop/field.js';

/**
 * The one record of a rule that everything else reads: evaluator, sentence, rule check and, later, SQL.
 * A rule is an AND over fields; a cell is a comparison, or an OR of comparisons, possibly negated as a whole.
 * Two-valued: an unknown (blank) is false for every plain comparison, and true under a negation.
 */
export interface Rule {
  /** The segment's name as written, outer spaces trimmed. */
  readonly segment: string;
  /** Row in the rules tab, counted as the sheet does: the header row of a table that starts in A1 is row 1. */
  readonly row: number;
  readonly conditions: readonly Condition[];
}

export interface Condition {
  /** Field name as the dictionary spells it. */
  readonly field: string;
  readonly column: FieldColumn;
  /** The rules tab's cell in A1 notation, for messages. */
  readonly cell: string;
  /** `<>a | b`: true when none of `anyOf` holds; then blanks are included. */
  readonly negated: boolean;
  readonly anyOf: readonly Comparison[];
}

export type Literal =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'date'; readonly day: number };

/** One test of one value; `operator` is the id of a record in rules/operators/. */
export interface Comparison {
  readonly operator: string;
  readonly operands: readonly Literal[];
}
