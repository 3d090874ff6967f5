/** How many are still waiting after each number of days: right after `days[i]`, the share `waiting[i]`. */
export interface SurvivalCurve {
  /** Days on which something ended, ascending. */
  readonly days: readonly number[];
  /** 1 before the first of them, falling. */
  readonly waiting: readonly number[];
}

/** Products of fractions miss a limit such as 0.2 by less than this. */
const tolerance = 1e-9;

/**
 * The Kaplan-Meier estimate (Kaplan and Meier 1958, "Nonparametric estimation from incomplete observations"): over the
 * days t on which d of the n that were still being waited for came to an end, the product of 1 - d/n. Something that is
 * open after t days was waited for up to and including day t. With nothing open this is 1 minus the share that had ended.
 *
 * @param ended lengths in days of what came to an end
 * @param open lengths so far of what has not
 * @example survivalCurve(Float64Array.of(1, 3), Float64Array.of(2)) // days [1, 3], waiting [2/3, 0]
 */
export function survivalCurve(ended: Float64Array, open: Float64Array): SurvivalCurve {
  const ends = ended.slice().sort();
  const opens = open.slice().sort();
  const days: number[] = [];
  const waiting: number[] = [];
  let share = 1;
  let left = 0;
  for (let place = 0; place < ends.length; ) {
    const day = ends[place] as number;
    let next = place + 1;
    while (next < ends.length && ends[next] === day) next++;
    while (left < opens.length && (opens[left] as number) < day) left++;
    share *= 1 - (next - place) / (ends.length - place + opens.length - left);
    days.push(day);
    waiting.push(share);
    place = next;
  }
  return { days, waiting };
}

/**
 * The day by which the given share has ended: the first on which no more than 1 - share is still waiting. NaN when the
 * curve never gets there, because too much is still open.
 *
 * @param share more than 0, at most 1
 * @example survivalDays(survivalCurve(Float64Array.of(1, 2, 3, 4, 5), new Float64Array(0)), 0.8) // 4
 */
export function survivalDays({ days, waiting }: SurvivalCurve, share: number): number {
  const place = waiting.findIndex((left) => left <= 1 - share + tolerance);
  return days[place] ?? Number.NaN;
}

/**
 * The same among those that do end: the curve is stretched so that its lowest point becomes 0, which is how a share that
 * never ends is taken out of the estimate (Maller and Zhou 1996, "Survival Analysis with Long-Term Survivors"). Always
 * reached unless nothing ended; equal to `survivalDays` where the curve falls to 0.
 *
 * @example survivalDaysOfEnding(survivalCurve(Float64Array.of(1, 2), Float64Array.of(9, 9, 9)), 0.8) // 2
 */
export function survivalDaysOfEnding({ days, waiting }: SurvivalCurve, share: number): number {
  const never = waiting[waiting.length - 1] ?? 1;
  return survivalDays({ days, waiting: waiting.map((left) => (left - never) / (1 - never)) }, share);
}
