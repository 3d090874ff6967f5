import { cellText, isBlank } from '../../table/cell-text.js';
import { type DataRows, dataCell } from '../../table/column-cells.js';

/** Where to look to know an order, or a line, again. */
export interface RepeatColumns {
  /** A column that is only filled where an order begins. */
  readonly lead: number;
  /** The columns that make up a line. */
  readonly line: readonly number[];
}

/**
 * The rows of orders that stand in the file a second time, as when two exports whose days overlap were put below each
 * other: a later, separate block of rows of the same order, which begins like an order and has the same lines.
 *
 * @param ofRow order of each row, or -1
 */
export function repeatedBlocks(rows: DataRows, ofRow: Int32Array, columns: RepeatColumns): number[] {
  const firstStart = new Map<number, number>();
  const repeated: number[] = [];
  for (let start = 0; start < ofRow.length; ) {
    const order = ofRow[start] as number;
    let end = start + 1;
    while (end < ofRow.length && ofRow[end] === order) end++;
    const earlier = order < 0 ? undefined : firstStart.get(order);
    if (order >= 0 && earlier === undefined) firstStart.set(order, start);
    if (earlier !== undefined && !isBlank(dataCell(rows, start, columns.lead))) {
      const length = end - start;
      const same = ofRow[earlier + length] !== order && ofRow[earlier + length - 1] === order;
      if (same && sameLines(rows, { earlier, start, length }, columns.line)) for (let row = start; row < end; row++) repeated.push(row);
    }
    start = end;
  }
  return repeated;
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
