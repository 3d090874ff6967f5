import { cellKey, keyColumn, keyRow } from '../workbook/a1.js';
import type { StructuralEdit } from '../workbook/edit-structure.js';
import { cellRange, encloses, overlaps } from '../workbook/geometry.js';
import type { GridRange } from '../workbook/types.js';
import type { BookSheet, WorkbookState } from '../workbook/workbook-state.js';

/** Formulas are stored but not calculated yet; pivots are recomputed when their source changes. */
export class Calculation {
  readonly #book: WorkbookState;
  readonly #computed = new Map<number, { precedents: readonly GridRange[]; recompute: () => void }>();
  #touched: GridRange[] = [];
  constructor(book: WorkbookState) {
    this.#book = book;
  }
  touch(range: GridRange): void {
    this.#touched.push(range);
  }
  touchAll(): void {}
  namesChanged(): void {}
  sheetRenamed(_old: string, _name: string): void {}
  forgetSheet(_sheet: BookSheet): void {}
  isSpilled(_cell: GridRange): boolean {
    return false;
  }
  spillAnchor(_cell: GridRange): GridRange | null {
    return null;
  }
  claim(range: GridRange): void {
    const sheet = this.#book.sheetOf(range.sheetId);
    for (const key of [...sheet.formulas.keys()]) {
      if (encloses(range, cellRange(range.sheetId, keyRow(key), keyColumn(key)))) sheet.formulas.delete(key);
    }
  }
  place(sheet: BookSheet, row: number, column: number, text: string): void {
    sheet.formulas.set(cellKey(row, column), { text });
    this.#book.changed(cellRange(sheet.id, row, column));
  }
  beginStructure(_sheet: BookSheet): (edit: StructuralEdit) => void {
    return () => {};
  }
  registerComputed(ownerId: number, precedents: readonly GridRange[], recompute: () => void): void {
    this.#computed.set(ownerId, { precedents, recompute });
  }
  unregisterComputed(ownerId: number): void {
    this.#computed.delete(ownerId);
  }
  run(): GridRange[] {
    const changed: GridRange[] = [];
    const done = new Set<number>();
    while (this.#touched.length > 0) {
      const touched = this.#touched;
      this.#touched = [];
      changed.push(...touched);
      for (const [id, entry] of this.#computed) {
        if (done.has(id) || !entry.precedents.some((range) => touched.some((one) => overlaps(one, range)))) continue;
        done.add(id);
        entry.recompute();
      }
    }
    return changed;
  }
}
