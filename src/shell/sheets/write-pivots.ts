import { say } from '../../engine/messages/index.js';
import { pivotShape } from '../../engine/on-demand.js';
import type { PivotSpec } from '../../engine/reports/report-table.js';
import { dressPivotHeaders, fitPivotColumns, type PivotMade, pivotLook } from './dress-pivot.js';
import { dressTitle, isFirstLook } from './dress-report.js';
import { numberFormat } from './number-formats.js';
import { ensureSize } from './owned-tabs.js';
import { anchorRow, drawnOf, type PivotPlan, type PivotSource, pivotsInColumnA } from './plan-pivot.js';
import { placed, type ReportState, stateOf, unknownLook } from './report-state.js';
import { putCells, tabOf, type WriteContext } from './write-report.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type PivotTable = GoogleAppsScript.Spreadsheet.PivotTable;
type PivotGroup = GoogleAppsScript.Spreadsheet.PivotGroup;
type PivotValue = GoogleAppsScript.Spreadsheet.PivotValue;

const spareRows = 10;

/**
 * Says in a pivot's tab that its table is being made anew, which takes many calls. It stands there from before the source
 * changes until the table is whole: should the run be cut short, nobody takes half a table for the truth. What is noted
 * tells the next run whether the table is to be made, or whether only its source was on the way to another size.
 */
export function announcePivot({ spec, action, above }: PivotPlan, context: WriteContext): void {
  const { states } = context;
  const sheet = tabOf(spec.id, spec.title, context);
  putCells(sheet, [[spec.title], [say('pivot-in-the-making')]], above, context.toWallClock);
  const before = stateOf(states, spec.id, sheet);
  if (action === 'grow' && before !== undefined) {
    const drawn = before.drawn.startsWith(unknownLook) ? before.drawn : `${unknownLook}${before.drawn}`;
    states.set(spec.id, { ...placed(before, above), drawn });
    return;
  }
  states.set(spec.id, {
    ...pivotState(sheet, above),
    drawn: unknownLook,
    look: isFirstLook(before) ? '' : `${before?.look.replace(unknownLook, '')}${unknownLook}`,
  });
}

/**
 * Makes a native pivot in a tab of its own, below a title and the question it answers; or, where only its source grew, leaves it as
 * it is. Pivots that the owner put into the same tab stay.
 */
export function writePivot({ spec, action, above, isEdited }: PivotPlan, source: PivotSource, context: WriteContext): void {
  const { states, toWallClock } = context;
  const sheet = tabOf(spec.id, spec.title, context);
  const before = states.get(spec.id);
  const shape = pivotShape(spec, source.report);
  const pivot: PivotMade = { spec, shape, source, above };
  ensureSize(sheet, above + anchorRow + shape.headerRows + shape.rows + spareRows, shape.columns);
  if (action === 'make' && isFirstLook(before)) {
    dressTitle(sheet, above);
    fitPivotColumns(sheet, pivot, context.currency);
  }
  const look = pivotLook(shape);
  const made = action === 'make' ? makePivot(sheet, pivot) : null;
  const isOwners = isEdited && action !== 'make';
  if (!isOwners) formatValues(sheet, pivot, context.currency);
  if (!isOwners && before?.look !== look) dressPivotHeaders(sheet, pivot, before?.look ?? '');
  putCells(sheet, [[spec.title], [spec.question]], above, toWallClock);
  const drawn = made === null ? (before?.drawn ?? '').replace(unknownLook, '') : drawnOf(spec, source, context, made);
  states.set(spec.id, { ...pivotState(sheet, above), look: isOwners ? (before?.look ?? look) : look, drawn });
}

function pivotState(sheet: Sheet, above: number): Omit<ReportState, 'look' | 'drawn'> {
  return { sheetId: sheet.getSheetId(), rows: 2, columns: 1, chartIds: [], totalRow: 0, ...(above > 0 && { above }) };
}

function makePivot(sheet: Sheet, made: PivotMade): PivotTable {
  for (const each of pivotsInColumnA(sheet)) if (each.above === made.above) each.pivot.remove();
  return buildPivot(sheet, made);
}

/** The source begins in column A, so that a column's number means the same however it is counted. */
function buildPivot(sheet: Sheet, { spec, source, above }: PivotMade): PivotTable {
  const { layout, report, sheet: from } = source;
  const column = (id: string) => report.columns.findIndex((each) => each.id === id) + 1;
  const pivot = sheet
    .getRange(above + anchorRow, 1)
    .createPivotTable(from.getRange(layout.headerRow, 1, layout.dataRows + 1, layout.columns));
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
  return pivot;
}

/** Dates put together, and rows in their order. Groups are in the order of their labels, going up, by themselves. */
function dressGroup(group: PivotGroup, id: string, { rows, dates, sort }: PivotSpec, values: readonly PivotValue[]): void {
  if (dates?.column === id) group.setDateTimeGroupingRule(SpreadsheetApp.DateTimeGroupingRuleType[dates.grouping]);
  if (sort === undefined || !rows.includes(id)) return;
  const value = sort.by === 'label' ? undefined : values[sort.by];
  if (value !== undefined) group.sortBy(value, []);
  if (sort.descending) group.sortDescending();
}

/** Cells under the values: the pivot's own size is known from its source. Several values stand side by side, again and again. */
function formatValues(sheet: Sheet, { spec, shape, above }: PivotMade, currency: string | null): void {
  const formats = spec.values.map((value) => numberFormat(value.format, currency) ?? 'General');
  const { headerRows, rows, columns } = shape;
  const across = columns - spec.rows.length;
  const range = sheet.getRange(above + anchorRow + headerRows, spec.rows.length + 1, rows, across);
  const [format = 'General'] = formats;
  if (formats.every((each) => each === format)) range.setNumberFormat(format);
  else {
    const line = Array.from({ length: across }, (_, column) => formats[column % formats.length] ?? 'General');
    range.setNumberFormats(Array.from({ length: rows }, () => line));
  }
}
