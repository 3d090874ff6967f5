import { say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import { compareCodePoints } from '../table/compare-code-points.js';
import { type CurveCustomers, curveCustomers } from '../worth/concentration/curve-basis.js';
import { curvePoints, curveResult } from '../worth/concentration/curve-result.js';
import { topFifth } from '../worth/concentration/pareto-share.js';
import { whaleCurve } from '../worth/concentration/whale-curve.js';
import type { ReportColumn, ReportTable, ReportValue } from './report-table.js';
import { moneyAxis } from './segment-charts.js';

/** Steps of the curve in the report: 4% of the customers each, so that the chart is near the top. */
const steps = 25;
const mostListed = 10;
/** Width of the empty columns between the tables. */
const gap = 30;

/**
 * Who makes and who eats the profit? Three tables side by side: the curve and its chart; what each segment brings and gives
 * away; the ten best and the ten worst customers. Below them what it says in words. When no customer is in the curve, it has no rows, and says so.
 */
export function profitCurveReport(analysis: Analysis): ReportTable {
  const found = curveCustomers(analysis);
  const result = curveResult(analysis);
  const what = say(`curve-of-${result.basis}`);
  const points = curvePoints(whaleCurve(found.values), steps, false);
  const [top, bottom] = customerBlocks(analysis, found);
  const empty: Block = { width: 1, rows: [] };
  const blocks = [curveBlock(points), empty, segmentBlock(result.segments), empty, top, empty, bottom];
  const length = found.members.length === 0 ? 0 : Math.max(...blocks.map(({ rows }) => rows.length));
  const isMoney = result.peakPercent === null;
  return {
    id: 'profit-curve',
    title: say('report-curve-title'),
    question: say('report-curve-question'),
    columns: columns(what),
    rowKeys: Array.from({ length }, (_, row) => `${row + 1}`),
    rows: Array.from({ length }, (_, row) => blocks.flatMap(({ rows, width }) => rows[row] ?? new Array<null>(width).fill(null))),
    totalRow: null,
    footnotes: result.sentences,
    charts: [
      {
        id: 'profit-curve',
        type: 'line',
        title: curveTitle(result, what),
        labelColumn: 'customerShare',
        valueColumns: isMoney ? ['together'] : ['percent', 'even'],
        labelTitle: say('report-column-curve-share'),
        valueTitle: isMoney ? moneyAxis(`curve-of-${result.basis}`, analysis.lines.currency) : say('chart-axis-percent', { what }),
      },
    ],
  };
}

/** How much the best fifth brings; where the shop as a whole brings nothing there is no share to tell. */
function curveTitle({ customers, basis, paretoShare }: ReturnType<typeof curveResult>, what: string): string {
  if (paretoShare === null) return say('chart-curve-title', { what });
  const params = { n: topFifth(customers), share: Math.round(100 * paretoShare), what: say(`chart-what-${basis}`) };
  return say('chart-curve-share', params);
}

function columns(what: string): readonly ReportColumn[] {
  return [
    { id: 'customerShare', header: say('report-column-curve-share'), format: 'percent', width: 140 },
    { id: 'count', header: say('report-column-curve-count'), format: 'count', width: 135 },
    { id: 'together', header: say('report-column-curve-cumulative', { what }), format: 'money', width: 210 },
    { id: 'percent', header: say('report-column-curve-percent'), format: 'percent', width: 100 },
    { id: 'even', header: say('report-column-curve-even'), format: 'percent', width: 150 },
    { id: 'gapBeforeSegments', header: '', format: 'text', width: gap },
    { id: 'segment', header: say('report-column-segment'), format: 'text', width: 180 },
    { id: 'customers', header: say('report-column-customers'), format: 'count', width: 100 },
    { id: 'total', header: say('report-column-curve-total', { what }), format: 'money', width: 145 },
    { id: 'givenAway', header: say('report-column-curve-away'), format: 'money', width: 110 },
    { id: 'peak', header: say('report-column-curve-peak'), format: 'percent', width: 80 },
    { id: 'gapBeforeTop', header: '', format: 'text', width: gap },
    { id: 'top', header: say('report-column-curve-top'), format: 'text', width: 180 },
    { id: 'topSegment', header: say('report-column-curve-top-segment'), format: 'text', width: 150 },
    { id: 'topValue', header: say('report-column-curve-top-value', { what }), format: 'money', width: 185 },
    { id: 'gapBeforeBottom', header: '', format: 'text', width: gap },
    { id: 'bottom', header: say('report-column-curve-bottom'), format: 'text', width: 180 },
    { id: 'bottomSegment', header: say('report-column-curve-bottom-segment'), format: 'text', width: 150 },
    { id: 'bottomValue', header: say('report-column-curve-bottom-value', { what }), format: 'money', width: 210 },
  ];
}

/** Some columns of the report that stand beside others and have rows of their own. */
interface Block {
  readonly width: number;
  readonly rows: readonly (readonly ReportValue[])[];
}

function curveBlock(points: ReturnType<typeof curvePoints>): Block {
  const rows = points.map(({ customers, customersPercent, amount, percent }) => {
    const share = customersPercent / 100;
    return [share, customers, amount, percent === null ? null : percent / 100, share];
  });
  return { width: 5, rows };
}

function segmentBlock(segments: ReturnType<typeof curveResult>['segments']): Block {
  const rows = segments.map(({ name, customers, total, givenAway, peakPercent }) => {
    return [name, customers, total, givenAway, peakPercent === null ? null : peakPercent / 100];
  });
  return { width: 5, rows };
}

/** The best ten from above, the worst ten from below; with fewer than twenty customers each stands in one of the two. */
function customerBlocks(
  { customers, segments, segmentOfCustomer }: Analysis,
  { members, values }: CurveCustomers,
): readonly [Block, Block] {
  const order = Array.from(members.keys()).sort(
    (a, b) =>
      (values[b] as number) - (values[a] as number) || compareCodePoints(idAt(customers.ids, members[a]), idAt(customers.ids, members[b])),
  );
  const top = Math.min(mostListed, Math.ceil(order.length / 2));
  const bottom = Math.min(mostListed, order.length - top);
  const row = (place: number): ReportValue[] => {
    const customer = members[place] as number;
    const segment = segments[segmentOfCustomer[customer] as number]?.name ?? '';
    return [customers.names[customer] || idAt(customers.ids, customer), segment, (values[place] as number) / 10_000];
  };
  return [
    { width: 3, rows: order.slice(0, top).map(row) },
    {
      width: 3,
      rows: order
        .slice(order.length - bottom)
        .reverse()
        .map(row),
    },
  ];
}

function idAt(ids: readonly string[], customer: number | undefined): string {
  return ids[customer ?? -1] ?? '';
}
