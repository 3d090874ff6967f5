import type { ReportTable } from '../../engine/reports/report-table.js';
import { cellName } from '../../engine/table/a1.js';
import type { Cell } from '../../engine/table/cell.js';
import type { WallClock } from '../../engine/table/columns.js';
import { type CarryPlan, planCarry, staysInPlace } from './carry-plan.js';
import { drawnOf } from './draw-charts.js';
import { isFirstLook, lookOf } from './dress-report.js';
import { extentOf, findReport, matchLeft, readSeen, type Standing, titleRow } from './find-report.js';
import { columnsInTheWay, rowsInTheWay, widened } from './grow-tab.js';
import { keptKeys, withKeptRows } from './kept-rows.js';
import { layoutReport, type PlainCell, padLayout, type ReportLayout } from './layout-report.js';
import { hashOfRows, leftCells, readMarks, type TypedCell, typedCells } from './left-cells.js';
import { linkedTabs } from './link-cells.js';
import { fingerprint, type Growth, grownState, type LeftReport, placed, type ReportState, stateOf } from './report-state.js';
import { keyColumns } from './row-keys.js';
import { sameCells } from './same-cells.js';
import type { WriteContext } from './write-report.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A report and what is to be done to its tab. The rectangle is as large as what was ours before, if that was larger. */
export interface ReportPlan {
  readonly report: ReportTable;
  readonly layout: ReportLayout;
  readonly rows: number;
  readonly columns: number;
  /** How it was left; undefined for a tab that is not there yet. */
  readonly before: ReportState | undefined;
  /** Which of the reports that may stand there does; undefined when none does, or nothing is known. */
  readonly now: LeftReport | undefined;
  /** The same, or what stood there before somebody typed or put rows into it, those counted in. */
  readonly was: LeftReport | undefined;
  /** What stands in the tab: our rectangle, and what the owner has beside it. */
  readonly seen: readonly (readonly Cell[])[];
  /** Rows of the owner's above it. */
  readonly above: number;
  readonly isNew: boolean;
  readonly look: string;
  /** Its cells hold something else; it was laid out otherwise; either, or its charts fit no longer. */
  readonly isOther: boolean;
  readonly isUndressed: boolean;
  readonly isChanged: boolean;
  /** What somebody typed into it; empty when nothing of the kind would be lost. */
  readonly typed: readonly TypedCell[];
  /** What the owner has on its rows, where that has to go along with them. */
  readonly carry: CarryPlan | null;
  readonly grow: Growth | undefined;
}

/** What the hash of a tab without a word in it is. */
const blankHash = hashOfRows([]);

/** Looks at a report's tab, in one call while it is as it should be, and says what has to be done. Writes nothing. */
export function planReport(report: ReportTable, context: WriteContext): ReportPlan {
  const { owned, states, currency, locale, toWallClock } = context;
  const sheet = owned.get(report.id);
  const known = stateOf(states, report.id, sheet) ?? strayState(report, sheet);
  const base = layoutReport(report);
  const { above, pushed, seen, now, was } = standingOf(sheet, report, known, toWallClock);
  const grown = known && sheet && grownState(placed(known, above), sheet, seen);
  // A run that was cut short may have written more than it had noted as ours; what was pushed down is ours too.
  const rowsOfOurs = Math.max(grown?.rows ?? 0, (pushed > 0 ? was : now)?.[1] ?? 0);
  const before = grown && { ...grown, rows: rowsOfOurs, columns: Math.max(grown.columns, now?.[2] ?? 0) };
  const layout = withKeptRows(base, keptKeys(now, seen));
  const rows = Math.max(layout.rows, before?.rows ?? 0);
  const columns = Math.max(layout.columns, before?.columns ?? 0);
  const look = fingerprint(lookOf(report, layout, { currency, locale }) + linkedTabs(report, context.spreadsheet));
  const isOther = !holdsAll(seen, padLayout(layout.cells, rows, columns), layout.volatile, toWallClock);
  // Links are a format of their texts: they go where the texts go, in the same call.
  const isUndressed = look !== before?.look || pushed > 0 || (isOther && report.links !== undefined);
  const isChanged = isOther || isUndressed || drawnOf(report, layout) !== before.drawn;
  const place = { rows, columns, before, now, was, seen, above, isNew: sheet === undefined };
  const plan = { report, layout, ...place, look, isOther, isUndressed, isChanged };
  const typed = isOther ? typedInto(plan, context) : [];
  return { ...plan, typed, carry: null, grow: undefined };
}

/**
 * What is known of a report below rows of the owner's when all notes are gone, as in a copy of the spreadsheet: that it stands there.
 * Nothing for one that stands in the first row, and for none.
 */
