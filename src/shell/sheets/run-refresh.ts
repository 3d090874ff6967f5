import {
  adviceTexts,
  buildOwnPivot,
  checksBlock,
  conversionReport,
  needsWeekdays,
  pivotData,
  pivotSpecs,
  profitCurveReport,
  reviewListReport,
  runChecks,
  segmentCheckReport,
  segmentExtras,
  serviceChannelsReport,
  serviceQueueReport,
} from '../../engine/on-demand.js';
import type { RunStamp } from '../../engine/reports/checks-block.js';
import { customersReport } from '../../engine/reports/customers-report.js';
import { dataIssuesReport } from '../../engine/reports/data-issues.js';
import type { OwnPivot } from '../../engine/reports/own-pivots/pivot-request.js';
import { segmentsReport } from '../../engine/reports/segments-report.js';
import { thresholdRows } from '../../engine/segments/scores/threshold-rows.js';
import { analyse } from '../../engine/shop/analyse.js';
import type { Analysis } from '../../engine/shop/analysis.js';
import type { SourceTab } from '../../engine/table/cell.js';
import type { Issue, Result } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { cellRoom } from './cell-room.js';
import type { PivotOutcome } from './check-pivot-tabs.js';
import type { WhatToWrite } from './choose-reports.js';
import { lastRefreshOf, runStamp, saveLastRefresh } from './last-refresh.js';
import { type LoadedShop, loadShop } from './load-shop.js';
import { keepOwnPivot, readOwnPivots } from './own-pivots.js';
import { keepPrevious, removeUnmarkedPrevious, type TagsBefore } from './previous-states.js';
import type { Answers, Question } from './questions.js';
import { readReportStates } from './report-state.js';
import { type RunClock, startClock } from './run-clock.js';
import { removeStage } from './staging-tab.js';
import { type TagOutcome, writeTags } from './tag-column.js';
import { tagNamesToKeep } from './tags/typed-tags.js';
import { isServiceError, tryAgain, waitBeforeTry } from './try-again.js';
import { type Reports, writeReports } from './write-reports.js';

const tries = 3;
const longestId = 60;

/** What a run is to write. `tags: 'if-present'` keeps an existing tag column up to date and adds none. */
export interface RefreshPlan {
  readonly tags: 'always' | 'if-present';
  readonly reports: boolean;
  /** What to do about questions of the refresh before. */
  readonly answers?: Answers;
  /** The one report or pivot to write; then nothing else is, not even tags. */
  readonly onlyId?: string | null;
  /** A pivot of the owner's own to be made and kept, as the sidebar sent it. */
  readonly pivot?: unknown;
}

/** What a run found and wrote. */
export interface Refresh {
  readonly shop: LoadedShop;
  readonly analysis: Analysis;
  readonly tagged: TagOutcome | null;
  /** Names of the visible tabs that were written. */
  readonly tabs: readonly string[];
  /** Those of the pivot that was asked for: its own, and that of its rates. */
  readonly pivotTabs: readonly string[];
  /** What every pivot shows, beside what the report says. */
  readonly pivotChecks: readonly PivotOutcome[];
  /** What was left as it stands until the owner has said what to do. */
  readonly questions: readonly Question[];
}

/** A shop that was read and computed; nothing is written yet. */
export interface ComputedShop {
  readonly shop: LoadedShop;
  readonly analysis: Analysis;
}

/**
 * Reads every tab that is needed once and computes everything; writes nothing.
 *
 * @param rules other rules than those in the spreadsheet: a criteria table to try, or null for none at all
 * @param bins another number of classes of R, F and M than the settings have
 */
export function computeShop(rules?: SourceTab | null, bins?: number): Result<ComputedShop> {
  const shop = loadShop(SpreadsheetApp.getActiveSpreadsheet());
  if (!shop.ok) return shop;
  const input = { ...shop.value.input, ...(rules !== undefined && { rules }), ...(bins !== undefined && { bins }) };
  const analysed = analyse(input);
  if (!analysed.ok) return analysed;
  return { ok: true, value: { shop: shop.value, analysis: analysed.value }, issues: [...shop.issues, ...analysed.value.issues] };
}

