import type { Rect } from '../bridge/operations.js';
import { ask, exception } from './ask.js';
import { memberName } from './enums.js';
import { classOf } from './guard.js';

/** Refuses a grid that has another size than its range, with Sheets' words, and gives its cells row by row. */
export function flatten<T>(rect: Rect, grid: readonly (readonly T[])[]): T[] {
  const [, , , rows, columns] = rect;
  if (grid.length !== rows)
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${rows}.`,
    );
  const cells: T[] = [];
  for (const row of grid) {
    if (!Array.isArray(row)) throw exception("The parameters (Array) don't match the method signature for SpreadsheetApp.Range.setValues.");
    if (row.length !== columns)
      throw exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
      );
    for (let i = 0; i < columns; i++) cells.push(row[i] as T);
  }
  return cells;
}

/** Writes cell values; dates cross the bridge as instants. */
export function writeCells(rect: Rect, cells: unknown[]): void {
  const dates: number[] = [];
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (cell === null || typeof cell !== 'object') continue;
    if (!(cell instanceof Date)) throw exception('workbench: writing an object or a list into a cell is not emulated');
    dates.push(i);
    cells[i] = cell.getTime();
  }
  ask('cellsWrite', rect, cells, dates);
}

/** The same value for every cell of a rectangle. */
export function repeat<T>([, , , rows, columns]: Rect, value: T): T[] {
  return new Array<T>(rows * columns).fill(value);
}

/** What `clear(options)` takes away; no option means contents and formats. */
export function clearing(options: object | undefined): { contents?: boolean; formats?: boolean; notes?: boolean } {
  const asked = (options ?? {}) as Record<string, unknown>;
  const names = Object.keys(asked);
  if (names.length === 0) return { contents: true, formats: true };
  const other = names.find((name) => name !== 'contentsOnly' && name !== 'formatOnly' && name !== 'commentsOnly');
  if (other) throw exception(`workbench: clear with the option ${other} is not emulated`);
  return { contents: asked.contentsOnly === true, formats: asked.formatOnly === true, notes: asked.commentsOnly === true };
}

/** What `copyTo` takes along, as the name of a `CopyPasteType`. */
export function copyParts(how: object | undefined, transposed: boolean): string {
  if (transposed) throw exception('workbench: Range.copyTo with transposed cells is not emulated');
  if (how === undefined) return 'PASTE_NORMAL';
  if (classOf(how) === 'CopyPasteType') return memberName(how);
  const options = how as { contentsOnly?: boolean; formatOnly?: boolean };
  return options.contentsOnly ? 'PASTE_VALUES' : options.formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}
