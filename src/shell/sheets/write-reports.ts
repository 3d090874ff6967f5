import type { PivotSpec, ReportTable } from '../../engine/reports/report-table.js';
import type { RunCheck } from '../../engine/reports/run-checks.js';
import type { Issue } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { checkPivotTabs, outcomeIssues, type PivotOutcome } from './check-pivot-tabs.js';
import { commitReports } from './commit-reports.js';
import { growSource, shrinkSource } from './fit-source.js';
import { layoutReport } from './layout-report.js';
import type { LoadedShop } from './load-shop.js';
import { type PivotPlan, type PivotSource, planPivot } from './plan-pivot.js';
import { keepPrevious, type TagsBefore } from './previous-states.js';
import { readReportStates, saveReportStates, statesText } from './report-state.js';
import type { RunClock } from './run-clock.js';
import { readUnfinished, saveUnfinished } from './settings-store.js';
import { tryAgain } from './try-again.js';
import { announcePivot, writePivot } from './write-pivots.js';
import { claimOf, planReport, type ReportPlan, tabOf, type WriteContext } from './write-report.js';

/** Every report and pivot of an analysis, in the order of their tabs. */
export interface Reports {
  readonly reports: readonly ReportTable[];
  readonly pivots: readonly PivotSpec[];
  /** Source of the pivots; a hidden tab. */
  readonly data: ReportTable;
  /** What was checked of them. */
  readonly checks: readonly RunCheck[];
}

/** What became of them. */
export interface WrittenReports {
  /** Names of the visible tabs. */
  readonly tabs: readonly string[];
  /** The same by the ids of what stands in them. */
  readonly tabById: ReadonlyMap<string, string>;
  /** What the pivots show, beside what the report says. */
  readonly pivotChecks: readonly PivotOutcome[];
  readonly issues: readonly Issue[];
  /** False when the time ran out; the next refresh goes on with what is left. */
  readonly isFinished: boolean;
}

/**
 * Writes all reports and pivots that are not what they should be. When nothing has changed nothing is written. A run that
 * has used up its time stops between two of them and notes which are left; the next run takes those first.
 */
export function writeReports(run: ReportRun, reports: Reports): WrittenReports {
  const { shop, currency, clock } = run;
  const { spreadsheet, found, input } = shop;
  const states = tryAgain(clock, readReportStates);
  const stored = statesText(states);
  const front = tryAgain(clock, () => spreadsheet.getActiveSheet());
  const context: WriteContext = {
    spreadsheet,
    owned: new Map(found.owned),
    states,
    currency,
    locale: spreadsheet.getSpreadsheetLocale(),
    toWallClock: input.toWallClock,
    clock,
  };
  const wasUnfinished = tryAgain(clock, readUnfinished);
  const isFirst = !context.owned.has(reports.reports[0]?.id ?? '');
  const left: string[] = [];
  const { issues, pivotChecks } = writeChanged(leftFirst(reports, wasUnfinished), context, { ...run, stored, left, wasUnfinished });
  if (left.join() !== wasUnfinished.join()) tryAgain(clock, () => saveUnfinished(left));
  const written = reportIds(reports).filter((id) => context.owned.has(id) && !left.includes(id));
  const sheetOf = (id: string) => tabOf(id, '', context);
  // A new tab comes to the front by itself: show the main report after the first run, and the owner's place later on.
  const [main] = written;
  tryAgain(clock, () => spreadsheet.setActiveSheet(isFirst && main !== undefined ? sheetOf(main) : front));
  const tabById = new Map(written.map((id) => [id, tryAgain(clock, () => sheetOf(id).getName())]));
  const titles = [...reports.reports, reports.data, ...reports.pivots].filter(({ id }) => left.includes(id)).map(({ title }) => title);
  const unfinished = left.length === 0 ? [] : [shellIssue('run-unfinished', { params: { tabs: titles.join(', ') } })];
  return { tabs: [...tabById.values()], tabById, pivotChecks, issues: [...issues, ...unfinished], isFinished: left.length === 0 };
}

/** The run that reports are written in. */
export interface ReportRun {
  readonly shop: LoadedShop;
  readonly currency: string | null;
  readonly clock: RunClock;
  /** The tags as they were before the run, and whether it has changed them. */
  readonly before: TagsBefore;
  readonly isTagged: boolean;
}

/** What a run starts from, and gathers. */
interface RunNotes extends ReportRun {
  /** States as they are stored. */
  readonly stored: string;
  /** Ids that the run before had no time for, and those that this one has no time for. */
  readonly wasUnfinished: readonly string[];
  readonly left: string[];
}

