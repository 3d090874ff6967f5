import type { TextColumn } from '../../table/columns.js';
import { encodeIds, encodeText } from '../../table/encode-text.js';
import type { Issue } from '../../table/issue.js';
import { createIssueList, type IssueList } from '../../table/issue-list.js';
import { rowState } from '../../table/order-lines.js';
import { startStates } from '../../table/row-states.js';
import { type ExportNumbers, readExportNumbers } from './export-numbers.js';
import type { OpenExport, ReadExportOptions } from './importer.js';
import { firstOfOrder, groupOrders, type OrderRows, sameForOrder, sumOfOrder } from './order-values.js';
import { ordersAgain, repeatedKeys } from './repeated-rows.js';

/** How an importer's layout tells orders and lines apart. */
export interface BookShape {
  /** Where a row of another block with this column filled repeats an order whose lines it repeats. */
  readonly lead?: string;
  /** Fields by which a second order of the same number is known to be another one. */
  readonly distinct?: readonly string[];
  readonly line?: readonly string[];
  /** A column whose text stands in one row of the file only. */
  readonly unique?: string;
}

/** An export under reading: its rows by order, and its columns by field, for each row or for each order. */
export interface OrderBook {
  readonly open: OpenExport;
  readonly options: ReadExportOptions;
  readonly state: Uint8Array;
  readonly issues: IssueList;
  /** What was decided about the file; no problems. */
  readonly decisions: IssueList;
  /** Every row's order, repeated rows included. */
  readonly order: TextColumn;
  /** The rows of each order, without blank and repeated ones. */
  readonly orders: OrderRows;
  readonly numbers: ExportNumbers;
  /** 1 for an order of which something that matters could not be read. */
  readonly unread: Uint8Array;
  /** Rows that an issue names already. */
  readonly named: Set<number>;
  has(field: string): boolean;
  /** A column of numbers by row, blank = 0; null without the column. */
  byRow(field: string): Float64Array | null;
  /** A column of numbers by order: the first that is filled, NaN where none is; null without the column. */
  byOrder(field: string): Float64Array | null;
  /** The same added up over the rows of each order, blank = 0. */
  summed(field: string): Float64Array | null;
  /** A text by row, the same in all rows of an order; null without the column. */
  textOfOrder(field: string): TextColumn | null;
  /** As `textOfOrder`, for ids: spellings that differ in case or spaces are one. */
  idOfOrder(field: string): TextColumn | null;
}

/**
 * Sorts an export's rows by order, sets aside the rows that stand in the file twice, and reads the columns of numbers. An
 * amount that can't be read is named in the issues and makes its whole order unread.
 */
export function createOrderBook(open: OpenExport, options: ReadExportOptions, shape: BookShape): OrderBook {
  const { rows, recognised } = open;
  const { toWallClock } = options;
  const state = startStates(rows, recognised);
  const issues = createIssueList(rows, toWallClock);
  const named = new Set<number>();
  const order = readOrderIds(open, options, { state, issues });
  const repeated = markRepeated(open, { order, state, issues, shape });
  for (const row of repeated) named.add(row);
  const ofRow = order.codes.map((code, row) => (state[row] === rowState.counted ? code : -1));
  const orders = groupOrders(ofRow, order.labels.length);
  const numbers = readExportNumbers(open);
  const unread = new Uint8Array(orders.count);
  reportUnreadable({ open, numbers, orders, unread, named, issues });
  const values = (field: string) => numbers.byField.get(field)?.reading.values ?? null;
  const asColumn = (field: string, read: (column: number) => TextColumn) => {
    const column = open.column(field);
    return column < 0 ? null : sameForOrder(read(column), orders);
  };
  return {
    ...{ open, options, state, issues, order, orders, numbers, unread, named },
    decisions: createIssueList(rows, toWallClock),
    has: (field) => open.column(field) >= 0,
    byRow: (field) => values(field)?.map((value) => (Number.isNaN(value) ? 0 : value)) ?? null,
    byOrder: (field) => mapped(values(field), (column) => firstOfOrder(column, orders)),
    summed: (field) => mapped(values(field), (column) => sumOfOrder(column, orders)),
    textOfOrder: (field) => asColumn(field, (column) => encodeText(rows, column, toWallClock).column),
    idOfOrder: (field) =>
      asColumn(field, (column) => {
        const { column: ids, errors } = encodeIds(rows, column, { toWallClock, merge: true });
        issues.addRows('formula-failed', column, errors, { header: recognised.headers[column] ?? '' });
        return ids;
      }),
  };
}

