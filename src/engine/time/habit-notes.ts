import type { Issue } from '../table/issue.js';
import type { BuyingHabits } from './buying-habits.js';

/** A sentence to show beside habits, as a key of the messages and what fills it. */
export interface HabitNote {
  readonly key: Issue['code'];
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * How the shop's habits were judged: from when on customers count as lapsed, and whose occasions were taken. For the foot of
 * a report; say them with `say()`.
 */
export function habitNotes(
  { shopGaps: { basis, lapseDays }, pack }: Pick<BuyingHabits, 'shopGaps' | 'pack'>,
  currency: string | null,
): readonly HabitNote[] {
  const lapseKeys = { all: 'lapse-from-all-gaps', returning: 'lapse-from-returning', assumed: 'lapse-assumed' } as const;
  const packKeys = { country: 'occasions-by-country', currency: 'occasions-by-currency', 'nothing-known': 'occasions-by-default' } as const;
  return [
    { key: lapseKeys[basis], params: { days: Math.round(lapseDays) } },
    { key: packKeys[pack.because], params: { country: pack.pack.name, currency: currency ?? '' } },
  ];
}
