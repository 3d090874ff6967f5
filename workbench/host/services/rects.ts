import type { Rect } from '../bridge/operations.js';
import type { GridRange } from '../workbook/types.js';

export function gridRange([sheetId, row, column, rows, columns]: Rect): GridRange {
  return { sheetId, row, column, rows, columns };
}

export function rectOf({ sheetId, row, column, rows, columns }: GridRange): Rect {
  return [sheetId, row, column, rows, columns];
}
