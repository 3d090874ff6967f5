import { cellText, isBlank } from '../../table/cell-text.js';
import { type DataRows, dataCell } from '../../table/column-cells.js';

/** Where to look to know an order, or a line, again. */
export interface RepeatColumns {
  /** A column that is only filled where an order begins. */
  readonly lead: number;
  /** Columns by which two orders of the same number differ, such as an id or a date. */
  readonly distinct: readonly number[];
  /** The columns that make up a line. */
  readonly line: readonly number[];
}

/** What was found out about orders that begin a second time. */
export interface OrdersAgain {
  /** Rows of an order that stand in the file a second time, as when two exports whose days overlap were put together. */
  readonly repeated: readonly number[];
  /** Rows of other orders with the same number, as when exports of two shops were put together; a list for each order. */
  readonly others: readonly (readonly number[])[];
}

/**
 * Looks at each later, separate block of rows of an order that begins like an order. With another id or date it is another
 * order; with the same lines it repeats the first; else it belongs to it.
 *
 * @param ofRow order of each row, or -1
 */
export function ordersAgain(rows: DataRows, ofRow: Int32Array, columns: RepeatColumns): OrdersAgain {
  const firstStart = new Map<number, number>();
  const repeated: number[] = [];
  const others: number[][] = [];
  for (let start = 0; start < ofRow.length; ) {
    const order = ofRow[start] as number;
    let end = start + 1;
    while (end < ofRow.length && ofRow[end] === order) end++;
    const earlier = order < 0 ? undefined : firstStart.get(order);
    if (order >= 0 && earlier === undefined) firstStart.set(order, start);
    if (earlier !== undefined && !isBlank(dataCell(rows, start, columns.lead))) {
      const block = Array.from({ length: end - start }, (_, index) => start + index);
      const length = block.length;
      if (columns.distinct.some((column) => differ(rows, { earlier, start }, column))) others.push(block);
      else if (
        ofRow[earlier + length - 1] === order &&
        ofRow[earlier + length] !== order &&
        sameLines(rows, { earlier, start, length }, columns.line)
      )
        repeated.push(...block);
    }
    start = end;
  }
  return { repeated, others };
}

function differ(rows: DataRows, at: { earlier: number; start: number }, column: number): boolean {
  const [first, second] = [dataCell(rows, at.earlier, column), dataCell(rows, at.start, column)];
  return !isBlank(first) && !isBlank(second) && cellText(first) !== cellText(second);
}

/** The rows whose key, such as a line's own id, stands in an earlier row. A blank key is never a repeat. */
export function repeatedKeys(rows: DataRows, column: number): number[] {
  const seen = new Set<string>();
  const repeated: number[] = [];
  for (let row = 0; row < rows.rowCount; row++) {
    const cell = dataCell(rows, row, column);
    if (isBlank(cell)) continue;
    const key = cellText(cell);
    if (seen.has(key)) repeated.push(row);
    else seen.add(key);
  }
  return repeated;
}

function sameLines(rows: DataRows, at: { earlier: number; start: number; length: number }, columns: readonly number[]): boolean {
  for (let i = 0; i < at.length; i++) {
    for (const column of columns) {
      if (cellText(dataCell(rows, at.earlier + i, column)) !== cellText(dataCell(rows, at.start + i, column))) return false;
    }
  }
  return true;
}
