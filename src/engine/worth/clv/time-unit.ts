/** Units in which purchase histories are measured. */
export type TimeUnit = 'days' | 'weeks';

/**
 * A length of time that knows its unit, so that weeks can't be put where days are meant: the two are different types,
 * and `sameUnit` refuses at run time what a cast let through. A 12-month value worked out with months of 30 where the
 * history counts weeks comes out nearly four times too high, which a well-known quick start prints (domain.md 2.3).
 */
export interface Duration<U extends TimeUnit> {
  readonly unit: U;
  readonly length: number;
}

/** @example weeks(4.345) // { unit: 'weeks', length: 4.345 } */
export function weeks(length: number): Duration<'weeks'> {
  return { unit: 'weeks', length };
}

/** @example days(30) // { unit: 'days', length: 30 } */
export function days(length: number): Duration<'days'> {
  return { unit: 'days', length };
}

/** Days in one unit. */
export const daysPer: Readonly<Record<TimeUnit, number>> = { days: 1, weeks: 7 };

/** A twelfth of a year as the reference results take it: 4.345 weeks, which are 30.415 days. */
const weeksPerMonth = 4.345;

/** One month in a unit. */
export function monthIn<U extends TimeUnit>(unit: U): Duration<U> {
  return { unit, length: (weeksPerMonth * daysPer.weeks) / daysPer[unit] };
}

/** The same time in another unit. */
export function convert<U extends TimeUnit>(time: Duration<TimeUnit>, unit: U): Duration<U> {
  return { unit, length: (time.length * daysPer[time.unit]) / daysPer[unit] };
}

/** @throws when two measures of time do not have the same unit, which only a cast can bring about */
export function sameUnit(a: { readonly unit: TimeUnit }, b: { readonly unit: TimeUnit }): void {
  if (a.unit !== b.unit) throw new Error(`A time in ${b.unit} was given where ${a.unit} are counted`);
}
