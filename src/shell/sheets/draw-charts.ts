import type { ChartSpec, ReportTable } from '../../engine/reports/report-table.js';
import { chartKinds } from './chart-kinds.js';
import type { ReportLayout } from './layout-report.js';
import { aboveOf, fingerprint, type ReportState } from './report-state.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

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
 * Draws a report's charts below it, over its own cells. Charts of ours are changed where they stand, with what the owner
 * did to their looks; those that are one too many are removed. All others in the tab are the owner's and stay. Unchanged
 * charts cost nothing: also one that the owner deleted stays deleted.
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
  const above = aboveOf(before);
  const ours: EmbeddedChart[] = [];
  const others = new Set<number | null>();
  for (const chart of sheet.getCharts()) {
    const id = chart.getChartId();
    if (isOurChart(chart, before, report.charts.length) || standsAt(chart, above + layout.freeRow, report.charts.length)) ours.push(chart);
    else others.add(id);
  }
  specs.forEach((spec, index) => {
    const place = { ...layout, headerRow: above + layout.headerRow, freeRow: above + layout.freeRow + index * chartRows };
    const present = ours[index];
    if (present === undefined) sheet.insertChart(buildChart(sheet.newChart(), { sheet, spec, columns, layout: place }));
    else sheet.updateChart(buildChart(present.modify().clearRanges(), { sheet, spec, columns, layout: place }));
  });
  for (const chart of ours.slice(specs.length)) sheet.removeChart(chart);
  const chartIds = specs.length === 0 ? [] : sheet.getCharts().map((chart) => chart.getChartId());
  return { drawn, chartIds: chartIds.filter((id): id is number => id !== null && !others.has(id)) };
}

function chartsOf(report: ReportTable, layout: ReportLayout): readonly ChartSpec[] {
  return layout.dataRows === 0 ? [] : report.charts;
}

/** Whether a chart in a report's tab is one that we drew, in this run or in one that was cut short. */
export function isOurChart(chart: EmbeddedChart, before: ReportState | undefined, count: number): boolean {
  const id = chart.getChartId();
  const isKnown = id !== null && before?.chartIds.includes(id) === true;
  return isKnown || (before?.tried ?? []).some(([, freeRow]) => standsAt(chart, aboveOf(before) + freeRow, count));
}

/** A run that was cut short may have drawn a chart and not noted its id; then its place gives it away. */
function standsAt(chart: EmbeddedChart, freeRow: number, count: number): boolean {
  const place = chart.getContainerInfo();
  const offset = place.getAnchorRow() - freeRow;
  return place.getAnchorColumn() === 1 && offset >= 0 && offset < count * chartRows && offset % chartRows === 0;
}

interface Drawing {
  readonly sheet: Sheet;
  readonly spec: ChartSpec;
  readonly columns: readonly string[];
  readonly layout: ReportLayout;
}

function buildChart(builder: ChartBuilder, { sheet, spec, columns, layout }: Drawing): EmbeddedChart {
  const kind = chartKinds[spec.type];
  builder.setChartType(kind.type());
  for (const id of [spec.labelColumn, ...spec.valueColumns]) {
    builder.addRange(sheet.getRange(layout.headerRow, columns.indexOf(id) + 1, layout.dataRows + 1, 1));
  }
  const options = { title: spec.title, width: chartWidth, height: chartHeight, ...kind.options(spec) };
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
  return builder.setNumHeaders(1).setPosition(layout.freeRow, 1, 0, 0).build();
}
