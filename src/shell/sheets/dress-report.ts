import type { ReportTable } from '../../engine/reports/report-table.js';
import { columnLetter } from '../../engine/table/a1.js';
import type { ReportLayout } from './layout-report.js';
import { numberFormat } from './number-formats.js';
import type { ReportState } from './report-state.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const titleSize = 12;
const usualWidth = 105;
const hardlySeen = 25;
const mutedInk = '#5f6368';
const headerFill = '#e8f0fe';
const totalFill = '#f1f3f4';

/** A report to be dressed, and how it stood before, if it did. */
export interface Dressing {
  readonly sheet: Sheet;
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

/**
 * Number formats, widths, the frozen header and the total's weight. Formats of data rows are set, other colours and
 * weights in them are left to the owner; only a row that was the total and is one no longer is made plain again.
 */
export function dressReport(dressing: Dressing): void {
  const { sheet, layout, report, before } = dressing;
  if (before === undefined) dressHead(dressing);
  setNumberFormats(dressing);
  if (report.hidden) return;
  if (before === undefined || before.columns !== layout.columns) setWidths(sheet, report);
  if (before !== undefined && before.totalRow > 0 && before.totalRow !== layout.totalRow) {
    sheet.getRange(before.totalRow, 1, 1, before.columns).setFontWeight('normal').setBackground(null);
  }
  if (layout.totalRow > 0) sheet.getRange(layout.totalRow, 1, 1, layout.columns).setFontWeight('bold').setBackground(totalFill);
}

function dressHead({ sheet, report, layout }: Dressing): void {
  if (!report.hidden) dressTitle(sheet);
  // A header stands over its figures: to the right of numbers, to the left of words.
  const alignments = report.columns.map(({ format }) => (format === 'text' ? 'left' : 'right'));
  sheet
    .getRange(layout.headerRow, 1, 1, layout.columns)
    .setFontWeight('bold')
    .setBackground(headerFill)
    .setHorizontalAlignments([alignments]);
  sheet.setFrozenRows(layout.headerRow);
}

/** The two lines above every table and pivot of ours. */
export function dressTitle(sheet: Sheet): void {
  sheet.getRange(1, 1).setFontSize(titleSize).setFontWeight('bold');
  sheet.getRange(2, 1).setFontColor(mutedInk);
}

/** One call per distinct format, however many columns have it. */
function setNumberFormats({ sheet, report, layout, currency }: Dressing): void {
  const lastRow = Math.max(layout.totalRow, layout.firstDataRow + layout.dataRows - 1);
  if (lastRow < layout.firstDataRow) return;
  const ranges = new Map<string, string[]>();
  report.columns.forEach((column, index) => {
    const format = numberFormat(column.format, currency);
    if (format === null) return;
    const letter = columnLetter(index + 1);
    ranges.set(format, [...(ranges.get(format) ?? []), `${letter}${layout.firstDataRow}:${letter}${lastRow}`]);
  });
  for (const [format, names] of ranges) sheet.getRangeList(names).setNumberFormat(format);
}

/** One call for the usual width, and one for each run of columns that differ from it by more than anyone sees. */
function setWidths(sheet: Sheet, { columns }: ReportTable): void {
  sheet.setColumnWidths(1, columns.length, usualWidth);
  const widths = columns.map(({ width }) => (Math.abs(width - usualWidth) <= hardlySeen ? usualWidth : width));
  let start = 0;
  for (let column = 1; column <= widths.length; column++) {
    const width = widths[start] as number;
    if (widths[column] === width) continue;
    if (width !== usualWidth) sheet.setColumnWidths(start + 1, column - start, width);
    start = column;
  }
}
