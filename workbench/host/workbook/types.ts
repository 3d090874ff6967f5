import type { KeptWorkbook } from './kept-workbook.js';

// What a spreadsheet is made of, as the workbench holds it. Rows and columns are counted from 1, as in Apps Script. Only
// what Sheets itself stores is here: a date is a number with a date format, a spilled value belongs to its anchor.

/** An error that a formula gave. `message` is what Sheets shows when the pointer rests on the cell. */
export interface CellError {
  readonly error: '#REF!' | '#N/A' | '#VALUE!' | '#NAME?' | '#DIV/0!' | '#NUM!' | '#ERROR!' | '#NULL!';
  readonly message: string;
}

/** `null` is an empty cell. A date or time is a number: days since 1899-12-30 in the spreadsheet's own time zone. */
export type CellValue = number | string | boolean | CellError | null;

/** Rectangle in one sheet; counts are at least 1. */
export interface GridRange {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly background?: string;
  readonly fontSize?: number;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly link?: string;
}

/** What a script or a person puts into a cell: `formula` begins with `=`; otherwise `value` is taken as it is. */
export interface CellInput {
  readonly value?: CellValue;
  readonly formula?: string;
}

export type SummarizeFunction =
  | 'SUM'
  | 'COUNTA'
  | 'COUNT'
  | 'COUNTUNIQUE'
  | 'AVERAGE'
  | 'MAX'
  | 'MIN'
  | 'MEDIAN'
  | 'PRODUCT'
  | 'STDEV'
  | 'STDEVP'
  | 'VAR'
  | 'VARP'
  | 'CUSTOM';

export type DateGrouping = 'YEAR' | 'YEAR_QUARTER' | 'YEAR_MONTH' | 'YEAR_MONTH_DAY' | 'QUARTER' | 'MONTH' | 'DAY_OF_WEEK' | 'DAY_OF_MONTH';

export interface PivotGroupRecord {
  /** Column of the spreadsheet, 1 = A. */
  sourceColumn: number;
  ascending: boolean;
  /** Sort by this pivot value (index into `values`) instead of by label. */
  sortByValue: number | null;
  showTotals: boolean;
  displayName: string | null;
  dateGrouping: DateGrouping | null;
}

export interface PivotValueRecord {
  /** `null` for a calculated field. */
  sourceColumn: number | null;
  summarize: SummarizeFunction;
  displayName: string | null;
  showAs: 'DEFAULT' | 'PERCENT_OF_ROW_TOTAL' | 'PERCENT_OF_COLUMN_TOTAL' | 'PERCENT_OF_GRAND_TOTAL';
  /** A calculated field's formula, such as `='Margin'/'Sales'`. */
  formula: string | null;
  numberFormat: string | null;
}

export interface PivotFilterRecord {
  sourceColumn: number;
  /** Labels that stay visible. */
  visibleValues: readonly string[];
}

/** A native pivot table. The cells it covers are computed from the source and can't be typed into. */
export interface PivotRecord {
  readonly id: number;
  readonly anchor: { readonly sheetId: number; readonly row: number; readonly column: number };
  source: GridRange;
  rows: PivotGroupRecord[];
  columns: PivotGroupRecord[];
  values: PivotValueRecord[];
  filters: PivotFilterRecord[];
}

export interface ChartRecord {
  readonly id: number;
  readonly sheetId: number;
  /** Apps Script's `Charts.ChartType` name. */
  type: 'AREA' | 'BAR' | 'COLUMN' | 'COMBO' | 'LINE' | 'PIE' | 'SCATTER' | 'STEPPED_AREA' | 'TABLE';
  ranges: GridRange[];
  numHeaders: number;
  anchorRow: number;
  anchorColumn: number;
  offsetX: number;
  offsetY: number;
  /** Everything that went through `setOption`, such as `title`, `width`, `colors`. */
  options: Record<string, unknown>;
}

export interface MetadataRecord {
  readonly id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** Where it is attached: the spreadsheet (null), a sheet, a whole row or column (which moves with insertions). */
  location: null | { readonly sheetId: number; readonly row?: number; readonly column?: number };
}

