const dayLengthMs = 86_400_000;

/**
 * A day number as an ISO date.
 *
 * @param day whole days since 1970-01-01
 * @example isoFromDay(17530) // '2017-12-30'
 */
export function isoFromDay(day: number): string {
  return new Date(day * dayLengthMs).toISOString().slice(0, 10);
}

/**
 * An ISO date as a day number, or null when the text is no date of the calendar.
 *
 * @example dayFromIso('2017-12-30') // 17530
 * @example dayFromIso('2017-02-30') // null
 */
export function dayFromIso(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = Date.parse(`${text}T00:00:00Z`) / dayLengthMs;
  return Number.isFinite(day) && isoFromDay(day) === text ? day : null;
}

/** The first day of the month in which a day falls: the key by which reports group by month. */
export function monthStart(day: number): number {
  const date = new Date(day * dayLengthMs);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / dayLengthMs;
}
