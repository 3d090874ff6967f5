import type { ReportTable } from '../../engine/reports/report-table.js';
import { columnLetter, rangeName } from '../../engine/table/a1.js';
import type { ReportLayout } from './layout-report.js';
import { numberFormat } from './number-formats.js';
import type { ReportState } from './report-state.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const titleSize = 12;
/** The width that Sheets gives the columns of a new tab. */
const usualWidth = 100;
const hardlySeen = 30;
const mutedInk = '#5f6368';
const headerFill = '#e8f0fe';
const totalFill = '#f1f3f4';

/** A report to be dressed, and how it stood before, if it did. */
export interface Dressing {
  readonly sheet: Sheet;
  /** Rows above the report: more than none on the staging tab. */
  readonly top: number;
  readonly report: ReportTable;
  readonly layout: ReportLayout;
  readonly before: ReportState | undefined;
  readonly currency: string | null;
}

/** Everything that formats depend on: when it is the same as last time, a refresh formats nothing. */
export function lookOf(report: ReportTable, layout: ReportLayout, currency: string | null): string {
  const columns = report.columns.map(({ format, width }) => [format, width]);
  return JSON.stringify([columns, layout.headerRow, layout.dataRows, layout.totalRow, currency]);
}

/** Whether a report was never laid out to the end, so that everything about its tab is still to be set. */
export function isFirstLook(before: ReportState | undefined): boolean {
  return before === undefined || before.look === '';
}

/**
 * Formats of a report's own cells. Number formats of data rows are set, other colours and weights in them are left to the
 * owner; only a row that was the total and is one no longer is made plain again. A hidden tab gets number formats only.
 */
export function dressCells(dressing: Dressing): void {
  const { sheet, top, layout, report, before } = dressing;
  setNumberFormats(dressing);
  if (report.hidden) return;
  const totals = [before?.totalRow ?? 0, ...(before?.tried ?? []).map(([row]) => row)];
  for (const row of new Set(totals)) {
    if (row === 0 || row === layout.totalRow) continue;
    sheet
      .getRange(top + row, 1, 1, Math.max(layout.columns, before?.columns ?? 0))
      .setFontWeight('normal')
      .setBackground(null);
  }
  const isFirst = isFirstLook(before);
  if (isFirst) dressHead(dressing);
  const total = layout.totalRow > 0 ? [rowName(dressing, layout.totalRow)] : [];
  const bold = isFirst ? [`A${top + 1}`, rowName(dressing, layout.headerRow), ...total] : total;
  if (bold.length > 0) sheet.getRangeList(bold).setFontWeight('bold');
  for (const row of total) sheet.getRange(row).setBackground(totalFill);
}

/** What belongs to the tab rather than to its cells: widths and the frozen header. */
export function dressTab(sheet: Sheet, report: ReportTable, layout: ReportLayout, before: ReportState | undefined): void {
  if (report.hidden) return;
  const isFirst = isFirstLook(before);
  if (isFirst || before?.columns !== layout.columns) setWidths(sheet, report, before === undefined);
  if (isFirst) sheet.setFrozenRows(layout.headerRow);
}

function dressHead(dressing: Dressing): void {
  const { sheet, report, layout, top } = dressing;
  dressTitle(sheet, top);
  // A header stands over its figures: to the right of numbers, to the left of words.
  const alignments = report.columns.map(({ format }) => (format === 'text' ? 'left' : 'right'));
  sheet.getRange(rowName(dressing, layout.headerRow)).setBackground(headerFill).setHorizontalAlignments([alignments]);
}

function rowName({ layout, top }: Dressing, row: number): string {
  return rangeName(top + row, 1, top + row, layout.columns);
}

/** The title above every table and pivot of ours; its caller makes it bold, along with whatever else is. */
export const titleCell = 'A1';

/** The two lines above every table and pivot of ours. */
export function dressTitle(sheet: Sheet, top = 0): void {
  sheet.getRange(top + 1, 1).setFontSize(titleSize);
  sheet.getRange(top + 2, 1).setFontColor(mutedInk);
}

/** One call per distinct format, however many columns have it. */
function setNumberFormats({ sheet, top, report, layout, currency }: Dressing): void {
  const lastRow = Math.max(layout.totalRow, layout.firstDataRow + layout.dataRows - 1);
  if (lastRow < layout.firstDataRow) return;
  const ranges = new Map<string, string[]>();
  report.columns.forEach((column, index) => {
    const format = numberFormat(column.format, currency);
    if (format === null) return;
    const letter = columnLetter(index + 1);
    ranges.set(format, [...(ranges.get(format) ?? []), `${letter}${top + layout.firstDataRow}:${letter}${top + lastRow}`]);
  });
  for (const [format, names] of ranges) sheet.getRangeList(names).setNumberFormat(format);
}

/** One call for each run of columns that differ from the usual width by more than anyone sees; a new tab has that already. */
function setWidths(sheet: Sheet, { columns }: ReportTable, isNew: boolean): void {
  if (!isNew) sheet.setColumnWidths(1, columns.length, usualWidth);
  const widths = columns.map(({ width }) => (Math.abs(width - usualWidth) <= hardlySeen ? usualWidth : width));
  let start = 0;
  for (let column = 1; column <= widths.length; column++) {
    const width = widths[start] as number;
    if (widths[column] === width) continue;
    if (width !== usualWidth) sheet.setColumnWidths(start + 1, column - start, width);
    start = column;
  }
}
