import type { ReportTable, ReportValue } from '../../engine/reports/report-table.js';
import { asText, textInCell } from './as-text.js';

/** Days from 1899-12-30, the first day of a spreadsheet's calendar, to 1970-01-01. */
export const serialOfEpoch = 25_569;

/** A cell as it will stand in the tab: text as it is, numbers, dates as serial numbers, `''` for nothing. */
export type PlainCell = string | number;

/** A report as a rectangle of cells from A1, and where its parts stand (1-based rows; 0 = there is none). */
export interface ReportLayout {
  readonly cells: readonly (readonly PlainCell[])[];
  readonly rows: number;
  readonly columns: number;
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly dataRows: number;
  readonly totalRow: number;
  /** First row below everything, for charts. */
  readonly freeRow: number;
}

/**
 * Title, question, a blank row, headers, rows, total, a blank row, footnotes. A hidden report is a table for a pivot:
 * its headers stand in the first row, and nothing stands below its rows.
 */
export function layoutReport(report: ReportTable): ReportLayout {
  const columns = report.columns.length;
  const isDate = report.columns.map(({ format }) => format === 'date' || format === 'month');
  const row = (values: readonly ReportValue[]) => values.map((value, column) => plainCell(value, isDate[column] === true));
  const line = (text: string) => padded([text], columns);
  const head = report.hidden ? [] : [line(report.title), line(report.question), line('')];
  const cells: PlainCell[][] = [...head, report.columns.map(({ header }) => header)];
  const headerRow = cells.length;
  for (const values of report.rows) cells.push(row(values));
  const total = report.hidden ? null : report.totalRow;
  if (total !== null) cells.push(row(total));
  const totalRow = total === null ? 0 : cells.length;
  if (!report.hidden && report.footnotes.length > 0) cells.push(line(''), ...report.footnotes.map(line));
  return {
    cells,
    rows: cells.length,
    columns,
    headerRow,
    firstDataRow: headerRow + 1,
    dataRows: report.rows.length,
    totalRow,
    freeRow: cells.length + 2,
  };
}

/** The rectangle widened and lengthened with blanks, so that writing it leaves nothing of an earlier, larger report. */
export function padLayout(cells: readonly (readonly PlainCell[])[], rows: number, columns: number): PlainCell[][] {
  const padding = Array.from({ length: Math.max(0, rows - cells.length) }, () => padded([], columns));
  return [...cells.map((row) => padded(row, columns)), ...padding];
}

/** What to hand to `setValues` so that `cell` stands there afterwards. */
export function cellInput(cell: PlainCell): PlainCell {
  return typeof cell === 'string' && cell !== '' ? asText(cell) : cell;
}

function plainCell(value: ReportValue, isDate: boolean): PlainCell {
  if (value === null) return '';
  if (typeof value === 'string') return textInCell(value);
  if (!Number.isFinite(value)) return '';
  return isDate ? value + serialOfEpoch : value;
}

function padded(row: readonly PlainCell[], columns: number): PlainCell[] {
  const cells = row.slice();
  while (cells.length < columns) cells.push('');
  return cells;
}
