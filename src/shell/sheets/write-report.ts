import type { Cell } from '../../engine/table/cell.js';
import type { WallClock } from '../../engine/table/columns.js';
import { drawCharts } from './draw-charts.js';
import { dressTab, isFirstLook } from './dress-report.js';
import { extentOf } from './find-report.js';
import { cellInput, type PlainCell } from './layout-report.js';
import { leftCells, saveMarks } from './left-cells.js';
import { ensureSize, makeOwnedTab } from './owned-tabs.js';
import { leftOf, type ReportPlan } from './plan-report.js';
import { placed, type ReportState, type ReportStates, unknownLook } from './report-state.js';
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

/** Whether a tab is large enough, and holds these cells below so many rows. */
function holds(sheet: Sheet, cells: readonly (readonly PlainCell[])[], above: number, toWallClock: WallClock): boolean {
  const columns = cells[0]?.length ?? 1;
  if (sheet.getMaxRows() < above + cells.length || sheet.getMaxColumns() < columns) return false;
  return sameCells(sheet.getRange(above + 1, 1, cells.length, columns).getValues(), cells, toWallClock);
}

/**
 * What is noted about a report before it is written: what may stand there from now on, what is inserted, and where its total
 * and its charts will be. Should the run be cut short, the next one knows all that, and takes nothing for finished.
 */
export function claimOf(plan: ReportPlan, sheet: Sheet, context: WriteContext): ReportState {
  const { before, rows, columns, layout, grow } = plan;
  const known = before ?? { look: '', drawn: '', chartIds: [], totalRow: 0, tried: [] };
  const tried = [...(known.tried ?? []), [layout.totalRow, layout.freeRow] as const];
  const left = [...(before?.left ?? []), leftOf(plan, layout.cells, context)];
  const isFirst = isFirstLook(before);
  return {
    ...known,
    sheetId: sheet.getSheetId(),
    // Cells that are not ours yet are not claimed: the run may end before it has made room.
    rows: isFirst ? rows : (before?.rows ?? rows),
    columns: isFirst ? columns : (before?.columns ?? columns),
    look: isFirst ? '' : unknownLook,
    tried: distinct(tried),
    left: distinct(left),
    ...(grow !== undefined && { grow }),
  };
}

/**
 * After its cells are there: widths, frozen rows and charts. Answers how the report stands now.
 *
 * @param cells what stands in its rectangle, as it was read
 */
export function finishReport(plan: ReportPlan, sheet: Sheet, cells: readonly (readonly Cell[])[], context: WriteContext): ReportState {
  const { report, layout, before, look } = plan;
  if (plan.isUndressed) dressTab(sheet, plan, context.currency);
  const tried = claimOf(plan, sheet, context).tried ?? [];
  const charts = drawCharts(sheet, report, layout, before === undefined ? before : { ...before, tried });
  if (isFirstLook(before) && report.hidden && !sheet.isSheetHidden()) sheet.hideSheet();
  const left = leftOf(plan, cells, context);
  const isWritten = plan.isOther || isFirstLook(before) || before?.look === unknownLook;
  if (report.hidden !== true && isWritten) saveMarks(report.id, leftCells(cells, extentOf(left), context.toWallClock));
  const { rows, columns, totalRow } = layout;
  return placed({ sheetId: sheet.getSheetId(), rows, columns, look, ...charts, totalRow, left: [left] }, plan.above);
}

/** The tab of a report or pivot, made when it is missing. */
export function tabOf(id: string, title: string, { spreadsheet, owned }: WriteContext): Sheet {
  const sheet = owned.get(id) ?? makeOwnedTab(spreadsheet, id, title);
  owned.set(id, sheet);
  return sheet;
}

/**
 * Makes a rectangle below so many rows hold exactly these cells: looks first, writes only what differs from that, looks again.
 *
 * @returns false when something else stands there in spite of it, as when someone typed meanwhile
 */
export function putCells(sheet: Sheet, cells: readonly (readonly PlainCell[])[], above: number, toWallClock: WallClock): boolean {
  if (holds(sheet, cells, above, toWallClock)) return true;
  const columns = cells[0]?.length ?? 1;
  ensureSize(sheet, above + cells.length, columns);
  sheet.getRange(above + 1, 1, cells.length, columns).setValues(cells.map((row) => row.map(cellInput)));
  return holds(sheet, cells, above, toWallClock);
}

function distinct<T extends readonly unknown[]>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [entry.join(), entry])).values()];
}
