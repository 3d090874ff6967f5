import type { TextColumn } from '../table/columns.js';
import type { CustomerDays } from './customer-days.js';
import type { OccasionCalendar, Occurrence } from './occasion-calendar.js';
import type { OccasionDays } from './occasion-days.js';
import { answer, type OccasionTest } from './occasion-test.js';

/** What follows from the occasion test for each customer. */
export interface OccasionFacts {
  /**
   * Named where the customer is an occasion buyer, where two purchase days were for that occasion, or where the shop noted
   * an occasion that is in no calendar, such as a wedding; blank elsewhere: one order in December is not yet Christmas.
   */
  readonly favourite: TextColumn;
  /** The next day on which the favourite falls, on or after the as-of date; NaN where it has no date. */
  readonly nextDay: Float64Array;
  /** The next day, on or after the as-of date, on which to write: the occasion less its days of buying less those of the mail. */
  readonly nextMailingDay: Float64Array;
  /** For occasion buyers, how often their favourite has passed since their last purchase day; NaN for all others. */
  readonly missed: Float64Array;
  /** Days since the last purchase day; for occasion buyers, days since the first of the missed occasions, or 0. */
  readonly correctedDays: Float64Array;
}

/** What they are made of. */
export interface OccasionEvidence {
  readonly calendar: OccasionCalendar;
  readonly near: OccasionDays;
  readonly test: OccasionTest;
  readonly asOfDay: number;
  /** Days that a message needs from the desk to the customer. */
  readonly mailLeadDays: number;
}

/** Names each customer's occasion, counts the missed ones and finds the next. */
export function occasionFacts({ start, days }: CustomerDays, evidence: OccasionEvidence): OccasionFacts {
  const { near, test, asOfDay } = evidence;
  const size = start.length - 1;
  const unknown = () => new Float64Array(size).fill(Number.NaN);
  const facts = { nextDay: unknown(), nextMailingDay: unknown(), missed: unknown(), correctedDays: unknown() };
  const codes = new Int32Array(size).fill(-1);
  const dates = near.names.map((_, occasion) => datesOf(occasion, evidence));
  for (let customer = 0; customer < size; customer++) {
    const end = start[customer + 1] as number;
    if (end === start[customer]) continue;
    const lastDay = days[end - 1] as number;
    facts.correctedDays[customer] = asOfDay - lastDay;
    const favourite = favouriteOf(customer, evidence);
    const dated = dates[favourite];
    if (dated === undefined) continue;
    codes[customer] = favourite;
    facts.nextDay[customer] = dated.nextDay;
    facts.nextMailingDay[customer] = dated.nextMailingDay;
    if (test.buyer[customer] !== answer.yes || favourite >= near.dated) continue;
    const missed = dated.past.filter(({ opens }) => opens > lastDay);
    facts.missed[customer] = missed.length;
    facts.correctedDays[customer] = missed[0] === undefined ? 0 : asOfDay - missed[0].closes;
  }
  return { favourite: { codes, labels: near.names }, ...facts };
}

function favouriteOf(customer: number, { test, near }: OccasionEvidence): number {
  const favourite = test.favourite[customer] as number;
  const isNamed = test.buyer[customer] === answer.yes || (test.favouriteDays[customer] as number) > 1 || favourite >= near.dated;
  return isNamed ? favourite : -1;
}

interface OccasionDates {
  /** Those that are over, by day. */
  readonly past: readonly Occurrence[];
  readonly nextDay: number;
  readonly nextMailingDay: number;
}

function datesOf(occasion: number, { calendar, asOfDay, mailLeadDays }: OccasionEvidence): OccasionDates {
  const all = calendar.occurrences.filter((each) => each.occasion === occasion);
  const mailings = all.map(({ opens }) => opens - mailLeadDays);
  return {
    past: all.filter(({ closes }) => closes < asOfDay),
    nextDay: all.find(({ day }) => day >= asOfDay)?.day ?? Number.NaN,
    nextMailingDay: mailings.find((day) => day >= asOfDay) ?? Number.NaN,
  };
}
