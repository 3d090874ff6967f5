/**
 * Whole days since 1970-01-01 of a calendar date; NaN for what is no date or lies outside 1900 to 2199, which in a shop is
 * a typing error or another calendar.
 *
 * @example calendarDay(1970, 1, 2) // 1
 */
export function calendarDay(year: number, month: number, day: number): number {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCDate() === day ? made.getTime() / 86_400_000 : Number.NaN;
}

/** A year of four digits as it is; of two digits 00 to 69 are 2000 to 2069 and 70 to 99 are 1970 to 1999. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}
