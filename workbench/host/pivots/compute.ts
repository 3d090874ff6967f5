import type { CellValue, PivotRecord, WorkbookModel } from '../workbook/types.js';

/** The cells of a pivot table, from its anchor. */
export interface PivotBlock {
  readonly values: CellValue[][];
  readonly formats: (string | null)[][];
}

export function computePivot(_pivot: PivotRecord, _workbook: WorkbookModel): PivotBlock {
  return { values: [], formats: [] };
}
