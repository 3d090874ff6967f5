import { type GroupedRows, groupRows } from '../../shop/group-rows.js';
import type { TextColumn } from '../../table/columns.js';

/** The rows of an export by order. */
export interface OrderRows {
  readonly count: number;
  /** Order of each row, or -1 for a row that belongs to none. */
  readonly ofRow: Int32Array;
  readonly grouped: GroupedRows;
}

/** Sorts the rows by order. */
export function groupOrders(ofRow: Int32Array, count: number): OrderRows {
  return { count, ofRow, grouped: groupRows(ofRow, count) };
}

/** The rows of one order, in sheet order. */
export function rowsOf({ grouped }: OrderRows, order: number): Int32Array {
  return grouped.rows.subarray(grouped.start[order] as number, grouped.start[order + 1] as number);
}

/** For each order the first value that stands in one of its rows; NaN where none does. */
export function firstOfOrder(values: Float64Array, { count, ofRow }: OrderRows): Float64Array {
  const first = new Float64Array(count).fill(Number.NaN);
  for (let row = 0; row < ofRow.length; row++) {
    const order = ofRow[row] as number;
    if (order >= 0 && Number.isNaN(first[order])) first[order] = values[row] as number;
  }
  return first;
}

/** For each order the sum of its rows; blank ones count as 0. */
export function sumOfOrder(values: Float64Array, { count, ofRow }: OrderRows): Float64Array {
  const sums = new Float64Array(count);
  for (let row = 0; row < ofRow.length; row++) {
    const order = ofRow[row] as number;
    const value = values[row] as number;
    if (order >= 0 && !Number.isNaN(value)) sums[order] = (sums[order] as number) + value;
  }
  return sums;
}

/** A column whose blank cells have taken the first text that stands in a row of their order. */
export function fillDown({ codes, labels }: TextColumn, { count, ofRow }: OrderRows): TextColumn {
  const first = new Int32Array(count).fill(-1);
  for (let row = 0; row < codes.length; row++) {
    const order = ofRow[row] as number;
    if (order >= 0 && (first[order] as number) < 0) first[order] = codes[row] as number;
  }
  const filled = codes.map((code, row) => {
    const order = ofRow[row] as number;
    return code >= 0 || order < 0 ? code : (first[order] as number);
  });
  return { codes: filled, labels };
}

/** The same text in all rows of an order: the first that stands in one of them. */
export function sameForOrder(column: TextColumn, orders: OrderRows): TextColumn {
  const first = new Int32Array(orders.count).fill(-1);
  for (let row = 0; row < column.codes.length; row++) {
    const order = orders.ofRow[row] as number;
    if (order >= 0 && (first[order] as number) < 0) first[order] = column.codes[row] as number;
  }
  return {
    codes: column.codes.map((code, row) => {
      const order = orders.ofRow[row] as number;
      return order < 0 ? code : (first[order] as number);
    }),
    labels: column.labels,
  };
}
