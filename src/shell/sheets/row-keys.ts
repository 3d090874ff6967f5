import type { ReportTable } from '../../engine/reports/report-table.js';
import type { Cell } from '../../engine/table/cell.js';
import type { ReportLayout } from './layout-report.js';

/** Between the parts of a row key that stands in two columns, such as segment and channel. */
const between = '|';

/**
 * The columns (0-based) in which a report's row keys can be read again later on, when only the tab is there: one column, or
 * two whose texts make the key. Null where they can't, and then rows are known by their place alone.
 */
export function keyColumns(report: ReportTable, layout: ReportLayout): readonly number[] | null {
  if (report.hidden || report.rows.length === 0) return null;
  const body = layout.cells.slice(layout.firstDataRow - 1, layout.firstDataRow - 1 + layout.dataRows);
  const texts = report.columns.flatMap(({ format }, column) => (format === 'text' ? [column] : []));
  const candidates = [...texts.map((column) => [column]), ...texts.slice(1).map((column, at) => [texts[at] as number, column])];
  const fits = (columns: readonly number[]) =>
    body.every((row, at) => columns.map((column) => row[column]).join(between) === report.rowKeys[at]);
  return candidates.find(fits) ?? null;
}

/**
 * The key of each of these rows, as it stands there; the second row with the same key counts as another. '' for a row without
 * one.
 */
export function keysOfRows(rows: readonly (readonly Cell[])[], columns: readonly number[]): string[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const key = columns.map((column) => String(row[column] ?? '')).join(between);
    if (columns.every((column) => (row[column] ?? '') === '')) return '';
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return `${time} ${key}`;
  });
}
