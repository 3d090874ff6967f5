import type { ChartSpec, ReportTable } from '../../engine/reports/report-table.js';
import type { ReportLayout } from './layout-report.js';
import { fingerprint, type ReportState } from './report-state.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const chartWidth = 640;
const chartHeight = 340;
/** Rows that a chart covers at the usual row height, and a gap. */
const chartRows = 18;

/** Everything that a report's charts depend on: when it is the same as last time, none is drawn anew. */
export function drawnOf(report: ReportTable, layout: ReportLayout): string {
  const specs = chartsOf(report, layout);
  const columns = report.columns.map(({ id }) => id);
  return specs.length === 0 ? '' : fingerprint(JSON.stringify([specs, columns, layout.dataRows, layout.freeRow]));
}

/**
 * Draws a report's charts below it, over its own cells. Charts of ours that fit no longer are replaced; all others in
 * the tab are the owner's and stay. Unchanged charts cost nothing: also one that the owner deleted stays deleted.
 */
export function drawCharts(
  sheet: Sheet,
  report: ReportTable,
  layout: ReportLayout,
  before: ReportState | undefined,
): Pick<ReportState, 'drawn' | 'chartIds'> {
  const columns = report.columns.map(({ id }) => id);
  const specs = chartsOf(report, layout);
  const drawn = drawnOf(report, layout);
  if (drawn === (before?.drawn ?? '')) return { drawn, chartIds: before?.chartIds ?? [] };
  const ours = new Set(before?.chartIds);
  const places = [layout.freeRow, ...(before?.tried ?? []).map(([, freeRow]) => freeRow)];
  const others = new Set<number | null>();
  for (const chart of sheet.getCharts()) {
    const id = chart.getChartId();
    if ((id !== null && ours.has(id)) || places.some((row) => standsAt(chart, row, report.charts.length))) sheet.removeChart(chart);
    else others.add(id);
  }
  specs.forEach((spec, index) => {
    sheet.insertChart(buildChart(sheet, spec, columns, { ...layout, freeRow: layout.freeRow + index * chartRows }));
  });
  const chartIds = specs.length === 0 ? [] : sheet.getCharts().map((chart) => chart.getChartId());
  return { drawn, chartIds: chartIds.filter((id): id is number => id !== null && !others.has(id)) };
}

function chartsOf(report: ReportTable, layout: ReportLayout): readonly ChartSpec[] {
  return layout.dataRows === 0 ? [] : report.charts;
}

/** A run that was cut short may have drawn a chart and not noted its id; then its place gives it away. */
function standsAt(chart: EmbeddedChart, freeRow: number, count: number): boolean {
  const place = chart.getContainerInfo();
  const offset = place.getAnchorRow() - freeRow;
  return place.getAnchorColumn() === 1 && offset >= 0 && offset < count * chartRows && offset % chartRows === 0;
}

function buildChart(sheet: Sheet, spec: ChartSpec, columns: readonly string[], layout: ReportLayout): EmbeddedChart {
  const builder = sheet.newChart().setChartType(chartType(spec.type));
  for (const id of [spec.labelColumn, ...spec.valueColumns]) {
    builder.addRange(sheet.getRange(layout.headerRow, columns.indexOf(id) + 1, layout.dataRows + 1, 1));
  }
  return builder
    .setNumHeaders(1)
    .setPosition(layout.freeRow, 1, 0, 0)
    .setOption('title', spec.title)
    .setOption('width', chartWidth)
    .setOption('height', chartHeight)
    .setOption('legend', { position: spec.valueColumns.length > 1 || spec.type === 'pie' ? 'bottom' : 'none' })
    .build();
}

function chartType(type: ChartSpec['type']): GoogleAppsScript.Charts.ChartType {
  const { BAR, COLUMN, LINE, PIE } = Charts.ChartType;
  return { bar: BAR, column: COLUMN, line: LINE, pie: PIE }[type];
}
