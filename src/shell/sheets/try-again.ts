import type { RunClock } from './run-clock.js';

/** Waits before the second to the fifth try. */
const waitsMs: readonly number[] = [1_000, 2_000, 4_000, 8_000];

/** Two people whose runs failed together must not come back together: a wait is up to this much longer. */
const mostJitter = 0.25;

/**
 * Does a step, and does it again when a service of Google's failed: five tries at most, with longer and longer waits
 * between them, and none that the run has no time for. Nothing is told by the text of an error, which Google
 * translates; an error of our own making is thrown at once.
 *
 * A step must only read, or look at what is there before it writes: a call that failed may have been done all the same.
 */
export function tryAgain<T>(clock: RunClock, step: (tried: number) => T): T {
  for (let tried = 0; ; tried++) {
    try {
      return step(tried);
    } catch (error) {
      if (!isServiceError(error) || !waitBeforeTry(clock, tried + 1)) throw error;
    }
  }
}

/**
 * Waits as long as is right before another try.
 *
 * @param tried how often it was tried already
 * @returns false when there is no further try, or no time for it
 */
export function waitBeforeTry(clock: RunClock, tried: number): boolean {
  const wait = waitsMs[tried - 1];
  if (wait === undefined || clock.leftMs() <= wait) return false;
  try {
    Utilities.sleep(Math.round(wait * (1 + mostJitter * Math.random())));
  } catch {
    // Not to have waited is no reason to give up.
  }
  return true;
}

/** Whether something thrown came from a service, and not from a mistake of ours. */
export function isServiceError(error: unknown): boolean {
  return !(error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError || error instanceof SyntaxError);
}
