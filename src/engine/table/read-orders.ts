import { contactColumns } from '../joins/contact-columns.js';
import { fillCustomers, type People } from '../joins/fill-customers.js';
import type { SourceTab } from './cell.js';
import { type DataRows, dataRows } from './column-cells.js';
import type { DayColumn, MoneyColumn, TextColumn, WallClock } from './columns.js';
import { encodeIds, encodeText, rowsWithoutId } from './encode-text.js';
import type { Issue, Result } from './issue.js';
import { createIssueList, type IssueList } from './issue-list.js';
import { largeAmounts } from './large-amounts.js';
import { lazyColumns } from './lazy-columns.js';
import { lazyRecord } from './lazy-record.js';
import { sumStaysExact } from './money.js';
import { readNames } from './names-of-customers.js';
import { noDataRows } from './no-data-rows.js';
import { type NumberRole, type NumberRoles, readNumberRoles } from './number-roles.js';
import { oneCurrency } from './one-currency.js';
import { type OrderAmounts, orderAmounts, zeroWhereBlank } from './order-amounts.js';
import { orderCosts, paidCosts } from './order-costs.js';
import { readTabDates } from './order-dates.js';
import { orderEffects } from './order-effects.js';
import { type OrderLines, type RowMeaning, rowState } from './order-lines.js';
import { productColumns, rowMeaning } from './order-meaning.js';
import { settleRefunds } from './order-refunds.js';
import { takeReturnsOut } from './order-returns.js';
import { applyStatus } from './order-status.js';
import type { DayReading } from './read-date.js';
import { takeOutRepeatedHeaders } from './repeated-headers.js';
import { reportOrderNumbers } from './report-order-numbers.js';
import { refundDecisions, refundsOf, reportRefundRows, type WrittenRefunds } from './report-refund-rows.js';
import type { ColumnRole, RecognisedTab } from './roles.js';
import { blankCells, onlyCounted, startStates } from './row-states.js';
import { type RowTypes, readRowTypes, takeRefundRows } from './row-types.js';
import { takeOutSplitAmounts } from './split-amounts.js';
import { takeOutSums, takeOutTotalRows } from './total-rows.js';

/** What the orders tab does not say itself. */
export interface ReadOrdersOptions {
  readonly toWallClock: WallClock;
  /** Gross margin as a share of net sales, 0..1, for a shop without a cost column; null = unknown. */
  readonly marginRate: number | null;
}

const paidRoles: readonly ColumnRole[] = ['fees', 'fulfilment', 'packaging', 'returnCost'];
const moneyRoles: readonly ColumnRole[] = ['amount', 'unitPrice', 'unitCost', 'lineCost', 'profit', 'refund', 'shipping', ...paidRoles];
const plainRoles: readonly ColumnRole[] = ['quantity', 'discount', 'marginShare'];

/** One reading of an orders tab while it is under way. */
interface OrderReading {
  readonly rows: DataRows;
  readonly recognised: RecognisedTab;
  readonly options: ReadOrdersOptions;
  readonly state: Uint8Array;
  readonly issues: IssueList;
}

/**
 * Reads a recognised orders tab into columns. A row with an unreadable or missing amount or date is `unreadable`, one
 * whose status says that no sale came about is `notCounted`; both stand in the issues. The result's issues are those of
 * this reading; the header's stand in `recognised.issues`.
 *
 * Not ok: no rows below the header; none that counts; dates whose order of day and month can't be told; two
 * currencies; amounts whose sum would not be exact.
 */
