import type { ChartRecord } from '../host/workbook/types.js';

export type SeriesKind = 'column' | 'line' | 'area' | 'stepped';

/** What Sheets colours its series with, in order. */
export const sheetsColors = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72', '#fcd04f', '#71c287'];

/** A chart's options, read from what went through `setOption` and the typed builders. */
export interface ChartLook {
  /** 600 when the chart was given no width, as in Sheets. */
  readonly widthPx: number;
  readonly title: string;
  readonly subtitle: string;
  readonly legend: 'right' | 'left' | 'top' | 'bottom' | 'none';
  readonly colors: readonly string[];
  readonly background: string;
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  readonly secondTitle: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly smooth: boolean;
  /** 0 draws no points. */
  readonly pointSizePx: number;
  /** 0 is a whole pie, 0.5 a ring. */
  readonly pieHole: number;
  kinds(seriesIndex: number): SeriesKind;
  /** 0 is the left axis, 1 the right one. */
  axis(seriesIndex: number): 0 | 1;
  seriesColor(seriesIndex: number): string | null;
}

const baseKinds = new Map<ChartRecord['type'], SeriesKind>([
  ['LINE', 'line'],
  ['AREA', 'area'],
  ['STEPPED_AREA', 'stepped'],
]);

/** Reads the options of a chart; what is missing or of the wrong type gets Sheets' default. */
export function readChartLook(record: ChartRecord): ChartLook {
  const option = (...path: (string | number)[]) => find(record.options, path);
  const text = (...path: (string | number)[]) => asText(option(...path));
  const kind = baseKinds.get(record.type) ?? (record.type === 'COMBO' ? seriesKind(option('seriesType')) : null) ?? 'column';
  return {
    widthPx: asNumber(option('width')) ?? 600,
    title: text('title'),
    subtitle: text('subtitle'),
    legend: legend(option('legend', 'position') ?? option('legend')),
    colors: colors(option('colors')),
    background: asText(option('backgroundColor', 'fill') ?? option('backgroundColor')) || '#ffffff',
    stacking: stacking(option('isStacked')),
    horizontalTitle: text('hAxis', 'title') || text('hAxes', 0, 'title'),
    verticalTitle: text('vAxis', 'title') || text('vAxes', 0, 'title'),
    secondTitle: text('vAxes', 1, 'title'),
    minimum: asNumber(option('vAxis', 'viewWindow', 'min') ?? option('vAxis', 'minValue')),
    maximum: asNumber(option('vAxis', 'viewWindow', 'max') ?? option('vAxis', 'maxValue')),
    smooth: option('curveType') === 'function',
    pointSizePx: asNumber(option('pointSize')) ?? 0,
    pieHole: Math.min(0.95, Math.max(0, asNumber(option('pieHole')) ?? 0)),
    kinds: (index) => seriesKind(option('series', index, 'type')) ?? kind,
    axis: (index) => (option('series', index, 'targetAxisIndex') === 1 ? 1 : 0),
    seriesColor: (index) => text('series', index, 'color') || null,
  };
}

/** Follows a path through nested options, which may also be written with dots: `vAxis.title`. */
function find(options: Record<string, unknown>, path: readonly (string | number)[]): unknown {
  const dotted = own(options, path.join('.'));
  if (dotted !== undefined) return dotted;
  let here: unknown = options;
  for (const step of path) {
    here = own(here, String(step));
    if (here === undefined) return undefined;
  }
  return here;
}

function own(holder: unknown, name: string): unknown {
  if (holder === null || typeof holder !== 'object') return undefined;
  return Object.hasOwn(holder, name) ? (holder as Record<string, unknown>)[name] : undefined;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function legend(value: unknown): ChartLook['legend'] {
  const name = asText(value).toLowerCase();
  return name === 'left' || name === 'top' || name === 'bottom' || name === 'none' ? name : 'right';
}

function stacking(value: unknown): ChartLook['stacking'] {
  if (value === 'percent' || value === 'relative') return 'percent';
  return value === true || value === 'true' || value === 'absolute' ? 'stacked' : 'none';
}

function colors(value: unknown): readonly string[] {
  const own = Array.isArray(value) ? value.filter((color): color is string => typeof color === 'string') : [];
  return own.length > 0 ? own : sheetsColors;
}

function seriesKind(value: unknown): SeriesKind | null {
  const name = asText(value).toLowerCase();
  if (name === 'bars' || name === 'columns' || name === 'column' || name === 'bar') return 'column';
  if (name === 'line' || name === 'area') return name;
  return name === 'steppedarea' ? 'stepped' : null;
}
