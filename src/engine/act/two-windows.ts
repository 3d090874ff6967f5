/** Two periods of equal length, back from the as-of date: the newer one ends on it. Both ends are included. */
export interface TwoWindows {
  readonly days: number;
  readonly earlier: { readonly from: number; readonly to: number };
  readonly later: { readonly from: number; readonly to: number };
}

const yearDays = 365;
/** Shorter windows say more about the month than about the customer. */
const fewestDays = 30;

/**
 * The two consecutive windows in which somebody must have cost money (domain.md 2.5): the last two years of 365 days, or
 * the two halves of a shorter history.
 *
 * @param firstDay of the history, days since 1970-01-01
 * @returns null for a history of less than 60 days
 * @example twoWindows(0, 99) // { days: 50, earlier: { from: 0, to: 49 }, later: { from: 50, to: 99 } }
 */
export function twoWindows(firstDay: number, asOfDay: number): TwoWindows | null {
  const days = Math.min(yearDays, Math.floor((asOfDay - firstDay + 1) / 2));
  if (!(days >= fewestDays)) return null;
  const from = asOfDay - days + 1;
  return { days, earlier: { from: from - days, to: from - 1 }, later: { from, to: asOfDay } };
}

/** Which window a day lies in: 0 the earlier, 1 the later, -1 none of them, as an unknown day. */
export function windowOf(day: number, { earlier, later }: TwoWindows): -1 | 0 | 1 {
  if (!(day >= earlier.from && day <= later.to)) return -1;
  return day >= later.from ? 1 : 0;
}
