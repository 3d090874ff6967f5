import type { PivotSpec, ReportTable } from '../../engine/reports/report-table.js';
import type { RunCheck } from '../../engine/reports/run-checks.js';
import type { Issue } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { checkPivotTabs, outcomeIssues, type PivotOutcome } from './check-pivot-tabs.js';
import { type ChosenReports, chooseReports, type WhatToWrite } from './choose-reports.js';
import { commitReports } from './commit-reports.js';
import { growSource, shrinkSource } from './fit-source.js';
import { layoutReport } from './layout-report.js';
import type { LoadedShop } from './load-shop.js';
import { type PivotPlan, type PivotSource, planPivot } from './plan-pivot.js';
import { completePlan, leftOf, planReport, type ReportPlan } from './plan-report.js';
import { keepPrevious, type TagsBefore } from './previous-states.js';
import { askTyped, type Question, readQuestions, saveQuestions } from './questions.js';
import { aboveOf, placed, readReportStates, saveReportStates, settled, statesText } from './report-state.js';
import type { RunClock } from './run-clock.js';
import { readUnfinished, saveUnfinished } from './settings-store.js';
import { tryAgain } from './try-again.js';
import { announcePivot, writePivot } from './write-pivots.js';
import { claimOf, tabOf, type WriteContext } from './write-report.js';

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
  /** What was left as it stands. */
  readonly questions: readonly Question[];
  /** False when the time ran out; the next refresh goes on with what is left. */
  readonly isFinished: boolean;
}

/** The run that reports are written in. */
export interface ReportRun {
  readonly shop: LoadedShop;
  readonly currency: string | null;
  readonly clock: RunClock;
  /** The tags as they were before the run, and whether it has changed them. */
  readonly before: TagsBefore;
  readonly isTagged: boolean;
  readonly what: WhatToWrite;
}

/**
 * Writes all reports and pivots that are not what they should be. When nothing has changed nothing is written. A run that
 * has used up its time stops between two of them and notes which are left; the next run takes those first.
 */
export function writeReports(run: ReportRun, all: Reports): WrittenReports {
  const { shop, currency, clock, what } = run;
  const { spreadsheet, found, input } = shop;
  const states = tryAgain(clock, readReportStates);
  const stored = statesText(states);
  const front = tryAgain(clock, () => spreadsheet.getActiveSheet());
  const owned = new Map(found.owned);
  const locale = tryAgain(clock, () => spreadsheet.getSpreadsheetLocale());
  const context: WriteContext = { spreadsheet, owned, states, currency, locale, toWallClock: input.toWallClock, clock };
  const questions: Question[] = [];
  const reports = chooseReports(all, context, what, questions);
  const wasUnfinished = tryAgain(clock, readUnfinished);
  const isFirst = !context.owned.has(all.reports[0]?.id ?? '');
  const left: string[] = [];
  const notes = { ...run, stored, left, wasUnfinished, questions };
  const { issues, pivotChecks } = writeChanged(leftFirst(reports, wasUnfinished), context, notes);
  noteLeft(notes, reports);
  const written = reportIds(reports).filter((id) => context.owned.has(id) && !left.includes(id));
  const sheetOf = (id: string) => tabOf(id, '', context);
  // A new tab comes to the front by itself: show the main report after the first run, and the owner's place later on.
  const [main] = written;
  tryAgain(clock, () => spreadsheet.setActiveSheet(isFirst && main !== undefined ? sheetOf(main) : front));
  const tabById = new Map(written.map((id) => [id, tryAgain(clock, () => sheetOf(id).getName())]));
  const titles = [...reports.reports, reports.data, ...reports.pivots].filter(({ id }) => left.includes(id)).map(({ title }) => title);
  const unfinished = left.length === 0 ? [] : [shellIssue('run-unfinished', { params: { tabs: titles.join(', ') } })];
  const isFinished = left.length === 0;
  return { tabs: [...tabById.values()], tabById, pivotChecks, issues: [...issues, ...unfinished], questions, isFinished };
}

/** What a run starts from, and gathers. */
interface RunNotes extends ReportRun {
  /** States as they are stored. */
  readonly stored: string;
  /** Ids that the run before had no time for, and those that this one has no time for. */
  readonly wasUnfinished: readonly string[];
  readonly left: string[];
  readonly questions: Question[];
}

