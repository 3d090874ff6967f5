import type { ChartSpec } from '../../engine/reports/report-table.js';

type Options = Readonly<Record<string, unknown>>;

/** How one kind of chart is asked of Sheets. */
interface ChartKind {
  readonly type: () => GoogleAppsScript.Charts.ChartType;
  /** What it needs besides a title and a size. */
  readonly options: (spec: ChartSpec) => Options;
}

/** Titles of the axes; a bar chart lies on its side, so that its values run along the horizontal one. */
function axes({ labelTitle = '', valueTitle = '' }: ChartSpec, isOnItsSide = false): Options {
  const [across, up] = isOnItsSide ? [valueTitle, labelTitle] : [labelTitle, valueTitle];
  return { ...(across === '' ? {} : { 'hAxis.title': across }), ...(up === '' ? {} : { 'vAxis.title': up }) };
}

function legend({ valueColumns }: ChartSpec): Options {
  return { legend: { position: valueColumns.length > 1 ? 'bottom' : 'none' } };
}

/** The series of a combo that are lines have an axis of their own, on the right. */
function lines({ valueColumns, lineColumns = [], lineTitle = '', valueTitle = '' }: ChartSpec): Options {
  const series: Record<number, Options> = {};
  valueColumns.forEach((id, index) => {
    if (lineColumns.includes(id)) series[index] = { type: 'line', targetAxisIndex: 1 };
  });
  return { seriesType: 'bars', series, vAxes: { 0: { title: valueTitle }, 1: { title: lineTitle } } };
}

/** Every kind that a report may ask for. */
export const chartKinds: Readonly<Record<ChartSpec['type'], ChartKind>> = {
  bar: { type: () => Charts.ChartType.BAR, options: (spec) => ({ ...legend(spec), ...axes(spec, true) }) },
  column: { type: () => Charts.ChartType.COLUMN, options: (spec) => ({ ...legend(spec), ...axes(spec) }) },
  line: { type: () => Charts.ChartType.LINE, options: (spec) => ({ ...legend(spec), ...axes(spec) }) },
  combo: {
    type: () => Charts.ChartType.COMBO,
    options: (spec) => ({ ...legend(spec), ...axes({ ...spec, valueTitle: '' }), ...lines(spec) }),
  },
  pie: { type: () => Charts.ChartType.PIE, options: () => ({ legend: { position: 'right' } }) },
  scatter: { type: () => Charts.ChartType.SCATTER, options: (spec) => ({ ...legend(spec), ...axes(spec) }) },
};
