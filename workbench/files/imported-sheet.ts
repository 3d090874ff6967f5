import type { CellValue } from '../host/workbook/types.js';

/** A tab as it was read from a file, ready to be put into a workbook. */
export interface ImportedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows of equal length; dates are serial numbers. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number format of each column; null where the general one applies. */
  readonly columnFormats: readonly (string | null)[];
  /** Cells whose format differs from that of their column. */
  readonly cellFormats: readonly { readonly row: number; readonly column: number; readonly format: string }[];
  /** Formulas, beginning with `=`; `values` holds what each showed when the file was saved. */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
}

/** Sheets holds at most this many characters in a cell. */
export const maxCellCharacters = 50_000;
/** Sheets holds at most this many cells in a spreadsheet. */
export const maxSpreadsheetCells = 10_000_000;
