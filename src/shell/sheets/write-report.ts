import type { ReportTable } from '../../engine/reports/report-table.js';
import type { WallClock } from '../../engine/table/columns.js';
import type { Issue } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { drawCharts } from './draw-charts.js';
import { dressReport, lookOf } from './dress-report.js';
import { cellInput, layoutReport, type PlainCell, padLayout, type ReportLayout } from './layout-report.js';
import { ensureSize, makeOwnedTab } from './owned-tabs.js';
import { fingerprint, type ReportState, type ReportStates } from './report-state.js';
import { sameCells } from './same-cells.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What every report of one refresh shares. */
export interface WriteContext {
  readonly spreadsheet: Spreadsheet;
  /** Our tabs by report id; a tab that is made is added. */
  readonly owned: Map<string, Sheet>;
  readonly states: ReportStates;
  readonly currency: string | null;
  readonly toWallClock: WallClock;
}

/** Where a report stands now. */
export interface WrittenReport {
  readonly sheet: Sheet;
  readonly layout: ReportLayout;
  readonly isNew: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Puts a report into its own tab: the only writer of reports. The tab is found by its metadata, or made. Cells are
 * written in one call and read back; an unchanged report is neither written nor formatted again. Nothing outside the
 * rectangle that we wrote before is touched, and a larger earlier report leaves nothing behind.
 */
export function writeReport(report: ReportTable, context: WriteContext): WrittenReport {
  const layout = layoutReport(report);
  const { sheet, isNew } = tabOf(report.id, report.title, context);
  const claimed = isNew ? undefined : context.states.get(report.id);
  const before = claimed?.look === '' ? undefined : claimed;
  const rows = Math.max(layout.rows, claimed?.rows ?? 0);
  const columns = Math.max(layout.columns, claimed?.columns ?? 0);
  ensureSize(sheet, rows, columns);
  const kept = putCells(sheet, padLayout(layout.cells, rows, columns), isNew, context.toWallClock);
  const look = fingerprint(lookOf(report, layout, context.currency));
  if (look !== before?.look) dressReport({ sheet, report, layout, before, currency: context.currency });
  const { drawn, chartIds } = drawCharts(sheet, report, layout, before);
  if (before === undefined && report.hidden) sheet.hideSheet();
  const state: ReportState = { rows: layout.rows, columns: layout.columns, look, drawn, chartIds, totalRow: layout.totalRow };
  context.states.set(report.id, state);
  return { sheet, layout, isNew, issues: kept ? [] : [shellIssue('report-not-kept', { tab: sheet.getName() })] };
}

/**
 * Notes the rectangles that are about to be written, where they are larger than what was ours: should the run be cut
 * short, the next one knows what to clear.
 */
export function claimRectangles(reports: readonly ReportTable[], states: ReportStates): void {
  for (const report of reports) {
    const { rows, columns } = layoutReport(report);
    const known = states.get(report.id) ?? { rows: 0, columns: 0, look: '', drawn: '', chartIds: [], totalRow: 0 };
    states.set(report.id, { ...known, rows: Math.max(rows, known.rows), columns: Math.max(columns, known.columns) });
  }
}

/** The tab of a report or pivot, made when it is missing. */
export function tabOf(id: string, title: string, { spreadsheet, owned }: WriteContext): { sheet: Sheet; isNew: boolean } {
  const known = owned.get(id);
  if (known !== undefined) return { sheet: known, isNew: false };
  const sheet = makeOwnedTab(spreadsheet, id, title);
  owned.set(id, sheet);
  return { sheet, isNew: true };
}

/**
 * Makes a rectangle from A1 hold exactly these cells: looks first, writes only what differs from that, looks again.
 *
 * @returns false when something else stands there in spite of it, as when someone typed meanwhile
 */
export function putCells(sheet: Sheet, cells: readonly (readonly PlainCell[])[], isNew: boolean, toWallClock: WallClock): boolean {
  const range = sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 1);
  if (!isNew && sameCells(range.getValues(), cells, toWallClock)) return true;
  range.setValues(cells.map((row) => row.map(cellInput)));
  return sameCells(range.getValues(), cells, toWallClock);
}
