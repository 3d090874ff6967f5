import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { WireChart } from '../../server/wire.js';
import { type ChartCanvas, drawChart } from '../chart-canvas.js';
import { type GridContext, workbookId } from './context.js';

/** Sheets' own size for a chart that was given none. */
const defaultWidthPx = 600;
const defaultHeightPx = 371;

export interface FloatingCharts {
  /** Shows exactly these charts, each over the cells of its sheet. */
  place(charts: readonly WireChart[]): void;
}

interface Floating {
  chart: WireChart;
  readonly box: HTMLElement;
  /** Made when the chart is first seen: most charts are on another tab. */
  canvas: ChartCanvas | null;
}

/**
 * Charts as boxes over the cells, which scroll and zoom with them. They are ours and not Univer's floating elements,
 * which can only be put on the sheet in front and can't be taken from one behind.
 */
export function createFloatingCharts(context: GridContext, container: HTMLElement): FloatingCharts {
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  container.append(layer);
  const all = new Map<number, Floating>();
  const draw = oncePerFrame(() => arrange(context, { layer, container, all }));
  context.commands.onCommandExecuted(draw);
  new ResizeObserver(draw).observe(container);
  // The wheel turns the sheet also where a chart lies over it.
  layer.addEventListener('wheel', (event) => context.canvas()?.dispatchEvent(new WheelEvent('wheel', event)), { passive: true });
  return {
    place(charts) {
      const wanted = new Map(charts.map((chart) => [chart.record.id, chart]));
      for (const [id, { box, canvas }] of all) {
        if (wanted.has(id)) continue;
        canvas?.dispose();
        box.remove();
        all.delete(id);
      }
      for (const [id, chart] of wanted) {
        const known = all.get(id);
        if (known) {
          known.chart = chart;
          known.canvas?.show(chart);
        } else all.set(id, { chart, box: addBox(layer, chart), canvas: null });
      }
      draw();
    },
  };
}

interface Stage {
  readonly layer: HTMLElement;
  readonly container: HTMLElement;
  readonly all: ReadonlyMap<number, Floating>;
}

function arrange(context: GridContext, { layer, container, all }: Stage): void {
  const sheet = context.workbook().getActiveSheet();
  const scene = context.scene();
  const canvas = context.canvas();
  const viewport = scene?.getViewport('viewMain');
  const skeleton = context.injector
    .get(IRenderManagerService)
    .getRenderById(workbookId)
    ?.with(SheetSkeletonManagerService)
    .getCurrentSkeleton();
  if (!sheet || !scene || !canvas || !viewport || !skeleton) return;
  const frame = container.getBoundingClientRect();
  const area = canvas.getBoundingClientRect();
  const zoom = scene.scaleX;
  const { xSplit, ySplit } = sheet.getFreeze();
  const frozen = { x: extent(xSplit, (column) => sheet.getColumnWidth(column)), y: extent(ySplit, (row) => sheet.getRowHeight(row)) };
  const left = (skeleton.rowHeaderWidth + frozen.x) * zoom;
  const top = (skeleton.columnHeaderHeight + frozen.y) * zoom;
  place(layer, {
    left: area.left - frame.left + left,
    top: area.top - frame.top + top,
    width: area.width - left,
    height: area.height - top,
  });
  for (const floating of all.values()) {
    const { chart, box } = floating;
    const { record } = chart;
    box.hidden = String(record.sheetId) !== sheet.getSheetId();
    if (box.hidden) continue;
    const x = record.offsetX + extent(record.anchorColumn - 1, (column) => sheet.getColumnWidth(column)) - frozen.x;
    const y = record.offsetY + extent(record.anchorRow - 1, (row) => sheet.getRowHeight(row)) - frozen.y;
    place(box, {
      left: (x - viewport.viewportScrollX) * zoom,
      top: (y - viewport.viewportScrollY) * zoom,
      width: (Number(record.options.width) || defaultWidthPx) * zoom,
      height: (Number(record.options.height) || defaultHeightPx) * zoom,
    });
    if (floating.canvas) continue;
    floating.canvas = drawChart(box);
    floating.canvas.show(chart);
  }
}

function addBox(layer: HTMLElement, { record }: WireChart): HTMLElement {
  const box = document.createElement('figure');
  box.className = 'chart-box';
  box.setAttribute('aria-label', `Chart: ${String(record.options.title ?? record.type)}`);
  box.hidden = true;
  layer.append(box);
  return box;
}

function place(element: HTMLElement, box: { left: number; top: number; width: number; height: number }): void {
  for (const side of ['left', 'top', 'width', 'height'] as const)
    element.style[side] = `${Math.max(box[side], side === 'width' ? 0 : -1e6)}px`;
}

/** Sum of the sizes of the first `count` rows or columns. */
function extent(count: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += size(index);
  return sum;
}

function oncePerFrame(action: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      action();
    });
  };
}
