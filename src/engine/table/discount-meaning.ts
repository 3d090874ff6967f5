import type { ColumnDoubt } from './column-doubt.js';
import type { MoneyColumn } from './columns.js';
import { moneyFromNumber, moneyScale } from './money.js';
import type { NumberRole } from './number-roles.js';

/** What a discount column takes off each row. */
export interface DiscountMeaning {
  /** Exact money, 0 where none; NaN where it could not be read. All zeros when the column holds rates. */
  readonly amounts: MoneyColumn;
  /** Rows with a rate other than 0. */
  readonly rateRows: readonly number[];
  readonly doubts: readonly ColumnDoubt[];
}

/**
 * Decides whether a discount column holds rates or amounts of money. Rates: the header says so, all values are
 * percentages, or all lie in 0..1 beside larger amounts. Percentages mixed with amounts are left out, with a doubt.
 */
export function meaningOfDiscount(role: NumberRole | undefined, amount: MoneyColumn): DiscountMeaning {
  const none = new Float64Array(amount.length);
  if (role === undefined) return { amounts: none, rateRows: [], doubts: [] };
  const { values, percents, count } = role.reading;
  if (percents.length > 0 && percents.length < count && hasAmount(role)) {
    return { amounts: none, rateRows: [], doubts: [{ code: 'discount-mixed', column: role.column, rows: percents }] };
  }
  if (saysRate(role.header) || percents.length > 0 || (within0And1(values) && hasLarger(amount))) {
    return { amounts: none, rateRows: rowsOtherThanZero(values), doubts: [] };
  }
  return { amounts: discountAmounts(role), rateRows: [], doubts: [] };
}

function discountAmounts({ reading }: NumberRole): MoneyColumn {
  const amounts = reading.values.map((value) => (!Number.isNaN(value) ? moneyFromNumber(value) : 0));
  for (const row of reading.unreadable) amounts[row] = Number.NaN;
  for (const row of reading.unclear) amounts[row] = Number.NaN;
  return amounts.some((value) => value > 0) ? amounts : amounts.map((value) => 0 - value);
}

function saysRate(header: string): boolean {
  return header.includes('%') || /(?:^|[^a-z])(?:rate|percent|percentage|pct)(?:$|[^a-z])/i.test(header.slice(0, 200));
}

/** A value that is neither a percentage nor in 0..1. */
function hasAmount({ reading }: NumberRole): boolean {
  const percent = new Set(reading.percents);
  return reading.values.some((value, row) => value > 1 && !percent.has(row));
}

function within0And1(values: Float64Array): boolean {
  let any = false;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (value < 0 || value > 1) return false;
    any ||= value > 0;
  }
  return any;
}

function hasLarger(amount: MoneyColumn): boolean {
  return amount.some((value) => Math.abs(value) > moneyScale);
}

function rowsOtherThanZero(values: Float64Array): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row]) && values[row] !== 0) rows.push(row);
  return rows;
}
