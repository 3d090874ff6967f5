import type { CellValue, ChartRecord, GridRange, SheetModel, WorkbookModel } from '../host/workbook/types.js';
import type { ChartValue } from './chart-option.js';

/** More points than a chart shows. */
const mostChartRows = 5_000;
const mostColumns = 26;

/**
 * The cells of a chart's ranges side by side, which is how Sheets reads several ranges. The labels, in the first column, are
 * as their cells show them, so that a share is 10.3% and a day is a day; a scatter chart needs the numbers themselves. An
 * error is a gap.
 */
export function chartValues(book: Pick<WorkbookModel, 'sheetById'>, { ranges, type }: ChartRecord): ChartValue[][] {
  const rows: ChartValue[][] = [];
  const columnCount = ranges.reduce((sum, { columns }) => sum + Math.min(columns, mostColumns), 0);
  let width = 0;
  for (const range of ranges) {
    const sheet = book.sheetById(range.sheetId);
    const columns = Math.min(range.columns, mostColumns);
    const height = Math.min(range.rows, mostChartRows, (sheet?.lastRow ?? 0) - range.row + 1);
    for (let r = 0; r < height; r++) {
      const row = rows[r] ?? new Array<ChartValue>(width).fill(null);
      rows[r] = row;
      for (let c = 0; c < columns; c++) {
        const isLabel = width + c === 0 && columnCount > 1 && type !== 'SCATTER';
        row.push(isLabel ? labelOf(sheet, range, r) : plain(sheet?.value(range.row + r, range.column + c) ?? null));
      }
    }
    width += columns;
    for (const row of rows) while (row.length < width) row.push(null);
  }
  return rows;
}

function labelOf(sheet: SheetModel | null, range: GridRange, r: number): ChartValue {
  const value = plain(sheet?.value(range.row + r, range.column) ?? null);
  return typeof value === 'number' && sheet !== null ? sheet.displayText(range.row + r, range.column) : value;
}

function plain(value: CellValue): ChartValue {
  return typeof value === 'object' ? null : value;
}

/** The number formats in which a chart's values are shown: for each series that of its first value below the headers. */
export function valueFormats(book: Pick<WorkbookModel, 'sheetById'>, { ranges, numHeaders }: ChartRecord): string[] {
  const formats = ranges.flatMap((range) =>
    Array.from({ length: Math.min(range.columns, mostColumns) }, (_, column) => {
      const format = book.sheetById(range.sheetId)?.numberFormat(range.row + numHeaders, range.column + column) ?? '';
      return format === '' ? 'General' : format;
    }),
  );
  return formats.length > 1 ? formats.slice(1) : formats;
}
