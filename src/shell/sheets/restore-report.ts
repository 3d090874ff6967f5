import type { Cell } from '../../engine/table/cell.js';
import type { Issue } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { fitBands } from './band-rows.js';
import { type CarryPlan, planCarry } from './carry-plan.js';
import { rowsAboveKept } from './carry-rows.js';
import { matchLeft, readSeen } from './find-report.js';
import { columnsInTheWay, growTab, rowsInTheWay, widened } from './grow-tab.js';
import { keptBlock } from './kept-rows.js';
import { cellInput, padLayout } from './layout-report.js';
import type { KeptReport } from './previous-states.js';
import { aboveOf, type Growth, grownState, type LeftReport, placed, type ReportState, unknownLook } from './report-state.js';
import { carriedNotes, commitWidth, isUntouched, keepsThings, stageCarried } from './stage-report.js';
import { openStage, removeStage } from './staging-tab.js';
import { tryAgain } from './try-again.js';
import type { WriteContext } from './write-report.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A report that is put back: how it stands, how it stood, and what of the owner's goes along with its rows. */
export interface RestorePlan {
  readonly id: string;
  readonly sheet: Sheet;
  readonly before: ReportState;
  readonly old: ReportState;
  /** Where it is kept, without what is kept below it: that is the owner's as it is now, and no earlier state. */
  readonly from: Range;
  readonly baseRows: number;
  readonly rows: number;
  readonly columns: number;
  readonly seen: readonly (readonly Cell[])[];
  readonly carry: CarryPlan | null;
  readonly grow: Growth | undefined;
}

/** Reads how a report stands and how it stood. Notes and what stands beside it are the owner's: they go to the rows of then, as they are now. */
export function planRestore(
  kept: KeptReport,
  place: { sheet: Sheet; from: Sheet; top: number },
  known: ReportState,
  context: WriteContext,
): RestorePlan {
  const { sheet, from, top } = place;
  const { id, state: old } = kept;
  const left = keptReportOf(old);
  const baseRows = old.rows - (left?.[6] ?? 0);
  const range = from.getRange(top + kept.down, 1, baseRows, old.columns);
  const looked = readSeen(sheet, old, known);
  const before = grownState(known, sheet, looked);
  const columns = Math.max(before.columns, old.columns);
  const standing = matchLeft(before, looked, context.toWallClock) ?? before.left?.[0];
  const right = columnsInTheWay({ before, layout: old, rows: Math.max(before.rows, old.rows), seen: looked });
  const seen = widened(looked, before.columns, right);
  const isKnown = left !== undefined && standing !== undefined;
  const carry = isKnown ? carryOf({ standing, left, seen, before, right, cells: range.getValues() }, sheet) : null;
  const rows = Math.max(before.rows, baseRows + keptRowsOf(carry));
  const down = rowsInTheWay({ before, rows, seen, charts: before.chartIds.length }, sheet);
  const grow = [down, before.rows, right, before.columns, sheet.getMaxRows(), sheet.getMaxColumns()] as const;
  return { id, sheet, before, old, from: range, baseRows, rows, columns, seen, carry, grow: down + right > 0 ? grow : undefined };
}

/** What the next run has to reckon with, should this one be cut short. */
export function claimRestore({ before, old, grow, carry, rows, columns }: RestorePlan): ReportState {
  const tried = [...(before.tried ?? []), [old.totalRow, 0] as const];
  const left = [...(before.left ?? []), ...leftAfter(old, carry)];
  const extent = grow === undefined ? { rows: Math.max(before.rows, rows), columns } : {};
  return { ...before, ...extent, look: unknownLook, tried, left, ...(grow !== undefined && { grow }) };
}

