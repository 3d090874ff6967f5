import type { ReportTable } from '../../engine/reports/report-table.js';
import type { WallClock } from '../../engine/table/columns.js';
import { drawCharts, drawnOf } from './draw-charts.js';
import { dressTab, isFirstLook, lookOf } from './dress-report.js';
import { cellInput, layoutReport, type PlainCell, padLayout, type ReportLayout } from './layout-report.js';
import { ensureSize, makeOwnedTab } from './owned-tabs.js';
import { fingerprint, type ReportState, type ReportStates, stateOf, unknownLook } from './report-state.js';
import type { RunClock } from './run-clock.js';
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
  /** Of the spreadsheet, such as `de_DE`. */
  readonly locale: string;
  readonly toWallClock: WallClock;
  readonly clock: RunClock;
}

/** A report and what is to be done to its tab. The rectangle is as large as what was ours before, if that was larger. */
export interface ReportPlan {
  readonly report: ReportTable;
  readonly layout: ReportLayout;
  readonly rows: number;
  readonly columns: number;
  /** How it was left; undefined for a tab that is not there yet. */
  readonly before: ReportState | undefined;
  readonly isNew: boolean;
  readonly look: string;
  /** Its cells hold something else; it was laid out otherwise; either, or its charts fit no longer. */
  readonly isOther: boolean;
  readonly isUndressed: boolean;
  readonly isChanged: boolean;
}

/** Looks at a report's tab, in one call, and says what has to be done. Writes nothing. */
export function planReport(report: ReportTable, { owned, states, currency, locale, toWallClock }: WriteContext): ReportPlan {
  const layout = layoutReport(report);
  const sheet = owned.get(report.id);
  const before = stateOf(states, report.id, sheet);
  const rows = Math.max(layout.rows, before?.rows ?? 0);
  const columns = Math.max(layout.columns, before?.columns ?? 0);
  const look = fingerprint(lookOf(report, layout, { currency, locale }));
  const isOther = !holds(sheet, padLayout(layout.cells, rows, columns), toWallClock, layout.volatile);
  const isUndressed = look !== before?.look;
  const isChanged = isOther || isUndressed || drawnOf(report, layout) !== before.drawn;
  return { report, layout, rows, columns, before, isNew: sheet === undefined, look, isOther, isUndressed, isChanged };
}

/**
 * Whether a tab is there, is large enough, and holds these cells from A1 on.
 *
 * @param volatile cells that may hold anything
 */
export function holds(
  sheet: Sheet | undefined,
  cells: readonly (readonly PlainCell[])[],
  toWallClock: WallClock,
  volatile: ReportLayout['volatile'] = [],
): boolean {
  const columns = cells[0]?.length ?? 1;
  if (sheet === undefined || sheet.getMaxRows() < cells.length || sheet.getMaxColumns() < columns) return false;
  const read = sheet.getRange(1, 1, cells.length, columns).getValues();
  return sameCells(read, wherever(cells, volatile, read), toWallClock);
}

/** The wanted cells, with what stands there in the place of those that may hold anything. */
function wherever(
  cells: readonly (readonly PlainCell[])[],
  volatile: ReportLayout['volatile'],
  read: readonly (readonly unknown[])[],
): readonly (readonly PlainCell[])[] {
  if (volatile.length === 0) return cells;
  const wanted = cells.slice();
  for (const [row, column] of volatile) {
    const changed = (wanted[row - 1] ?? []).slice();
    changed[column - 1] = String(read[row - 1]?.[column - 1] ?? '');
    wanted[row - 1] = changed;
  }
  return wanted;
}

/**
 * What is noted about a report before it is written: its rectangle, where that grows, and where its total and its charts
 * will stand. Should the run be cut short, the next one knows what may be there, and takes nothing for finished.
 */
export function claimOf({ before, rows, columns, layout }: ReportPlan, sheet: Sheet): ReportState {
  const known = before ?? { look: '', drawn: '', chartIds: [], totalRow: 0, tried: [] };
  const tried = [...(known.tried ?? []), [layout.totalRow, layout.freeRow] as const];
  const distinct = new Map(tried.map((entry) => [entry.join(), entry]));
  return {
    ...known,
    sheetId: sheet.getSheetId(),
    rows,
    columns,
    look: isFirstLook(before) ? '' : unknownLook,
    tried: [...distinct.values()],
  };
}

/** After its cells are there: widths, frozen rows and charts. Answers how the report stands now. */
export function finishReport(plan: ReportPlan, sheet: Sheet, currency: string | null): ReportState {
  const { report, layout, before, look } = plan;
  if (plan.isUndressed) dressTab(sheet, plan, currency);
  const charts = drawCharts(sheet, report, layout, before === undefined ? before : { ...before, tried: claimOf(plan, sheet).tried ?? [] });
  if (isFirstLook(before) && report.hidden && !sheet.isSheetHidden()) sheet.hideSheet();
  return { sheetId: sheet.getSheetId(), rows: layout.rows, columns: layout.columns, look, ...charts, totalRow: layout.totalRow };
}

/** The tab of a report or pivot, made when it is missing. */
export function tabOf(id: string, title: string, { spreadsheet, owned }: WriteContext): Sheet {
  const sheet = owned.get(id) ?? makeOwnedTab(spreadsheet, id, title);
  owned.set(id, sheet);
  return sheet;
}

/**
 * Makes a rectangle from A1 hold exactly these cells: looks first, writes only what differs from that, looks again.
 *
 * @returns false when something else stands there in spite of it, as when someone typed meanwhile
 */
export function putCells(sheet: Sheet, cells: readonly (readonly PlainCell[])[], toWallClock: WallClock): boolean {
  if (holds(sheet, cells, toWallClock)) return true;
  const columns = cells[0]?.length ?? 1;
  ensureSize(sheet, cells.length, columns);
  sheet.getRange(1, 1, cells.length, columns).setValues(cells.map((row) => row.map(cellInput)));
  return holds(sheet, cells, toWallClock);
}