/**
 * One run: read, compute all there is to write, write tags, then reports, then pivots. Input that can't be used ends
 * it before the first write. What an earlier run left that was cut short is put right on the way. Call it under the
 * document lock.
 */
export function runRefresh(plan: RefreshPlan): Result<Refresh> {
  const clock = startClock();
  const written = tagUntilStill(plan, clock);
  if (!written.ok) return written;
  const { shop, analysis, tagged, reports, pivot } = written.value;
  tryAgain(clock, () => removeStage(shop.spreadsheet));
  tryAgain(clock, () => removeUnmarkedPrevious(shop.spreadsheet, shop.found.owned));
  const { before, isTagged } = written.value;
  const what = whatToWrite(plan, pivot);
  const run = { shop, currency: analysis.lines.currency, before, isTagged, clock, what };
  const outcome = reports === null ? null : writeReports(run, reports);
  if (reports === null && isTagged) {
    const { spreadsheet, found } = shop;
    keepPrevious({ spreadsheet, owned: found.owned, states: tryAgain(clock, readReportStates), clock }, before, new Set());
  }
  tryAgain(clock, () => SpreadsheetApp.flush());
  const pivotChecks = outcome?.pivotChecks ?? [];
  if (outcome?.isFinished !== false && what.onlyId === null)
    tryAgain(clock, () =>
      saveLastRefresh(lastRefreshOf({ shop, analysis, reports, pivotChecks, clock }), tagged === null ? {} : tagNamesToKeep(analysis)),
    );
  const issues = [...written.issues, ...(outcome?.issues ?? [])];
  const pivotTabs =
    pivot === null || outcome === null ? [] : [pivot.id, ratesIdOf(pivot.id)].flatMap((id) => outcome.tabById.get(id) ?? []);
  const questions = outcome?.questions ?? [];
  return { ok: true, value: { shop, analysis, tagged, tabs: outcome?.tabs ?? [], pivotTabs, pivotChecks, questions }, issues };
}

/** A pivot that is asked for by name gets its tab, also where the owner had deleted it. */
function whatToWrite({ tags, answers, onlyId }: RefreshPlan, pivot: OwnPivot | null): WhatToWrite {
  const asked = pivot === null ? [] : [pivot.id, ratesIdOf(pivot.id)].map((id) => [id, 'make'] as const);
  return { answers: new Map([...(answers ?? []), ...asked]), onlyId: onlyId ?? null, startsOver: tags === 'always' };
}

function ratesIdOf(id: string): string {
  return `${id}-rates`;
}

interface Tagged extends ComputedShop {
  readonly reports: Reports | null;
  readonly tagged: TagOutcome | null;
  /** The shop as it was read before anything was written, and whether the tags differ now. */
  readonly before: TagsBefore;
  readonly isTagged: boolean;
  /** The pivot that was asked for. */
  readonly pivot: OwnPivot | null;
}

/**
 * Reads, computes and tags; again, up to three times, when rows were moved meanwhile. When a service fails, all of it is
 * done again too: what was written is then read like anything else.
 */
function tagUntilStill(plan: RefreshPlan, clock: RunClock): Result<Tagged> {
  let tried = 0;
  let refusal: Issue['code'] | null = null;
  let before: TagsBefore | null = null;
  for (let failures = 0; ; ) {
    try {
      const tagged = tagOnce({ plan, clock, earlier: before }, (read) => {
        before = read;
      });
      tried++;
      const trouble = troubleOf(tagged);
      if (trouble === null || (!tagged.ok && (trouble.code === refusal || trouble.code === 'owner-cells-lost'))) return tagged;
      if (tried >= tries) return { ok: false, issue: trouble };
      // A refusal may come of a tab that was read while its columns moved: it is believed when it comes twice.
      refusal = tagged.ok ? null : trouble.code;
    } catch (error) {
      failures++;
      if (!isServiceError(error) || !waitBeforeTry(clock, failures)) throw error;
    }
  }
}