export interface ProtectionRecord {
  readonly id: number;
  range: GridRange | null;
  sheetId: number;
  description: string;
  warningOnly: boolean;
}

/** A change that a view must repeat. `cells` names rectangles whose values, formulas or formats differ now. */
export type WorkbookChange =
  | { readonly kind: 'cells'; readonly range: GridRange }
  | { readonly kind: 'sheets' }
  | { readonly kind: 'layout'; readonly sheetId: number }
  | { readonly kind: 'charts'; readonly sheetId: number };

export interface SheetModel {
  readonly id: number;
  name: string;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** Rows that a person or a filter has hidden, in order; they are read and written like the others. */
  readonly hiddenRows: readonly number[];
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Last row and column that hold a value or a formula; 0 when the sheet is empty. */
  readonly lastRow: number;
  readonly lastColumn: number;
  value(row: number, column: number): CellValue;
  /** The formula typed into this very cell, else null (spilled cells have none). */
  formula(row: number, column: number): string | null;
  numberFormat(row: number, column: number): string;
  style(row: number, column: number): CellStyle;
  note(row: number, column: number): string;
  columnWidth(column: number): number;
  /** What the cell shows: the value through its number format in the spreadsheet's locale. */
  displayText(row: number, column: number): string;
}

/** Makes the objects of arguments, so that they belong to the place where the function runs. */
export interface ArgumentMakers {
  /** A new array of empty texts. */
  row(width: number): unknown[];
  date(milliseconds: number): unknown;
}

/**
 * Calls a custom function. Arguments and result are plain values and arrays of rows; a date argument is a `Date`. The
 * arguments are made when the place where the function runs is there: a large range is made once, and not copied into it.
 */
export type CustomFunctionGateway = {
  has(name: string): boolean;
  call(
    name: string,
    makeArguments: (make: ArgumentMakers) => unknown[],
    cell: { readonly sheetId: number; readonly row: number; readonly column: number },
  ): unknown;
};

/** A record as it is handed in: the workbook gives it its `id`. */
export type WithoutId<T> = Omit<T, 'id'>;

/** What `copy` takes along; nothing said means everything. */
export interface CopyParts {
  readonly contents?: boolean;
  readonly formats?: boolean;
  readonly notes?: boolean;
}

/** What a structural edit, an import or a script may do to one sheet besides its cells. */
export type SheetLayout = Partial<Pick<SheetModel, 'hidden' | 'frozenRows' | 'frozenColumns' | 'hiddenRows'>>;

export interface WorkbookModel {
  name: string;
  locale: string;
  timeZone: string;
  readonly sheets: readonly SheetModel[];
  readonly pivots: readonly PivotRecord[];
  readonly charts: readonly ChartRecord[];
  readonly namedRanges: ReadonlyMap<string, GridRange>;
  sheet(name: string): SheetModel | null;
  sheetById(id: number): SheetModel | null;
  addSheet(name: string, index?: number): SheetModel;
  removeSheet(id: number): void;
  moveSheet(id: number, index: number): void;
  /** Puts values or formulas into a rectangle, grows the sheet if needed, recalculates what depends on them. */
  setInputs(range: GridRange, inputs: readonly (readonly CellInput[])[]): void;
  /** Faster way for plain values, such as a file's rows. `formats[column]` is that column's number format. */
  setValues(
    sheetId: number,
    row: number,
    column: number,
    values: readonly (readonly CellValue[])[],
    formats?: readonly (string | null)[],
  ): void;
  clear(range: GridRange, what: { readonly contents?: boolean; readonly formats?: boolean; readonly notes?: boolean }): void;
  /** As when a person types: `12`, `2026-01-31`, `=SUM(A1:A3)`, `'text`. */
  type(sheetId: number, row: number, column: number, text: string): void;
  setNumberFormat(range: GridRange, format: string): void;
  setStyle(range: GridRange, style: CellStyle): void;
  setNote(row: number, column: number, sheetId: number, note: string): void;
  insertRows(sheetId: number, before: number, count: number): void;
  deleteRows(sheetId: number, first: number, count: number): void;
  insertColumns(sheetId: number, before: number, count: number): void;
  deleteColumns(sheetId: number, first: number, count: number): void;
  subscribe(listener: (changes: readonly WorkbookChange[]) => void): () => void;

