import type { Issue } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { dressCells } from './dress-report.js';
import { cellInput, padLayout } from './layout-report.js';
import { ensureSize } from './owned-tabs.js';
import { applyPaint, type Paint } from './paint.js';
import { sameCells } from './same-cells.js';
import { openStage, removeStage, type StagePlace } from './staging-tab.js';
import { tryAgain } from './try-again.js';
import { finishReport, holds, type ReportPlan, tabOf, type WriteContext } from './write-report.js';

interface Staged {
  readonly plan: ReportPlan;
  readonly place: StagePlace;
}

/**
 * Puts reports into their tabs: the only writer of reports. All are built on a hidden tab first, one below the other, and
 * read back there; then each is copied to where it belongs in one call, so that its tab holds the old report or the new
 * one and never half of each. Nothing outside the rectangle that we wrote before is touched, and a larger earlier report
 * leaves nothing behind.
 *
 * @param left gets the ids of those that the run has no time for
 */
export function commitReports(plans: readonly ReportPlan[], context: WriteContext, left: string[]): Issue[] {
  const { spreadsheet, clock, states } = context;
  const issues: Issue[] = [];
  const ready = new Set(plans.filter(({ isOther, isUndressed }) => !isOther && !isUndressed));
  for (const staged of stageReports(plans, context, left)) {
    const issue = commitReport(staged, context);
    if (issue === null) ready.add(staged.plan);
    else issues.push(issue);
  }
  for (const plan of ready) {
    const { id, title } = plan.report;
    states.set(
      id,
      tryAgain(clock, () => finishReport(plan, tabOf(id, title, context), context.currency)),
    );
  }
  tryAgain(clock, () => removeStage(spreadsheet));
  return issues;
}

/** Builds all reports whose cells or formats change, as long as there is time, and waits until they stand there. */
function stageReports(plans: readonly ReportPlan[], context: WriteContext, left: string[]): Staged[] {
  const { spreadsheet, clock } = context;
  const building = plans.filter(({ isOther, isUndressed }) => isOther || isUndressed);
  const room = { rows: 0, columns: 1 };
  for (const { rows, columns } of building) {
    room.rows += rows;
    room.columns = Math.max(room.columns, columns);
  }
  const staged: Staged[] = [];
  const paints: Paint = new Map();
  const begunMs = clock.leftMs();
  let top = 0;
  for (const plan of building) {
    const leftMs = clock.leftMs();
    // What stands on the staging tab takes about as long again to be copied to where it belongs.
    if (leftMs === 0 || (staged.length > 0 && begunMs - leftMs > leftMs)) {
      left.push(plan.report.id);
      continue;
    }
    const above = top;
    const sheet = tryAgain(clock, () => {
      const stage = staged[0]?.place.sheet ?? openStage(spreadsheet, room);
      buildReport(plan, { sheet: stage, top: above }, context);
      return stage;
    });
    if (plan.isUndressed) dressCells({ ...plan, paints, top, showing: context });
    staged.push({ plan, place: { sheet, top } });
    top += plan.rows;
  }
  const [first] = staged;
  if (first === undefined) return staged;
  tryAgain(clock, () => {
    applyPaint(paints, first.place.sheet);
    SpreadsheetApp.flush();
  });
  return staged;
}

/** Where the formats change too, the cells come along with those that the owner gave them. */
function buildReport(plan: ReportPlan, { sheet, top }: StagePlace, context: WriteContext): void {
  const { report, layout, rows, columns, isNew, isUndressed } = plan;
  const target = tabOf(report.id, report.title, context);
  ensureSize(target, rows, columns);
  const range = sheet.getRange(top + 1, 1, rows, columns);
  if (isUndressed && !isNew) target.getRange(1, 1, rows, columns).copyTo(range);
  range.setValues(padLayout(layout.cells, rows, columns).map((row) => row.map(cellInput)));
}

/** Reads a built report back, and copies it. Answers why it was not, if so. */
function commitReport({ plan, place }: Staged, context: WriteContext): Issue | null {
  const { report, layout, rows, columns, isUndressed } = plan;
  const cells = padLayout(layout.cells, rows, columns);
  return tryAgain(context.clock, (tried) => {
    const built = place.sheet.getRange(place.top + 1, 1, rows, columns);
    const sheet = tabOf(report.id, report.title, context);
    // What failed may have been done all the same: then it is not done twice.
    if (tried > 0 && !isUndressed && holds(sheet, cells, context.toWallClock)) return null;
    const tab = sheet.getName();
    if (!sameCells(built.getValues(), cells, context.toWallClock)) return shellIssue('report-not-kept', { tab });
    const target = sheet.getRange(1, 1, rows, columns);
    if (!target.canEdit()) return shellIssue('report-protected', { tab });
    if (isUndressed) built.copyTo(target);
    else built.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    return null;
  });
}
