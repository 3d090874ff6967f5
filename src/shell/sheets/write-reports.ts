import type { PivotSpec, ReportTable } from '../../engine/reports/report-table.js';
import type { RunCheck } from '../../engine/reports/run-checks.js';
import type { Issue } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { commitReports } from './commit-reports.js';
import { layoutReport } from './layout-report.js';
import type { LoadedShop } from './load-shop.js';
import { keepPrevious, type TagsBefore } from './previous-states.js';
import { readReportStates, saveReportStates, statesText } from './report-state.js';
import type { RunClock } from './run-clock.js';
import { readUnfinished, saveUnfinished } from './settings-store.js';
import { tryAgain } from './try-again.js';
import { announcePivot, isPivotChanged, type PivotSource, writePivot } from './write-pivots.js';
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
  const issues = writeChanged(leftFirst(reports, wasUnfinished), context, { ...run, stored, left, wasUnfinished });
  if (left.join() !== wasUnfinished.join()) tryAgain(clock, () => saveUnfinished(left));
  const written = reportIds(reports).filter((id) => context.owned.has(id) && !left.includes(id));
  const sheetOf = (id: string) => tabOf(id, '', context);
  // A new tab comes to the front by itself: show the main report after the first run, and the owner's place later on.
  const [main] = written;
  tryAgain(clock, () => spreadsheet.setActiveSheet(isFirst && main !== undefined ? sheetOf(main) : front));
  const tabById = new Map(written.map((id) => [id, tryAgain(clock, () => sheetOf(id).getName())]));
  const titles = [...reports.reports, reports.data, ...reports.pivots].filter(({ id }) => left.includes(id)).map(({ title }) => title);
  const unfinished = left.length === 0 ? [] : [shellIssue('run-unfinished', { params: { tabs: titles.join(', ') } })];
  return { tabs: [...tabById.values()], tabById, issues: [...issues, ...unfinished], isFinished: left.length === 0 };
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

function writeChanged(reports: Reports, context: WriteContext, notes: RunNotes): readonly Issue[] {
  const { clock, states } = context;
  const { left } = notes;
  const plans = planReports(reports, context, notes);
  const changed = plans.filter(({ isChanged }) => isChanged);
  for (const { report } of changed) tryAgain(clock, () => tabOf(report.id, report.title, context));
  const source = sourceOf(reports.data, context);
  const pivots = source === null ? [] : reports.pivots.filter((spec) => tryAgain(clock, () => isPivotChanged(spec, source, context)));
  if (changed.length > 0 || notes.isTagged) keepPrevious(context, notes.before);
  if (changed.length + pivots.length === 0) return [];
  for (const plan of changed) {
    const { id, title } = plan.report;
    states.set(
      id,
      tryAgain(clock, () => claimOf(plan, tabOf(id, title, context))),
    );
  }
  for (const spec of pivots) tryAgain(clock, () => announcePivot(spec, context));
  const claimed = tryAgain(clock, () => saveReportStates(states, notes.stored));
  const issues = commitReports(changed, context, left);
  for (const spec of pivots) {
    if (source === null || clock.leftMs() === 0 || left.includes(reports.data.id)) left.push(spec.id);
    else tryAgain(clock, () => writePivot(spec, source, context));
  }
  tryAgain(clock, () => saveReportStates(states, claimed));
  return issues;
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

function sourceOf(data: ReportTable, context: WriteContext): PivotSource | null {
  const sheet = context.owned.get(data.id);
  return sheet === undefined ? null : { report: data, layout: layoutReport(data), sheet };
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
