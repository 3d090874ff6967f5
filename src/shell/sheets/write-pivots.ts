import { say } from '../../engine/messages/index.js';
import type { PivotSpec, ReportTable } from '../../engine/reports/report-table.js';
import { dressTitle, isFirstLook, titleCell } from './dress-report.js';
import type { ReportLayout } from './layout-report.js';
import { numberFormat } from './number-formats.js';
import { ensureSize } from './owned-tabs.js';
import { fingerprint, type ReportState, stateOf, unknownLook } from './report-state.js';
import { putCells, tabOf, type WriteContext } from './write-report.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type PivotTable = GoogleAppsScript.Spreadsheet.PivotTable;
type PivotGroup = GoogleAppsScript.Spreadsheet.PivotGroup;
type PivotValue = GoogleAppsScript.Spreadsheet.PivotValue;

const anchorRow = 4;
const spareRows = 10;

/** A pivot's source: the report that it reads, and where that stands. */
export interface PivotSource {
  readonly report: ReportTable;
  readonly layout: ReportLayout;
  readonly sheet: Sheet;
}

/** A pivot computes itself, so it is made anew only when its tab is new, its source has another size, or the spec changed. */
export function isPivotChanged(spec: PivotSpec, source: PivotSource, { owned, states, currency }: WriteContext): boolean {
  return stateOf(states, spec.id, owned.get(spec.id))?.drawn !== drawnOf(spec, source, currency);
}

/**
 * Says in a pivot's tab that its table is being made anew, which takes many calls. It stands there from before the source
 * changes until the table is whole: should the run be cut short, nobody takes half a table for the truth.
 */
export function announcePivot(spec: PivotSpec, context: WriteContext): void {
  const sheet = tabOf(spec.id, spec.title, context);
  putCells(sheet, [[spec.title], [say('pivot-in-the-making')]], context.toWallClock);
  const look = isFirstLook(stateOf(context.states, spec.id, sheet)) ? '' : unknownLook;
  context.states.set(spec.id, { ...pivotState(sheet), drawn: unknownLook, look });
}

/**
 * Makes a native pivot in a tab of its own, below a title and the question it answers. Pivots that the owner put into the
 * same tab stay.
 */
export function writePivot(spec: PivotSpec, source: PivotSource, context: WriteContext): void {
  const { states, currency, toWallClock } = context;
  const sheet = tabOf(spec.id, spec.title, context);
  const isFirst = isFirstLook(states.get(spec.id));
  ensureSize(sheet, anchorRow + distinct(source.report, spec.rows) + spareRows, widthOf(spec, source.report));
  if (isFirst) {
    dressTitle(sheet);
    sheet.getRange(titleCell).setFontWeight('bold');
  }
  for (const pivot of sheet.getPivotTables()) if (isOurs(pivot)) pivot.remove();
  buildPivot(sheet, spec, source);
  formatValues(sheet, spec, source.report, currency);
  putCells(sheet, [[spec.title], [spec.question]], toWallClock);
  const drawn = drawnOf(spec, source, currency);
  states.set(spec.id, { ...pivotState(sheet), look: 'pivot', drawn });
}

function pivotState(sheet: Sheet): Omit<ReportState, 'look' | 'drawn'> {
  return { sheetId: sheet.getSheetId(), rows: 2, columns: 1, chartIds: [], totalRow: 0 };
}

function drawnOf(spec: PivotSpec, source: PivotSource, currency: string | null): string {
  return fingerprint(JSON.stringify([spec, source.layout.dataRows, columnIds(source), currency, source.sheet.getSheetId()]));
}

function isOurs(pivot: PivotTable): boolean {
  const anchor = pivot.getAnchorCell();
  return anchor.getRow() === anchorRow && anchor.getColumn() === 1;
}

/** The source begins in column A, so that a column's number means the same however it is counted. */
function buildPivot(sheet: Sheet, spec: PivotSpec, source: PivotSource): void {
  const ids = columnIds(source);
  const column = (id: string) => ids.indexOf(id) + 1;
  const { layout, sheet: from } = source;
  const pivot = sheet.getRange(anchorRow, 1).createPivotTable(from.getRange(layout.headerRow, 1, layout.dataRows + 1, layout.columns));
  // Fields of a pivot that is still pending have been refused as "invalid column index".
  SpreadsheetApp.flush();
  const values = spec.values.map((value) => {
    const summarize = SpreadsheetApp.PivotTableSummarizeFunction[value.summarize];
    return pivot.addPivotValue(column(value.column), summarize).setDisplayName(value.name);
  });
  for (const id of spec.rows) dressGroup(pivot.addRowGroup(column(id)).showTotals(true), id, spec, values);
  for (const id of spec.columns) dressGroup(pivot.addColumnGroup(column(id)).showTotals(true), id, spec, values);
  if (spec.filter !== undefined) {
    const criteria = SpreadsheetApp.newFilterCriteria()
      .setVisibleValues([...spec.filter.labels])
      .build();
    pivot.addFilter(column(spec.filter.column), criteria);
  }
}

/** Dates put together, and rows in their order. Groups are in the order of their labels, going up, by themselves. */
function dressGroup(group: PivotGroup, id: string, { rows, dates, sort }: PivotSpec, values: readonly PivotValue[]): void {
  if (dates?.column === id) group.setDateTimeGroupingRule(SpreadsheetApp.DateTimeGroupingRuleType[dates.grouping]);
  if (sort === undefined || !rows.includes(id)) return;
  const value = sort.by === 'label' ? undefined : values[sort.by];
  if (value !== undefined) group.sortBy(value, []);
  if (sort.descending) group.sortDescending();
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