function troubleOf(tagged: Result<Tagged>): Issue | null {
  return tagged.ok ? (tagged.value.tagged?.trouble ?? null) : tagged.issue;
}

interface OneTry {
  readonly plan: RefreshPlan;
  readonly clock: RunClock;
  /** What an earlier try read, before it wrote anything. */
  readonly earlier: TagsBefore | null;
}

function tagOnce({ plan, clock, earlier }: OneTry, onRead: (read: TagsBefore) => void): Result<Tagged> {
  const computed = computeShop();
  if (!computed.ok) return computed;
  const { shop, analysis } = computed.value;
  const before = earlier ?? { orders: shop.orders, analysis };
  onRead(before);
  const hasTab = (id: string) => shop.found.owned.has(id);
  const asked = plan.pivot === undefined ? null : keepOwnPivot(plan.pivot, analysis, hasTab);
  if (asked?.ok === false) return asked;
  const own = plan.reports ? readOwnPivots(analysis) : null;
  const reports = own && reportsOf(analysis, hasTab, own.pivots, runStamp(computed.value, clock));
  const full = cellRoom(shop, reports);
  if (full !== null) return { ok: false, issue: full };
  const problem = onlyProblem(plan, reports);
  if (problem !== null) return { ok: false, issue: problem };
  const isTagging = (plan.tags === 'always' || shop.orders.tagColumn !== null) && (plan.onlyId ?? null) === null;
  const written = isTagging ? writeTags(shop.orders, analysis) : null;
  if (written !== null && !written.ok) return written;
  const tagged = written?.value ?? null;
  const isTagged = tagged?.isWritten === true || before.orders.tagCells.join() !== shop.orders.tagCells.join();
  const typed = tagged?.typed == null ? [] : [tagged.typed];
  const issues = [...computed.issues, ...(own?.issues ?? []), ...typed];
  return { ok: true, value: { shop, analysis, reports, tagged, before, isTagged, pivot: asked?.value ?? null }, issues };
}

/** Why the one report that was asked for can't be written: there is none of that name, or it has nothing to say. */
function onlyProblem({ onlyId }: RefreshPlan, reports: Reports | null): Issue | null {
  if (reports === null || onlyId === undefined || onlyId === null) return null;
  const isThere = [...reports.reports, ...reports.pivots].some(({ id }) => id === onlyId);
  return isThere ? null : shellIssue('no-such-report', { seen: onlyId.slice(0, longestId) });
}

/**
 * All reports of an analysis.
 *
 * @param hasTab whether a report, by its id, has a tab already
 * @param own the owner's own pivots
 * @param stamp the run that they are made in, which the first of them tells
 */
export function reportsOf(
  analysis: Analysis,
  hasTab: (id: string) => boolean = () => false,
  own: readonly OwnPivot[] = [],
  stamp: RunStamp | null = null,
): Reports {
  const check = segmentCheckReport(analysis, () => thresholdRows(analysis));
  const answers = [profitCurveReport(analysis), serviceChannelsReport(analysis), conversionReport(analysis)];
  const actions = [serviceQueueReport(analysis), reviewListReport(analysis)];
  // What has nothing to say has no tab; one that is there already is not left with what it said before.
  const asked = [...answers, ...actions].filter(({ id, rows }) => rows.length > 0 || hasTab(id));
  const data = pivotData(
    analysis,
    own.some(({ request }) => needsWeekdays(request)),
  );
  const checks = runChecks(analysis, data);
  const advised = segmentsReport(analysis, adviceTexts(analysis), segmentExtras(analysis), [checksBlock(checks, stamp)]);
  const reports = [advised, customersReport(analysis), check, ...asked, dataIssuesReport(analysis)];
  const built = own.map((pivot) => buildOwnPivot(pivot, analysis));
  const rates = built.map((each) => each.rates).filter(({ id, rows }) => rows.length > 0 || hasTab(id));
  const pivots = [...pivotSpecs(analysis), ...built.map(({ pivot }) => pivot)];
  return { reports: [...reports, ...rates], pivots, data, checks };
}