  // ---- Reading rectangles at once; null cells come back as null, formulas that are not there as null. ----
  values(range: GridRange): CellValue[][];
  formulas(range: GridRange): (string | null)[][];
  numberFormats(range: GridRange): string[][];
  displayTexts(range: GridRange): string[][];

  /** Keeps everything as it stands now, to be put back later; pivot tables have to be computed afterwards. */
  keep(): KeptWorkbook;
  putBack(kept: KeptWorkbook): void;

  /** Runs `action`, then recalculates once and tells the listeners once. Until then formulas keep their old results. */
  batch<T>(action: () => T): T;

  // ---- Sheets ----
  /** Throws a sentence when the name is empty or taken. Formulas that name the sheet follow. */
  renameSheet(id: number, name: string): void;
  setLayout(sheetId: number, layout: SheetLayout): void;
  setColumnWidth(sheetId: number, column: number, pixels: number): void;
  /** Copies a rectangle; relative references of formulas shift, as when a person copies and pastes. */
  copy(source: GridRange, target: { readonly sheetId: number; readonly row: number; readonly column: number }, parts?: CopyParts): void;

  // ---- Records. They move with insertions and deletions; a record whose cells are all deleted goes away. ----
  readonly metadata: readonly MetadataRecord[];
  readonly protections: readonly ProtectionRecord[];
  addPivot(pivot: WithoutId<PivotRecord>): PivotRecord;
  removePivot(id: number): void;
  addChart(chart: WithoutId<ChartRecord>): ChartRecord;
  /** Replaces the named fields of a chart and tells the view. */
  updateChart(id: number, patch: Partial<WithoutId<ChartRecord>>): void;
  removeChart(id: number): void;
  /** Defines or redefines a named range; formulas that use the name recalculate. */
  setNamedRange(name: string, range: GridRange): void;
  removeNamedRange(name: string): void;
  addMetadata(record: WithoutId<MetadataRecord>): MetadataRecord;
  updateMetadata(id: number, patch: Partial<WithoutId<MetadataRecord>>): void;
  removeMetadata(id: number): void;
  addProtection(record: WithoutId<ProtectionRecord>): ProtectionRecord;
  updateProtection(id: number, patch: Partial<WithoutId<ProtectionRecord>>): void;
  removeProtection(id: number): void;

  // ---- Cells that belong to a pivot table ----
  /**
   * Puts an owner's computed cells in place of the ones it had before. `ownerId` is the pivot's id. The cells can't be typed
   * into and formulas may read them. Cells of others in the way are not overwritten: an error names the first of them.
   */
  setComputedBlock(
    ownerId: number,
    range: GridRange,
    values: readonly (readonly CellValue[])[],
    formats?: readonly (readonly (string | null)[])[],
  ): void;
  clearComputedBlock(ownerId: number): void;
  /** The rectangle that an owner's cells cover now, or null. */
  computedBlock(ownerId: number): GridRange | null;
  /** The owner of a cell, or null when the cell belongs to no pivot. */
  computedOwnerAt(sheetId: number, row: number, column: number): number | null;
  /**
   * Has `recompute` called, in dependency order with the formulas, whenever a cell of `precedents` has changed. `recompute`
   * is expected to call `setComputedBlock`. Registering again replaces; `clearComputedBlock` and `removePivot` end it.
   * It is not called by registering. The precedents follow insertions and deletions.
   */
  registerComputed(ownerId: number, precedents: readonly GridRange[], recompute: () => void): void;
  unregisterComputed(ownerId: number): void;
  /** Called after each recalculation, with the rectangles that changed. Gives back how to stop listening. */
  onRecalculated(listener: (changed: readonly GridRange[]) => void): () => void;
  /** Calculates every formula anew, as when a file is opened. */
  recalculateAll(): void;
}
