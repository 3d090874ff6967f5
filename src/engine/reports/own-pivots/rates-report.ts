import { say } from '../../messages/index.js';
import type { Analysis } from '../../shop/analysis.js';
import { type PivotCells, pivotCells } from '../pivot-cells.js';
import type { ReportColumn, ReportTable, ReportValue } from '../report-table.js';
import { type AxisNode, growAxis, linesOf, type RateLine } from './pivot-axis.js';
import type { PivotValueKind } from './pivot-choices.js';
import { pivotLabels } from './pivot-labels.js';
import type { PivotFieldId, PivotRequest } from './pivot-request.js';
import { type RateOf, rateSums } from './rate-sums.js';

/** A table of rates to be made. */
export interface RatesRequest {
  readonly id: string;
  readonly request: PivotRequest;
  /** What each of the request's values is. */
  readonly kinds: readonly PivotValueKind[];
}

/**
 * What a pivot can't work out, laid out like it: the same rows in the same order, a total below the parts of each outer label
 * where there are two fields, the columns' labels side by side, the whole at the end. Without rows where nothing of that kind
 * is asked for.
 */
export function ratesReport({ id, request, kinds }: RatesRequest, analysis: Analysis): ReportTable {
  const rates = kinds.filter(({ column }) => column === null);
  const cells = pivotCells(analysis, request.dates === 'weekday');
  const labels = pivotLabels(analysis, cells, request.dates);
  const kept = cells.keys.map((key) => request.filter === null || request.filter.keep.includes(labels(request.filter.field, key).text));
  const axisOf = (fields: readonly PivotFieldId[]) =>
    growAxis(
      fields,
      cells.keys.map((key, cell) => (kept[cell] === true ? fields.map((field) => labels(field, key)) : null)),
    );
  const rows = axisOf(request.rows);
  const columns = axisOf(request.columns === null ? [] : [request.columns]);
  const crossings = crossed(analysis, cells, { rows, columns, request });
  const sortKind = request.sort === null || request.sort.by === 'label' ? null : (kinds[request.sort.by] ?? null);
  const descending = request.sort?.descending === true;
  const lines = rates.length === 0 ? [] : linesOf(rows, { descending, weight: sortKind && ((node) => crossings(node, columns)(sortKind)) });
  const across = columnsOf(columns);
  const values = (node: AxisNode) => across.flatMap((column) => rates.map((kind) => crossings(node, column)(kind)));
  const heads = request.rows.map((field) => headColumn(field, request));
  return {
    id,
    title: say('pivot-rates-title', { name: request.name }),
    question: say('pivot-ratios-question'),
    columns: [...heads, ...across.flatMap((column) => rates.map((kind) => valueColumn(kind, column, { columns, rates })))],
    rowKeys: lines.map(({ node, isTotal }) => JSON.stringify([...pathOf(node).map(({ text }) => text), isTotal])),
    rows: lines.map((line) => [...headCells(line, request), ...values(line.node)]),
    totalRow: lines.length === 0 ? null : [say('row-total'), ...request.rows.slice(1).map(() => null), ...values(rows)],
    footnotes: lines.length === 0 ? [say('pivot-rates-none')] : notesOf(request, rates),
    charts: [],
  };
}

interface Axes {
  readonly rows: AxisNode;
  readonly columns: AxisNode;
  readonly request: PivotRequest;
}

