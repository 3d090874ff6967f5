import { say } from '../messages/index.js';
import type { Issue } from '../table/issue.js';

/**
 * An issue as the sentence that a person reads. The message of its code is filled with the issue's own values: `tab`,
 * `cell`, `seen`, `count`, and whatever stands in `params`.
 */
export function issueText(issue: Issue): string {
  return say(issue.code, { tab: issue.tab, cell: issue.cell, seen: issue.seen, count: issue.count ?? 1, ...issue.params });
}
