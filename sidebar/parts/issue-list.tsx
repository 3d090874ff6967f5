import type { IssueView } from '../../src/shell/server/reply.js';
import { formatCount } from '../numbers.js';
import { say } from '../say.js';

const openUpTo = 2;

/** The doubts that did not stop the work; a few are open, many are folded. Nothing when there are none. */
export function IssueList({ issues }: { issues: readonly IssueView[] }) {
  if (issues.length === 0) return null;
  return (
    <details class="note care" open={issues.length <= openUpTo}>
      <summary>{say('sidebar-issues', { n: issues.length, count: formatCount(issues.length) })}</summary>
      <ul>
        {issues.map((issue) => (
          <li key={[issue.code, issue.tab, issue.cell, issue.message].join(' ')} dir="auto">
            {issue.message}
            {issue.count > 1 && (
              <span class="quiet"> ({say('sidebar-issue-cells', { n: issue.count, count: formatCount(issue.count) })})</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
