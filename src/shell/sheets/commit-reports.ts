import type { Cell } from '../../engine/table/cell.js';
import type { Issue } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { bandReport, type ColourRules, colourReport, rulesBefore } from './decorate-report.js';
import { dressCells } from './dress-report.js';
import { applyPaint, type Paint } from './paint.js';
import type { ReportPlan } from './plan-report.js';
import { unknownLook } from './report-state.js';
import { commitWidth, isStaged, isUntouched, ownCells, paintFreshRows, stageWidth, tryToStage } from './stage-report.js';
import { openStage, removeStage, type StagePlace } from './staging-tab.js';
import { tryAgain } from './try-again.js';
import { finishReport, tabOf, type WriteContext } from './write-report.js';

interface Staged {
  readonly plan: ReportPlan;
  readonly place: StagePlace;
  /** What stands on the staging tab, as it was read back. */
  readonly built: readonly (readonly Cell[])[];
  readonly rules: ColourRules | null;
}

/** What stands in a report's rectangle now, as it was read; or why it was not written. */
type Committed = { readonly cells: readonly (readonly Cell[])[] } | { readonly issue: Issue };

/**
 * Puts reports into their tabs: the only writer of reports. All are built on a hidden tab first, one below the other, and
 * read back there; then each is copied to where it belongs in one call, so that its tab holds the old report or the new
 * one and never half of each. Nothing outside the rectangle that we wrote before is touched, unless it goes along with its
 * row; and a larger earlier report leaves nothing behind.
 *
 * @param left gets the ids of those that the run has no time for
 */
export function commitReports(plans: readonly ReportPlan[], context: WriteContext, left: string[]): Issue[] {
  const { spreadsheet, clock, states } = context;
  const issues: Issue[] = [];
  // Their figures are right all the same; the next refresh dresses them.
  const undecorated = new Set<ReportPlan>();
  const ready = new Map(plans.filter(({ isOther, isUndressed }) => !isOther && !isUndressed).map((plan) => [plan, plan.seen]));
  for (const staged of stageReports(plans, context, { left, issues })) {
    const committed = commitReport(staged, context);
    if ('issue' in committed) issues.push(committed.issue);
    else {
      if (!colourReport(staged.plan, staged.rules, context)) undecorated.add(staged.plan);
      ready.set(staged.plan, committed.cells);
    }
  }
  for (const [plan, cells] of ready) {
    const { id, title } = plan.report;
    const banded = bandReport(plan, context);
    if (banded === null) undecorated.add(plan);
    const isBanded = banded ?? plan.before?.isBanded === true;
    const state = tryAgain(clock, () => finishReport(plan, tabOf(id, title, context), cells, context));
    const look = undecorated.has(plan) ? unknownLook : state.look;
    states.set(id, { ...state, look, ...(isBanded && { isBanded }) });
  }
  tryAgain(clock, () => removeStage(spreadsheet));
  return issues;
}

/** Builds all reports whose cells or formats change, as long as there is time, and reads all of them back. */
function stageReports(
  plans: readonly ReportPlan[],
  context: WriteContext,
  { left, issues }: { left: string[]; issues: Issue[] },
): Staged[] {
  const { spreadsheet, clock } = context;
  const building = plans.filter(({ isOther, isUndressed }) => isOther || isUndressed);
  const room = { rows: 0, columns: 1 };
  for (const plan of building) {
    room.rows += plan.rows;
    room.columns = Math.max(room.columns, stageWidth(plan));
  }
  const staged: Omit<Staged, 'built'>[] = [];
  const paints: Paint = new Map();
  const begunMs = clock.leftMs();
  let top = 0;
  let stage: StagePlace['sheet'] | null = null;
  for (const plan of building) {
    const leftMs = clock.leftMs();
    // What stands on the staging tab takes about as long again to be copied to where it belongs.
    if (leftMs === 0 || (staged.length > 0 && begunMs - leftMs > leftMs)) {
      left.push(plan.report.id);
      continue;
    }
    const sheet: StagePlace['sheet'] = stage ?? tryAgain(clock, () => openStage(spreadsheet, room));
    stage = sheet;
    if (!tryToStage(plan, { sheet, top }, context)) {
      issues.push(besideStays(plan, context));
      continue;
    }
    if (plan.isUndressed || (plan.carry?.fresh.length ?? 0) > 0) dressCells({ ...plan, paints, top, showing: context });
    paintFreshRows(plan, paints, top);
    staged.push({ plan, place: { sheet, top }, rules: rulesBefore(plan, context) });
    top += plan.rows;
  }
  const [first] = staged;
  if (first === undefined) return [];
  const width = Math.max(...staged.map(({ plan }) => commitWidth(plan)));
  const built = tryAgain(clock, (): Cell[][] => {
    applyPaint(paints, first.place.sheet);
    SpreadsheetApp.flush();
    return first.place.sheet.getRange(1, 1, top, width).getValues();
  });
  return staged.map((each) => {
    const rows = built.slice(each.place.top, each.place.top + each.plan.rows);
    return { ...each, built: rows.map((row) => row.slice(0, commitWidth(each.plan))) };
  });
}

/** Copies a report that was built to where it belongs, if it was built as it should be and nobody has been there meanwhile. */
function commitReport({ plan, place, built }: Staged, context: WriteContext): Committed {
  const { report, rows, columns, above, before, carry, typed, isOther, isUndressed } = plan;
  const { clock, toWallClock } = context;
  return tryAgain(clock, (tried): Committed => {
    const width = commitWidth(plan);
    const source = place.sheet.getRange(place.top + 1, 1, rows, width);
    const sheet = tabOf(report.id, report.title, context);
    const target = sheet.getRange(above + 1, 1, rows, width);
    const tab = sheet.getName();
    // What failed may have been done all the same: then it is not done twice.
    const isTold = tried > 0 && isOther;
    if (isTold && isStaged(plan, target.getValues(), toWallClock) === null) return { cells: ownCells(built, columns) };
    const problem = isStaged(plan, built, toWallClock);
    if (problem === 'beside') return { issue: besideStays(plan, context) };
    if (problem === 'ours') return { issue: shellIssue('report-not-kept', { tab }) };
    const isKnown = before?.left !== undefined && report.hidden !== true && typed.length === 0;
    if ((carry !== null || isKnown) && !isUntouched(plan, target.getValues(), toWallClock))
      return { issue: shellIssue('report-not-kept', { tab }) };
    if (!target.canEdit()) return { issue: shellIssue('report-protected', { tab }) };
    if (isUndressed || carry !== null) source.copyTo(target);
    else source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    return { cells: ownCells(built, columns) };
  });
}

/** Better an old report than a new one with somebody's words beside the wrong customer. */
function besideStays({ report }: ReportPlan, context: WriteContext): Issue {
  return shellIssue('report-beside', { tab: tryAgain(context.clock, () => tabOf(report.id, report.title, context).getName()) });
}
