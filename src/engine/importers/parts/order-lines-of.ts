import type { DayColumn, MoneyColumn, TextColumn } from '../../table/columns.js';
import { dayDoubtIssue } from '../../table/day-doubt-issue.js';
import type { Issue, Result } from '../../table/issue.js';
import { lazyColumns } from '../../table/lazy-columns.js';
import { sumStaysExact, timesQuantity } from '../../table/money.js';
import { readNames } from '../../table/names-of-customers.js';
import { oneCurrency } from '../../table/one-currency.js';
import { type OrderLines, type RowMeaning, rowState } from '../../table/order-lines.js';
import { buyersOf } from './buyers.js';
import { readExportDays } from './export-days.js';
import { exportEffects } from './export-effects.js';
import type { OrderBook } from './order-book.js';
import { fillDown, firstOfOrder, rowsOf } from './order-values.js';
import type { SpreadAmounts } from './spread-orders.js';

/** What an importer has worked out of its book. */
export interface BookResult {
  readonly amounts: SpreadAmounts;
  readonly customer: TextColumn | null;
  /** What the shop pays for taking an order's money, by order; null or absent when the export does not tell. */
  readonly fees?: MoneyColumn | null;
  /** True for a shop that always writes the month first. */
  readonly monthFirst: boolean;
  /** A value of `rowKind` for every row; absent where every row that counts is a sale. */
  readonly kind?: Uint8Array;
  /** The field of the amounts, whose cell a question about the currency names first. */
  readonly mainAmount: string;
  /** Whether a column is one of the line, by its header; other columns take the order's first value in every row. */
  isLineColumn(header: string): boolean;
}

/**
 * Makes order lines of a book. Every row ends counted, listed in the issues, or blank.
 *
 * Not ok: dates whose order of day and month can't be told; two currencies; no order that counts; sums that would not be
 * exact.
 */
export function orderLinesOf(book: OrderBook, result: BookResult): Result<OrderLines> {
  const { open, options, state, issues, numbers } = book;
  const { rows, recognised } = open;
  const days = readExportDays(rows, open.column('date'), { toWallClock: options.toWallClock, monthFirst: result.monthFirst });
  if (days.doubt !== null) return { ok: false, issue: dayDoubtIssue(rows, recognised, days.doubt) };
  book.decisions.addRows('export-months-first', open.column('date'), days.settled, { shop: open.importer.label });
  const day = daysOfRows(book, days);
  leaveUnreadOut(book);
  const main = numbers.byField.get(result.mainAmount);
  const currency = oneCurrency(rows, recognised, state, [...(main ? [main] : []), ...numbers.byField.values()]);
  if (!currency.ok) return currency;
  reportAmounts(book, result.amounts);
  if (!state.includes(rowState.counted)) return { ok: false, issue: nothingCounts(book) };
  const { gross, discounts, refunds, net, shipping } = result.amounts;
  if (![gross, discounts, refunds, net].every(sumStaysExact)) return { ok: false, issue: tooLarge(book, result.mainAmount) };
  const units = numbers.byField.get('quantity')?.reading.values ?? null;
  const { marginRate } = options;
  const cogs = marginRate === null ? null : net.map((amount) => timesQuantity(amount, 1 - marginRate));
  const { customer, emails, phones } = buyersOf(book, result.customer);
  const lines: OrderLines = {
    ...{ recognised, rowCount: rows.rowCount, state, customer, order: book.order, day, cogs, units, shipping },
    customerNames: readNames(rows, customer, open.column('customerName')),
    ...{ netSales: net, grossSales: gross, discounts, refunds, currency: currency.value, decisions: book.decisions.list() },
    ...{ emails, phones, fees: onFirstRows(book, result.fees ?? null) },
    ...columnsOf(book, result),
    ...(result.kind && { meaning: meaningOf(book, result.kind) }),
  };
  return { ok: true, value: lines, issues: issues.list(exportEffects(net)) };
}

