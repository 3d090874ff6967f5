type PivotTable = GoogleAppsScript.Spreadsheet.PivotTable;
type PivotGroup = GoogleAppsScript.Spreadsheet.PivotGroup;

/** The rectangle that a pivot reads. */
export interface PivotRange {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Everything about a pivot that can be read back: its fields in their order, their sorting and totals, how its values are made, its
 * filters. Another signature than the one it was made with means that its owner changed it. Names that were typed over, and what a group is
 * sorted by, can't be read: pivots are not made anew without need, so that these stay as well.
 *
 * @param nameOf what a column of the source is called
 */
export function readSignature(pivot: PivotTable, nameOf: (column: number) => string): string {
  const group = (each: PivotGroup) => [nameOf(each.getSourceDataColumn()), each.isSortAscending(), each.totalsAreShown()];
  return JSON.stringify([
    pivot.getRowGroups().map(group),
    pivot.getColumnGroups().map(group),
    pivot.getPivotValues().map((value) => [String(value.getSummarizedBy()), String(value.getDisplayType()), value.getFormula()]),
    pivot.getFilters().map((filter) => [nameOf(filter.getSourceDataColumn()), filter.getFilterCriteria().getVisibleValues()]),
  ]);
}

/** Where a pivot reads. */
export function readSource(pivot: PivotTable): PivotRange {
  const range = pivot.getSourceDataRange();
  return {
    sheetId: range.getSheet().getSheetId(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
