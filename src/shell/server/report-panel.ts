import { headline } from '../../engine/reports/headline.js';
import { type RunResult, runResult } from '../../engine/reports/run-result.js';
import { segmentsReport } from '../../engine/reports/segments-report.js';
import { columnLetter } from '../../engine/table/a1.js';
import { withDocumentLock } from '../sheets/document-lock.js';
import { patiently } from '../sheets/patiently.js';
import { answersOf } from '../sheets/questions.js';
import { computeShop, type Refresh, runRefresh } from '../sheets/run-refresh.js';
import { replyOf } from './issue-view.js';
import type { Answers, IssueView, Reply, ReportView } from './reply.js';

/** Tags every order row, writes the reports and the pivots, and answers what the shop is worth. */
export function tagAndReport(answers?: Answers): Reply<ReportView> {
  return replyOf(
    withDocumentLock(() => runRefresh({ tags: 'always', reports: true, answers: answersOf(answers) })),
    reportView,
  );
}

/** Tags every order row and writes nothing else. */
export function tagRows(): Reply<ReportView> {
  return replyOf(
    withDocumentLock(() => runRefresh({ tags: 'always', reports: false })),
    reportView,
  );
}

/**
 * Writes the reports and the pivots anew, and the tags where there is a tag column of ours already.
 *
 * @param answers what to do about questions of the refresh before
 * @param onlyId id of the one report or pivot to write, and nothing else is written then; all where nothing is said
 */
export function refreshReports(answers?: Answers, onlyId?: string): Reply<ReportView> {
  const only = typeof onlyId === 'string' && onlyId !== '' ? onlyId : null;
  return replyOf(
    withDocumentLock(() => runRefresh({ tags: 'if-present', reports: true, answers: answersOf(answers), onlyId: only })),
    reportView,
  );
}

/** The whole result as the headless run writes it; reads only. */
export function readResult(): Reply<RunResult> {
  return replyOf(
    patiently(() => computeShop()),
    ({ analysis }) => runResult(analysis),
  );
}

/** Every cell that could not be used as it stands; reads only. */
export function readDataIssues(): Reply<readonly IssueView[]> {
  return replyOf(
    patiently(() => computeShop()),
    (_, issues) => issues,
  );
}

function reportView({ analysis, tagged, tabs, shop, questions }: Refresh, issues: readonly IssueView[]): ReportView {
  return {
    headline: headline(analysis),
    taggedRows: tagged?.taggedRows ?? 0,
    tagColumn: tagged === null ? '' : `${tagged.place.header} (${shop.orders.found.name}!${columnLetter(tagged.place.column)})`,
    tabs,
    segments: analysis.segments.map(({ name, customers, netSales, grossMargin, serviceCost, profitAfterService, roi, roiState }) => ({
      name,
      customers,
      netSales,
      grossMargin,
      serviceCost,
      profitAfterService,
      roi,
      roiState,
    })),
    currency: analysis.lines.currency,
    tieOutDifference: analysis.tieOut.difference,
    footnotes: segmentsReport(analysis).footnotes,
    issues,
    questions,
  };
}
