import type { MessageKey, MessageParams } from '../messages/index.js';

/** What the numbers of a column count. Decides how a criterion is read, how a rule is said and how a cell is formatted. */
export type Unit = 'count' | 'money' | 'days' | 'minutes' | 'ratio' | 'number' | 'score';

/**
 * One value per customer, stored as a column. Blank is NaN for numbers and dates, -1 for text.
 *
 * Money is held as an exact integer of 1/10,000 of the currency's major unit (`scale` 10,000); everything else has
 * `scale` 1. A criterion's literal is multiplied by `scale` before it is compared.
 */
export type FieldColumn =
  | { readonly kind: 'number'; readonly values: Float64Array; readonly unit: Unit; readonly scale: 1 | 10000 }
  | { readonly kind: 'text'; readonly codes: Int32Array; readonly labels: readonly string[] }
  /** Whole days since 1970-01-01, as wall-clock dates without a time zone. */
  | { readonly kind: 'date'; readonly days: Float64Array };

export interface Field {
  /** The header under which the field stands in a rules table, such as `Days since last order`. */
  readonly name: string;
  readonly column: FieldColumn;
}

/**
 * Why a field can't be given: nobody knows the name; the tab that it needs was not passed; or the name is known and this
 * shop's columns can't answer it, which the message of `key` explains.
 */
export type FieldLookup =
  | { readonly ok: true; readonly field: Field }
  | { readonly ok: false; readonly reason: 'unknown'; readonly nearest: string | null }
  | { readonly ok: false; readonly reason: 'needs-tab'; readonly tabRole: string }
  | { readonly ok: false; readonly reason: 'unanswered'; readonly key: MessageKey; readonly params: MessageParams };

/** The customers that rules run over: how many, and their fields by header text (case, accents and spacing ignored). */
export interface FieldSource {
  readonly size: number;
  /** The as-of date, days since 1970-01-01. `last 90 days` means 0..90 days before it. */
  readonly asOfDay: number;
  /** 1 where the customer has at least one counted order: those among whom `top 10%` is taken. */
  readonly hasOrder: Uint8Array;
  find(header: string): FieldLookup;
}
