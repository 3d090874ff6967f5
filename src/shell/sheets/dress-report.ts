import type { ReportColumn, ReportTable } from '../../engine/reports/report-table.js';
import { cellName, columnLetter, rangeName } from '../../engine/table/a1.js';
import { columnWidths, usualWidth } from './column-widths.js';
import type { ReportLayout } from './layout-report.js';
import { moneyLook, numberFormat, type Showing } from './number-formats.js';
import { type Paint, paint } from './paint.js';
import { aboveOf, type ReportState } from './report-state.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const titleSize = 12;
/** A column of texts that was meant to be as wide as this holds sentences. */
const sentenceWidth = 300;
const mutedInk = '#5f6368';
/** Behind the headers of tables and pivots. */
export const headerFill = '#e8f0fe';
const totalFill = '#f1f3f4';

/** A report to be dressed, and how it stood before, if it did. */
export interface Dressing {
  /** Gets the formats; those of all reports on the staging tab are set together. */
  readonly paints: Paint;
  /** Rows above the report: more than none on the staging tab. */
  readonly top: number;
  readonly report: ReportTable;
  readonly layout: ReportLayout;
  readonly before: ReportState | undefined;
  readonly showing: Showing;
}

/** Everything that formats depend on: when it is the same as last time, a refresh formats nothing. */
export function lookOf(report: ReportTable, layout: ReportLayout, { currency, locale }: Showing): string {
  const columns = report.columns.map(({ format, width, align }) => [format, width, align]);
  const blocks = layout.blocks.map(({ headerRow, rows, columns: width }) => [headerRow, rows.length, width]);
  return JSON.stringify([columns, layout.headerRow, layout.dataRows, layout.totalRow, blocks, currency, locale]);
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
  const { paints, top, layout, report, before } = dressing;
  setNumberFormats(dressing);
  if (report.hidden) return;
  dressBody(dressing);
  const strong = [...(layout.totalRow > 0 ? [layout.totalRow] : []), ...layout.blocks.map(({ headerRow }) => headerRow)];
  for (const range of plainRows(dressing, new Set(strong))) {
    paint(paints, 'fontWeight', 'normal', range);
    paint(paints, 'background', null, range);
  }
  if (isFirstLook(before)) dressHead(dressing);
  if (layout.totalRow > 0) {
    const total = rowName(dressing, layout.totalRow);
    paint(paints, 'fontWeight', 'bold', total);
    paint(paints, 'background', totalFill, total);
  }
  for (const { headerRow, columns } of layout.blocks) {
    const header = rangeName(top + headerRow, 1, top + headerRow, columns);
    paint(paints, 'fontWeight', 'bold', header);
    paint(paints, 'background', headerFill, header);
    if (columns > 1) paint(paints, 'horizontalAlignment', 'right', rangeName(top + headerRow, 2, top + headerRow, columns));
  }
}

/**
 * Rows that may still look like a total or the headers of a small table which stood there before: from where the first
 * total was, to the end. Those that are strong now are left out, because formats of all reports are set together.
 */
function plainRows({ top, layout, before }: Dressing, strong: ReadonlySet<number>): string[] {
  const totals = [before?.totalRow ?? 0, ...(before?.tried ?? []).map(([row]) => row)].filter((row) => row > 0);
  if (totals.length === 0) return [];
  const last = Math.max(layout.rows, before?.rows ?? 0);
  const columns = Math.max(layout.columns, before?.columns ?? 0);
  const ranges: string[] = [];
  let start = Math.min(...totals);
  for (let row = start; row <= last + 1; row++) {
    if (row <= last && !strong.has(row)) continue;
    if (row > start) ranges.push(rangeName(top + start, 1, top + row - 1, columns));
    start = row + 1;
  }
  return ranges;
}

/** A report that stands in its tab. */
export type Dressed = Pick<Dressing, 'report' | 'layout' | 'before'>;

