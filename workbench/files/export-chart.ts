import type { ChartRecord, GridRange, SheetModel } from '../host/workbook/types.js';
import { quoteSheet } from './excel-names.js';
import { columnLetters } from './read-csv.js';
import type { XlsxChart } from './xlsx-port.js';

const types = {
  AREA: 'area',
  BAR: 'bar',
  COLUMN: 'column',
  COMBO: 'column',
  LINE: 'line',
  PIE: 'pie',
  SCATTER: 'scatter',
  STEPPED_AREA: 'area',
} as const;

const usualRowHeight = 21;
const defaultSize = { width: 600, height: 371 };

/** The sheets of the file by id, under the names that they have in it. */
export type ChartSheets = ReadonlyMap<number, { readonly model: SheetModel; readonly name: string }>;

/**
 * A chart as Excel's own. The first column of its ranges holds the labels, each further one is a series, named by its header.
 * Null for what Excel has no counterpart of (a table), or when there is no series.
 */
export function exportChart(chart: ChartRecord, sheets: ChartSheets): XlsxChart | null {
  if (chart.type === 'TABLE') return null;
  const columns = chart.ranges.flatMap(splitColumns);
  const [labels, ...values] = columns;
  const home = sheets.get(chart.sheetId);
  if (!labels || values.length === 0 || !home) return null;
  const series = values.map((range) => ({
    name: headerOf(range, chart.numHeaders, sheets),
    values: reference(range, chart.numHeaders, sheets),
    categories: reference(labels, chart.numHeaders, sheets),
  }));
  const title = typeof chart.options['title'] === 'string' ? chart.options['title'] : '';
  return {
    type: types[chart.type],
    ...(title === '' ? {} : { title }),
    series: chart.type === 'PIE' ? series.slice(0, 1) : series,
    anchor: anchorOf(chart, home.model),
  };
}

function splitColumns(range: GridRange): GridRange[] {
  return Array.from({ length: range.columns }, (_, i) => ({ ...range, column: range.column + i, columns: 1 }));
}

function headerOf(range: GridRange, numHeaders: number, sheets: ChartSheets): string {
  const value = numHeaders > 0 ? sheets.get(range.sheetId)?.model.value(range.row + numHeaders - 1, range.column) : null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : columnLetters(range.column);
}

function reference(range: GridRange, numHeaders: number, sheets: ChartSheets): string {
  const column = `$${columnLetters(range.column)}$`;
  const first = Math.min(range.row + numHeaders, range.row + range.rows - 1);
  return `${quoteSheet(sheets.get(range.sheetId)?.name ?? '')}!${column}${first}:${column}${range.row + range.rows - 1}`;
}

function anchorOf(chart: ChartRecord, sheet: SheetModel): XlsxChart['anchor'] {
  const width = Number(chart.options['width']) || defaultSize.width;
  const height = Number(chart.options['height']) || defaultSize.height;
  const from = { row: chart.anchorRow - 1, col: chart.anchorColumn - 1 };
  let col = from.col;
  for (let rest = width; rest > 0 && col < from.col + 50; col++) rest -= sheet.columnWidth(col + 1);
  return { from, to: { row: from.row + Math.ceil(height / usualRowHeight), col } };
}
