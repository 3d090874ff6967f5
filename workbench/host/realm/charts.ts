import type { ContainerInfoKeys, EmbeddedChartBuilderKeys, EmbeddedChartKeys } from '../../../src/shell/google/slice.js';
import type { ChartState } from '../bridge/operations.js';
import { ask, exception } from './ask.js';
import { checkChartOption } from './chart-options.js';
import { ChartType, memberName, memberOf } from './enums.js';
import { guardClass } from './guard.js';
import { make, rectOf } from './makers.js';
import { containerInfoSignatures, embeddedChartBuilderSignatures, embeddedChartSignatures } from './signatures/objects.js';

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type Type = GoogleAppsScript.Charts.ChartType;

/** A chart or a builder: its id once it is in a sheet, and what it looks like. */
interface Chart {
  readonly id: number | null;
  readonly state: ChartState;
}

const charts = new WeakMap<object, Chart>();
const chartOf = (chart: object): Chart => charts.get(chart) as Chart;

export const stateOf = (chart: object): ChartState => chartOf(chart).state;

/** The id of a chart that stands in a sheet. */
export function chartRecordId(chart: object): number {
  const { id } = chartOf(chart);
  if (id === null) throw exception('The chart is not in a sheet. Take it from Sheet.getCharts().');
  return id;
}

/** The chart that stands in a sheet under that id. */
export function wrapChart(id: number): GChart {
  const state = ask('chart', id);
  if (!state) throw exception('The chart no longer exists.');
  return new ChartService({ id, state }) as unknown as GChart;
}

export function newChartBuilder(): GBuilder {
  const state: ChartState = {
    type: 'COLUMN',
    ranges: [],
    numHeaders: 0,
    anchorRow: 1,
    anchorColumn: 1,
    offsetX: 0,
    offsetY: 0,
    options: {},
  };
  return new BuilderService({ id: null, state }) as unknown as GBuilder;
}

class ChartService implements Pick<GChart, EmbeddedChartKeys> {
  constructor(chart: Chart) {
    charts.set(this, chart);
  }
  getChartId() {
    return chartOf(this).id;
  }
  getNumHeaders() {
    return stateOf(this).numHeaders;
  }
  getRanges() {
    return stateOf(this).ranges.map((rect) => make.range(rect));
  }
  getContainerInfo() {
    return new ContainerService(stateOf(this)) as unknown as GContainer;
  }
  modify() {
    return new BuilderService(chartOf(this)) as unknown as GBuilder;
  }
}

class ContainerService implements Pick<GContainer, ContainerInfoKeys> {
  constructor(state: ChartState) {
    charts.set(this, { id: null, state });
  }
  getAnchorRow() {
    return stateOf(this).anchorRow;
  }
  getAnchorColumn() {
    return stateOf(this).anchorColumn;
  }
  getOffsetX() {
    return stateOf(this).offsetX;
  }
  getOffsetY() {
    return stateOf(this).offsetY;
  }
}

function change(builder: object, patch: Partial<ChartState>): GBuilder {
  const { id, state } = chartOf(builder);
  charts.set(builder, { id, state: { ...state, ...patch } });
  return builder as GBuilder;
}

class BuilderService implements Pick<GBuilder, EmbeddedChartBuilderKeys> {
  constructor(chart: Chart) {
    charts.set(this, chart);
  }
  addRange(range: GRange) {
    return change(this, { ranges: [...stateOf(this).ranges, rectOf(range)] });
  }
  removeRange(range: GRange) {
    const gone = rectOf(range).join();
    return change(this, { ranges: stateOf(this).ranges.filter((rect) => rect.join() !== gone) });
  }
  clearRanges() {
    return change(this, { ranges: [] });
  }
  getRanges() {
    return stateOf(this).ranges.map((rect) => make.range(rect));
  }
  setChartType(type: Type) {
    return change(this, { type: memberName(type) });
  }
  getChartType() {
    return memberOf<Type>(ChartType, stateOf(this).type);
  }
  setNumHeaders(numHeaders: number) {
    return change(this, { numHeaders });
  }
  setPosition(anchorRow: number, anchorColumn: number, offsetX: number, offsetY: number) {
    if (anchorRow < 1 || anchorColumn < 1) throw exception('The position of a chart begins with row 1 and column 1.');
    return change(this, { anchorRow, anchorColumn, offsetX, offsetY });
  }
  setOption(option: string, value: unknown) {
    checkChartOption(option, value);
    return change(this, { options: { ...stateOf(this).options, [option]: value } });
  }
  getContainer() {
    return new ContainerService(stateOf(this)) as unknown as GContainer;
  }
  build() {
    return new ChartService(chartOf(this)) as unknown as GChart;
  }
}

guardClass('SpreadsheetApp', 'EmbeddedChart', ChartService, embeddedChartSignatures);
guardClass('SpreadsheetApp', 'EmbeddedChartBuilder', BuilderService, embeddedChartBuilderSignatures);
guardClass('SpreadsheetApp', 'ContainerInfo', ContainerService, containerInfoSignatures);
