/**
 * One of the finitely many kinds of values into which a rules table divides a field: within a cell, no criterion of the
 * table tells two values apart. Every value that a customer can have lies in exactly one cell. Not every cell need have a
 * value: what is empty or covered over all cells is so over all values.
 */
export type Cell = BlankCell | SpanCell | TextCell;

export interface BlankCell {
  readonly kind: 'blank';
}

/** Numbers, or dates as days: the one value `low` where the ends are the same, else all strictly between them. */
export interface SpanCell {
  readonly kind: 'span';
  readonly low: number;
  readonly high: number;
  /** The smallest of the table's `top p%` that the value is in; Infinity for none. */
  readonly top: number;
  /** The same for `bottom p%`. */
  readonly bottom: number;
  /** 1..12, or 0 for a month that no criterion asks for. */
  readonly month: number;
  /** 1..7, or 0 for a weekday that no criterion asks for. */
  readonly weekday: number;
  /** Which of the field's opaque tests hold, one bit for each. */
  readonly atoms: number;
}

export interface TextCell {
  readonly kind: 'text';
  /** The folded text; null for every text that the table does not name. */
  readonly text: string | null;
  readonly atoms: number;
}