export function readOrders(source: SourceTab, recognised: RecognisedTab, options: ReadOrdersOptions): Result<OrderLines> {
  const rows = dataRows(source, recognised);
  const state = startStates(rows, recognised);
  const issues = createIssueList(rows, options.toWallClock);
  const reading: OrderReading = { rows, recognised, options, state, issues };
  for (const doubt of takeOutRepeatedHeaders(rows, recognised, state)) issues.tell(doubt);
  for (const doubt of takeOutTotalRows(rows, recognised, state)) issues.tell(doubt);
  if (!state.includes(rowState.counted)) return { ok: false, issue: noDataRows(rows, recognised) };
  for (const doubt of takeOutSplitAmounts(rows, recognised, state)) issues.tell(doubt);
  if (!state.includes(rowState.counted)) return { ok: false, issue: worstIssue(issues.list()) ?? noDataRows(rows, recognised) };

  const types = rowTypesOf(reading);
  readStatus(reading, types);
  const dates = readTabDates(rows, recognised, { column: columnOf(recognised, 'date'), toWallClock: options.toWallClock });
  if (!dates.ok) return dates;
  for (const issue of dates.issues) issues.add(issue);
  const asRead = readNumberRoles(rows, recognised, { money: moneyRoles, plain: plainRoles });
  const currency = oneCurrency(rows, recognised, state, moneyColumns(asRead));
  if (!currency.ok) return currency;
  const asWritten = orderAmounts(asRead, rows.rowCount);
  for (const doubt of takeOutSums(rows, recognised, state, asWritten.sold)) issues.tell(doubt);
  const { amounts: asTold, numbers, ...refundRows } = takeRefundRows(asWritten, asRead, onlyCounted(state, refundsOf(types)));
  reportRefundRows(reading, types, refundRows, asWritten.sold);
  const contacts = contactColumns(rows, recognised, options.toWallClock);
  const customer = fillCustomers({ ...contacts, customer: readCustomer(reading) });
  reportDates(reading, dates.value);
  reportOrderNumbers(reading, numbers, asTold);
  const orderless = markUnreadable(state, dates.value.days, asTold.net);
  if (orderless) return { ok: false, issue: worstIssue(issues.list()) ?? noDataRows(rows, recognised) };

  const shipping = numbers.byRole.has('shipping') ? zeroWhereBlank(numbers.byRole.get('shipping'), rows.rowCount) : null;
  const overpaid = settleRefunds({ state, amounts: asTold, shipping, customer, order: () => namedOrders(reading) });
  issues.addRows('refund-above-total', columnOf(recognised, 'refund'), overpaid);
  // Refunds of a column of their own are settled first: what is given back in rows below zero stands in no column.
  const places = { ...productColumns(recognised), order: columnOf(recognised, 'order'), hasAmount: numbers.byRole.has('amount') };
  const { amounts, turned } = takeReturnsOut(asTold, rows, places);
  const cogs = orderCosts(numbers, amounts, options.marginRate);
  const fees = paidCosts(numbers, ['fees'], rows.rowCount);
  const fulfilment = paidCosts(numbers, ['fulfilment', 'packaging'], rows.rowCount);
  const returnCosts = paidCosts(numbers, ['returnCost'], rows.rowCount);
  const paid = { fees, fulfilment, returnCosts };
  const sums = [amounts.gross, amounts.net, amounts.discounts, amounts.refunds, cogs, shipping, ...Object.values(paid)];
  const tooLarge = largeIssue(reading, numbers, sums);
  if (tooLarge !== null) return { ok: false, issue: tooLarge };
  const money = { cogs, shipping, ...paid, currency: currency.value };
  reportMissingIds(reading);
  issues.addRows('return-amount-positive', columnOf(recognised, 'amount'), onlyCounted(state, turned));
  const lines = assemble(reading, { customer, contacts, days: dates.value.days, numbers, amounts, money, refundRows });
  return { ok: true, value: lines, issues: issues.list(orderEffects(amounts.net)) };
}

interface OrderParts {
  readonly customer: TextColumn;
  readonly contacts: Pick<Required<People>, 'emails' | 'phones'>;
  readonly days: DayColumn;
  readonly numbers: NumberRoles;
  readonly amounts: OrderAmounts;
  readonly money: Pick<OrderLines, 'cogs' | 'shipping' | 'fees' | 'fulfilment' | 'returnCosts' | 'currency'>;
  readonly refundRows: WrittenRefunds;
}

