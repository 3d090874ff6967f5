import { binomialTail } from './binomial-tail.js';
import { ofEachDay, yearOf } from './calendar/year-days.js';
import type { CustomerDays } from './customer-days.js';
import { falseDiscovery } from './false-discovery.js';
import type { OccasionDays } from './occasion-days.js';

/** Answers of a test on each customer, in the order of the text columns that show them. */
export const answers = ['yes', 'no', 'unknown'] as const;
export const answer = { yes: 0, no: 1, unknown: 2, blank: -1 } as const;

/** How each customer's purchase days lie to occasions. */
export interface OccasionTest {
  /** Values of `answer`: blank for who never bought. */
  readonly buyer: Int32Array;
  /** NaN where nothing could be tested. */
  readonly qValue: Float64Array;
  /** Share of the purchase days that are near an occasion; NaN for who never bought. */
  readonly shareNear: Float64Array;
  /** The occasion of most of these days, the later one of two with as many; -1: none. */
  readonly favourite: Int32Array;
  /** How many of the customer's days were for it. */
  readonly favouriteDays: Int32Array;
}

/** In each of the two tests, at most this share of the customers found is expected to be chance. */
export const occasionLevel = 0.05;

/** Fewer purchase days of other customers than this are no baseline. */
const fewestOtherDays = 20;

/**
 * Who buys for occasions only, or nearly: a test in place of a filter (domain.md 2.7).
 *
 * Of a customer's n purchase days k were near an occasion. p is the share of all **other** customers' purchase days that
 * were: where everybody buys before Christmas, buying before Christmas is no habit. The p-value is the chance of k or more
 * of n, `binomialTail(k, n, p)`; Benjamini and Hochberg's q-values are taken over all customers tested, which are those
 * with at least two purchase days in at least two years, or for two occasions. `yes` needs q of at most 0.05 and days near
 * two occasions or in two years, so that two trips before one Christmas prove nothing; other tested customers are `no`.
 * Who could not be tested is `unknown`, above all everybody with a single purchase day.
 *
 * All windows together fill a good part of the year, and five of five before Valentine's Day alone would hardly show. So the
 * same is asked of each occasion by itself (`testOneOccasion`), with q-values of its own; the smaller q is reported. Of
 * those who pass either test at 0.05 at most a tenth is expected to be chance.
 *
 * A share of 0 among the others only means that none was seen: p is at least 1 in their number plus 1.
 */
export function testOccasions(customers: CustomerDays, near: OccasionDays): OccasionTest {
  const counts = countNear(customers, near);
  const size = customers.start.length - 1;
  const pValue = new Float64Array(size).fill(Number.NaN);
  for (let customer = 0; customer < size; customer++) {
    const days = (customers.start[customer + 1] as number) - (customers.start[customer] as number);
    const others = customers.days.length - days;
    const isTested = days > 1 && Math.max(counts.years[customer] as number, counts.rounds[customer] as number) > 1;
    if (!isTested || others < fewestOtherDays) continue;
    const inside = counts.inside[customer] as number;
    pValue[customer] = binomialTail(inside, days, Math.max((counts.total - inside) / others, 1 / (others + 1)));
  }
  const ofOne = falseDiscovery(testOneOccasion(customers, near, pValue));
  const qValue = falseDiscovery(pValue).map((value, customer) => Math.min(value, ofOne[customer] as number));
  const buyer = new Int32Array(size).fill(answer.blank);
  const shareNear = new Float64Array(size).fill(Number.NaN);
  for (let customer = 0; customer < size; customer++) {
    const days = (customers.start[customer + 1] as number) - (customers.start[customer] as number);
    if (days === 0) continue;
    shareNear[customer] = (counts.inside[customer] as number) / days;
    const isProven = (qValue[customer] as number) <= occasionLevel && (counts.rounds[customer] as number) > 1;
    buyer[customer] = Number.isNaN(qValue[customer] as number) ? answer.unknown : isProven ? answer.yes : answer.no;
  }
  return { buyer, qValue, shareNear, favourite: counts.favourite, favouriteDays: counts.favouriteDays };
}

/**
 * The p-value of each tested customer's most telling occasion: hits are the years in which they bought for it, tries all
 * their purchase days, p the share of the others' days that were for it. Times the number of occasions, because the most
 * telling one was picked (Bonferroni).
 *
 * @param tested NaN for customers who are not tested
 */
function testOneOccasion({ start, days }: CustomerDays, { names, ofDay, yearOfDay }: OccasionDays, tested: Float64Array): Float64Array {
  const totals = new Float64Array(names.length);
  for (const occasion of ofDay) if (occasion >= 0) totals[occasion] = (totals[occasion] as number) + 1;
  const picked = totals.filter((total) => total > 0).length;
  return tested.map((value, customer) => {
    if (Number.isNaN(value)) return Number.NaN;
    const first = start[customer] as number;
    const end = start[customer + 1] as number;
    const others = days.length - (end - first);
    const bought = new Map<number, { days: number; readonly years: Set<number> }>();
    for (let place = first; place < end; place++) {
      const occasion = ofDay[place] as number;
      if (occasion < 0) continue;
      const known = bought.get(occasion) ?? { days: 0, years: new Set<number>() };
      known.days++;
      known.years.add(yearOfDay[place] as number);
      bought.set(occasion, known);
    }
    let least = 1;
    for (const [occasion, own] of bought) {
      const share = Math.max(((totals[occasion] as number) - own.days) / others, 1 / (others + 1));
      least = Math.min(least, picked * binomialTail(own.years.size, end - first, share));
    }
    return least;
  });
}

interface NearCounts {
  /** Purchase days near an occasion, of all customers and of each. */
  readonly total: number;
  readonly inside: Int32Array;
  /** Different years of all purchase days; different occasions, those of two years being two, of the days near one. */
  readonly years: Int32Array;
  readonly rounds: Int32Array;
  readonly favourite: Int32Array;
  readonly favouriteDays: Int32Array;
}

function countNear({ start, days }: CustomerDays, { names, ofDay, yearOfDay }: OccasionDays): NearCounts {
  const size = start.length - 1;
  const column = () => new Int32Array(size);
  const counts = { inside: column(), years: column(), rounds: column(), favourite: column().fill(-1), favouriteDays: column() };
  const years = ofEachDay(days, yearOf);
  let total = 0;
  for (let customer = 0; customer < size; customer++) {
    const tally = new Map<number, number>();
    const rounds = new Set<number>();
    let lastYear = Number.NaN;
    for (let place = start[customer] as number; place < (start[customer + 1] as number); place++) {
      const year = years[place] as number;
      if (year !== lastYear) counts.years[customer] = (counts.years[customer] as number) + 1;
      lastYear = year;
      const occasion = ofDay[place] as number;
      if (occasion < 0) continue;
      total++;
      counts.inside[customer] = (counts.inside[customer] as number) + 1;
      rounds.add((yearOfDay[place] as number) * names.length + occasion);
      const many = (tally.get(occasion) ?? 0) + 1;
      tally.set(occasion, many);
      // Days come in order, so that of two occasions with as many the one that got there last is kept.
      if (many < (counts.favouriteDays[customer] as number)) continue;
      counts.favouriteDays[customer] = many;
      counts.favourite[customer] = occasion;
    }
    counts.rounds[customer] = rounds.size;
  }
  return { total, ...counts };
}
