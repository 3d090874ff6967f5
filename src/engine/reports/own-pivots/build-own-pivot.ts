import { say } from '../../messages/index.js';
import type { Analysis } from '../../shop/analysis.js';
import { unitsFormat } from '../pivot-data.js';
import type { PivotSpec, ReportTable } from '../report-table.js';
import { type PivotValueKind, pivotValueKinds } from './pivot-choices.js';
import type { OwnPivot, PivotDates, PivotFieldId, PivotRequest } from './pivot-request.js';
import { ratesReport } from './rates-report.js';

/** A pivot, and the table that stands beside it. */
export interface BuiltPivot {
  readonly pivot: PivotSpec;
  /** What the pivot can't work out; without rows where nothing of that kind was asked for. */
  readonly rates: ReportTable;
}

/** The source column of each field; days of the week have a column of their own. */
const dateGroupings = {
  month: null,
  quarter: { column: 'month', grouping: 'YEAR_QUARTER' },
  year: { column: 'month', grouping: 'YEAR' },
  weekday: { column: 'weekday', grouping: 'DAY_OF_WEEK' },
} as const;

/**
 * Makes a pivot of what is asked for, and a table of the rates beside it. Sums stand in the native pivot. Averages, margin rates,
 * ROI and numbers of orders and customers are worked out here, for each cell and each total on its own, because the sum or
 * the mean of ratios is not the ratio of sums. Where nothing but rates is asked for, the pivot shows the net sales that they are about.
 *
 * @param own a request that `readPivotRequest` has found to be in order for this shop
 */
export function buildOwnPivot({ id, request }: OwnPivot, analysis: Analysis): BuiltPivot {
  const kinds = request.values.map(kindOf);
  const native = kinds.filter(({ column }) => column !== null);
  const values = native.length > 0 ? native : pivotValueKinds.slice(0, 1);
  const sorted = request.sort === null || request.sort.by === 'label' ? null : values.indexOf(kinds[request.sort.by] as PivotValueKind);
  const columnOf = (field: PivotFieldId) => sourceColumn(field, request.dates);
  const grouping = [...request.rows, request.columns].includes('date') ? dateGroupings[request.dates] : null;
  const pivot: PivotSpec = {
    id,
    title: request.name,
    question: say('pivot-own-question'),
    source: 'pivot-data',
    isOwn: true,
    rows: request.rows.map(columnOf),
    columns: request.columns === null ? [] : [columnOf(request.columns)],
    values: values.map((kind) => shownValue(kind, analysis)),
    ...(request.filter !== null && { filter: { column: columnOf(request.filter.field), labels: request.filter.keep } }),
    ...(request.sort !== null && { sort: sortOf(request, sorted) }),
    ...(grouping !== null && { dates: grouping }),
  };
  return { pivot, rates: ratesReport({ id: `${id}-rates`, request, kinds }, analysis) };
}

function shownValue({ column, label, format }: PivotValueKind, { lines }: Analysis): PivotSpec['values'][number] {
  const shown = column === 'units' ? unitsFormat(lines) : format;
  return { column: column as string, summarize: 'SUM', name: say(label), format: shown };
}

/** A pivot can't be sorted by what it does not show: then its labels go up. */
function sortOf({ sort }: PivotRequest, value: number | null): NonNullable<PivotSpec['sort']> {
  if (value === null) return { by: 'label', descending: sort?.descending === true };
  return value < 0 ? { by: 'label', descending: false } : { by: value, descending: sort?.descending === true };
}

/** Whether a pivot needs the days of the week among its data. */
export function needsWeekdays({ rows, columns, dates }: PivotRequest): boolean {
  return dates === 'weekday' && [...rows, columns].includes('date');
}

function sourceColumn(field: PivotFieldId, dates: PivotDates): string {
  if (field !== 'date') return field;
  return dates === 'weekday' ? 'weekday' : 'month';
}

function kindOf(value: PivotRequest['values'][number]): PivotValueKind {
  const kind = pivotValueKinds.find(({ measure, by }) => measure === value.measure && by === value.by);
  if (kind === undefined) throw new Error(`There is no value ${value.measure} ${value.by}.`);
  return kind;
}
