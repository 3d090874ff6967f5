import type { Issue, Result } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';

const waitMs = 5_000;

/**
 * Runs one change of the spreadsheet at a time: a second refresh waits a moment, then says who is in the way and does
 * nothing. Everything is written out before the lock is let go. People who type meanwhile are not held back by it.
 */
export function withDocumentLock<T>(work: () => Result<T>): Result<T> {
  const lock = LockService.getDocumentLock();
  if (lock === null) return refused('lock-missing');
  if (!lock.tryLock(waitMs)) return refused('lock-busy');
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

function refused(code: Issue['code']): Result<never> {
  return { ok: false, issue: shellIssue(code) };
}
