import { say } from '../messages/index.js';
import type { PivotSpec, ReportTable, ReportValue } from './report-table.js';

/** What a pivot can show in its cells. The last three are ratios: a native pivot would add them up or average them wrongly. */
export type PivotMeasure = 'netSales' | 'orderLines' | 'grossMargin' | 'averageLine' | 'marginRate' | 'roi';

/** What the owner asks for: ids of columns of the pivots' data. */
export interface PivotRequest {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly measures: readonly PivotMeasure[];
  readonly filter?: { readonly column: string; readonly labels: readonly string[] };
  /** Best first by this measure, a sum; by label where nothing is said. */
  readonly sortBy?: 'netSales' | 'orderLines' | 'grossMargin';
  /** How the month is grouped. */
  readonly dateGrouping?: 'YEAR' | 'YEAR_QUARTER' | 'YEAR_MONTH' | 'QUARTER' | 'MONTH';
}

/** A pivot for the sums, and beside it a table for what a pivot can't compute. Either may be null. */
export interface BuiltPivot {
  readonly pivot: PivotSpec | null;
  readonly ratios: ReportTable | null;
}

const sums = ['netSales', 'orderLines', 'grossMargin'] as const;
const headers = {
  netSales: 'report-column-net-sales',
  orderLines: 'report-column-order-lines',
  grossMargin: 'report-column-gross-margin',
  averageLine: 'report-column-average-line',
  marginRate: 'report-column-margin-rate',
  roi: 'report-column-roi',
} as const;
const formats = {
  netSales: 'money',
  orderLines: 'count',
  grossMargin: 'money',
  averageLine: 'money',
  marginRate: 'percent',
  roi: 'ratio',
} as const;

/**
 * Makes a pivot of what is asked for. Sums stand in a native pivot; averages, margin rates and ROI are worked out here, each as
 * one sum divided by another, total row included, because the sum or mean of ratios is not the ratio of sums.
 *
 * @param data the pivots' data, as `pivotData` gives it
 * @param serviceCost what each segment costs to serve, in the major unit: ROI needs it, and only where rows are segments
 * @throws when a column is asked for that the data have not; a caller offers only those that are there
 */
export function buildPivot(request: PivotRequest, data: ReportTable, serviceCost: ReadonlyMap<string, number> = new Map()): BuiltPivot {
  for (const id of [...request.rows, ...request.columns, ...(request.filter ? [request.filter.column] : [])]) columnOf(data, id);
  const native = request.measures.filter((measure): measure is (typeof sums)[number] => (sums as readonly string[]).includes(measure));
  const ratios = request.measures.filter((measure) => !(sums as readonly string[]).includes(measure));
  return {
    pivot: native.length === 0 ? null : pivotOf(request, native),
    ratios: ratios.length === 0 ? null : ratioTable(request, ratios, data, serviceCost),
  };
}

function pivotOf(request: PivotRequest, measures: readonly (typeof sums)[number][]): PivotSpec {
  const { rows, columns, filter, sortBy, dateGrouping } = request;
  return {
    id: `pivot-own-${[...rows, 'by', ...columns].join('-')}`,
    title: say('pivot-own-title', { rows: rows.join(', '), columns: columns.join(', ') }),
    question: say('pivot-own-question'),
    source: 'pivot-data',
    rows,
    columns,
    values: measures.map((column) => ({ column, summarize: 'SUM', name: say(headers[column]), format: formats[column] })),
    ...(filter && { filter }),
    ...(sortBy && { sortBy }),
    ...(dateGrouping && { dateGrouping }),
  };
}

type Sums = { netSales: number; grossMargin: number; orderLines: number; serviceCost: number };

/** One row for each combination of the request's rows and columns; the whole below. */
function ratioTable(
  request: PivotRequest,
  measures: readonly PivotMeasure[],
  data: ReportTable,
  serviceCost: ReadonlyMap<string, number>,
): ReportTable {
  const ids = [...request.rows, ...request.columns];
  const groups = new Map<string, { labels: ReportValue[]; sums: Sums }>();
  const total: Sums = { netSales: 0, grossMargin: 0, orderLines: 0, serviceCost: 0 };
  for (const row of data.rows) {
    const { filter } = request;
    if (filter && !filter.labels.includes(String(row[columnOf(data, filter.column)] ?? ''))) continue;
    const labels = ids.map((id) => row[columnOf(data, id)] ?? null);
    const key = JSON.stringify(labels);
    const group = groups.get(key) ?? { labels, sums: { netSales: 0, grossMargin: 0, orderLines: 0, serviceCost: 0 } };
    groups.set(key, group);
    for (const sum of [group.sums, total]) addRow(sum, row, data);
  }
  // Service is known by segment: a cell that is less than a whole segment has no ROI.
  const isBySegment = ids.length === 1 && ids[0] === 'segment' && !request.filter;
  if (isBySegment) for (const { labels, sums: each } of groups.values()) each.serviceCost = serviceCost.get(String(labels[0])) ?? 0;
  total.serviceCost = isBySegment ? [...serviceCost.values()].reduce((all, cost) => all + cost, 0) : 0;
  const cells = (each: Sums) => measures.map((measure) => ratioOf(measure, each));
  const listed = [...groups.values()].sort(({ sums: a }, { sums: b }) => (request.sortBy ? b[request.sortBy] - a[request.sortBy] : 0));
  return {
    id: `ratios-own-${ids.join('-')}`,
    title: say('pivot-ratios-title'),
    question: say('pivot-ratios-question'),
    columns: [
      ...ids.map((id) => data.columns[columnOf(data, id)] as ReportTable['columns'][number]),
      ...measures.map((id) => ({ id, header: say(headers[id]), format: formats[id], width: 120 })),
    ],
    rowKeys: [...groups.keys()],
    rows: listed.map(({ labels, sums: each }) => [...labels, ...cells(each)]),
    totalRow: [say('row-total'), ...ids.slice(1).map(() => null), ...cells(total)],
    footnotes: [],
    charts: [],
  };
}

function addRow(sum: Sums, row: readonly ReportValue[], data: ReportTable): void {
  for (const id of sums) {
    const column = data.columns.findIndex((each) => each.id === id);
    // Money adds up exactly as whole 1/10,000.
    sum[id] = (Math.round(sum[id] * 10_000) + Math.round(Number(row[column] ?? Number.NaN) * 10_000)) / 10_000;
  }
}

/** Nothing where the divisor is zero or something is not known. */
function ratioOf(measure: PivotMeasure, { netSales, grossMargin, orderLines, serviceCost }: Sums): number | null {
  const ratio =
    measure === 'averageLine'
      ? netSales / orderLines
      : measure === 'marginRate'
        ? grossMargin / netSales
        : (grossMargin - serviceCost) / serviceCost;
  return Number.isFinite(ratio) ? ratio : null;
}

function columnOf(data: ReportTable, id: string): number {
  const column = data.columns.findIndex((each) => each.id === id);
  if (column < 0) throw new Error(`The pivots' data have no column ${id}.`);
  return column;
}
