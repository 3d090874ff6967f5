import type { DayColumn, MoneyColumn, NumberColumn, TextColumn } from './columns.js';
import type { RecognisedTab } from './roles.js';

/** Why a row does not count. 0 is a row that counts; the rest is listed in the issues or known to be blank. */
export const rowState = { counted: 0, blank: 1, unreadable: 2, notCounted: 3, afterAsOf: 4 } as const;

/** The orders tab as columns. Amounts are exact integers of 1/10,000 of the major unit. */
export interface OrderLines {
  readonly recognised: RecognisedTab;
  /** Data rows below the header, blank rows included. Row i stands in sheet row `recognised.firstDataRow + i`. */
  readonly rowCount: number;
  /** A value of `rowState`, for every row. Only counted rows enter a figure. */
  readonly state: Uint8Array;
  /** -1: no customer in this row. Merged by normalised key (case, spaces, NFC); labels keep the first spelling. */
  readonly customer: TextColumn;
  /** A name to show beside the id, indexed by customer code; empty text where there is none. */
  readonly customerNames: readonly string[];
  readonly order: TextColumn;
  readonly day: DayColumn;
  /** Items − discounts − refunds, without tax and shipping. */
  readonly netSales: MoneyColumn;
  readonly grossSales: MoneyColumn;
  readonly discounts: MoneyColumn;
  readonly refunds: MoneyColumn;
  readonly shipping: MoneyColumn | null;
  /** NaN where the cost is unknown; null when no column tells it. */
  readonly cogs: MoneyColumn | null;
  readonly units: NumberColumn | null;
  readonly currency: string | null;
  /** Any column of the tab as text or as numbers, by 0-based column; made at the first call. */
  text(column: number): TextColumn;
  /** Numbers × 10,000 as exact integers, or null when the column is not numeric. */
  money(column: number): MoneyColumn | null;
}

/** The service tab as columns, one row per ticket, call or visit. */
export interface ServiceLines {
  readonly recognised: RecognisedTab;
  readonly rowCount: number;
  readonly state: Uint8Array;
  readonly customer: TextColumn;
  /** Whole seconds of work; NaN unknown. */
  readonly seconds: NumberColumn;
  readonly directCost: MoneyColumn | null;
}

/** The customers tab: an id per row, and every column by header. */
export interface CustomerList {
  readonly recognised: RecognisedTab;
  readonly rowCount: number;
  readonly customer: TextColumn;
  /** Other keys by which an orders row may name the customer. */
  readonly emails: TextColumn | null;
  text(column: number): TextColumn;
  number(column: number): NumberColumn | null;
  day(column: number): DayColumn | null;
}
