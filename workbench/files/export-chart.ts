import { readChartLook } from '../charts/chart-look.js';
import { valueFormats } from '../charts/chart-values.js';
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
  const { title, legend } = readChartLook(chart);
  const sheetById = (id: number) => sheets.get(id)?.model ?? null;
  return {
    type: types[chart.type],
    ...(title === '' ? {} : { title, altText: title, titleFontSize: 12 }),
    legend: legend === 'none' ? false : legend,
    ...(chart.type === 'PIE'
      ? {}
      : { axes: axesOf(chart, valueFormats({ sheetById }, chart)[0] ?? 'General'), gapWidth: 50, showLineMarkers: false }),
    series: chart.type === 'PIE' ? series.slice(0, 1) : series,
    anchor: anchorOf(chart, home.model),
  };
}

/** As Sheets draws it: the first bar on top, labels clear of bars below zero, values in the format of their cells. */
function axesOf({ type }: ChartRecord, formatCode: string): NonNullable<XlsxChart['axes']> {
  const isBar = type === 'BAR';
  return {
    x: { ...(isBar ? { reverse: true } : {}), tickLblPos: 'low', labelFontSize: 9, majorTickMark: 'none', gridlines: { major: false } },
    y: {
      labelFontSize: 9,
      majorTickMark: 'none',
      gridlines: { major: true },
      ...(isBar ? { tickLblPos: 'high' } : {}),
      ...(formatCode === 'General' ? {} : { numberFormat: { formatCode, sourceLinked: false } }),
    },
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