interface AskedColumns extends Pick<OrderLines, 'order' | 'customerNames'> {
  readonly meaning: RowMeaning;
}

function assemble(reading: OrderReading, parts: OrderParts): OrderLines {
  const { rows, recognised, options, state } = reading;
  const numericColumns = new Set([...parts.numbers.byRole.values()].map(({ column }) => column));
  const lazy = lazyColumns(rows, options.toWallClock, { columns: numericColumns, mark: parts.numbers.mark });
  const { customer, amounts } = parts;
  const asked: AskedColumns = lazyRecord<AskedColumns>({
    order: () => readOrderIds(reading),
    meaning: () =>
      rowMeaning({
        ...{ rows, recognised, state, customer, toWallClock: options.toWallClock, units: amounts.units },
        ...{ sold: amounts.sold, netSales: amounts.net, grossSales: amounts.gross },
        unitPrice: parts.numbers.byRole.get('unitPrice')?.reading.values ?? null,
        order: () => asked.order,
        text: lazy.text,
      }),
    customerNames: () => readNames(rows, customer, columnOf(recognised, 'customerName')),
  });
  return {
    recognised,
    rowCount: rows.rowCount,
    state,
    customer,
    ...parts.contacts,
    decisions: decisionsOf(reading, parts),
    get meaning() {
      return asked.meaning;
    },
    get customerNames() {
      return asked.customerNames;
    },
    get order() {
      return asked.order;
    },
    day: parts.days,
    netSales: amounts.net,
    grossSales: amounts.gross,
    discounts: amounts.discounts,
    refunds: amounts.refunds,
    ...parts.money,
    units: amounts.units,
    text: lazy.text,
    money: lazy.money,
  };
}

function decisionsOf({ rows, recognised, options, state }: OrderReading, { amounts, numbers, refundRows }: OrderParts): readonly Issue[] {
  const said = createIssueList(rows, options.toWallClock);
  for (const decision of amounts.decisions) said.tell({ ...decision, rows: onlyCounted(state, decision.rows) });
  for (const decision of refundDecisions(recognised, refundRows)) said.tell({ ...decision, rows: onlyCounted(state, decision.rows) });
  for (const role of paidRoles) {
    const found = numbers.byRole.get(role);
    const charged: number[] = [];
    paidCosts(numbers, [role], rows.rowCount)?.forEach((paid, row) => {
      if (paid > 0) charged.push(row);
    });
    const code = role === 'fees' ? 'fees-taken-off' : 'costs-taken-off';
    said.addRows(code, found?.column ?? 0, onlyCounted(state, charged), { header: found?.header ?? '' });
  }
  return said.list();
}

function columnOf(recognised: RecognisedTab, role: ColumnRole): number {
  return recognised.matches.find((match) => match.role === role)?.column ?? -1;
}

/** The columns whose amounts are added up or taken off; a discount may be one of money. */
function moneyColumns({ byRole }: NumberRoles): readonly NumberRole[] {
  return [...moneyRoles, 'discount' as const].map((role) => byRole.get(role)).filter((role) => role !== undefined);
}

function readStatus({ rows, recognised, options, state, issues }: OrderReading, types: RowTypes | null): void {
  const column = columnOf(recognised, 'status');
  if (column < 0) return;
  const statuses = applyStatus(encodeText(rows, column, options.toWallClock).column, state);
  const tellsRefunds = columnOf(recognised, 'refund') >= 0;
  const given = new Set(refundsOf(types));
  for (const { kind, rows: at } of statuses) {
    if (kind !== 'refunded') issues.addRows(kind === 'out' ? 'status-not-counted' : 'status-unknown', column, at);
    else if (!tellsRefunds) issues.addRows('refund-amount-unknown', column, given.size === 0 ? at : at.filter((row) => !given.has(row)));
  }
}

