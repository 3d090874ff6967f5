/**
 * Typed columns: what a tab becomes once, before anything is computed. Index i is the i-th data row (the rows below
 * the header, blank rows included, in sheet order).
 */

/** Text, dictionary-encoded. `codes[i]` is an index into `labels`, or -1 where the cell is blank. */
export interface TextColumn {
  readonly codes: Int32Array;
  /** First spelling seen of each distinct value: NFC, outer spaces trimmed. */
  readonly labels: readonly string[];
}

/** Numbers; NaN where the cell is blank or could not be read (the latter also stands in the issues). */
export type NumberColumn = Float64Array;

/** Money as an exact integer of 1/10,000 of the currency's major unit; NaN as above. */
export type MoneyColumn = Float64Array;

/** Whole days since 1970-01-01 of the wall-clock date; NaN as above. */
export type DayColumn = Float64Array;

/**
 * Turns the instant in a cell into the wall-clock time that the sheet shows, as milliseconds since 1970-01-01 as if
 * that clock were UTC. The engine has no time zone of its own, so the caller passes this.
 */
export type WallClock = (instant: Date) => number;

/** For cells whose dates were made in UTC. */
export const utcWallClock: WallClock = (instant) => instant.getTime();
