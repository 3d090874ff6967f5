/** A day of the year for which people buy: a feast, a day for somebody, a day of sales. */
export interface Occasion {
  /** What `Favourite occasion` says, and what a rule compares with it. */
  readonly name: string;
  /** How many days before it people begin to buy for it. */
  readonly leadDays: number;
  /** How many days after it still belong to it; also makes up for a date that is uncertain. */
  readonly tailDays: number;
  /** The days on which it falls in a year: days since 1970-01-01, ascending; a lunar feast may have none or two. */
  readonly daysIn: (year: number) => readonly number[];
}

/** The occasions that matter to shops in one country. */
export interface OccasionPack {
  /** Two letters of ISO 3166 in lower case, or `international`; also the file's name. */
  readonly code: string;
  readonly name: string;
  readonly occasions: readonly Occasion[];
}

/** How long people buy for an occasion. */
export interface OccasionSpan {
  readonly leadDays?: number;
  readonly tailDays?: number;
}

/**
 * An occasion on a day that follows a rule. Ten days of buying before it unless said otherwise: long enough for a present,
 * short enough that a year is not full of occasions.
 */
export function occasion(name: string, dayIn: (year: number) => number, { leadDays = 10, tailDays = 0 }: OccasionSpan = {}): Occasion {
  return { name, leadDays, tailDays, daysIn: (year) => [dayIn(year)] };
}
