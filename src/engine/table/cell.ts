/**
 * One cell as a spreadsheet hands it over: `Range.getValues()` gives text, numbers, booleans and dates, and `""` for
 * an empty cell. `null` and `undefined` are taken as empty too, because rows read from a file may be short.
 */
export type Cell = string | number | boolean | Date | null | undefined;

/** Rows of cells, outer index = row. Rows may differ in length; a missing cell is an empty one. */
export type CellGrid = readonly (readonly Cell[])[];

/** A tab, or the range that was passed to a custom function, with what is needed to name a cell in a message. */
export interface SourceTab {
  /** The tab's name as the owner knows it, such as `Orders`; for a custom function the argument's name, such as `data`. */
  readonly tab: string;
  readonly cells: CellGrid;
  /** 1-based row and column, in the tab, of the first cell of `cells`. */
  readonly firstRow?: number;
  readonly firstColumn?: number;
  /** Locale in which the owner writes numbers, such as `de_DE`; it is asked only where no value tells the decimal mark. */
  readonly locale?: string;
}
