import type { Result } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { startClock } from './run-clock.js';
import { isServiceError, tryAgain } from './try-again.js';

const seenLength = 80;

/**
 * Does what may be done from its beginning again when a service of Google's fails: what only reads, and what finds whatever
 * it has written already and goes on from there. When Google's services fail for good, that is said in a sentence; a mistake
 * of ours is thrown.
 */
export function patiently<T>(work: () => Result<T>): Result<T> {
  const clock = startClock();
  return toldWhenFailing(() => tryAgain(clock, () => work()));
}

/** Does something once, and says so in a sentence when Google's services fail; a mistake of ours is thrown. */
export function toldWhenFailing<T>(work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    if (!isServiceError(error)) throw error;
    return { ok: false, issue: shellIssue('service-failing', { seen: String(error).slice(0, seenLength) }) };
  }
}
