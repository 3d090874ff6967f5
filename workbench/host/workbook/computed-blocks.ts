import { cellName, rangeName } from './a1.js';
import { type StructuralEdit, shiftRange } from './edit-structure.js';
import { cellRange, overlaps } from './geometry.js';
import { RangeIndex } from './range-index.js';
import { runsOf } from './sheet.js';
import type { CellValue, GridRange } from './types.js';
import type { WorkbookState } from './workbook-state.js';

type Grid<T> = readonly (readonly T[])[];

interface Block {
  range: GridRange;
  readonly values: Grid<CellValue>;
  readonly formats: Grid<string | null> | undefined;
}

/** The cells that pivot tables filled. They lie among the other values, so formulas read them, but nobody types into them. */
export class ComputedBlocks {
  readonly #blocks = new Map<number, Block>();
  readonly #index = new RangeIndex<number>();
  readonly #book: WorkbookState;

  constructor(book: WorkbookState) {
    this.#book = book;
  }

  rangeOf(ownerId: number): GridRange | null {
    return this.#blocks.get(ownerId)?.range ?? null;
  }

  ownerAt(sheetId: number, row: number, column: number): number | null {
    const found = this.#index.meeting(cellRange(sheetId, row, column)).next();
    return found.done ? null : found.value;
  }

  /** The owners whose cells meet a rectangle. */
  ownersIn(range: GridRange): Set<number> {
    return new Set(this.#index.meeting(range));
  }

  /** Throws a sentence when a rectangle that is about to be written meets a pivot's cells. */
  refuse(range: GridRange): void {
    for (const ownerId of this.#index.meeting(range)) {
      const block = this.#blocks.get(ownerId) as Block;
      const row = Math.max(range.row, block.range.row);
      const column = Math.max(range.column, block.range.column);
      const where = this.#book.describe(cellRange(range.sheetId, row, column));
      throw new Error(`Cell ${where} is part of a pivot table and can't be edited. Change the pivot table or its source data instead.`);
    }
  }

  set(ownerId: number, range: GridRange, values: Grid<CellValue>, formats: Grid<string | null> | undefined): void {
    if (values.length !== range.rows || values.some((row) => row.length !== range.columns)) {
      throw new Error(`The pivot table's values do not fill ${rangeName(range)}.`);
    }
    this.#refuseObstacle(ownerId, range);
    const before = this.#blocks.get(ownerId);
    if (before) this.#take(ownerId, before, range);
    this.#put(ownerId, { range, values, formats });
  }

  clear(ownerId: number): void {
    const block = this.#blocks.get(ownerId);
    if (!block) return;
    this.#take(ownerId, block);
    this.#blocks.delete(ownerId);
  }

  /** Takes the blocks of a sheet away so that its rows or columns can move; gives back how to put them down again. */
  lift(sheetId: number): (edit: StructuralEdit | null) => void {
    const lifted = [...this.#blocks].filter(([, block]) => block.range.sheetId === sheetId);
    for (const [ownerId, block] of lifted) this.#take(ownerId, block);
    return (edit) => {
      for (const [ownerId, block] of lifted) {
        const corner = cellRange(sheetId, block.range.row, block.range.column);
        const moved = edit ? shiftRange(corner, edit) : corner;
        if (!moved) this.#blocks.delete(ownerId);
        else this.#put(ownerId, { ...block, range: { ...block.range, row: moved.row, column: moved.column } });
      }
    };
  }

  #put(ownerId: number, block: Block): void {
    const sheet = this.#book.sheetOf(block.range.sheetId);
    const { range, values, formats } = block;
    this.#book.calculation.claim(range);
    sheet.grow(range.row + range.rows - 1, range.column + range.columns - 1);
    const area = sheet.cells.write(range, range.columns, values, '');
    for (let across = 0; across < range.columns; across += 1) {
      const runs = runsOf(sheet.automaticFormats, range.column + across);
      for (let down = 0; down < range.rows; down += 1) {
        const format = formats?.[down]?.[across] ?? undefined;
        runs.set(range.row + down, range.row + down + 1, format);
      }
    }
    this.#blocks.set(ownerId, block);
    this.#index.add(range, ownerId);
    this.#book.log.cells(range);
    if (area) this.#book.calculation.touch({ sheetId: range.sheetId, ...area });
  }

  /** Takes a block's cells out of the sheet; the ones inside `keep` stay, because they are about to be overwritten. */
  #take(ownerId: number, block: Block, keep: GridRange | null = null): void {
    const sheet = this.#book.sheetOf(block.range.sheetId);
    this.#index.remove(block.range, ownerId);
    for (const range of outside(block.range, keep)) {
      const area = sheet.cells.clear(range);
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        sheet.automaticFormats[column]?.set(range.row, range.row + range.rows, undefined);
      }
      this.#book.log.cells(range);
      if (area) this.#book.calculation.touch({ sheetId: range.sheetId, ...area });
    }
  }

  #refuseObstacle(ownerId: number, range: GridRange): void {
    const sheet = this.#book.sheetOf(range.sheetId);
    const own = this.#blocks.get(ownerId)?.range ?? null;
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        const cell = cellRange(range.sheetId, row, column);
        if (own && overlaps(own, cell)) continue;
        if (sheet.value(row, column) === null && sheet.formula(row, column) === null && this.ownerAt(range.sheetId, row, column) === null)
          continue;
        if (this.#book.calculation.isSpilled(cell)) continue;
        throw new Error(
          `The pivot table was not expanded because it would overwrite data in ${cellName(row, column)} on "${sheet.sheetName}".`,
        );
      }
    }
  }
}

/** What of a rectangle lies outside another one, as up to four rectangles. */
function outside(range: GridRange, keep: GridRange | null): GridRange[] {
  if (!keep || !overlaps(range, keep)) return [range];
  const bottom = range.row + range.rows;
  const right = range.column + range.columns;
  const top = Math.max(range.row, keep.row);
  const end = Math.min(bottom, keep.row + keep.rows);
  const left = Math.max(range.column, keep.column);
  const leftEnd = Math.min(right, keep.column + keep.columns);
  const made = [
    { ...range, rows: top - range.row },
    { ...range, row: end, rows: bottom - end },
    { ...range, row: top, rows: end - top, columns: left - range.column },
    { ...range, row: top, rows: end - top, column: leftEnd, columns: right - leftEnd },
  ];
  return made.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