type Written = Pick<WrittenReports, 'issues' | 'pivotChecks'>;

function writeChanged(reports: Reports, context: WriteContext, notes: RunNotes): Written {
  const { clock, states } = context;
  const { left } = notes;
  const plans = planReports(reports, context, notes);
  const changed = plans.filter(({ isChanged }) => isChanged);
  for (const { report } of changed) tryAgain(clock, () => tabOf(report.id, report.title, context));
  const source = sourceOf(reports.data, plans, context);
  const pivots = source === null ? [] : reports.pivots.map((spec) => tryAgain(clock, () => planPivot(spec, source, context)));
  const due = pivots.filter(({ action }) => action !== 'none');
  if (changed.length > 0 || notes.isTagged) keepPrevious(context, notes.before);
  if (changed.length + due.length === 0) return checked(pivots, source, context, left);
  for (const plan of changed) {
    const { id, title } = plan.report;
    states.set(
      id,
      tryAgain(clock, () => claimOf(plan, tabOf(id, title, context))),
    );
  }
  for (const plan of due) tryAgain(clock, () => announcePivot(plan, context));
  const claimed = tryAgain(clock, () => saveReportStates(states, notes.stored));
  if (source !== null) tryAgain(clock, () => growSource(due, source, context));
  const issues = commitReports(changed, context, left);
  writePivots(due, source, context, left);
  tryAgain(clock, () => saveReportStates(states, claimed));
  const { pivotChecks, issues: others } = checked(pivots, source, context, left);
  return { issues: [...issues, ...others], pivotChecks };
}

/** Makes pivots, or lets them be as their source has its new size; as long as there is time, and a source to read. */
function writePivots(due: readonly PivotPlan[], source: PivotSource | null, context: WriteContext, left: string[]): void {
  const { clock } = context;
  const isSourceThere = source !== null && !left.includes(source.report.id);
  if (isSourceThere) tryAgain(clock, () => shrinkSource(due, source, context));
  for (const plan of due) {
    if (!isSourceThere || clock.leftMs() === 0) left.push(plan.spec.id);
    else tryAgain(clock, () => writePivot(plan, source, context));
  }
}

/** What the pivots show now. Those that are still to be made show nothing that could be compared. */
function checked(pivots: readonly PivotPlan[], source: PivotSource | null, context: WriteContext, left: readonly string[]): Written {
  const isDone = (id: string) => !left.includes(id);
  const known = pivots.flatMap(({ issue }) => (issue === null ? [] : [issue]));
  if (source === null || !isDone(source.report.id)) return { issues: known, pivotChecks: [] };
  const done = pivots.filter(({ spec, issue }) => issue === null && isDone(spec.id));
  const pivotChecks = checkPivotTabs(done, source, context);
  return { issues: [...known, ...outcomeIssues(pivotChecks)], pivotChecks };
}

/** Looks at every report's tab, as long as there is time. */
function planReports({ reports, data }: Reports, context: WriteContext, { wasUnfinished, left }: RunNotes): ReportPlan[] {
  const plans: ReportPlan[] = [];
  const all = wasUnfinished.includes(data.id) ? [data, ...reports] : [...reports, data];
  for (const report of all) {
    if (context.clock.leftMs() === 0) left.push(report.id);
    else plans.push(tryAgain(context.clock, () => planReport(report, context)));
  }
  return plans;
}

/** Where the pivots read. The headers are looked up where something else stands in its tab than should. */
function sourceOf(data: ReportTable, plans: readonly ReportPlan[], context: WriteContext): PivotSource | null {
  const sheet = context.owned.get(data.id);
  if (sheet === undefined) return null;
  const plan = plans.find(({ report }) => report === data);
  const isNew = plan?.isNew === true;
  const cells =
    plan?.isOther === true && !isNew ? tryAgain(context.clock, () => sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0]) : null;
  const headers = cells?.map(String) ?? data.columns.map(({ header }) => header);
  return { report: data, layout: layoutReport(data), sheet, headers, isNew };
}

function leftFirst(all: Reports, left: readonly string[]): Reports {
  const first = <T extends { id: string }>(list: readonly T[]) => [
    ...list.filter(({ id }) => left.includes(id)),
    ...list.filter(({ id }) => !left.includes(id)),
  ];
  return { ...all, reports: first(all.reports), pivots: first(all.pivots) };
}

function reportIds({ reports, pivots }: Reports): string[] {
  return [...reports, ...pivots].map(({ id }) => id);
}
