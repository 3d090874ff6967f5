import type { Issue, Result } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { toldWhenFailing } from './patiently.js';
import { startClock } from './run-clock.js';
import { tryAgain } from './try-again.js';

const waitMs = 5_000;

/**
 * Runs one change of the spreadsheet at a time: a second refresh waits a moment, then says who is in the way and does
 * nothing. Everything is written out before the lock is let go. People who type meanwhile are not held back by it. When
 * Google's services fail for good, that is said in a sentence; a mistake of ours is thrown.
 */
export function withDocumentLock<T>(work: () => Result<T>): Result<T> {
  const clock = startClock();
  return toldWhenFailing(() => {
    const lock = tryAgain(clock, () => LockService.getDocumentLock());
    if (lock === null) return refused('lock-missing');
    if (!tryAgain(clock, () => lock.tryLock(waitMs))) return refused('lock-busy');
    try {
      const result = work();
      tryAgain(clock, () => SpreadsheetApp.flush());
      return result;
    } finally {
      letGo(lock);
    }
  });
}

/** A lock that could not be let go ends with the script. */
function letGo(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // Nothing that was done is undone by that.
  }
}

function refused(code: Issue['code']): Result<never> {
  return { ok: false, issue: shellIssue(code) };
}
