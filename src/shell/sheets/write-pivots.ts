import type { PivotSpec, ReportTable } from '../../engine/reports/report-table.js';
import { dressTitle, titleCell } from './dress-report.js';
import { numberFormat } from './number-formats.js';
import { ensureSize } from './owned-tabs.js';
import { fingerprint } from './report-state.js';
import { putCells, tabOf, type WriteContext, type WrittenReport } from './write-report.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type PivotTable = GoogleAppsScript.Spreadsheet.PivotTable;

const anchorRow = 4;
const spareRows = 10;

/** A pivot's source: the report that it reads, and where that stands now. */
export interface PivotSource {
  readonly report: ReportTable;
  readonly written: WrittenReport;
}

/**
 * Makes a native pivot in a tab of its own, below a title and the question it answers. A pivot computes itself, so it
 * is made anew only when its source has another size or the spec has changed; until then what the owner rearranged in
 * it stays. Pivots that the owner put into the same tab stay in any case.
 */
export function writePivot(spec: PivotSpec, source: PivotSource, context: WriteContext): Sheet {
  const { sheet, isNew } = tabOf(spec.id, spec.title, context);
  const before = isNew ? undefined : context.states.get(spec.id);
  const drawn = fingerprint(JSON.stringify([spec, source.written.layout.dataRows, columnIds(source), context.currency]));
  if (source.written.isNew || drawn !== before?.drawn) {
    ensureSize(sheet, anchorRow + distinct(source.report, spec.rows) + spareRows, widthOf(spec, source.report));
    putCells(sheet, [[spec.title], [spec.question]], isNew, context.toWallClock);
    if (isNew) {
      dressTitle(sheet);
      sheet.getRange(titleCell).setFontWeight('bold');
    }
    for (const pivot of sheet.getPivotTables()) if (isOurs(pivot)) pivot.remove();
    buildPivot(sheet, spec, source);
    formatValues(sheet, spec, source.report, context.currency);
  }
  context.states.set(spec.id, { rows: 2, columns: 1, look: '', drawn, chartIds: [], totalRow: 0 });
  return sheet;
}

function isOurs(pivot: PivotTable): boolean {
  const anchor = pivot.getAnchorCell();
  return anchor.getRow() === anchorRow && anchor.getColumn() === 1;
}

/** The source begins in column A, so that a column's number means the same however it is counted. */
function buildPivot(sheet: Sheet, spec: PivotSpec, source: PivotSource): void {
  const ids = columnIds(source);
  const column = (id: string) => ids.indexOf(id) + 1;
  const { layout, sheet: from } = source.written;
  const pivot = sheet.getRange(anchorRow, 1).createPivotTable(from.getRange(layout.headerRow, 1, layout.dataRows + 1, layout.columns));
  // Fields of a pivot that is still pending have been refused as "invalid column index".
  SpreadsheetApp.flush();
  for (const id of spec.rows) pivot.addRowGroup(column(id)).showTotals(true);
  for (const id of spec.columns) pivot.addColumnGroup(column(id)).showTotals(true);
  for (const value of spec.values) {
    const summarize = SpreadsheetApp.PivotTableSummarizeFunction[value.summarize];
    pivot.addPivotValue(column(value.column), summarize).setDisplayName(value.name);
  }
}

/** Cells under the values: the pivot's own size is known from its source. With several values they alternate. */
function formatValues(sheet: Sheet, spec: PivotSpec, report: ReportTable, currency: string | null): void {
  const formats = new Set(spec.values.map((value) => numberFormat(value.format, currency)));
  const [format] = formats;
  if (formats.size !== 1 || format === null || format === undefined) return;
  const headerRows = Math.max(1, spec.columns.length) + (spec.values.length > 1 || spec.columns.length > 0 ? 1 : 0);
  const firstRow = anchorRow + headerRows;
  const firstColumn = spec.rows.length + 1;
  const rows = distinct(report, spec.rows) + 1;
  sheet.getRange(firstRow, firstColumn, rows, widthOf(spec, report) - spec.rows.length).setNumberFormat(format);
}

function widthOf(spec: PivotSpec, report: ReportTable): number {
  return spec.rows.length + (distinct(report, spec.columns) + 1) * spec.values.length;
}

/** How many different combinations of these columns' values the report has; 1 for no columns. */
function distinct(report: ReportTable, ids: readonly string[]): number {
  const columns = ids.map((id) => report.columns.findIndex((column) => column.id === id));
  return Math.max(1, new Set(report.rows.map((row) => JSON.stringify(columns.map((column) => row[column])))).size);
}

function columnIds({ report }: PivotSource): string[] {
  return report.columns.map(({ id }) => id);
}
