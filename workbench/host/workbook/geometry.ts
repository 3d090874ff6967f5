import type { GridRange } from './types.js';

/** The rectangle of one cell. */
export function cellRange(sheetId: number, row: number, column: number): GridRange {
  return { sheetId, row, column, rows: 1, columns: 1 };
}

/** Whether two rectangles share a cell. */
export function overlaps(a: GridRange, b: GridRange): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether every cell of `inner` lies in `outer`. */
export function encloses(outer: GridRange, inner: GridRange): boolean {
  return (
    outer.sheetId === inner.sheetId &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** The smallest rectangle around two of the same sheet. */
export function boundsOf(a: GridRange, b: GridRange): GridRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheetId: a.sheetId,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether two rectangles are the same cells. */
export function sameRange(a: GridRange, b: GridRange): boolean {
  return a.sheetId === b.sheetId && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Calls `visit` for each cell, row by row. */
export function eachCell(range: GridRange, visit: (row: number, column: number) => void): void {
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) visit(row, column);
  }
}