/** What belongs to the tab rather than to its cells: widths and the frozen header. */
export function dressTab(sheet: Sheet, { report, layout, before }: Dressed, currency: string | null): void {
  if (report.hidden) return;
  const isFirst = isFirstLook(before);
  if (isFirst || before?.columns !== layout.columns) setWidths(sheet, columnWidths(report, moneyLook(currency)), before === undefined);
  if (isFirst) sheet.setFrozenRows(aboveOf(before) + layout.headerRow);
}

function dressHead(dressing: Dressing): void {
  const { paints, report, layout, top } = dressing;
  const title = `A${top + 1}`;
  paint(paints, 'fontSize', titleSize, title);
  paint(paints, 'fontColor', mutedInk, `A${top + 2}`);
  const header = rowName(dressing, layout.headerRow);
  paint(paints, 'fontWeight', 'bold', title);
  paint(paints, 'fontWeight', 'bold', header);
  paint(paints, 'background', headerFill, header);
  paint(paints, 'wrap', true, header);
  paint(paints, 'verticalAlignment', 'bottom', header);
  // A header stands over its figures: to the right of numbers, to the left of words.
  report.columns.forEach((column, index) => {
    const cell = `${columnLetter(index + 1)}${top + layout.headerRow}`;
    paint(paints, 'horizontalAlignment', isOnTheRight(column) ? 'right' : 'left', cell);
  });
}

function isOnTheRight({ format, align }: ReportColumn): boolean {
  return format !== 'text' || align === 'right';
}

/** Texts break into lines; beside sentences of several lines everything begins at the top. */
function dressBody(dressing: Dressing): void {
  const { paints, report, layout, top } = dressing;
  const last = Math.max(layout.totalRow, layout.firstDataRow + layout.dataRows - 1);
  if (last < layout.firstDataRow) return;
  const [from, to] = [top + layout.firstDataRow, top + last];
  report.columns.forEach(({ format, align, header }, index) => {
    if (format !== 'text' || header === '') return;
    const range = rangeName(from, index + 1, to, index + 1);
    paint(paints, 'wrap', true, range);
    if (align === 'right') paint(paints, 'horizontalAlignment', 'right', range);
  });
  const hasSentences = report.columns.some(({ format, width }) => format === 'text' && width >= sentenceWidth);
  if (hasSentences) paint(paints, 'verticalAlignment', 'top', rangeName(from, 1, to, layout.columns));
}

function rowName({ layout, top }: Dressing, row: number): string {
  return rangeName(top + row, 1, top + row, layout.columns);
}

/** The two lines above every pivot of ours, below so many rows of the owner's. */
export function dressTitle(sheet: Sheet, above: number): void {
  sheet
    .getRange(above + 1, 1)
    .setFontSize(titleSize)
    .setFontWeight('bold');
  sheet.getRange(above + 2, 1).setFontColor(mutedInk);
}

function setNumberFormats({ paints, top, report, layout, showing }: Dressing): void {
  const { currency, locale } = showing;
  for (const { headerRow, rows } of layout.blocks) {
    rows.forEach(({ formats = [] }, down) => {
      formats.forEach((each, column) => {
        const format = numberFormat(each, currency, locale);
        if (format !== null) paint(paints, 'numberFormat', format, cellName(top + headerRow + 1 + down, column + 1));
      });
    });
  }
  const lastRow = Math.max(layout.totalRow, layout.firstDataRow + layout.dataRows - 1);
  if (lastRow < layout.firstDataRow) return;
  report.columns.forEach((column, index) => {
    const format = numberFormat(column.format, currency, locale);
    const letter = columnLetter(index + 1);
    if (format !== null) paint(paints, 'numberFormat', format, `${letter}${top + layout.firstDataRow}:${letter}${top + lastRow}`);
  });
}

/** One call for each run of columns of one width; a new tab has the usual one already. */
export function setWidths(sheet: Sheet, widths: readonly number[], isNew: boolean): void {
  if (!isNew) sheet.setColumnWidths(1, widths.length, usualWidth);
  let start = 0;
  for (let column = 1; column <= widths.length; column++) {
    const width = widths[start] as number;
    if (widths[column] === width) continue;
    if (width !== usualWidth) sheet.setColumnWidths(start + 1, column - start, width);
    start = column;
  }
}