/** What the next run and whoever opens the page of reports have to know. A run of one report forgets nothing about the others. */
function noteLeft({ clock, left, wasUnfinished, questions, what }: RunNotes, { reports, pivots, data, writesData }: ChosenReports): void {
  const ids = new Set([...reports, ...pivots, ...(writesData ? [data] : [])].map(({ id }) => id));
  const isOther = (id: string) => what.onlyId !== null && id !== what.onlyId && !ids.has(id);
  const unfinished = [...wasUnfinished.filter(isOther), ...left];
  if (unfinished.join() !== wasUnfinished.join()) tryAgain(clock, () => saveUnfinished(unfinished));
  const kept = tryAgain(clock, readQuestions);
  tryAgain(clock, () => saveQuestions([...kept.filter(({ id }) => isOther(id)), ...questions], kept));
}

type Written = Pick<WrittenReports, 'issues' | 'pivotChecks'>;

function writeChanged(reports: ChosenReports, context: WriteContext, notes: RunNotes): Written {
  const { clock, states } = context;
  const { left } = notes;
  const plans = planReports(reports, context, notes);
  const changed = plans.filter(({ isChanged, report }) => isChanged && hasTab(report, context, left));
  const source = sourceOf(reports.data, plans, context);
  const pivots = source === null ? [] : reports.pivots.map((spec) => tryAgain(clock, () => planPivot(spec, source, context)));
  const due = pivots.filter(({ action }) => action !== 'none');
  if (changed.length > 0 || notes.isTagged) keepPrevious(context, notes.before, new Set(plans.map(({ report }) => report.id)));
  if (changed.length + due.length === 0) {
    tryAgain(clock, () => saveReportStates(states, notes.stored));
    return checked(pivots, source, context, left);
  }
  for (const plan of changed) {
    const { id, title } = plan.report;
    states.set(
      id,
      tryAgain(clock, () => claimOf(plan, tabOf(id, title, context), context)),
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

/** Looks at every report's tab, as long as there is time. What somebody typed into is left alone, and asked about. */
function planReports({ reports, data, writesData }: ChosenReports, context: WriteContext, notes: RunNotes): ReportPlan[] {
  const { clock } = context;
  const plans: ReportPlan[] = [];
  const withData = writesData ? [...reports, data] : reports;
  const all = writesData && notes.wasUnfinished.includes(data.id) ? [data, ...reports] : withData;
  for (const report of all) {
    if (clock.leftMs() === 0) {
      notes.left.push(report.id);
      continue;
    }
    const plan = tryAgain(clock, () => planOf(report, context));
    if (plan.typed.length > 0 && notes.what.answers.get(report.id) !== 'overwrite') {
      notes.questions.push(
        askTyped(
          report.id,
          tryAgain(clock, () => tabOf(report.id, '', context).getName()),
          plan.typed.map((cell) => ({ ...cell, row: plan.above + cell.row })),
        ),
      );
    } else plans.push(plan);
  }
  return plans;
}

/** Makes a report's tab where it has none; not when the time is up, and then the report is left for the next run. */
function hasTab({ id, title }: ReportTable, context: WriteContext, left: string[]): boolean {
  if (context.clock.leftMs() === 0) left.push(id);
  else tryAgain(context.clock, () => tabOf(id, title, context));
  return !left.includes(id);
}

function planOf(report: ReportTable, context: WriteContext): ReportPlan {
  const { owned, states } = context;
  const sheet = owned.get(report.id);
  const known = states.get(report.id);
  const plan = planReport(report, context);
  const { before } = plan;
  // Somebody typed exactly what we would write: from now on it is what we left.
  const isKnown = before === undefined || plan.isChanged || plan.now !== undefined;
  if (!isKnown) states.set(report.id, { ...before, left: [leftOf(plan, plan.seen, context)] });
  else if (known !== undefined) states.set(report.id, settled(placed(known, aboveOf(before)), plan.now));
  return sheet === undefined || !plan.isChanged ? plan : completePlan(plan, sheet);
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

function leftFirst(all: ChosenReports, left: readonly string[]): ChosenReports {
  const first = <T extends { id: string }>(list: readonly T[]) => [
    ...list.filter(({ id }) => left.includes(id)),
    ...list.filter(({ id }) => !left.includes(id)),
  ];
  return { ...all, reports: first(all.reports), pivots: first(all.pivots) };
}

function reportIds({ reports, pivots }: Reports): string[] {
  return [...reports, ...pivots].map(({ id }) => id);
}
