import { boundsOf, encloses } from './geometry.js';
import type { GridRange, WorkbookChange } from './types.js';

/** More rectangles of one sheet than this are told as the one rectangle around them. */
const MANY_RECTANGLES = 400;

/** Collects what changed during one operation, so that listeners hear of it once. */
export class ChangeLog {
  readonly #cells = new Map<number, GridRange[]>();
  readonly #layouts = new Set<number>();
  readonly #charts = new Set<number>();
  #sheets = false;

  cells(range: GridRange): void {
    const known = this.#cells.get(range.sheetId);
    if (!known) {
      this.#cells.set(range.sheetId, [range]);
      return;
    }
    const last = known[known.length - 1] as GridRange;
    if (encloses(last, range)) return;
    // Formulas below each other are told as one column of cells.
    const below = last.column === range.column && last.columns === range.columns && last.row + last.rows === range.row;
    if (below) known[known.length - 1] = { ...last, rows: last.rows + range.rows };
    else known.push(range);
    if (known.length > MANY_RECTANGLES) this.#cells.set(range.sheetId, [known.reduce(boundsOf)]);
  }

  sheets(): void {
    this.#sheets = true;
  }

  layout(sheetId: number): void {
    this.#layouts.add(sheetId);
  }

  charts(sheetId: number): void {
    this.#charts.add(sheetId);
  }

  /** Gives back what was collected and starts anew. */
  take(): WorkbookChange[] {
    const changes: WorkbookChange[] = [];
    if (this.#sheets) changes.push({ kind: 'sheets' });
    for (const sheetId of this.#layouts) changes.push({ kind: 'layout', sheetId });
    for (const ranges of this.#cells.values()) for (const range of ranges) changes.push({ kind: 'cells', range });
    for (const sheetId of this.#charts) changes.push({ kind: 'charts', sheetId });
    this.#sheets = false;
    this.#layouts.clear();
    this.#cells.clear();
    this.#charts.clear();
    return changes;
  }
}
