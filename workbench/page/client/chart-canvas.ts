import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { chartOption } from '../../charts/chart-option.js';
import type { WireChart } from '../server/wire.js';

use([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

export interface ChartCanvas {
  show(chart: WireChart): void;
  dispose(): void;
}

/** Draws a chart into a box and follows the box's size. */
export function drawChart(box: HTMLElement): ChartCanvas {
  const chart = init(box, null, { renderer: 'svg' });
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(box);
  return {
    show: ({ record, values, formats }) => chart.setOption(chartOption(record, values, formats), { notMerge: true }),
    dispose() {
      observer.disconnect();
      chart.dispose();
    },
  };
}
