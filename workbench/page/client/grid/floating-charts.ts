import { createElement, useEffect, useRef } from 'react';
import type { WireChart } from '../../server/wire.js';
import { drawChart } from '../chart-canvas.js';
import type { GridContext } from './context.js';

/** Sheets' own size for a chart that was given none. */
const defaultWidthPx = 600;
const defaultHeightPx = 371;
const componentKey = 'workbench-chart';

export interface FloatingCharts {
  /** Shows exactly these charts, each over the cells of its sheet. */
  place(charts: readonly WireChart[]): void;
}

/** Charts as boxes over the cells, which scroll with them. */
export function createFloatingCharts({ api, workbook }: GridContext): FloatingCharts {
  const current = new Map<number, WireChart>();
  const redraws = new Map<number, () => void>();
  const placed = new Map<number, { readonly position: string; readonly dispose: () => void }>();
  api.registerComponent(componentKey, ((properties: { data?: { chartId: number } }) => {
    const box = useRef<HTMLElement | null>(null);
    const chartId = properties.data?.chartId ?? 0;
    useEffect(() => {
      if (!box.current) return undefined;
      const canvas = drawChart(box.current);
      const redraw = () => {
        const chart = current.get(chartId);
        if (chart) canvas.show(chart);
      };
      redraws.set(chartId, redraw);
      redraw();
      return () => {
        redraws.delete(chartId);
        canvas.dispose();
      };
    }, [chartId]);
    return createElement('div', { ref: box, className: 'chart-box' });
  }) as never);

  const add = (chart: WireChart) => {
    const { record } = chart;
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(String(record.sheetId));
    if (!sheet || !workbook().getSheetBySheetId(String(record.sheetId))) return;
    const start = corner(workbook().getSheetBySheetId(String(record.sheetId)), record);
    const initPosition = { startX: start.x, startY: start.y, endX: start.x + width(chart), endY: start.y + height(chart) };
    const layer = { componentKey, initPosition, data: { chartId: record.id }, allowTransform: false, unitId: workbook().getUnitId(), subUnitId: String(record.sheetId) };
    const box = sheet.addFloatDomToPosition(layer, `chart-${record.id}`);
    if (box) placed.set(record.id, { position: positionKey(chart), dispose: box.dispose });
  };

  return {
    place(charts) {
      const wanted = new Map(charts.map((chart) => [chart.record.id, chart]));
      for (const [id, box] of placed) {
        const chart = wanted.get(id);
        if (chart && positionKey(chart) === box.position) continue;
        box.dispose();
        placed.delete(id);
      }
      current.clear();
      for (const [id, chart] of wanted) {
        current.set(id, chart);
        if (placed.has(id)) redraws.get(id)?.();
        else add(chart);
      }
    },
  };
}

function width({ record }: WireChart): number {
  return Number(record.options.width) || defaultWidthPx;
}

function height({ record }: WireChart): number {
  return Number(record.options.height) || defaultHeightPx;
}

function positionKey(chart: WireChart): string {
  const { sheetId, anchorRow, anchorColumn, offsetX, offsetY } = chart.record;
  return [sheetId, anchorRow, anchorColumn, offsetX, offsetY, width(chart), height(chart)].join();
}

/** Pixels from the top left cell to the chart's corner. */
function corner(
  sheet: { getColumnWidth(column: number): number; getRowHeight(row: number): number } | null | undefined,
  { anchorRow, anchorColumn, offsetX, offsetY }: WireChart['record'],
): { readonly x: number; readonly y: number } {
  let x = offsetX;
  let y = offsetY;
  for (let column = 0; column < anchorColumn - 1; column++) x += sheet?.getColumnWidth(column) ?? 0;
  for (let row = 0; row < anchorRow - 1; row++) y += sheet?.getRowHeight(row) ?? 0;
  return { x, y };
}
