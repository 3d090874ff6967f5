import type { GridRange } from './types.js';

type Rows<T> = Map<number, Set<T>>;

/** Which things lie in which single cells, by sheet, column and row, so that tall questions look at their own columns only. */
export class CellIndex<T> {
  readonly #sheets = new Map<number, Map<number, Rows<T>>>();

  add(cell: GridRange, item: T): void {
    let columns = this.#sheets.get(cell.sheetId);
    if (!columns) {
      columns = new Map();
      this.#sheets.set(cell.sheetId, columns);
    }
    let rows = columns.get(cell.column);
    if (!rows) {
      rows = new Map();
      columns.set(cell.column, rows);
    }
    const items = rows.get(cell.row);
    if (items) items.add(item);
    else rows.set(cell.row, new Set([item]));
  }

  remove(cell: GridRange, item: T): void {
    const rows = this.#sheets.get(cell.sheetId)?.get(cell.column);
    const items = rows?.get(cell.row);
    items?.delete(item);
    if (items?.size === 0) rows?.delete(cell.row);
  }

  /** Whether certainly nothing lies in a rectangle; for a single cell the answer is exact. */
  isFreeOf(range: GridRange): boolean {
    const columns = this.#sheets.get(range.sheetId);
    if (!columns) return true;
    if (range.columns > 1) return columns.size === 0;
    const rows = columns.get(range.column);
    if (!rows || rows.size === 0) return true;
    return range.rows === 1 && !rows.has(range.row);
  }

  *meeting(range: GridRange): Generator<T> {
    const columns = this.#sheets.get(range.sheetId);
    if (!columns) return;
    const end = range.column + range.columns;
    if (range.columns <= columns.size) {
      for (let column = range.column; column < end; column += 1) {
        const rows = columns.get(column);
        if (rows && rows.size > 0) yield* meetingInColumn(rows, range);
      }
      return;
    }
    for (const [column, rows] of columns) {
      if (column >= range.column && column < end && rows.size > 0) yield* meetingInColumn(rows, range);
    }
  }

  clear(): void {
    this.#sheets.clear();
  }
}

/** Goes through the rows asked about or through the known ones, whichever are fewer. */
function* meetingInColumn<T>(rows: Rows<T>, range: GridRange): Generator<T> {
  const end = range.row + range.rows;
  if (range.rows <= rows.size) {
    for (let row = range.row; row < end; row += 1) {
      const items = rows.get(row);
      if (items) yield* items;
    }
    return;
  }
  for (const [row, items] of rows) if (row >= range.row && row < end) yield* items;
}
