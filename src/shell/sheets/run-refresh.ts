import {
  adviceTexts,
  conversionReport,
  pivotData,
  pivotSpecs,
  profitCurveReport,
  reviewListReport,
  segmentCheckReport,
  segmentExtras,
  serviceChannelsReport,
  serviceQueueReport,
} from '../../engine/on-demand.js';
import { customersReport } from '../../engine/reports/customers-report.js';
import { dataIssuesReport } from '../../engine/reports/data-issues.js';
import type { PivotSpec, ReportTable } from '../../engine/reports/report-table.js';
import { segmentsReport } from '../../engine/reports/segments-report.js';
import { thresholdRows } from '../../engine/segments/scores/threshold-rows.js';
import { analyse } from '../../engine/shop/analyse.js';
import type { Analysis } from '../../engine/shop/analysis.js';
import type { SourceTab } from '../../engine/table/cell.js';
import type { Issue, Result } from '../../engine/table/issue.js';
import { type LoadedShop, loadShop } from './load-shop.js';
import { readReportStates, saveReportStates, statesText } from './report-state.js';
import { stampLastRefresh } from './settings-store.js';
import { type TagOutcome, tagsMoved, writeTags } from './tag-column.js';
import { type PivotSource, writePivot } from './write-pivots.js';
import { claimRectangles, type WriteContext, type WrittenReport, writeReport } from './write-report.js';

const tries = 3;

/** What a run is to write. `tags: 'if-present'` keeps an existing tag column up to date and adds none. */
export interface RefreshPlan {
  readonly tags: 'always' | 'if-present';
  readonly reports: boolean;
}

/** What a run found and wrote. */
export interface Refresh {
  readonly shop: LoadedShop;
  readonly analysis: Analysis;
  readonly tagged: TagOutcome | null;
  /** Names of the visible tabs that were written. */
  readonly tabs: readonly string[];
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
 * it before the first write. Call it under the document lock.
 */
export function runRefresh(plan: RefreshPlan): Result<Refresh> {
  const written = tagUntilStill(plan);
  if (!written.ok) return written;
  const { shop, analysis, tagged, reports } = written.value;
  const { tabs, issues } = reports === null ? { tabs: [], issues: [] } : writeReports(shop, analysis.lines.currency, reports);
  SpreadsheetApp.flush();
  stampLastRefresh();
  return { ok: true, value: { shop, analysis, tagged, tabs }, issues: [...written.issues, ...issues] };
}

interface Tagged extends ComputedShop {
  readonly reports: Reports | null;
  readonly tagged: TagOutcome | null;
}

/** Reads, computes and tags; again, up to three times, when rows were moved meanwhile. */
function tagUntilStill(plan: RefreshPlan): Result<Tagged> {
  for (let attempt = 1; ; attempt++) {
    const computed = computeShop();
    if (!computed.ok) return computed;
    const { shop, analysis } = computed.value;
    const reports = plan.reports ? reportsOf(analysis, (id) => shop.found.owned.has(id)) : null;
    const isTagging = plan.tags === 'always' || shop.orders.tagColumn !== null;
    const tagged = isTagging ? writeTags(shop.orders, analysis) : null;
    if (!tagged?.moved) return { ok: true, value: { shop, analysis, reports, tagged }, issues: computed.issues };
    if (attempt === tries) return tagsMoved(shop.orders, tagged.place);
  }
}

/** Every report and pivot of an analysis, in the order of their tabs. */
export interface Reports {
  readonly reports: readonly ReportTable[];
  readonly pivots: readonly PivotSpec[];
  /** Source of the pivots; a hidden tab. */
  readonly data: ReportTable;
}

/**
 * All reports of an analysis.
 *
 * @param hasTab whether a report, by its id, has a tab already
 */
export function reportsOf(analysis: Analysis, hasTab: (id: string) => boolean = () => false): Reports {
  const check = segmentCheckReport(analysis, () => thresholdRows(analysis));
  const answers = [profitCurveReport(analysis), serviceChannelsReport(analysis), conversionReport(analysis)];
  const actions = [serviceQueueReport(analysis), reviewListReport(analysis)];
  // What has nothing to say has no tab; one that is there already is not left with what it said before.
  const asked = [...answers, ...actions].filter(({ id, rows }) => rows.length > 0 || hasTab(id));
  const advised = segmentsReport(analysis, adviceTexts(analysis), segmentExtras(analysis));
  const reports = [advised, customersReport(analysis), check, ...asked, dataIssuesReport(analysis)];
  return { reports, pivots: pivotSpecs(analysis), data: pivotData(analysis) };
}

function writeReports(shop: LoadedShop, currency: string | null, { reports, pivots, data }: Reports): { tabs: string[]; issues: Issue[] } {
  const { spreadsheet, found, input } = shop;
  const states = readReportStates();
  const stored = statesText(states);
  claimRectangles([...reports, data], states);
  const claimed = saveReportStates(states, stored);
  const front = spreadsheet.getActiveSheet();
  const context: WriteContext = { spreadsheet, owned: new Map(found.owned), states, currency, toWallClock: input.toWallClock };
  const written = reports.map((report) => writeReport(report, context));
  const source: PivotSource = { report: data, written: writeReport(data, context) };
  SpreadsheetApp.flush();
  const pivotSheets = pivots.map((spec) => writePivot(spec, source, context));
  saveReportStates(states, claimed);
  // A new tab comes to the front by itself: show the main report after the first run, and the owner's place later on.
  const first = written[0] as WrittenReport;
  spreadsheet.setActiveSheet(first.isNew ? first.sheet : front);
  const tabs = [...written.map(({ sheet }) => sheet), ...pivotSheets].map((sheet) => sheet.getName());
  return { tabs, issues: [...written, source.written].flatMap(({ issues }) => issues) };
}
