import type { Issue } from '../engine/table/issue.js';

/** An issue that the shell found itself; most are about a tab as a whole, so `cell` and `seen` are empty unless given. */
export function shellIssue(code: Issue['code'], about: Partial<Omit<Issue, 'code'>> = {}): Issue {
  return { tab: '', cell: '', seen: '', ...about, code };
}
