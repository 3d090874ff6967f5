import { cellKey, keyColumn, keyRow } from './a1.js';
import { CellStore } from './cell-store.js';
import { ColumnRuns } from './column-runs.js';
import { GENERAL, renderValue } from './number-format.js';
import type { Band, ColourRule } from './overlays.js';
import type { CellStyle, CellValue, GridRange, SheetLayout, SheetModel } from './types.js';

const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;
const DEFAULT_WIDTH_PIXELS = 100;
const NO_STYLE: CellStyle = {};

/** What a sheet needs from its workbook to let its properties be set directly. */
export interface SheetOwner {
  readonly locale: string;
  renameSheet(id: number, name: string): void;
  setLayout(sheetId: number, layout: SheetLayout): void;
}

/** A formula as the sheet keeps it; the calculation adds its own fields. */
export interface SheetFormula {
  readonly text: string;
}

/** One sheet's cells and layout. It stores; the workbook checks, recalculates and tells the listeners. */
export class Sheet<F extends SheetFormula = SheetFormula> implements SheetModel {
  readonly cells = new CellStore();
  /** Formulas by `cellKey`. */
  formulas = new Map<number, F>();
  /** Formula cells whose result is empty, which the values alone would not count as used. */
  readonly emptyResults = new Set<number>();
  readonly formats: ColumnRuns<string>[] = [];
  /** Formats that formulas and pivots give their results; a format that somebody set wins. */
  readonly automaticFormats: ColumnRuns<string>[] = [];
  readonly styles: ColumnRuns<CellStyle>[] = [];
  notes = new Map<number, string>();
  widthsPixels = new Map<number, number>();
  /** Cells that were made into one: only the first of each holds anything. */
  merges: readonly GridRange[] = [];
  colourRules: readonly ColourRule[] = [];
  bands: readonly Band[] = [];
  sheetName: string;
  layout: { hidden: boolean; frozenRows: number; frozenColumns: number; hiddenRows: readonly number[] } = {
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenRows: [],
  };
  maxRows = DEFAULT_ROWS;
  maxColumns = DEFAULT_COLUMNS;
  readonly #owner: SheetOwner;

  constructor(
    readonly id: number,
    name: string,
    owner: SheetOwner,
  ) {
    this.sheetName = name;
    this.#owner = owner;
  }

  get name(): string {
    return this.sheetName;
  }
  set name(name: string) {
    this.#owner.renameSheet(this.id, name);
  }
  get hidden(): boolean {
    return this.layout.hidden;
  }
  set hidden(hidden: boolean) {
    this.#owner.setLayout(this.id, { hidden });
  }
  get frozenRows(): number {
    return this.layout.frozenRows;
  }
  set frozenRows(frozenRows: number) {
    this.#owner.setLayout(this.id, { frozenRows });
  }
  get hiddenRows(): readonly number[] {
    return this.layout.hiddenRows;
  }
  get frozenColumns(): number {
    return this.layout.frozenColumns;
  }
  set frozenColumns(frozenColumns: number) {
    this.#owner.setLayout(this.id, { frozenColumns });
  }

  get lastRow(): number {
    let last = this.cells.lastRow;
    for (const key of this.emptyResults) last = Math.max(last, keyRow(key));
    return last;
  }

  get lastColumn(): number {
    let last = this.cells.lastColumn;
    for (const key of this.emptyResults) last = Math.max(last, keyColumn(key));
    return last;
  }

  value(row: number, column: number): CellValue {
    return this.cells.get(row, column);
  }

  formula(row: number, column: number): string | null {
    return this.formulas.get(cellKey(row, column))?.text ?? null;
  }

  numberFormat(row: number, column: number): string {
    return this.formats[column]?.get(row) ?? this.automaticFormats[column]?.get(row) ?? GENERAL;
  }

  style(row: number, column: number): CellStyle {
    return this.styles[column]?.get(row) ?? NO_STYLE;
  }

  note(row: number, column: number): string {
    return this.notes.get(cellKey(row, column)) ?? '';
  }

  columnWidth(column: number): number {
    return this.widthsPixels.get(column) ?? DEFAULT_WIDTH_PIXELS;
  }

  displayText(row: number, column: number): string {
    return renderValue(this.value(row, column), this.numberFormat(row, column), this.#owner.locale);
  }

  /** Makes the grid at least this large. Gives back whether it had to grow. */
  grow(rows: number, columns: number): boolean {
    if (rows <= this.maxRows && columns <= this.maxColumns) return false;
    this.maxRows = Math.max(this.maxRows, rows);
    this.maxColumns = Math.max(this.maxColumns, columns);
    return true;
  }
}

/** The runs of a column, made when first written to. */
export function runsOf<T>(all: ColumnRuns<T>[], column: number): ColumnRuns<T> {
  let runs = all[column];
  if (!runs) {
    runs = new ColumnRuns<T>();
    all[column] = runs;
  }
  return runs;
}
