import { say } from '../../../src/engine/messages/index.js';
import type { Issue } from '../../../src/engine/table/issue.js';

/** The sentence a person reads for an issue. */
export function sayIssue(issue: Issue): string {
  return say(issue.code, { ...issue.params, tab: issue.tab, cell: issue.cell, seen: issue.seen });
}
