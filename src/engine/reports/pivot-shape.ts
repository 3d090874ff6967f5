import { isoFromDay } from '../shop/iso-day.js';
import type { PivotSpec, ReportTable, ReportValue } from './report-table.js';

/** How large a pivot table is over its data, and what stands in its total row. */
export interface PivotShape {
  /** Rows of headers, and rows below them with all totals. */
  readonly headerRows: number;
  readonly rows: number;
  readonly columns: number;
  /** The whole of each value, in the currency's major unit; exact to 1/10,000. */
  readonly totals: readonly number[];
  /** The same by the label of the column field, where that is text. */
  readonly byColumn: ReadonlyMap<string, readonly number[]>;
}

/**
 * Works out what a native pivot table makes of its data: a total below the parts of each outer label, the whole in the last row
 * and the last columns, filters and dates put together as in the pivot.
 */
export function pivotShape(spec: PivotSpec, data: ReportTable): PivotShape {
  const at = (id: string) => data.columns.findIndex((column) => column.id === id);
  const values = spec.values.map(({ column }) => at(column));
  const shown = rowsShown(spec, data);
  const labels = (ids: readonly string[]) => shown.map((row) => ids.map((id) => labelOf(row[at(id)] ?? null, id, spec)));
  const lines = new Set(labels(spec.rows).flatMap((path) => path.map((_, depth) => JSON.stringify(path.slice(0, depth + 1))))).size;
  const across = labels(spec.columns).map((path) => String(path[0] ?? ''));
  const units = new Map<string, number[]>();
  shown.forEach((row, index) => {
    const label = across[index] as string;
    const sums = units.get(label) ?? values.map(() => 0);
    units.set(label, sums);
    values.forEach((column, value) => {
      sums[value] = (sums[value] as number) + Math.round(Number(row[column] ?? 0) * 10_000);
    });
  });
  const byColumn = new Map([...units].map(([label, sums]) => [label, sums.map((sum) => sum / 10_000)]));
  const whole = values.map((_, value) => [...units.values()].reduce((sum, sums) => sum + (sums[value] as number), 0) / 10_000);
  const hasColumns = spec.columns.length > 0;
  return {
    headerRows: (hasColumns ? 2 : 0) + (hasColumns && spec.values.length === 1 ? 0 : 1),
    rows: lines + 1,
    columns: spec.rows.length + ((hasColumns ? byColumn.size : 0) + 1) * spec.values.length,
    totals: whole,
    byColumn: hasColumns && data.columns[at(spec.columns[0] as string)]?.format === 'text' ? byColumn : new Map(),
  };
}

function rowsShown({ filter }: PivotSpec, data: ReportTable): readonly (readonly ReportValue[])[] {
  if (filter === undefined) return data.rows;
  const column = data.columns.findIndex(({ id }) => id === filter.column);
  const kept = new Set(filter.labels);
  return data.rows.filter((row) => kept.has(String(row[column] ?? '')));
}

function labelOf(value: ReportValue, column: string, { dates }: PivotSpec): ReportValue {
  if (dates?.column !== column || typeof value !== 'number') return value;
  if (dates.grouping === 'DAY_OF_WEEK') return ((value % 7) + 7) % 7;
  const iso = isoFromDay(value);
  return dates.grouping === 'YEAR' ? iso.slice(0, 4) : `${iso.slice(0, 4)} ${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;
}