function mapped<T, U>(value: T | null, make: (value: T) => U): U | null {
  return value === null ? null : make(value);
}

/** A row whose order number is blank is an order of its own. */
function readOrderIds(
  open: OpenExport,
  { toWallClock }: ReadExportOptions,
  { state, issues }: { state: Uint8Array; issues: IssueList },
): OrderIds {
  const column = open.column('order');
  const { codes, labels: found } = encodeIds(open.rows, column, { toWallClock, merge: false }).column;
  const labels = [...found];
  const nameless: number[] = [];
  for (let row = 0; row < codes.length; row++) {
    if ((codes[row] as number) >= 0 || state[row] === rowState.blank) continue;
    codes[row] = labels.push(`row ${open.recognised.firstDataRow + row}`) - 1;
    nameless.push(row);
  }
  issues.addRows('order-number-missing', column, nameless);
  return { codes, labels };
}

/** Order numbers under reading: labels may still be added. */
interface OrderIds {
  readonly codes: Int32Array;
  readonly labels: string[];
}

interface Repeating {
  readonly order: OrderIds;
  readonly state: Uint8Array;
  readonly issues: IssueList;
  readonly shape: BookShape;
}

function markRepeated(open: OpenExport, { order, state, issues, shape }: Repeating): readonly number[] {
  const unique = shape.unique === undefined ? -1 : open.column(shape.unique);
  const lead = shape.lead === undefined ? -1 : open.column(shape.lead);
  const found: { code: Issue['code']; column: number; rows: readonly number[] }[] = [];
  if (unique >= 0) {
    const code = unique === open.column('order') ? 'export-order-repeated' : 'export-line-repeated';
    found.push({ code, column: unique, rows: repeatedKeys(open.rows, unique) });
  }
  if (lead >= 0) {
    const ofRow = order.codes.map((code, row) => (state[row] === rowState.blank ? -1 : code));
    const columns = (fields: readonly string[] = []) => fields.map((field) => open.column(field)).filter((column) => column >= 0);
    const again = ordersAgain(open.rows, ofRow, { lead, line: columns(shape.line), distinct: columns(shape.distinct) });
    found.push({ code: 'export-order-repeated', column: open.column('order'), rows: again.repeated });
    splitOrders(open, { order, issues, others: again.others });
  }
  for (const { code, column, rows } of found) {
    issues.addRows(code, column, rows);
    for (const row of rows) state[row] = rowState.notCounted;
  }
  return found.flatMap(({ rows }) => rows);
}

/** Gives other orders of the same number a place of their own among the orders. */
function splitOrders(
  open: OpenExport,
  { order, issues, others }: Pick<Repeating, 'order' | 'issues'> & { others: readonly (readonly number[])[] },
): void {
  for (const rows of others) {
    const code = order.labels.push(order.labels[order.codes[rows[0] as number] as number] as string) - 1;
    for (const row of rows) order.codes[row] = code;
  }
  const firstRows = others.map((rows) => rows[0] as number);
  issues.addRows('export-order-number-shared', open.column('order'), firstRows);
}

function reportUnreadable(book: Pick<OrderBook, 'open' | 'numbers' | 'orders' | 'unread' | 'named' | 'issues'>): void {
  const { open, numbers, orders, unread, named, issues } = book;
  const kinds = new Map(open.layout.columns.map(({ field, kind }) => [field, kind]));
  for (const [field, { column, header, reading }] of numbers.byField) {
    const isMoney = kinds.get(field) === 'money';
    const inOrders = (at: readonly number[]) => at.filter((row) => (orders.ofRow[row] as number) >= 0);
    const unreadable = inOrders(reading.unreadable);
    const unclear = inOrders(reading.unclear);
    issues.addRows(isMoney ? 'export-amount-unreadable' : 'value-unreadable', column, unreadable, { header });
    issues.addRows('decimal-mark-unclear', column, unclear, { header });
    if (!isMoney) continue;
    for (const row of [...unreadable, ...unclear]) {
      unread[orders.ofRow[row] as number] = 1;
      named.add(row);
    }
  }
}
