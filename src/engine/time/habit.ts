import type { LapseState } from './lapse.js';

/** The habits, as the text column `Buying habit` has them. */
export const habits = ['first-time', 'regular', 'special-occasion', 'seasonal', 'lapsing', 'lapsed', 'reactivated'] as const;
export type Habit = (typeof habits)[number];

/** What a habit is judged by. */
export interface HabitEvidence {
  readonly standing: LapseState;
  readonly isOccasionBuyer: boolean;
  readonly isSeasonalBuyer: boolean;
  /** Whether the last purchase came after a gap in which the customer had lapsed. */
  readonly cameBack: boolean;
}

/**
 * The one habit of a customer; the first that fits:
 *
 * 1. lapsed: past their lapse threshold (`lapseClock`), or their occasion missed twice
 * 2. first-time: bought on one day only, which proves nothing else
 * 3. special-occasion: buys for dated occasions, by test (`testOccasions`)
 * 4. seasonal: buys at one time of the year, by test (`testSeasons`)
 * 5. lapsing: their typical gap is over, and they are not back
 * 6. reactivated: came back with their last purchase, after they had lapsed
 * 7. regular: bought on two days or more, and is not overdue
 *
 * The names are those of domain.md 6; each rests on its own test, and none is what is left over but the last.
 */
export function habitOf({ standing, isOccasionBuyer, isSeasonalBuyer, cameBack }: HabitEvidence): Habit {
  if (standing === 'lapsed') return 'lapsed';
  if (standing === 'new') return 'first-time';
  if (isOccasionBuyer) return 'special-occasion';
  if (isSeasonalBuyer) return 'seasonal';
  if (standing === 'lapsing') return 'lapsing';
  return cameBack ? 'reactivated' : 'regular';
}
