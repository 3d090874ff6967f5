import type { BlockRow, ColumnFormat, ReportTable, ReportValue } from '../../engine/reports/report-table.js';
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
  /** Small tables below the main one: where their headers stand, and their lines. */
  readonly blocks: readonly { readonly headerRow: number; readonly columns: number; readonly rows: readonly BlockRow[] }[];
  /** Cells that differ at every run, row and column: that they do is no reason to write. */
  readonly volatile: readonly (readonly [row: number, column: number])[];
  /** Rows at the end that are kept for what the owner wrote beside a row that is gone. */
  readonly keptRows: number;
  /** First row below everything, for charts. */
  readonly freeRow: number;
}

/**
 * Title, question, a blank row, headers, rows, total; small tables and footnotes, each below a blank row. A hidden report is a table for a pivot:
 * its headers stand in the first row, and nothing stands below its rows.
 */
export function layoutReport(report: ReportTable): ReportLayout {
  const columns = report.columns.length;
  const row = (values: readonly ReportValue[]) => values.map((value, column) => plainCell(value, report.columns[column]?.format));
  const line = (text: string) => padded([text], columns);
  const head = report.hidden ? [] : [line(report.title), line(report.question), line('')];
  const cells: PlainCell[][] = [...head, report.columns.map(({ header }) => header)];
  const headerRow = cells.length;
  for (const values of report.rows) cells.push(row(values));
  const total = report.hidden ? null : report.totalRow;
  if (total !== null) cells.push(row(total));
  const totalRow = total === null ? 0 : cells.length;
  const blocks = report.hidden ? [] : addBlocks(report, cells);
  if (!report.hidden && report.footnotes.length > 0) cells.push(line(''), ...report.footnotes.map(line));
  return {
    cells,
    rows: cells.length,
    columns,
    headerRow,
    firstDataRow: headerRow + 1,
    dataRows: report.rows.length,
    totalRow,
    blocks,
    volatile: blocks.flatMap(({ headerRow, rows }) =>
      rows.flatMap((each, down) => (each.volatile ?? []).map((column) => [headerRow + 1 + down, column + 1] as const)),
    ),
    keptRows: 0,
    freeRow: cells.length + 2,
  };
}

function addBlocks({ blocks = [], columns }: ReportTable, cells: PlainCell[][]): ReportLayout['blocks'] {
  return blocks.map(({ headers, rows }) => {
    cells.push(padded([], columns.length), padded(headers, columns.length));
    const headerRow = cells.length;
    for (const { cells: values, formats = [] } of rows) {
      const row = values.map((value, column) => plainCell(value, formats[column]));
      cells.push(padded(row, columns.length));
    }
    return { headerRow, columns: headers.length, rows };
  });
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

/** Amounts to the 1/10,000, all else to a millionth: nobody is to meet a figure of 15 digits in a cell. */
function plainCell(value: ReportValue, format: ColumnFormat | undefined): PlainCell {
  if (value === null) return '';
  if (typeof value === 'string') return textInCell(value);
  if (!Number.isFinite(value)) return '';
  if (format === 'date' || format === 'month') return value + serialOfEpoch;
  return roundTo(value, format === 'money' ? 10_000 : 1_000_000);
}

/** Division comes last, so that the result is the number nearest to its decimals. Too large to have decimals: as it is. */
function roundTo(value: number, parts: number): number {
  return Math.abs(value) >= 1e9 ? value : Math.round(value * parts) / parts + 0;
}

function padded(row: readonly PlainCell[], columns: number): PlainCell[] {
  const cells = row.slice();
  while (cells.length < columns) cells.push('');
  return cells;
}
