import type { MessageKey, MessageParams } from '../messages/index.js';
import type { FieldColumn } from '../shop/field.js';
import type { Population } from './population.js';
import type { Alternative } from './read-criterion.js';
import type { Reading } from './reading.js';
import type { Literal } from './types.js';

/** What a part of a criterion says about its field, in words. */
export type Phrase =
  /** Follows "is" or "is not": `at least 5`. */
  | { readonly form: 'is'; readonly text: string }
  /** Follows the field's name, and brings its own verb: `contains “oak”`, `does not contain “oak”`. */
  | { readonly form: 'does'; readonly yes: string; readonly no: string }
  /** Says it all, field included: `in the top 10% by net sales`. */
  | { readonly form: 'whole'; readonly yes: string; readonly no: string };

/** What an operator may use to say itself. */
export interface Speaker {
  /** The field's name as it reads inside a sentence, such as `net sales`. */
  readonly field: string;
  /** 1 for a name that takes `is`, 2 for one that takes `are`. */
  readonly things: 1 | 2;
  /** A literal with its unit: `90 days`, `40%`, `“online”`. */
  value(literal: Literal): string;
  /** The same without the unit's word, for the low end of a range. */
  bare(literal: Literal): string;
  say(key: MessageKey, params?: MessageParams): string;
}

/** One column being judged. */
export interface Trial {
  /** The customers still in question; nobody else need be looked at. */
  readonly among: Int32Array;
  /** One byte per customer, 0 for those in question; an operator sets 1 where its test passes, and touches nothing else. */
  readonly hits: Uint8Array;
}

/** All that is known about one way to test a value. To add one is to add a file in operators/ and a line in its index. */
export interface Operator {
  /** Stands in `Comparison.operator`; the file's name is the same in kebab-case. */
  readonly id: string;
  readonly label: MessageKey;
  readonly help: MessageKey;
  /** How a person writes it, such as `>=5`. */
  readonly example: string;
  /** The kinds of field that it can judge. */
  readonly takes: readonly FieldColumn['kind'][];
  /** Whether an alternative is written in this way. The index asks the operators in order; `equal` takes the rest. */
  recognises(alternative: Alternative): boolean;
  /** Reads the literals. Numbers come back multiplied by the column's scale, exactly. */
  operands(alternative: Alternative, column: FieldColumn): Reading<readonly Literal[]>;
  /**
   * For numbers and dates: the limits at which the answer may change, each belonging to what is above it (`<=5` has one
   * just above 5), in the units of the column. Absent where the answer hangs on more than the value, such as a rank.
   */
  limits?(operands: readonly Literal[], column: FieldColumn, population: Population): readonly number[];
  /** Marks, in one pass, the customers in question whose value passes. */
  mark(trial: Trial, column: FieldColumn, operands: readonly Literal[], population: Population): void;
  phrase(operands: readonly Literal[], speaker: Speaker): Phrase;
}