function strayState(report: ReportTable, sheet: Sheet | undefined): ReportState | undefined {
  if (sheet === undefined || report.hidden) return undefined;
  const above = titleRow(sheet, report);
  if (above < 1) return undefined;
  return { sheetId: sheet.getSheetId(), rows: 0, columns: 0, look: '', drawn: '', chartIds: [], totalRow: 0, above };
}

/** Where a report stands. Without a note of it, it is to stand in the first row. */
function standingOf(sheet: Sheet | undefined, report: ReportTable, known: ReportState | undefined, toWallClock: WallClock): Standing {
  const layout = layoutReport(report);
  if (sheet === undefined) return { above: 0, pushed: 0, seen: [], now: undefined, was: undefined };
  // A hidden tab is ours altogether: whatever somebody put into it goes.
  if (known === undefined || report.hidden) {
    const seen = readSeen(sheet, layout, known);
    const now = known && matchLeft(known, seen, toWallClock);
    return { above: 0, pushed: 0, seen, now, was: now };
  }
  return findReport(sheet, layout, { id: report.id, before: known, toWallClock });
}

/** What else has to be known of a report that will be written: what the owner has on its rows, and what is in its way. */
export function completePlan(plan: ReportPlan, sheet: Sheet): ReportPlan {
  const { before, report } = plan;
  if (!plan.isOther || plan.isNew || isFirstLook(before) || report.hidden || before === undefined) return plan;
  const right = columnsInTheWay(plan);
  const seen = widened(plan.seen, before.columns, right);
  const carry = carryOf({ ...plan, seen, before }, right, sheet);
  const layout = carry === null ? plan.layout : withKeptRows(layoutReport(report), carry.keptKeys);
  const rows = Math.max(layout.rows, before.rows);
  const down = rowsInTheWay({ ...plan, rows, charts: report.charts.length }, sheet);
  const grow = [down, before.rows, right, before.columns, sheet.getMaxRows(), sheet.getMaxColumns()] as const;
  return { ...plan, seen, layout, rows, carry, grow: down + right > 0 ? grow : undefined };
}

function carryOf(plan: ReportPlan & { readonly before: ReportState }, right: number, sheet: Sheet): CarryPlan | null {
  const { report, before, was: old, seen, columns } = plan;
  if (old === undefined) return null;
  const next = layoutReport(report);
  const height = Math.min(before.rows, seen.length);
  const toCarry = {
    old,
    seen,
    above: plan.above,
    height,
    columns,
    right,
    ownColumns: before.columns,
    next,
    keys: keyColumns(report, next),
  };
  const carry = planCarry(toCarry, sheet);
  return carry === null || staysInPlace(carry, toCarry, sheet) ? null : carry;
}

/** How a report is left, once these cells stand there. */
export function leftOf(
  { report, layout }: Pick<ReportPlan, 'report' | 'layout'>,
  cells: readonly (readonly Cell[])[],
  { toWallClock }: WriteContext,
): LeftReport {
  const { rows, columns, firstDataRow, dataRows, totalRow, keptRows } = layout;
  const volatile = layout.volatile.map(([row, column]) => cellName(row, column)).join(' ');
  const hash = hashOfRows(leftCells(cells, { rows: rows - keptRows, columns, volatile }, toWallClock));
  const keys = (keyColumns(report, layout) ?? []).join(' ');
  return [hash, rows, columns, firstDataRow, dataRows, totalRow, keptRows, volatile, keys];
}

/** Whether all of it stands there already; cells that differ at every run may hold anything. */
function holdsAll(
  seen: ReportPlan['seen'],
  cells: readonly (readonly PlainCell[])[],
  volatile: ReportLayout['volatile'],
  toWallClock: WallClock,
): boolean {
  if (seen.length < cells.length || (seen[0]?.length ?? 0) < (cells[0]?.length ?? 1)) return false;
  return sameCells(blanked(seen.slice(0, cells.length), volatile), blanked(cells, volatile), toWallClock);
}

function blanked<T>(cells: readonly (readonly T[])[], places: ReportLayout['volatile']): readonly (readonly (T | '')[])[] {
  if (places.length === 0) return cells;
  const rows: (readonly (T | '')[])[] = cells.slice();
  for (const [row, column] of places) {
    rows[row - 1] = (rows[row - 1] ?? []).map((cell, at) => (at === column - 1 ? '' : cell));
  }
  return rows;
}

function typedInto(
  { report, before, now, seen, layout }: Pick<ReportPlan, 'report' | 'before' | 'now' | 'seen' | 'layout'>,
  context: WriteContext,
) {
  const last = before?.left?.[0];
  // A hidden tab is ours altogether: nobody is asked about it.
  if (report.hidden || last === undefined || now !== undefined) return [];
  const cells = leftCells(seen, extentOf(last), context.toWallClock);
  if (hashOfRows(cells) === blankHash) return [];
  return typedCells(cells, readMarks(report.id), leftCells(layout.cells, extentOf(last), context.toWallClock));
}
