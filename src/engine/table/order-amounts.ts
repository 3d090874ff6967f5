import type { ColumnDoubt } from './column-doubt.js';
import type { MoneyColumn, NumberColumn } from './columns.js';
import { type DiscountMeaning, meaningOfDiscount } from './discount-meaning.js';
import { headerWords } from './header-key.js';
import { timesQuantity } from './money.js';
import type { NumberRole, NumberRoles } from './number-roles.js';

/** What each row sold, in exact money; gross − discounts − refunds = net. NaN where it is unknown. */
export interface OrderAmounts {
  readonly gross: MoneyColumn;
  readonly discounts: MoneyColumn;
  readonly refunds: MoneyColumn;
  readonly net: MoneyColumn;
  /** Net before refunds: what a cost or a profit of the row was reckoned against. */
  readonly sold: MoneyColumn;
  readonly units: NumberColumn | null;
  /** Whether discounts are taken off: then a row whose discount can't be read has no net amount. */
  readonly beforeDiscounts: boolean;
  readonly doubts: readonly ColumnDoubt[];
  /** How the columns were taken where they can be taken in two ways. */
  readonly decisions: readonly ColumnDoubt[];
}

const oneCent = 100;

/**
 * Works out the amounts of every row from the columns that are there.
 *
 * An amount column is net of discounts unless it is headed gross or list, or equals quantity × unit price wherever an
 * amount of discount stands beside it. Without an amount column the amount is quantity × unit price, gross. A discount
 * that is a rate is for reporting only: discounts are then 0. Refunds lower net sales.
 */
export function orderAmounts(numbers: NumberRoles, rowCount: number): OrderAmounts {
  const { byRole } = numbers;
  const amountRole = byRole.get('amount');
  const discountRole = byRole.get('discount');
  const units = byRole.get('quantity')?.reading.values ?? null;
  // The product is the amount, or tells an amount from one with a discount.
  const isAsked = amountRole === undefined || discountRole !== undefined;
  const product = isAsked ? productOf(units, byRole.get('unitPrice')?.reading.values ?? null, rowCount) : null;
  const amount = amountRole?.reading.values ?? product ?? new Float64Array(rowCount).fill(Number.NaN);
  if (discountRole === undefined && !byRole.has('refund')) return untouched(amount, units);
  const meaning = meaningOfDiscount(discountRole, amount);
  const gross = grossKind(amountRole, product, amount, meaning.amounts);
  const refunds = towardsPositive(zeroWhereBlank(byRole.get('refund'), rowCount));
  const doubts: ColumnDoubt[] = [...meaning.doubts];
  if (discountRole !== undefined && gross.kind === 'gross' && meaning.rateRows.length > 0) {
    doubts.push({ code: 'discount-not-applied', column: discountRole.column, rows: meaning.rateRows });
  }
  if (gross.doubtfulRows.length > 0 && amountRole !== undefined) {
    doubts.push({ code: 'discount-in-amount-unclear', column: amountRole.column, rows: gross.doubtfulRows });
  }
  const beforeDiscounts = gross.kind === 'gross';
  const decisions = gross.doubtfulRows.length > 0 ? [] : decisionsOf(byRole, meaning, beforeDiscounts);
  return { ...addUp(amount, meaning.amounts, refunds, gross.kind), refunds, units, beforeDiscounts, doubts, decisions };
}

/** Says how an amount column with a discount column beside it was taken; the owner may know better. */
function decisionsOf(byRole: NumberRoles['byRole'], meaning: DiscountMeaning, beforeDiscounts: boolean): ColumnDoubt[] {
  const amount = byRole.get('amount');
  const discount = byRole.get('discount');
  if (amount === undefined || discount === undefined) return [];
  const params = { header: amount.header, discount: discount.header };
  const said = (code: ColumnDoubt['code'], rows: readonly number[]) =>
    rows.length === 0 ? [] : [{ code, column: discount.column, rows, params }];
  if (!beforeDiscounts && meaning.rateRows.length > 0) return said('discount-is-rate', meaning.rateRows);
  return said(beforeDiscounts ? 'discount-taken-off' : 'discount-in-amount', rowsAbove(meaning.amounts));
}