/** Every row has its order's day; rows of an order without one are left out with the order. */
function daysOfRows(book: OrderBook, { days, unreadable }: { days: DayColumn; unreadable: readonly number[] }): DayColumn {
  const { orders, unread, issues, named, open, state } = book;
  const ofOrder = firstOfOrder(days, orders);
  const needed = unreadable.filter((row) => {
    const order = orders.ofRow[row] as number;
    return order >= 0 && Number.isNaN(ofOrder[order]) && state[row] === rowState.counted;
  });
  issues.addRows('export-date-unreadable', open.column('date'), needed);
  for (const row of needed) named.add(row);
  const incomplete: number[] = [];
  for (let order = 0; order < orders.count; order++) {
    if (!Number.isNaN(ofOrder[order])) continue;
    const rows = rowsOf(orders, order);
    if (rows.length === 0) continue;
    if (!rows.some((row) => named.has(row))) for (const row of rows) if (state[row] === rowState.counted) incomplete.push(row);
    unread[order] = 1;
  }
  issues.addRows('export-order-incomplete', open.column('order'), incomplete);
  for (const row of incomplete) named.add(row);
  return days.map((day, row) => {
    const order = orders.ofRow[row] as number;
    return order < 0 ? day : (ofOrder[order] as number);
  });
}

function leaveUnreadOut({ orders, unread, state, named, issues, open }: OrderBook): void {
  const others: number[] = [];
  for (let row = 0; row < state.length; row++) {
    const order = orders.ofRow[row] as number;
    if (order < 0 || unread[order] === 0 || state[row] !== rowState.counted) continue;
    state[row] = rowState.unreadable;
    if (!named.has(row)) others.push(row);
  }
  issues.addRows('export-order-left-out', open.column('order'), others);
}

function reportAmounts(book: OrderBook, { adjusted, overRefunded }: SpreadAmounts): void {
  const { orders, state, issues, open } = book;
  const params = { shop: open.importer.label };
  const firstRows = (which: readonly number[]) =>
    which
      .map((order) => rowsOf(orders, order)[0] as number)
      .filter((row) => state[row] === rowState.counted)
      .sort((a, b) => a - b);
  issues.addRows('export-total-differs', open.column('order'), firstRows(adjusted), params);
  const refund = open.column('refund');
  issues.addRows('export-refund-above-total', refund < 0 ? open.column('order') : refund, firstRows(overRefunded), params);
}

/** An order's amount on its first row, and 0 on the others. */
function onFirstRows({ orders, state }: OrderBook, ofOrder: MoneyColumn | null): MoneyColumn | null {
  if (ofOrder === null) return null;
  const ofRow = new Float64Array(state.length);
  ofOrder.forEach((amount, order) => {
    const row = rowsOf(orders, order)[0];
    if (row !== undefined) ofRow[row] = amount;
  });
  return ofRow;
}

/** Only what a row is needs telling; what repeats or can't be read stands in the issues already. */
function meaningOf({ open, numbers }: OrderBook, kind: Uint8Array): RowMeaning {
  return {
    ...{ kind, isService: null, services: [], repeats: { identical: [], sameProduct: [] }, cancelledButSold: [], issues: [] },
    unitPrice: numbers.byField.get('price')?.reading.values ?? null,
    skuColumn: open.column('sku'),
    productColumn: open.column('product'),
  };
}

function columnsOf({ open, options, orders, numbers }: OrderBook, { isLineColumn }: BookResult): Pick<OrderLines, 'text' | 'money'> {
  const numeric = new Set([...numbers.byField.values()].map(({ column }) => column));
  const lazy = lazyColumns(open.rows, options.toWallClock, { columns: numeric, mark: numbers.mark });
  const filled = new Map<number, TextColumn>();
  return {
    money: lazy.money,
    text: (column) => {
      const known = filled.get(column);
      if (known !== undefined) return known;
      const text = isLineColumn(open.recognised.headers[column] ?? '') ? lazy.text(column) : fillDown(lazy.text(column), orders);
      filled.set(column, text);
      return text;
    },
  };
}

function nothingCounts({ open, issues }: OrderBook): Issue {
  const first = issues.list().find(({ code }) => code !== 'order-number-missing');
  return first ?? { code: 'no-counted-orders', tab: open.recognised.tab, cell: '', seen: '' };
}

function tooLarge({ issues, numbers }: OrderBook, mainAmount: string): Issue {
  const column = numbers.byField.get(mainAmount)?.column ?? 0;
  issues.addRows('amounts-too-large', column, [0]);
  return issues.list()[issues.list().length - 1] as Issue;
}
