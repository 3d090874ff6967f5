import type { Result } from '../../engine/table/issue.js';
import { pivotCheckLine } from '../sheets/check-pivot-tabs.js';
import { type LastRefresh, readLastRefresh, readRefreshedBy, saveName } from '../sheets/last-refresh.js';
import { ownedTabs } from '../sheets/owned-tabs.js';
import { patiently } from '../sheets/patiently.js';
import { findPrevious, readPrevious } from '../sheets/previous-states.js';
import { readQuestions } from '../sheets/questions.js';
import { readReportStates } from '../sheets/report-state.js';
import { sayStale } from '../sheets/stale.js';
import { replyOf } from './issue-view.js';
import type { Reply, ReportsView } from './reply.js';

/** What reports there are, how fresh they are, and what is still to be answered. Writes nothing. */
export function readReports(): Reply<ReportsView> {
  return replyOf(patiently(looked), (view) => view);
}

/** Keeps the name under which this person refreshes, and answers what `readReports` would. An empty name is forgotten. */
export function saveRefreshedBy(name: string): Reply<ReportsView> {
  const saved = patiently(() => {
    saveName(name);
    return looked();
  });
  return replyOf(saved, (view) => view);
}

function looked(): Result<ReportsView> {
  return { ok: true, value: reportsView(), issues: [] };
}

function reportsView(): ReportsView {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const last = readLastRefresh();
  const { byReport } = ownedTabs(spreadsheet);
  const staleMessage = last === null ? '' : sayStale(last, spreadsheet);
  const states = readReportStates();
  return {
    tabs: (last?.tabs ?? []).map(([id, title, isPivot]) => ({
      id,
      title,
      tab: byReport.get(id)?.getName() ?? null,
      isPivot,
      isLeft: !byReport.has(id) && states.get(id)?.isLeft === true,
    })),
    lastRefresh: last === null ? null : stampOf(last),
    isStale: staleMessage !== '',
    staleMessage,
    previousStates: readPrevious(findPrevious(spreadsheet)).states.length,
    refreshedBy: readRefreshedBy(),
    checks: [...(last?.checks ?? []), ...[pivotCheckLine(last?.pivots ?? [])].flatMap((check) => check ?? [])],
    questions: readQuestions(),
  };
}

function stampOf({ at, by, seconds, rows }: LastRefresh): ReportsView['lastRefresh'] {
  return { at, by, seconds, rows };
}
