const dayLengthMs = 86_400_000;

/** Days since 1970-01-01 of a date in the Gregorian calendar; a day beyond the month runs over into the next. */
export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayLengthMs;
}

/** The year in which a day lies. */
export function yearOf(day: number): number {
  return new Date(day * dayLengthMs).getUTCFullYear();
}

/** The month in which a day lies, 0 for January. */
export function monthIndexOf(day: number): number {
  return new Date(day * dayLengthMs).getUTCMonth();
}

/** How much of its year is over at noon of a day, 0 to 1: 1 January and 31 December are neighbours on this circle. */
export function yearShareOf(day: number): number {
  const year = yearOf(day);
  const start = dayOf(year, 1, 1);
  return (day - start + 0.5) / (dayOf(year + 1, 1, 1) - start);
}

/**
 * The nth such weekday of a month; -1 is the last.
 *
 * @param weekday 0 for Sunday
 * @example isoFromDay(nthWeekday(2024, 11, { weekday: 4, nth: 4 })) // '2024-11-28'
 */
export function nthWeekday(year: number, month: number, { weekday, nth }: { readonly weekday: number; readonly nth: number }): number {
  if (nth < 0) {
    const last = dayOf(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** 0 for Sunday. */
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** What is made of each day, made once for each different day. */
export function ofEachDay(days: Float64Array, make: (day: number) => number): Float64Array {
  const made = new Map<number, number>();
  return days.map((day) => {
    const known = made.get(day);
    if (known !== undefined) return known;
    const value = make(day);
    made.set(day, value);
    return value;
  });
}
