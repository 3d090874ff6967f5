import { say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import type { Issue } from '../table/issue.js';
import { effectText, issueText } from './issue-text.js';
import type { ReportTable, ReportValue } from './report-table.js';

/** More ranges than this are counted rather than listed. */
const mostRanges = 50;

/**
 * What could not be read? One row per issue: where, how often, what was seen, what it means and what to do, and what it does
 * to the totals. Below it the rows tie out: read + refused = rows in the file.
 */
export function dataIssuesReport(analysis: Analysis): ReportTable {
  const { issues } = analysis;
  return {
    id: 'data-issues',
    title: say('report-issues-title'),
    question: say('report-issues-question'),
    columns: [
      { id: 'tab', header: say('report-column-issue-tab'), format: 'text', width: 140 },
      { id: 'cell', header: say('report-column-issue-cell'), format: 'text', width: 70 },
      { id: 'cells', header: say('report-column-issue-cells'), format: 'count', width: 70 },
      { id: 'seen', header: say('report-column-issue-seen'), format: 'text', width: 180 },
      { id: 'expected', header: say('report-column-issue-expected'), format: 'text', width: 560 },
      { id: 'effect', header: say('report-column-issue-effect'), format: 'text', width: 320 },
      { id: 'moreCells', header: say('report-column-issue-more'), format: 'text', width: 260 },
    ],
    rowKeys: issues.map(({ code, tab, cell, seen }) => `${code}|${tab}|${cell}|${seen}`),
    rows: issues.map(issueRow),
    totalRow: null,
    links: { column: 'cell', tabColumn: 'tab' },
    footnotes: rowNotes(analysis),
    charts: [],
  };
}

function issueRow(issue: Issue): ReportValue[] {
  const { tab, cell, count, seen, moreCells } = issue;
  return [
    tab,
    cell === '' ? say('issues-whole-tab') : cell,
    count ?? 1,
    seen,
    issueText(issue),
    effectText(issue),
    (moreCells ?? []).join(', '),
  ];
}

function rowNotes({ source, quality, lines }: Analysis): string[] {
  const { rowsRead: read, rowsRefused: refused, rows } = source;
  const counts = { counted: quality.rowsCounted, notCounted: quality.rowsNotCounted, later: quality.rowsAfterAsOf };
  const notes = [say('footnote-rows', { read, refused, rows, tab: lines.recognised.tab, ...counts })];
  const ranges = quality.refusedRows;
  if (ranges.length === 0) return [...notes, say('footnote-nothing-to-do')];
  const listed = ranges.slice(0, mostRanges).join(', ');
  const more = ranges.length - mostRanges;
  return [...notes, say('footnote-refused-rows', { rows: more > 0 ? say('footnote-refused-more', { rows: listed, n: more }) : listed })];
}
