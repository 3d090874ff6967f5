import { issueText } from '../../engine/reports/issue-text.js';
import type { Issue, Result } from '../../engine/table/issue.js';
import { patiently } from '../sheets/patiently.js';
import type { IssueView, Reply } from './reply.js';

/** An issue as the sidebar gets it: with its sentence, and nothing that JSON can't carry. */
export function issueView(issue: Issue): IssueView {
  const { code, tab, cell, seen, count } = issue;
  return { code, tab, cell, seen, message: issueText(issue), count: count ?? 1 };
}

/** A result as a reply; `view` turns the value into plain JSON and gets the doubts beside it. It may read the spreadsheet. */
export function replyOf<T, V>(result: Result<T>, view: (value: T, issues: readonly IssueView[]) => V): Reply<V> {
  if (!result.ok) return { ok: false, issue: issueView(result.issue) };
  const issues = result.issues.map(issueView);
  const viewed = patiently(() => ({ ok: true, value: view(result.value, issues), issues: [] }));
  return viewed.ok ? { ok: true, value: viewed.value } : { ok: false, issue: issueView(viewed.issue) };
}
