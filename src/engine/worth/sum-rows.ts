import type { MoneyColumn } from '../table/columns.js';
import { lazyRecord } from '../table/lazy-record.js';
import { type OrderLines, rowKind, rowState } from '../table/order-lines.js';

/** Sums of counted order rows by group. Money in exact integers of 1/10,000 of the major unit; index = group. */
export interface RowSums {
  /** For each row the group that it is counted in; -1 for a row that is counted nowhere. */
  readonly groupOfRow: Int32Array;
  /** The same for rows that are a sale: what was cancelled, given back or given away has -1. */
  readonly groupOfSale: Int32Array;
  readonly rows: Float64Array;
  readonly orders: Float64Array;
  readonly units: Float64Array;
  readonly grossSales: Float64Array;
  readonly discounts: Float64Array;
  readonly refunds: Float64Array;
  readonly netSales: Float64Array;
  readonly shipping: Float64Array;
  readonly cogs: Float64Array;
  readonly fees: Float64Array;
  readonly fulfilment: Float64Array;
  readonly returnCosts: Float64Array;
  /** Net sales (absolute) of the rows whose cost is unknown: tells how far a margin can be trusted. */
  readonly netSalesWithoutCost: Float64Array;
  /** The same with their signs: the margin that is at stake. */
  readonly salesWithoutCost: Float64Array;
  /** Net sales (absolute) of all rows, the base of that share. */
  readonly absoluteNetSales: Float64Array;
}

/**
 * Adds up counted rows: one pass for each measure, when it is first looked at.
 *
 * @param groupOfRow for each row the group it belongs to, or -1 for a row that is left out
 */
export function sumRows(lines: OrderLines, groupOfRow: Int32Array, groups: number): RowSums {
  const counted = countedGroups(lines, groupOfRow);
  const sum = (column: MoneyColumn | null) => sumColumn(column, counted, groups);
  const sums: RowSums = lazyRecord<RowSums>({
    groupOfRow: () => counted,
    groupOfSale: () => salesOnly(lines, counted),
    rows: () => countRows(counted, groups),
    orders: () => countOrders(lines, sums.groupOfSale, groups),
    units: () => sum(lines.units),
    grossSales: () => sum(lines.grossSales),
    discounts: () => sum(lines.discounts),
    refunds: () => sum(lines.refunds),
    netSales: () => sum(lines.netSales),
    shipping: () => sum(lines.shipping),
    cogs: () => sum(lines.cogs),
    fees: () => sum(lines.fees ?? null),
    fulfilment: () => sum(lines.fulfilment ?? null),
    returnCosts: () => sum(lines.returnCosts ?? null),
    salesWithoutCost: () => sumColumn(lines.netSales, withoutCost(lines.cogs, counted), groups),
    netSalesWithoutCost: () => sumAbsolute(lines.netSales, withoutCost(lines.cogs, counted), groups),
    absoluteNetSales: () => sumAbsolute(lines.netSales, counted, groups),
  });
  return sums;
}

/** A row's group, or -1 for a row that does not count. */
function countedGroups(lines: OrderLines, groupOfRow: Int32Array): Int32Array {
  const { state, rowCount } = lines;
  const counted = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) counted[row] = state[row] === rowState.counted ? (groupOfRow[row] as number) : -1;
  return counted;
}

function salesOnly({ meaning }: OrderLines, group: Int32Array): Int32Array {
  if (meaning === undefined) return group;
  const { kind } = meaning;
  const sales = new Int32Array(group.length);
  for (let row = 0; row < group.length; row++) sales[row] = kind[row] === rowKind.sale ? (group[row] as number) : -1;
  return sales;
}

function countRows(group: Int32Array, groups: number): Float64Array {
  const rows = new Float64Array(groups);
  for (let row = 0; row < group.length; row++) {
    const g = group[row] as number;
    if (g >= 0) rows[g] = (rows[g] as number) + 1;
  }
  return rows;
}

function sumColumn(column: MoneyColumn | null, group: Int32Array, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  if (column === null) return sums;
  for (let row = 0; row < group.length; row++) {
    const g = group[row] as number;
    const value = column[row] as number;
    if (g >= 0 && !Number.isNaN(value)) sums[g] = (sums[g] as number) + value;
  }
  return sums;
}

/** Distinct orders with a sale by group. An order almost always lies in one group; only the odd one needs a set. */
function countOrders(lines: OrderLines, group: Int32Array, groups: number): Float64Array {
  const { codes, labels } = lines.order;
  const orders = new Float64Array(groups);
  const firstGroup = new Int32Array(labels.length).fill(-1);
  const further = new Set<number>();
  for (let row = 0; row < group.length; row++) {
    const g = group[row] as number;
    const order = codes[row] as number;
    if (g < 0 || order < 0) continue;
    const first = firstGroup[order] as number;
    if (first === g) continue;
    const pair = order * groups + g;
    if (first >= 0 && further.has(pair)) continue;
    if (first < 0) firstGroup[order] = g;
    else further.add(pair);
    orders[g] = (orders[g] as number) + 1;
  }
  return orders;
}

function sumAbsolute(column: MoneyColumn, group: Int32Array, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  for (let row = 0; row < group.length; row++) {
    const g = group[row] as number;
    if (g >= 0) sums[g] = (sums[g] as number) + Math.abs(column[row] as number);
  }
  return sums;
}

/** The groups of the rows whose cost is unknown; -1 for all others. */
function withoutCost(cogs: MoneyColumn | null, group: Int32Array): Int32Array {
  if (cogs === null) return group;
  const unknown = new Int32Array(group.length);
  for (let row = 0; row < group.length; row++) unknown[row] = Number.isNaN(cogs[row]) ? (group[row] as number) : -1;
  return unknown;
}