/** What the column that tells sales from refunds says; null without one. The owner's own choice of it needs no proof. */
function rowTypesOf({ rows, recognised, options, state }: OrderReading): RowTypes | null {
  const match = recognised.matches.find(({ role }) => role === 'rowType');
  if (match === undefined) return null;
  const types = readRowTypes(encodeText(rows, match.column, options.toWallClock).column, state);
  return match.confidence === 'chosen' ? { ...types, isClear: true } : types;
}

function readCustomer({ rows, recognised, options, state, issues }: OrderReading): TextColumn {
  const column = columnOf(recognised, 'customer');
  const read = encodeIds(rows, column, { toWallClock: options.toWallClock, merge: true });
  const header = recognised.headers[column] ?? '';
  issues.addRows('formula-failed', column, onlyCounted(state, read.errors), { header });
  return read.column;
}

/** Without an order column each row is an order; a row whose order number is blank or an error is one too. */
function readOrderIds(reading: OrderReading): TextColumn {
  const { rows, recognised, state } = reading;
  const named = namedOrders(reading);
  const codes = named?.codes ?? new Int32Array(rows.rowCount).fill(-1);
  const labels = [...(named?.labels ?? [])];
  for (let row = 0; row < rows.rowCount; row++) {
    if ((codes[row] as number) >= 0 || state[row] === rowState.blank) continue;
    codes[row] = labels.push(`row ${recognised.firstDataRow + row}`) - 1;
  }
  return { codes, labels };
}

/** The order number of each row; null without such a column. */
function namedOrders({ rows, recognised, options }: OrderReading): TextColumn | null {
  const column = columnOf(recognised, 'order');
  return column < 0 ? null : encodeIds(rows, column, { toWallClock: options.toWallClock, merge: false }).column;
}

function reportMissingIds({ rows, recognised, state, issues }: OrderReading): void {
  const column = columnOf(recognised, 'order');
  if (column >= 0) issues.addRows('order-number-missing', column, onlyCounted(state, rowsWithoutId(rows, column)));
}

function reportDates({ rows, recognised, state, issues }: OrderReading, { unreadable, swapSigns, count }: DayReading): void {
  const column = columnOf(recognised, 'date');
  issues.addRows('date-unreadable', column, onlyCounted(state, unreadable));
  issues.addRows('date-missing', column, blankCells(rows, column, state, count));
  issues.addRows('dates-perhaps-swapped', column, onlyCounted(state, swapSigns));
}

/** Marks the rows without a date or an amount; true when none is left that counts. */
function markUnreadable(state: Uint8Array, days: DayColumn, net: MoneyColumn): boolean {
  let counted = 0;
  for (let row = 0; row < state.length; row++) {
    if (state[row] !== rowState.counted) continue;
    if (!Number.isNaN(days[row]) && !Number.isNaN(net[row])) counted++;
    else state[row] = rowState.unreadable;
  }
  return counted === 0;
}

function worstIssue(issues: readonly Issue[]): Issue | null {
  let worst: Issue | null = null;
  for (const issue of issues) if (worst === null || (issue.count ?? 1) > (worst.count ?? 1)) worst = issue;
  return worst;
}

function largeIssue({ rows, options }: OrderReading, numbers: NumberRoles, columns: readonly (MoneyColumn | null)[]): Issue | null {
  // Where nothing is taken off, several of the columns are one and the same.
  if ([...new Set(columns)].every((column) => column === null || sumStaysExact(column))) return null;
  const role = numbers.byRole.get('amount') ?? numbers.byRole.get('unitPrice');
  const at = { column: role?.column ?? 0, values: role?.reading.values ?? new Float64Array(rows.rowCount) };
  return largeAmounts(rows, at, options.toWallClock);
}
