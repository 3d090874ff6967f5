import type { EChartsOption, SeriesOption } from 'echarts';
import type { ChartRecord } from '../host/workbook/types.js';
import { type ChartData, readChartData } from './chart-data.js';
import { type ChartLook, readChartLook, type SeriesKind } from './chart-look.js';

export type ChartValue = number | string | boolean | null;

/**
 * Turns a chart of the workbook into ECharts' description of it. The page and the tests draw the same one.
 *
 * @param record the chart as the add-on built it
 * @param values the cells of its ranges side by side: headers (if `numHeaders` > 0) in the first rows, labels in the
 *   first column, one series in each further column. Empty values give an empty chart with its title.
 * @param formats number formats of the series: shares are shown as percentages on their axis
 * @example
 * ```ts
 * chartOption(record, [['Segment', 'Net sales'], ['VIP', 1200], ['Everyone else', 800]]);
 * ```
 */
export function chartOption(
  record: ChartRecord,
  values: readonly (readonly ChartValue[])[],
  formats: readonly string[] = [],
): EChartsOption {
  const data = readChartData(values, record.numHeaders);
  const look = { ...readChartLook(record), formats };
  if (record.type === 'PIE') return pieOption(data, look);
  if (record.type === 'SCATTER') return scatterOption(data, look);
  return axisOption(data, look, record.type === 'BAR');
}

/** A chart's look, and the number formats of its series. */
type ShownLook = ChartLook & { readonly formats: readonly string[] };

function frame(look: ChartLook, legendNames: readonly string[]): EChartsOption {
  const legend = look.legend === 'none' || legendNames.length === 0 ? {} : { legend: legendPlace(look, legendNames) };
  return {
    animation: false,
    aria: { enabled: true },
    backgroundColor: look.background,
    color: [...look.colors],
    textStyle: { fontFamily: 'Roboto, Arial, sans-serif' },
    ...(look.title
      ? {
          title: {
            text: look.title,
            subtext: look.subtitle,
            left: 16,
            top: 12,
            textStyle: { color: '#757575', fontSize: 16, fontWeight: 'normal' },
          },
        }
      : {}),
    ...legend,
  };
}

function legendPlace({ legend, title }: ChartLook, names: readonly string[]): NonNullable<EChartsOption['legend']> {
  const base = { type: 'scroll' as const, data: [...names], textStyle: { color: '#1a1a1a', fontSize: 12 }, itemWidth: 12, itemHeight: 12 };
  if (legend === 'bottom') return { ...base, bottom: 8, left: 'center' };
  if (legend === 'left') return { ...base, left: 8, top: 48, orient: 'vertical' };
  if (legend === 'right') return { ...base, right: 8, top: 56, orient: 'vertical' };
  return { ...base, top: title ? 40 : 10, left: 'center' };
}

/** Room beside the plot for a legend of these names, in pixels. */
function legendWidthPx(names: readonly string[]): number {
  return Math.min(160, 40 + longestPx(names));
}

function longestPx(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0) * labelCharacterPx;
}

function plotMargins({ legend, title, horizontalTitle, verticalTitle }: ChartLook, names: readonly string[]) {
  return {
    top: (title ? 48 : 20) + (legend === 'top' ? 24 : 0),
    bottom: 16 + (legend === 'bottom' ? 28 : 0) + (horizontalTitle ? 22 : 0),
    left: 20 + (legend === 'left' ? legendWidthPx(names) : 0) + (verticalTitle ? 22 : 0),
    right: 24 + (legend === 'right' ? legendWidthPx(names) : 0),
  };
}

function plotArea(look: ChartLook, names: readonly string[]): NonNullable<EChartsOption['grid']> {
  return {
    ...plotMargins(look, names),
    outerBoundsMode: 'same',
    outerBoundsContain: 'axisLabel',
  };
}

/** About the width of a character at 12 px. */
const labelCharacterPx = 6.5;

const axisLook = {
  axisLabel: { color: '#5f6368', fontSize: 12, hideOverlap: true },
  nameTextStyle: { color: '#5f6368', fontStyle: 'italic' as const },
  nameLocation: 'middle' as const,
};

function valueAxis(look: ShownLook, name: string, side: 'left' | 'right' = 'left') {
  const own = look.formats.filter((_, index) => look.axis(index) === (side === 'left' ? 0 : 1));
  const areShares = own.length > 0 && own.every((format) => format.endsWith('%'));
  return {
    type: 'value' as const,
    ...axisLook,
    name,
    nameGap: 44,
    position: side,
    axisLabel: { ...axisLook.axisLabel, formatter: (value: number) => axisLabel(value, areShares || look.stacking === 'percent') },
    splitLine: { show: side === 'left', lineStyle: { color: '#e0e0e0' } },
    ...(look.minimum !== null && side === 'left' ? { min: look.minimum } : {}),
    ...(look.maximum !== null && side === 'left' ? { max: look.maximum } : {}),
    ...(look.stacking === 'percent' ? { max: 1 } : {}),
  };
}

