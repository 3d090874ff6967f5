import type { CellValue, GridRange } from './types.js';

type Rows = readonly (readonly CellValue[])[];

/** Rows and columns whose cells really changed, or null when nothing did. */
export type ChangedArea = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number } | null;

/**
 * The values of one sheet, a plain array per column. Empty cells are `null`; each array ends with its last filled cell, so that
 * the last row is known without searching.
 */
export class CellStore {
  #columns: CellValue[][] = [];
  #stamps: number[] = [];
  #stamp = 0;
  /** Stamp of the columns that did not change since rows or columns moved. */
  #baseStamp = 0;

  get lastRow(): number {
    let last = 0;
    for (const column of this.#columns) if (column.length > last) last = column.length;
    return last;
  }

  get lastColumn(): number {
    let last = this.#columns.length;
    while (last > 0 && this.#columns[last - 1]?.length === 0) last -= 1;
    return last;
  }

  get(row: number, column: number): CellValue {
    return this.#columns[column - 1]?.[row - 1] ?? null;
  }

  /** A column's cells from row 1 to its last filled one; not to be changed. */
  column(column: number): readonly CellValue[] {
    return this.#columns[column - 1] ?? [];
  }

  /** A number that differs whenever a cell of the column may differ; for remembering what was found in it. */
  stampOf(column: number): number {
    return this.#stamps[column] ?? this.#baseStamp;
  }

  /** Gives back whether the cell differs now. */
  set(row: number, column: number, value: CellValue): boolean {
    const cells = this.#columnToWrite(column);
    if (sameValue(cells[row - 1] ?? null, value)) return false;
    this.#changed(column);
    if (row <= cells.length) cells[row - 1] = value;
    else {
      while (cells.length < row - 1) cells.push(null);
      cells.push(value);
    }
    if (value === null) trim(cells);
    return true;
  }

  /**
   * Writes rows of values; rows may be shorter than `columns`. `''` becomes `blank`: an empty cell when somebody writes it, an empty text
   * when a formula gives it.
   */
  write(corner: { readonly row: number; readonly column: number }, columns: number, values: Rows, blank: null | '' = null): ChangedArea {
    const { row, column } = corner;
    if (this.#isFreeFrom(row, column, columns)) return this.#append(corner, columns, values, blank);
    if (values.length === 0) return null;
    let top = Number.POSITIVE_INFINITY;
    let bottom = 0;
    let left = 0;
    let right = 0;
    for (let across = 0; across < columns; across += 1) {
      const cells = this.#columnToWrite(column + across);
      while (cells.length < row - 1) cells.push(null);
      let first = -1;
      let last = -1;
      for (let down = 0; down < values.length; down += 1) {
        const given = (values[down] as readonly CellValue[])[across];
        const value = given === undefined ? null : given === '' ? blank : given;
        const at = row - 1 + down;
        if (at < cells.length) {
          const old = cells[at] as CellValue;
          if (old === value || sameValue(old, value)) continue;
          cells[at] = value;
        } else {
          cells.push(value);
          if (value === null) continue;
        }
        if (first < 0) first = down;
        last = down;
      }
      trim(cells);
      if (first < 0) continue;
      this.#changed(column + across);
      top = Math.min(top, first);
      bottom = Math.max(bottom, last);
      if (left === 0) left = column + across;
      right = column + across;
    }
    return left === 0 ? null : { row: row + top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Takes over the cells of another store, which keeps its own. */
  copyFrom(other: CellStore): void {
    this.#columns = other.#columns.map((cells) => cells.slice());
    this.#moved();
  }

  clear(range: GridRange): ChangedArea {
    return this.write(
      range,
      range.columns,
      Array.from({ length: Math.min(range.rows, Math.max(0, this.lastRow - range.row + 1)) }, () => []),
    );
  }

  insertRows(before: number, count: number): void {
    this.#moved();
    this.#columns = this.#columns.map((cells) => {
      if (cells.length < before) return cells;
      const blank = new Array<CellValue>(count).fill(null);
      return cells.slice(0, before - 1).concat(blank, cells.slice(before - 1));
    });
  }

  deleteRows(first: number, count: number): void {
    this.#moved();
    for (const cells of this.#columns) {
      if (cells.length < first) continue;
      cells.splice(first - 1, count);
      trim(cells);
    }
  }

  insertColumns(before: number, count: number): void {
    this.#moved();
    if (before > this.#columns.length) return;
    this.#columns.splice(before - 1, 0, ...Array.from({ length: count }, () => []));
  }

  deleteColumns(first: number, count: number): void {
    this.#moved();
    this.#columns.splice(first - 1, count);
  }

  #isFreeFrom(row: number, column: number, columns: number): boolean {
    for (let across = 0; across < columns; across += 1) if (this.column(column + across).length >= row) return false;
    return true;
  }

  /** Writing where nothing is yet, such as a whole file, row by row and without comparing. */
  #append(corner: { readonly row: number; readonly column: number }, columns: number, values: Rows, blank: null | ''): ChangedArea {
    const start = corner.row - 1;
    const targets = Array.from({ length: columns }, (_, across) =>
      lengthened(this.#columnToWrite(corner.column + across), start, values.length),
    );
    for (let down = 0; down < values.length; down += 1) {
      const row = values[down] as readonly CellValue[];
      for (let across = 0; across < columns; across += 1) {
        const given = row[across];
        (targets[across] as CellValue[])[start + down] = given === undefined ? null : given === '' ? blank : given;
      }
    }
    targets.forEach((cells, across) => {
      this.#columns[corner.column + across - 1] = cells;
    });
    let rows = 0;
    targets.forEach((cells, across) => {
      trim(cells);
      if (cells.length < corner.row) return;
      rows = Math.max(rows, cells.length - corner.row + 1);
      this.#changed(corner.column + across);
    });
    return rows === 0 ? null : { row: corner.row, column: corner.column, rows, columns };
  }

  #changed(column: number): void {
    this.#stamp += 1;
    this.#stamps[column] = this.#stamp;
  }

  #moved(): void {
    this.#stamp += 1;
    this.#stamps = [];
    this.#baseStamp = this.#stamp;
  }

  #columnToWrite(column: number): CellValue[] {
    while (this.#columns.length < column) this.#columns.push([]);
    return this.#columns[column - 1] as CellValue[];
  }
}

/** Whether two values are the same to a reader: errors by their code and message, NaN never occurs. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return a.error === b.error && a.message === b.message;
}

/** A column with room for more rows after `start` ones: made at once for many rows, lengthened in place for a few. */
function lengthened(cells: CellValue[], start: number, rows: number): CellValue[] {
  if (rows < start) {
    while (cells.length < start) cells.push(null);
    return cells;
  }
  const room = new Array<CellValue>(start + rows);
  for (let at = 0; at < start; at += 1) room[at] = cells[at] ?? null;
  return room;
}

function trim(cells: CellValue[]): void {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === null) length -= 1;
  if (length < cells.length) cells.length = length;
}
