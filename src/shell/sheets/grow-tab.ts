import type { Cell } from '../../engine/table/cell.js';
import { isOurChart } from './draw-charts.js';
import { ensureSize } from './owned-tabs.js';
import type { ReportPlan } from './plan-report.js';
import { aboveOf } from './report-state.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface ToGrow {
  readonly layout: { readonly columns: number };
}

/** How a report was left, how many rows it is to have, and how many charts of ours. */
interface Place extends Pick<ReportPlan, 'before' | 'rows'> {
  readonly charts: number;
}

/**
 * How many columns have to be inserted because a report grows to the right into cells of the owner's. They come right beside
 * the report, so that it is whole at any time, and what stands there moves out of the way. A report that gets smaller leaves
 * blank cells: nothing is ever deleted, for what stands beside it is not ours.
 */
export function columnsInTheWay({ before, layout, rows, seen }: Pick<ReportPlan, 'before' | 'rows' | 'seen'> & ToGrow): number {
  if (before === undefined || layout.columns <= before.columns) return 0;
  const isInTheWay = seen.slice(0, rows).some((row) => isFilled(row.slice(before.columns, layout.columns)));
  return isInTheWay ? layout.columns - before.columns : 0;
}

/** The same for rows right below the report; a chart or a note of the owner's is in the way like a cell. */
export function rowsInTheWay(plan: Place & Pick<ReportPlan, 'seen'>, sheet: Sheet): number {
  const { before, rows } = plan;
  if (before === undefined || rows <= before.rows) return 0;
  const seen = readMore(sheet, plan);
  return seen.slice(before.rows, rows).some(isFilled) || hasNote(sheet, plan) || hasChart(sheet, plan) ? rows - before.rows : 0;
}

/** Rows as they are once so many columns were inserted to the right of a column. */
export function widened<T>(rows: readonly (readonly T[])[], afterColumn: number, columns: number): readonly (readonly (T | '')[])[] {
  if (columns === 0) return rows;
  const blanks = Array.from({ length: columns }, () => '' as const);
  return rows.map((row) => [...row.slice(0, afterColumn), ...blanks, ...row.slice(afterColumn)]);
}

/** Inserts what has to be inserted, unless that is done already, and makes the tab large enough. */
export function growTab(sheet: Sheet, { grow, rows, columns, before }: Pick<ReportPlan, 'grow' | 'rows' | 'columns' | 'before'>): void {
  const above = aboveOf(before);
  if (grow !== undefined) {
    const [down, after, right, afterColumn, maxRows, maxColumns] = grow;
    if (down > 0 && sheet.getMaxRows() < maxRows + down) sheet.insertRowsAfter(above + after, down);
    if (right > 0 && sheet.getMaxColumns() < maxColumns + right) sheet.insertColumnsAfter(afterColumn, right);
  }
  ensureSize(sheet, above + rows, columns);
}

/** Rows that were not foreseen when the tab was read: those in which something is kept below the report. */
function readMore(sheet: Sheet, { before, rows, seen }: Pick<ReportPlan, 'before' | 'rows' | 'seen'>): ReportPlan['seen'] {
  const above = aboveOf(before);
  const last = Math.min(rows, sheet.getMaxRows() - above);
  const width = seen[0]?.length ?? 1;
  return last <= seen.length ? seen : [...seen, ...sheet.getRange(above + seen.length + 1, 1, last - seen.length, width).getValues()];
}

function hasNote(sheet: Sheet, { before, rows, seen }: Pick<ReportPlan, 'before' | 'rows' | 'seen'>): boolean {
  const first = aboveOf(before) + (before?.rows ?? 0) + 1;
  const count = Math.min(aboveOf(before) + rows, sheet.getMaxRows()) - first + 1;
  const width = Math.min(seen[0]?.length ?? 1, sheet.getMaxColumns());
  return count > 0 && sheet.getRange(first, 1, count, width).getNotes().some(isFilled);
}

function hasChart(sheet: Sheet, { before, rows, charts }: Place): boolean {
  return sheet.getCharts().some((chart) => {
    const row = chart.getContainerInfo().getAnchorRow() - aboveOf(before);
    return row > (before?.rows ?? 0) && row <= rows && !isOurChart(chart, before, charts);
  });
}

function isFilled(row: readonly Cell[]): boolean {
  return row.some((cell) => cell !== '' && cell !== null && cell !== undefined);
}