/** As Sheets labels an axis: thousands with separators, no more digits than needed. */
function axisLabel(value: number, percent: boolean): string {
  if (percent) return `${Math.round(value * 100)}%`;
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** As in Sheets, labels that don't fit side by side are slanted; of a great many only some are shown. */
function labelFit(labels: readonly string[], look: ChartLook, names: readonly string[]) {
  const { left, right } = plotMargins(look, names);
  const slotPx = (look.widthPx - left - right - 40) / Math.max(1, labels.length);
  if (longestPx(labels) <= slotPx - 6) return { interval: 0 };
  if (slotPx < 14) return {};
  return { interval: 0, rotate: 30, width: 110, overflow: 'truncate' as const, hideOverlap: false };
}

/** Bar, column, line, area, stepped area and combo charts. */
function axisOption(data: ChartData, look: ShownLook, horizontal: boolean): EChartsOption {
  const names = data.series.map(({ name }) => name);
  const shares = look.stacking === 'percent' ? shareOfTotal(data) : data;
  const categories = {
    type: 'category' as const,
    ...axisLook,
    data: [...data.labels],
    name: horizontal ? look.verticalTitle : look.horizontalTitle,
    nameGap: horizontal ? 80 : 30,
    inverse: horizontal,
    axisTick: { show: false },
    ...(horizontal ? {} : { axisLabel: { ...axisLook.axisLabel, ...labelFit(data.labels, look, names) } }),
    axisLine: { lineStyle: { color: '#333333' } },
    boundaryGap: look.kinds(0) === 'column' || names.some((_, index) => look.kinds(index) === 'column'),
  };
  const values = valueAxis(look, horizontal ? look.horizontalTitle : look.verticalTitle);
  if (horizontal) Object.assign(values, { position: 'bottom', nameGap: 28 });
  const twoAxes = !horizontal && names.some((_, index) => look.axis(index) === 1);
  const valueAxes = twoAxes ? [values, valueAxis(look, look.secondTitle, 'right')] : values;
  return {
    ...frame(look, names),
    grid: plotArea(look, names),
    tooltip: { trigger: 'axis' },
    xAxis: horizontal ? values : categories,
    yAxis: horizontal ? categories : valueAxes,
    series: shares.series.map(({ name, values: numbers }, index) => axisSeries(look, { name, numbers, index, twoAxes })),
  };
}

interface SeriesParts {
  readonly name: string;
  readonly numbers: readonly (number | null)[];
  readonly index: number;
  readonly twoAxes: boolean;
}

function axisSeries(look: ChartLook, { name, numbers, index, twoAxes }: SeriesParts): SeriesOption {
  const kind: SeriesKind = look.kinds(index);
  const common = {
    name,
    data: [...numbers],
    ...(look.stacking === 'none' || kind === 'line' ? {} : { stack: 'all' }),
    ...(twoAxes ? { yAxisIndex: look.axis(index) } : {}),
    ...(look.seriesColor(index) ? { color: look.seriesColor(index) as string } : {}),
  };
  if (kind === 'column') return { type: 'bar', barCategoryGap: '35%', ...common };
  return {
    type: 'line',
    showSymbol: look.pointSizePx > 0 || numbers.length === 1,
    symbolSize: look.pointSizePx || 6,
    smooth: look.smooth,
    lineStyle: { width: 2 },
    ...(kind === 'stepped' ? { step: 'middle' as const } : {}),
    ...(kind === 'line' ? {} : { areaStyle: { opacity: 0.3 } }),
    ...common,
  };
}

/** Each value divided by the sum over the series at its label; a label whose sum is 0 keeps its zeros. */
function shareOfTotal(data: ChartData): ChartData {
  const totals = data.labels.map((_, row) => data.series.reduce((sum, { values }) => sum + Math.abs(values[row] ?? 0), 0));
  const series = data.series.map(({ name, values }) => ({
    name,
    values: values.map((value, row) => (value === null ? null : totals[row] ? value / (totals[row] as number) : 0)),
  }));
  return { labels: data.labels, series };
}

function pieOption(data: ChartData, look: ChartLook): EChartsOption {
  const numbers = data.series[0]?.values ?? [];
  const slices = data.labels.map((name, row) => ({ name, value: numbers[row] ?? 0 })).filter(({ value }) => value > 0);
  const centerX = look.legend === 'right' ? '38%' : look.legend === 'left' ? '62%' : '50%';
  return {
    ...frame(
      look,
      slices.map(({ name }) => name),
    ),
    tooltip: { trigger: 'item' },
    series: [
      {
        type: 'pie',
        radius: [`${Math.round(look.pieHole * 68)}%`, '68%'],
        center: [centerX, look.title ? '56%' : '50%'],
        label: {
          position: 'inside',
          formatter: ({ percent }) => ((percent ?? 0) >= 4 ? `${(percent ?? 0).toFixed(1)}%` : ''),
          color: '#ffffff',
        },
        itemStyle: { borderColor: '#ffffff', borderWidth: 1 },
        data: slices,
      },
    ],
  };
}

function scatterOption(data: ChartData, look: ShownLook): EChartsOption {
  const names = data.series.map(({ name }) => name);
  const x = data.labels.map(Number);
  return {
    ...frame(look, names),
    grid: plotArea(look, names),
    tooltip: { trigger: 'item' },
    xAxis: { ...valueAxis({ ...look, minimum: null, maximum: null }, look.horizontalTitle), position: 'bottom', nameGap: 28, scale: true },
    yAxis: valueAxis(look, look.verticalTitle),
    series: data.series.map(({ name, values }, index) => ({
      type: 'scatter',
      name,
      symbolSize: look.pointSizePx || 7,
      ...(look.seriesColor(index) ? { color: look.seriesColor(index) as string } : {}),
      data: values.flatMap((value, row) => (value === null || Number.isNaN(x[row]) ? [] : [[x[row] as number, value]])),
    })),
  };
}