/** The values of a row's and a column's node. All groups of the same depths are added up together, when one of them is asked for. */
function crossed(analysis: Analysis, cells: PivotCells, { rows, columns, request }: Axes) {
  const known = new Map<string, { of: RateOf; groupOf: ReadonlyMap<string, number> }>();
  const nameOf = (row: AxisNode, column: AxisNode) => `${row.id} ${column.id}`;
  const make = (rowDepth: number, columnDepth: number) => {
    const groupOf = new Map<string, number>();
    const rowNodes: AxisNode[] = [];
    const groupOfCell = cells.keys.map((_, cell) => {
      const row = ancestor(rows.leaves[cell] ?? null, rowDepth);
      const column = ancestor(columns.leaves[cell] ?? null, columnDepth);
      if (row === null || column === null) return -1;
      const group = groupOf.get(nameOf(row, column)) ?? groupOf.size;
      groupOf.set(nameOf(row, column), group);
      rowNodes[group] = row;
      return group;
    });
    const groupOfRow = cells.ofRow.map((cell) => (cell < 0 ? -1 : (groupOfCell[cell] as number)));
    const of = rateSums(analysis, groupOfRow, groupOf.size, (group) => roiOf(rowNodes[group] as AxisNode, analysis, request));
    return { of, groupOf };
  };
  return (row: AxisNode, column: AxisNode) => {
    const depths = `${row.depth} ${column.depth}`;
    const found = known.get(depths) ?? make(row.depth, column.depth);
    known.set(depths, found);
    const group = found.groupOf.get(nameOf(row, column));
    return (kind: PivotValueKind): number | null => (group === undefined ? null : found.of(kind, group));
  };
}

/** As the Segments report has it; what is left by a filter is neither a segment nor the shop. */
function roiOf({ depth, label }: AxisNode, { segments, totals }: Analysis, { filter }: PivotRequest): number | null {
  if (depth === 0) return filter === null ? totals.roi : null;
  if (filter !== null && filter.field !== 'segment') return null;
  return segments.find(({ name }) => name === label?.text)?.roi ?? null;
}

function ancestor(node: AxisNode | null, depth: number): AxisNode | null {
  let at = node;
  while (at !== null && at.depth > depth) at = at.parent;
  return at;
}

function columnsOf(axis: AxisNode): AxisNode[] {
  return [...linesOf(axis, { descending: false, weight: null }).map(({ node }) => node), axis];
}

function pathOf(node: AxisNode): NonNullable<AxisNode['label']>[] {
  return node.label === null || node.parent === null ? [] : [...pathOf(node.parent), node.label];
}

function headColumn(field: PivotFieldId, { dates }: PivotRequest): ReportColumn {
  if (field !== 'date') return { id: field, header: say(`report-column-${field}`), format: 'text', width: 160 };
  return { id: field, header: say(`pivot-dates-${dates}`), format: dates === 'month' ? 'month' : 'text', width: 110 };
}

function headCells({ node, isTotal }: RateLine, { rows }: PivotRequest): ReportValue[] {
  const path: ReportValue[] = pathOf(node).map(({ value }) => value);
  return rows.map((_, depth) => path[depth] ?? (isTotal ? say('row-total') : null));
}

function valueColumn(
  kind: PivotValueKind,
  node: AxisNode,
  { columns, rates }: { readonly columns: AxisNode; readonly rates: readonly PivotValueKind[] },
): ReportColumn {
  const own = say(kind.label);
  const label = node.label?.text ?? say('row-total');
  const header = columns.children.length === 0 ? own : rates.length === 1 ? label : `${label}: ${own}`;
  return { id: `${kind.measure} ${kind.by} ${node.id}`, header, format: kind.format, width: 120 };
}

/** What the filter leaves; and which value it is, where the columns are headed with labels only. */
function notesOf({ filter, columns }: PivotRequest, rates: readonly PivotValueKind[]): string[] {
  const [only, more] = rates;
  const named = columns === null || only === undefined || more !== undefined ? [] : [say('pivot-rates-value', { value: say(only.label) })];
  if (filter === null) return named;
  const labels = filter.keep.slice(0, mostNamed).join(', ');
  const n = filter.keep.length - mostNamed;
  return [...named, n > 0 ? say('pivot-rates-filter-more', { labels, n }) : say('pivot-rates-filter', { labels })];
}

/** So many labels of a filter are named below a table. */
const mostNamed = 10;
