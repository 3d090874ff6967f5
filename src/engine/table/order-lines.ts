import type { DayColumn, MoneyColumn, NumberColumn, TextColumn } from './columns.js';
import type { Issue } from './issue.js';
import type { RecognisedTab } from './roles.js';

/**
 * Why a row does not count. 0 is a row that counts; the rest is listed in the issues or known to be blank. A `total` is the
 * owner's own sum of the rows above it, or the headers once more: it names no customer and is no order.
 */
export const rowState = { counted: 0, blank: 1, unreadable: 2, notCounted: 3, afterAsOf: 4, total: 5 } as const;

/**
 * What a counted row is. All of them are in the sums; only a sale makes an order, a purchase day and a recency.
 * `nothing`: no units, or a price of 0 (a gift, a stock correction). `adjustment`: a bad debt and the like.
 */
export const rowKind = { sale: 0, cancellation: 1, returned: 2, nothing: 3, adjustment: 4 } as const;

/** A product code that stands for no goods, or that looks unlike the others. */
export interface ServiceCode {
  /** As it first stands in the tab. */
  readonly code: string;
  readonly kind: 'postage' | 'fee' | 'discount' | 'manual' | 'voucher' | 'sample' | 'adjustment' | 'unlike-others';
  /** Data rows with it, ascending. */
  readonly rows: readonly number[];
}

/** What the rows of an orders tab mean beyond their numbers. */
export interface RowMeaning {
  /** A value of `rowKind` for every row; 0 where the row does not count. */
  readonly kind: Uint8Array;
  /** 1 where the line is postage, a fee, a discount ... rather than goods; null when no line is. */
  readonly isService: Uint8Array | null;
  readonly services: readonly ServiceCode[];
  /** Counted rows that repeat an earlier row: cell by cell, or only its order and product. */
  readonly repeats: { readonly identical: readonly number[]; readonly sameProduct: readonly number[] };
  /** Counted rows of cancelled orders that are above zero all the same. */
  readonly cancelledButSold: readonly number[];
  readonly unitPrice: MoneyColumn | null;
  /** 0-based columns of the product's code and of its name (or whichever there is), or -1. */
  readonly skuColumn: number;
  readonly productColumn: number;
  /** What to tell the owner about all this; found when it is first looked at, and only counted rows are told. */
  readonly issues: readonly Issue[];
}

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
  /** True where a products tab told costs that the orders do not. */
  readonly costsJoined?: boolean;
  /** What the shop pays for taking the money: payment and marketplace fees. Null or absent when no column tells it. */
  readonly fees?: MoneyColumn | null;
  /** What the shop pays to get the goods to the customer: shipping and packaging. Null or absent when no column tells it. */
  readonly fulfilment?: MoneyColumn | null;
  /** What returns cost beyond the refund. Null or absent when no column tells it. */
  readonly returnCosts?: MoneyColumn | null;
  readonly units: NumberColumn | null;
  readonly currency: string | null;
  /** What was decided about columns that can be taken in two ways, as sentences to show; they are no problems. */
  readonly decisions?: readonly Issue[];
  /** Absent where a shop's export says in its own way what a row is: then every counted row is a sale. */
  readonly meaning?: RowMeaning;
  /** E-mail and phone beside the customer, where the tab has such columns. */
  readonly emails?: TextColumn | null;
  readonly phones?: TextColumn | null;
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
  readonly emails?: TextColumn | null;
  readonly phones?: TextColumn | null;
  /** Whole seconds of work; NaN unknown. */
  readonly seconds: NumberColumn;
  readonly directCost: MoneyColumn | null;
  /** Effort scores from 1 to 10, NaN where there is none; null or absent when no column tells them. */
  readonly effort?: NumberColumn | null;
  /** Whether a column tells how long tickets took: without one, nothing is known about the time, which is not 0. */
  readonly hasTimes: boolean;
  /** Any column of the tab as text or as days, by 0-based column; made at the first call. */
  text(column: number): TextColumn;
  /** Null unless every filled cell is a date and the order of day and month is known. */
  day(column: number): DayColumn | null;
}

/** The customers tab: an id per row, and every column by header. */
export interface CustomerList {
  readonly recognised: RecognisedTab;
  readonly rowCount: number;
  readonly customer: TextColumn;
  /** Names by customer code, empty text where there is none; absent without a name column. */
  readonly names?: readonly string[];
  /** Other keys by which an orders row may name the customer. */
  readonly emails: TextColumn | null;
  readonly phones?: TextColumn | null;
  text(column: number): TextColumn;
  number(column: number): NumberColumn | null;
  day(column: number): DayColumn | null;
}