/** Puts it back by way of the staging tab, and then in one call. Answers how it stands then, or why it was left as it is. */
export function putBack(plan: RestorePlan, context: WriteContext): { readonly state: ReportState } | { readonly issue: Issue } {
  const { sheet, before, old, rows, carry } = plan;
  const { clock, toWallClock } = context;
  const width = commitWidth(plan);
  // Copying cells with their formats may take rules along, or away: the tab keeps those that it has.
  const rules = tryAgain(clock, () => sheet.getConditionalFormatRules());
  const stage = tryAgain(clock, () => stageRestored(plan, context.spreadsheet));
  const refused = tryAgain(clock, (tried): Issue | null => {
    const built = stage.getRange(1, 1, rows, width);
    const target = sheet.getRange(aboveOf(before) + 1, 1, rows, width);
    const tab = sheet.getName();
    // A call that failed may have been done all the same: what stands there then is ours.
    if (carry !== null && tried === 0 && !isUntouched(plan, target.getValues(), toWallClock)) return shellIssue('report-not-kept', { tab });
    if (!keepsThings(plan, built.getValues(), toWallClock)) return shellIssue('report-beside', { tab });
    built.copyTo(target);
    if (rules.length > 0) sheet.setConditionalFormatRules(rules);
    bandsBack(plan);
    return null;
  });
  if (refused !== null) return { issue: refused };
  const { grow: _, ...rest } = old;
  const extent = { rows: plan.baseRows + keptRowsOf(carry), columns: old.columns };
  const charts = { drawn: unknownLook, chartIds: before.chartIds, tried: before.tried ?? [] };
  const isBanded = before.isBanded === true;
  // Rules of colours are those of the table that stood here: where it had another shape, the next refresh sets them anew.
  const look = isSameShape(before, old) ? old.look : unknownLook;
  const state = { ...rest, ...extent, ...charts, look, left: leftAfter(old, carry), ...(isBanded && { isBanded }) };
  // Where it stands is up to its owner, and no earlier state.
  return { state: placed(state, aboveOf(before)) };
}

function isSameShape(before: ReportState, old: ReportState): boolean {
  const shape = (state: ReportState) => keptReportOf(state)?.slice(1, 6).join();
  return shape(before) === shape(old);
}

/** Bands are as long as the table under which they lie. */
function bandsBack({ sheet, before, old }: RestorePlan): void {
  const left = keptReportOf(old);
  if (before.isBanded !== true || left === undefined) return;
  const [, , columns, firstDataRow, dataRows] = left;
  fitBands(sheet, { firstDataRow, dataRows, columns }, before);
}

/** What is kept over the tab's cells in the order of then; below it what is kept for rows that were not there then. */
function stageRestored(plan: RestorePlan, spreadsheet: WriteContext['spreadsheet']): Sheet {
  const { sheet, from, before, old, baseRows, rows, columns, carry } = plan;
  const width = commitWidth(plan);
  removeStage(spreadsheet);
  const stage = openStage(spreadsheet, { rows, columns: width + 1 });
  growTab(sheet, plan);
  const cells = stage.getRange(1, 1, rows, width);
  if (carry !== null) stageCarried(plan, sheet, { sheet: stage, top: 0 });
  from.copyTo(stage.getRange(1, 1, baseRows, old.columns));
  if (columns > old.columns) stage.getRange(1, old.columns + 1, baseRows, columns - old.columns).clearContent();
  if (rows > baseRows) {
    const below = padLayout(keptBlock(carry?.keptKeys ?? []), rows - baseRows, columns);
    stage.getRange(baseRows + 1, 1, rows - baseRows, columns).setValues(below.map((row) => row.map(cellInput)));
  }
  cells.setNotes(carry === null ? sheet.getRange(aboveOf(before) + 1, 1, rows, width).getNotes() : carriedNotes(plan));
  return stage;
}

function keptRowsOf(carry: CarryPlan | null): number {
  return carry === null || carry.kept.length === 0 ? 0 : rowsAboveKept + carry.kept.length;
}

/** Others in its list are those that runs were about to write. */
function keptReportOf({ left }: ReportState): LeftReport | undefined {
  return left?.[0];
}

function leftAfter(old: ReportState, carry: CarryPlan | null): readonly LeftReport[] {
  const left = keptReportOf(old);
  if (left === undefined) return [];
  const [hash, rows, columns, firstDataRow, dataRows, totalRow, keptRows, volatile, keys] = left;
  const kept = keptRowsOf(carry);
  return [[hash, rows - keptRows + kept, columns, firstDataRow, dataRows, totalRow, kept, volatile, keys]];
}

interface ToCarry {
  readonly standing: LeftReport;
  readonly left: LeftReport;
  readonly seen: readonly (readonly Cell[])[];
  readonly before: ReportState;
  readonly right: number;
  readonly cells: readonly (readonly Cell[])[];
}

function carryOf({ standing, left, seen, before, right, cells }: ToCarry, sheet: Sheet): CarryPlan | null {
  const [, rows, columns, firstDataRow, dataRows, totalRow, keptRows, , keys] = left;
  const next = { rows: rows - keptRows, columns, firstDataRow, dataRows, totalRow, cells };
  const height = Math.min(before.rows, seen.length);
  const width = Math.max(before.columns, columns);
  const keyColumns = keys === '' ? null : keys.split(' ').map(Number);
  return planCarry(
    { old: standing, seen, above: aboveOf(before), height, columns: width, right, ownColumns: before.columns, next, keys: keyColumns },
    sheet,
  );
}
