import { columnLetter } from '../../engine/table/a1.js';
import type { Cell } from '../../engine/table/cell.js';
import type { WallClock } from '../../engine/table/columns.js';
import { growTab } from './grow-tab.js';
import { cellInput, padLayout } from './layout-report.js';
import { linkCells } from './link-cells.js';
import { type Paint, paint } from './paint.js';
import type { ReportPlan } from './plan-report.js';
import { aboveOf } from './report-state.js';
import { plainOf, sameCells } from './same-cells.js';
import type { StagePlace } from './staging-tab.js';
import { isServiceError, tryAgain } from './try-again.js';
import { tabOf, type WriteContext } from './write-report.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const brokenReference = '#REF!';

/** A rectangle in which what is the owner's goes along with its rows. */
type Carried = Pick<ReportPlan, 'rows' | 'columns' | 'seen' | 'before' | 'carry'>;

/** Columns of the staging tab that a report needs: those of the owner's that go along, and one to sort by. */
export function stageWidth({ columns, carry }: ReportPlan): number {
  return carry === null ? columns : Math.max(columns, carry.width) + 1;
}

/** Columns of the tab that are written: ours, and those of the owner's that go along with their rows. */
export function commitWidth({ columns, carry }: Carried): number {
  return carry === null ? columns : Math.max(columns, carry.width);
}

/**
 * Builds a report on the staging tab. Where the formats change too, or the owner's things go along with their rows, the tab's
 * cells come first, with all that is the owner's.
 */
export function stageReport(plan: ReportPlan, { sheet, top }: StagePlace, context: WriteContext): void {
  const { report, layout, rows, columns, before, isNew, isUndressed, carry } = plan;
  const target = tabOf(report.id, report.title, context);
  growTab(target, plan);
  const range = sheet.getRange(top + 1, 1, rows, columns);
  if (carry !== null) stageCarried(plan, target, { sheet, top });
  else if (isUndressed && !isNew) target.getRange(aboveOf(before) + 1, 1, rows, columns).copyTo(range);
  const cells = padLayout(layout.cells, rows, columns);
  range.setValues(cells.map((row) => row.map(cellInput)));
  linkCells({ report, layout, isNew, cells }, { sheet, top }, context.spreadsheet);
}

/**
 * Brings the tab's rows into the order to be, by one sort by a column of row numbers: formulas, formats and notes go along as
 * they do when a person sorts. Notes are set once more, so that nothing rests on a sort for them.
 */
export function stageCarried(plan: Carried, target: Sheet, { sheet, top }: StagePlace): void {
  const { rows, before, carry } = plan;
  if (carry === null) return;
  const width = commitWidth(plan);
  const cells = sheet.getRange(top + 1, 1, rows, width);
  target.getRange(aboveOf(before) + 1, 1, rows, width).copyTo(cells);
  const goesTo = new Map(carry.from.map((row, at) => [row, at + 1]));
  const order = sheet.getRange(top + 1, width + 1, rows, 1);
  order.setValues(Array.from({ length: rows }, (_, at) => [goesTo.get(at + 1) ?? at + 1]));
  sheet.getRange(top + 1, 1, rows, width + 1).sort(width + 1);
  order.clearContent();
  if (carry.notes.some((row) => row.some((note) => note !== ''))) cells.setNotes(carriedNotes(plan));
}

/** The notes of all rows in the order to be. */
export function carriedNotes(plan: Carried): string[][] {
  const { rows, carry } = plan;
  const width = commitWidth(plan);
  return Array.from({ length: rows }, (_, at) => {
    const notes = carry?.notes[rowFor(carry.from, at) - 1] ?? [];
    return Array.from({ length: width }, (__, column) => notes[column] ?? '');
  });
}

/** A new row of data in the place of one that is gone looks like any other, whatever the owner gave that one. */
export function paintFreshRows({ carry, columns }: ReportPlan, paints: Paint, top: number): void {
  for (const row of carry?.replacing ?? []) {
    const range = `A${top + row}:${columnLetter(columns)}${top + row}`;
    paint(paints, 'background', null, range);
    paint(paints, 'fontColor', null, range);
    paint(paints, 'fontWeight', 'normal', range);
    paint(paints, 'fontStyle', 'normal', range);
  }
}

/**
 * Whether the staging tab holds what is to be copied: our cells exactly, and beside them the owner's, each in its new row and
 * none of its formulas broken.
 */
export function isStaged(plan: ReportPlan, built: readonly (readonly Cell[])[], toWallClock: WallClock): 'ours' | 'beside' | null {
  const { layout, rows, columns } = plan;
  if (!sameCells(ownCells(built, columns), padLayout(layout.cells, rows, columns), toWallClock)) return 'ours';
  return keepsThings(plan, built, toWallClock) ? null : 'beside';
}

/** Whether what the owner has beside a report stands on the staging tab, each in its new row and none of its formulas broken. */
export function keepsThings(plan: Carried, built: readonly (readonly Cell[])[], toWallClock: WallClock): boolean {
  const { columns, carry } = plan;
  if (carry === null) return true;
  return built.every((row, at) => {
    const from = rowFor(carry.from, at) - 1;
    return row.every((cell, column) => column < columns || isSameThing(cell, plan, { row: from, column }, toWallClock));
  });
}

/** Whether the tab still holds what was seen there when the run looked: in between somebody may have typed. */
export function isUntouched(plan: Carried, read: readonly (readonly Cell[])[], toWallClock: WallClock): boolean {
  return read.every((row, at) => row.every((cell, column) => isSameThing(cell, plan, { row: at, column }, toWallClock)));
}

/** A formula may show something else at any time; it counts as kept as long as none of its references is broken. */
function isSameThing(
  cell: Cell,
  { seen, before, carry }: Carried,
  place: { row: number; column: number },
  toWallClock: WallClock,
): boolean {
  const isOurs = place.row < (before?.rows ?? 0);
  const old = isOurs ? seen[place.row]?.[place.column] : '';
  const isFormula = isOurs && (carry?.formulas[place.row]?.[place.column] ?? '') !== '';
  if (isFormula) return cell !== brokenReference || old === brokenReference;
  return plainOf(cell, toWallClock) === plainOf(old, toWallClock);
}

/** Our own columns of rows that were read. */
export function ownCells(read: readonly (readonly Cell[])[], columns: number): Cell[][] {
  return read.map((row) => row.slice(0, columns));
}

/** What stands on the staging tab, ready to be written over again: sorted rows may not be sortable at all. */
export function tryToStage(plan: ReportPlan, place: StagePlace, context: WriteContext): boolean {
  try {
    tryAgain(context.clock, () => stageReport(plan, place, context));
    return true;
  } catch (error) {
    if (plan.carry === null || !isServiceError(error)) throw error;
    return false;
  }
}

function rowFor(from: readonly number[], at: number): number {
  return from[at] ?? at + 1;
}
