import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrdersTab } from '../../../src/engine/shop/read-orders-tab.js';
import type { Cell, SourceTab } from '../../../src/engine/table/cell.js';
import { utcWallClock } from '../../../src/engine/table/columns.js';
import type { Issue } from '../../../src/engine/table/issue.js';
import { type OrderLines, rowState } from '../../../src/engine/table/order-lines.js';
import type { ChosenColumns } from '../../../src/engine/table/roles.js';
import { importValues } from '../../../workbench/files/import-values.js';
import { readCsv } from '../../../workbench/files/read-csv.js';
import { sayIssue } from '../table/say-issue.js';

/** A fixture as it stands in a tab after import. */
export function fixture(file: string): SourceTab {
  const path = join(__dirname, '../../fixtures/exports', file);
  return { tab: file, cells: asRead(readCsv(readFileSync(path), file)) };
}

/** A tab from text, one line a row, cells separated by a bar. */
export function tab(...lines: string[]): SourceTab {
  const rows = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return { tab: 'Orders', cells: asRead(rows) };
}

/** What a spreadsheet hands over once the text was imported: dates where a column holds dates. */
function asRead(rows: string[][]): Cell[][] {
  const { values, columnFormats } = importValues(rows);
  const isDate = columnFormats.map((format) => format === 'yyyy-mm-dd');
  return values.map((row) =>
    row.map((cell, column) => (isDate[column] && typeof cell === 'number' ? new Date((cell - 25_569) * 86_400_000) : (cell as Cell))),
  );
}

interface Beside {
  readonly otherExports?: readonly SourceTab[];
  readonly chosen?: ChosenColumns;
  readonly marginRate?: number;
}

function readResult(source: SourceTab, { otherExports = [], chosen, marginRate = null as unknown as number }: Beside) {
  return readOrdersTab(source, { toWallClock: utcWallClock, marginRate, chosen, otherExports });
}

/** Reads a tab that is expected to be readable. */
export function read(source: SourceTab, beside: Beside = {}): { lines: OrderLines; issues: readonly Issue[] } {
  const result = readResult(source, beside);
  if (!result.ok) throw new Error(sayIssue(result.issue));
  return { lines: result.value, issues: result.issues };
}

/** The sentence with which a tab is refused. */
export function refusal(source: SourceTab, beside: Beside = {}): string {
  const result = readResult(source, beside);
  if (result.ok) throw new Error('it was read');
  return sayIssue(result.issue);
}

/** Sums over the rows that count, in the major unit. */
export function totals({ state, grossSales, discounts, refunds, netSales, shipping, units }: OrderLines) {
  const sum = (column: Float64Array | null) => {
    if (column === null) return null;
    let total = 0;
    column.forEach((value, row) => {
      if (state[row] === rowState.counted && !Number.isNaN(value)) total += value;
    });
    return total;
  };
  const money = (column: Float64Array | null) => (column === null ? null : (sum(column) as number) / 10_000);
  return {
    grossSales: money(grossSales),
    discounts: money(discounts),
    refunds: money(refunds),
    netSales: money(netSales),
    shipping: money(shipping),
    units: sum(units),
  };
}

/** Distinct orders and customers with a row that counts. */
export function counts({ state, order, customer, rowCount }: OrderLines) {
  const orders = new Set<number>();
  const customers = new Set<number>();
  let rows = 0;
  let rowsWithoutCustomer = 0;
  for (let row = 0; row < rowCount; row++) {
    if (state[row] !== rowState.counted) continue;
    rows++;
    orders.add(order.codes[row] as number);
    const code = customer.codes[row] as number;
    if (code >= 0) customers.add(code);
    else rowsWithoutCustomer++;
  }
  return { rows, orders: orders.size, customers: customers.size, rowsWithoutCustomer };
}

/** Money of some rows, in the major unit. */
export function units(column: Float64Array | null): number[] {
  return [...(column ?? [])].map((amount) => amount / 10_000);
}

/** The codes of the issues and how many cells each is about. */
export function issueCounts(issues: readonly Issue[]): Record<string, number> {
  const found = new Map<string, number>();
  for (const { code, count } of issues) found.set(code, (found.get(code) ?? 0) + (count ?? 1));
  return Object.fromEntries(found);
}

/** Issues that name rows which do not count. */
const leavesOut = new Set([
  ...['status-not-counted', 'export-order-cancelled', 'export-order-test', 'export-order-repeated', 'export-line-repeated'],
  ...['export-amount-unreadable', 'export-amount-missing', 'export-date-unreadable', 'export-order-incomplete', 'export-order-left-out'],
  ...['decimal-mark-unclear', 'export-order-out-elsewhere'],
]);

/** How many rows the issues name as left out; one with two problems is named twice. */
export function rowsNamed(issues: readonly Issue[]): number {
  return issues.reduce((sum, { code, count }) => sum + (leavesOut.has(code) ? (count ?? 1) : 0), 0);
}

/** The rows of the tab that do not count and are not blank. */
export function rowsOut({ state }: OrderLines): number {
  return state.reduce((out, each) => out + (each === rowState.unreadable || each === rowState.notCounted ? 1 : 0), 0);
}

/** The same tab with its columns in reverse order. */
export function reversedColumns({ tab: name, cells }: SourceTab): SourceTab {
  const width = Math.max(...cells.map((row) => row.length));
  const reversed = cells.map((row) => Array.from({ length: width }, (_, index): Cell => row[width - 1 - index] ?? null));
  return { tab: name, cells: reversed };
}
