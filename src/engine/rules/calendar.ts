/** Parts of a date that come back every year or week. Days are whole days since 1970-01-01, of any sign. */

const daysOfEra = 146_097;

/**
 * The month, 1..12, without making a Date for each row: years are counted from 1 March, so that the leap day is the
 * last one, in eras of 400 years.
 *
 * @example monthOfDay(17530) // 12, for 2017-12-30
 */
export function monthOfDay(day: number): number {
  const shifted = day + 719_468;
  const dayOfEra = shifted - Math.floor(shifted / daysOfEra) * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
}

/**
 * The day of the week, 1 = Monday … 7 = Sunday, as ISO 8601 counts.
 *
 * @example weekdayOfDay(0) // 4: 1970-01-01 was a Thursday
 */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
