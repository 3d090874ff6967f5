import type { TextColumn } from '../table/columns.js';
import { lazyRecord } from '../table/lazy-record.js';
import { type Habit, habitOf, habits } from './habit.js';
import { type HabitParts, habitParts, type PurchaseRecord } from './habit-parts.js';
import { lapseState, lapseStates } from './lapse.js';
import { answer, answers } from './occasion-test.js';
import type { ChosenPack } from './occasions/index.js';
import type { ShopGaps } from './shop-gaps.js';

/** How a shop's customers buy over time. One value per customer; blank is NaN, and -1 in texts. */
export interface BuyingHabits {
  readonly shopGaps: ShopGaps;
  /** The list of occasions used, and why it is this one. */
  readonly pack: ChosenPack;
  /** Distinct days with a purchase. */
  readonly purchaseDays: Float64Array;
  /** Days after the last purchase from which on the customer is lapsed. */
  readonly lapseDays: Float64Array;
  readonly lapseState: TextColumn;
  readonly cameBack: TextColumn;
  readonly occasionBuyer: TextColumn;
  /** The q-value of the occasion test. */
  readonly occasionQValue: Float64Array;
  readonly favouriteOccasion: TextColumn;
  readonly shareNearOccasion: Float64Array;
  readonly nextOccasionDay: Float64Array;
  readonly nextMailingDay: Float64Array;
  readonly occasionsMissed: Float64Array;
  readonly correctedDays: Float64Array;
  readonly seasonalBuyer: TextColumn;
  readonly seasonQValue: Float64Array;
  readonly monthConcentration: Float64Array;
  readonly habit: TextColumn;
}

/**
 * Gaps, lapse, occasions, seasons and habits of all customers, each part made when it is first looked at.
 *
 * The order of rows is irrelevant but for one thing: of two occasions noted for one customer and day, the upper row counts.
 */
export function buyingHabits(record: PurchaseRecord): BuyingHabits {
  const parts = habitParts(record);
  const yesOrNo = (codes: Int32Array): TextColumn => ({ codes, labels: answers });
  const columns: BuyingHabits = lazyRecord<BuyingHabits>({
    shopGaps: () => parts.gaps,
    pack: () => parts.pack,
    purchaseDays: () => countDays(parts),
    lapseDays: () => lapseDaysOf(parts),
    lapseState: () => ({ codes: lapseStatesOf(parts, columns.lapseDays, record.asOfDay), labels: lapseStates }),
    cameBack: () => yesOrNo(cameBackOf(parts)),
    occasionBuyer: () => yesOrNo(parts.occasionTest.buyer),
    occasionQValue: () => parts.occasionTest.qValue,
    favouriteOccasion: () => parts.occasionFacts.favourite,
    shareNearOccasion: () => parts.occasionTest.shareNear,
    nextOccasionDay: () => parts.occasionFacts.nextDay,
    nextMailingDay: () => parts.occasionFacts.nextMailingDay,
    occasionsMissed: () => parts.occasionFacts.missed,
    correctedDays: () => parts.occasionFacts.correctedDays,
    seasonalBuyer: () => yesOrNo(parts.seasons.buyer),
    seasonQValue: () => parts.seasons.qValue,
    monthConcentration: () => parts.seasons.monthConcentration,
    habit: () => ({ codes: habitsOf(columns), labels: habits }),
  });
  return columns;
}

function countDays({ days: { start } }: HabitParts): Float64Array {
  return Float64Array.from({ length: start.length - 1 }, (_, customer) => (start[customer + 1] as number) - (start[customer] as number));
}

/** A seasonal customer is not lapsed before their season has come round again, and a month more. */
const seasonLapseDays = 396;

function lapseDaysOf({ clocks, seasons }: HabitParts): Float64Array {
  return clocks.lapseDays.map((days, customer) => (seasons.buyer[customer] === answer.yes ? Math.max(days, seasonLapseDays) : days));
}

function lapseStatesOf({ days: { start, days }, clocks, occasionFacts }: HabitParts, lapseDays: Float64Array, asOfDay: number): Int32Array {
  return Int32Array.from(lapseDays, (threshold, customer) => {
    const end = start[customer + 1] as number;
    const missed = occasionFacts.missed[customer] as number;
    const state = lapseState({
      purchaseDays: end - (start[customer] as number),
      recencyDays: asOfDay - (days[end - 1] as number),
      typicalDays: clocks.typicalDays[customer] as number,
      lapseDays: threshold,
      occasionsMissed: Number.isNaN(missed) ? null : missed,
    });
    return state === null ? -1 : lapseStates.indexOf(state);
  });
}

function cameBackOf({ clocks, days: { start } }: HabitParts): Int32Array {
  return Int32Array.from(clocks.cameBack, (back, customer) =>
    start[customer] === start[customer + 1] ? answer.blank : back === 1 ? answer.yes : answer.no,
  );
}

function habitsOf({ purchaseDays, lapseState: state, occasionBuyer, seasonalBuyer, cameBack }: BuyingHabits): Int32Array {
  return Int32Array.from(purchaseDays, (_, customer) => {
    const standing = lapseStates[state.codes[customer] as number];
    if (standing === undefined) return -1;
    const habit: Habit = habitOf({
      standing,
      isOccasionBuyer: occasionBuyer.codes[customer] === answer.yes,
      isSeasonalBuyer: seasonalBuyer.codes[customer] === answer.yes,
      cameBack: cameBack.codes[customer] === answer.yes,
    });
    return habits.indexOf(habit);
  });
}