function rowsAbove(amounts: MoneyColumn): number[] {
  const rows: number[] = [];
  for (let row = 0; row < amounts.length; row++) if ((amounts[row] as number) > 0) rows.push(row);
  return rows;
}

/** Amounts of a shop that tells neither discounts nor refunds. */
function untouched(amount: MoneyColumn, units: NumberColumn | null): OrderAmounts {
  const none = new Float64Array(amount.length);
  return {
    gross: amount,
    discounts: none,
    refunds: none,
    net: amount,
    sold: amount,
    units,
    beforeDiscounts: false,
    doubts: [],
    decisions: [],
  };
}

function addUp(amount: MoneyColumn, discount: MoneyColumn, refunds: MoneyColumn, kind: 'gross' | 'net') {
  const rowCount = amount.length;
  const gross = new Float64Array(rowCount);
  const sold = new Float64Array(rowCount);
  const net = new Float64Array(rowCount);
  const discounts = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const given = discount[row] as number;
    // An unreadable discount leaves a net amount right; from a gross amount nothing can be worked out.
    const taken = !Number.isNaN(given) || kind === 'gross' ? given : 0;
    discounts[row] = taken;
    gross[row] = (amount[row] as number) + (kind === 'net' ? taken : 0);
    sold[row] = (gross[row] as number) - taken;
    net[row] = (sold[row] as number) - (refunds[row] as number);
  }
  return { gross, sold, net, discounts };
}

function productOf(units: NumberColumn | null, price: MoneyColumn | null, rowCount: number): MoneyColumn | null {
  if (units === null || price === null) return null;
  const product = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) product[row] = timesQuantity(price[row] as number, units[row] as number);
  return product;
}

interface GrossKind {
  readonly kind: 'gross' | 'net';
  readonly doubtfulRows: readonly number[];
}

function grossKind(amountRole: NumberRole | undefined, product: MoneyColumn | null, amount: MoneyColumn, discount: MoneyColumn): GrossKind {
  if (amountRole === undefined) return { kind: 'gross', doubtfulRows: [] };
  const words = headerWords(amountRole.header);
  if (words.includes('gross') || words.includes('list')) return { kind: 'gross', doubtfulRows: [] };
  const equal: number[] = [];
  let others = 0;
  if (product !== null) {
    for (let row = 0; row < amount.length; row++) {
      const off = Math.abs((amount[row] as number) - (product[row] as number));
      if (Number.isNaN(off) || !((discount[row] as number) > oneCent)) continue;
      if (off <= oneCent) equal.push(row);
      else others++;
    }
  }
  if (equal.length > 0 && others === 0) return { kind: 'gross', doubtfulRows: [] };
  return { kind: 'net', doubtfulRows: equal };
}

/** The column's money with 0 in blank cells; an unreadable cell stays NaN. Without the column, zeros. */
export function zeroWhereBlank(role: NumberRole | undefined, rowCount: number): MoneyColumn {
  if (role === undefined) return new Float64Array(rowCount);
  const values = role.reading.values.map((value) => (!Number.isNaN(value) ? value : 0));
  for (const row of role.reading.unreadable) values[row] = Number.NaN;
  for (const row of role.reading.unclear) values[row] = Number.NaN;
  return values;
}

/** A column that is written with minus signs throughout is turned round: a discount of -5 is one of 5. */
export function towardsPositive(values: MoneyColumn): MoneyColumn {
  let lowest = 0;
  for (let row = 0; row < values.length; row++) {
    if ((values[row] as number) > 0) return values;
    if ((values[row] as number) < lowest) lowest = values[row] as number;
  }
  return lowest < 0 ? values.map((value) => 0 - value) : values;
}
