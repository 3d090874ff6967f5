/** A run longer than six minutes is ended without a word; what is begun after this long would risk that. */
const softBudgetMs = 240_000;

/** How long a run has been at work. */
export interface RunClock {
  /** Milliseconds until nothing new should be begun; never negative. */
  leftMs(): number;
  /** Milliseconds since it was started. */
  goneMs(): number;
}

/**
 * Starts a clock for one run.
 *
 * @param now milliseconds of any clock that only goes forward
 *
 * @example startClock(() => 0).leftMs() // 240000
 */
export function startClock(now: () => number = () => Date.now()): RunClock {
  const start = now();
  const goneMs = () => now() - start;
  return { goneMs, leftMs: () => Math.max(0, softBudgetMs - goneMs()) };
}
