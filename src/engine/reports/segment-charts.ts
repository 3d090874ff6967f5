import { type MessageKey, say } from '../messages/index.js';
import type { Analysis, SegmentWorth } from '../shop/analysis.js';
import type { ChartSpec } from './report-table.js';

/** A pie is read only while its parts are few. */
const mostParts = 6;
/** Points say nothing where there are hardly any. */
const fewestPoints = 3;

/** What the segments report draws: who brings how much, what each sale leaves, how the customers divide, what service buys. */
export function segmentCharts(analysis: Analysis): ChartSpec[] {
  return [worthChart(analysis), ...rateChart(analysis), ...partsChart(analysis), ...serviceChart(analysis)];
}

/** What stands along an axis of amounts, with the currency where it is known. */
export function moneyAxis(what: MessageKey, currency: string | null): string {
  return currency === null ? say(what) : say('chart-axis-money', { what: say(what), currency });
}

/** A share as whole percent, for titles. */
export function wholePercent(part: number, whole: number): number {
  return Math.round((100 * part) / whole);
}

/** Draws the last thing that is known: profit after service, else margin, else sales. */
function worthChart({ segments, lines: { currency } }: Analysis): ChartSpec {
  const known = (key: 'profitAfterService' | 'grossMargin') => segments.some((segment) => segment[key] !== null);
  const key = known('profitAfterService') ? 'profitAfterService' : known('grossMargin') ? 'grossMargin' : 'netSales';
  const header = { profitAfterService: 'report-column-profit-after-service', grossMargin: 'report-column-gross-margin' } as const;
  return {
    id: 'segments-worth',
    type: 'bar',
    title: worthTitle(segments, key),
    labelColumn: 'segment',
    valueColumns: [key],
    valueTitle: moneyAxis(key === 'netSales' ? 'report-column-net-sales' : header[key], currency),
  };
}

function worthTitle(segments: readonly SegmentWorth[], key: 'profitAfterService' | 'grossMargin' | 'netSales'): string {
  const what = say(`chart-what-${key}`);
  const values = segments.map((segment) => segment[key] ?? 0);
  const total = values.reduce((sum, value) => sum + value, 0);
  const best = values.indexOf(Math.max(...values));
  const losing = values.filter((value) => value < 0).length;
  if (!((values[best] ?? 0) > 0) || total <= 0) return say('chart-worth-none', { what });
  const first = say('chart-worth-share', { name: segments[best]?.name ?? '', share: wholePercent(values[best] as number, total), what });
  return losing === 0 ? first : say('chart-worth-losing', { first, n: losing });
}

/** Sales as columns, and what is left of them as a line. */
function rateChart({ segments, lines: { currency } }: Analysis): ChartSpec[] {
  const known = segments.filter(({ marginRate, netSales }) => marginRate !== null && netSales > 0);
  const rising = known.slice().sort((a, b) => (a.marginRate as number) - (b.marginRate as number));
  const [worst, best] = [rising[0], rising[rising.length - 1]];
  if (worst === undefined || best === undefined) return [];
  const rates = { best: best.name, bestRate: wholePercent(best.marginRate as number, 1) };
  const spread = { ...rates, worst: worst.name, worstRate: wholePercent(worst.marginRate as number, 1) };
  return [
    {
      id: 'segments-rate',
      type: 'combo',
      title: best === worst ? say('chart-rate-one', rates) : say('chart-rate-spread', spread),
      labelColumn: 'segment',
      valueColumns: ['netSales', 'marginRate'],
      lineColumns: ['marginRate'],
      valueTitle: moneyAxis('report-column-net-sales', currency),
      lineTitle: say('report-column-margin-rate'),
    },
  ];
}

function partsChart({ segments, totals }: Analysis): ChartSpec[] {
  const parts = segments.filter(({ customers }) => customers > 0);
  if (parts.length < 2 || segments.length > mostParts) return [];
  const largest = parts.reduce((most, each) => (each.customers > most.customers ? each : most));
  // Of two that are equally large neither is the largest.
  if (parts.filter(({ customers }) => customers === largest.customers).length > 1) return [];
  const title = say('chart-parts', { name: largest.name, n: largest.customers, all: totals.customers });
  return [{ id: 'segments-parts', type: 'pie', title, labelColumn: 'segment', valueColumns: ['customers'] }];
}

/** Each segment as a point: what it costs to serve, and what it brings. */
function serviceChart({ segments, totals, lines: { currency } }: Analysis): ChartSpec[] {
  const known = segments.filter(({ serviceCost, grossMargin }) => serviceCost !== null && grossMargin !== null);
  const [cost, margin] = [totals.serviceCost ?? 0, totals.grossMargin ?? 0];
  if (known.length < fewestPoints || cost <= 0 || margin <= 0) return [];
  const dearest = known.reduce((most, each) => ((each.serviceCost as number) > (most.serviceCost as number) ? each : most));
  const shares = {
    costShare: wholePercent(dearest.serviceCost as number, cost),
    marginShare: wholePercent(dearest.grossMargin as number, margin),
  };
  return [
    {
      id: 'segments-service',
      type: 'scatter',
      title: say('chart-service-share', { name: dearest.name, ...shares }),
      labelColumn: 'serviceCost',
      valueColumns: ['grossMargin'],
      labelTitle: moneyAxis('report-column-service-cost', currency),
      valueTitle: moneyAxis('report-column-gross-margin', currency),
    },
  ];
}
