import { monthIndexOf, ofEachDay, yearOf, yearShareOf } from './calendar/year-days.js';
import type { CustomerDays } from './customer-days.js';
import { falseDiscovery } from './false-discovery.js';
import { answer } from './occasion-test.js';

/** How each customer's purchase days lie within the year. */
export interface Seasons {
  /** Values of `answer`: blank for who never bought. */
  readonly buyer: Int32Array;
  /** NaN where nothing could be tested. */
  readonly qValue: Float64Array;
  /** Sum of the squared shares of the twelve months: 1/12 evenly over the year, 1 in one month only; NaN under 4 purchase days. */
  readonly monthConcentration: Float64Array;
}

/** Of the seasonal buyers found, at most this share is expected to be chance. */
const seasonLevel = 0.05;
const fewestDays = 4;

/**
 * Who buys at one time of the year only: Rayleigh's test for a preferred direction on a circle (domain.md 2.7), on the
 * purchase days of customers with at least 4 of them in at least 2 calendar years, and Benjamini and Hochberg over those.
 *
 * It is made twice, and the larger p-value counts: on the circle of the calendar, and on the shop's own, where a day stands
 * at the share of all the shop's purchase days up to that day of the year. A shop that sells most in December has no
 * seasonal customers for that, and neither has one whose records cover two winters and one summer. `yes` also needs days in two rounds of
 * the year, counted from the time of year that is farthest from the customer's season: one busy winter is no season.
 */
export function testSeasons({ start, days }: CustomerDays): Seasons {
  const size = start.length - 1;
  const shares = ofEachDay(days, yearShareOf);
  const months = ofEachDay(days, monthIndexOf);
  const shopShares = sharesOfShop(shares);
  const blank = () => new Float64Array(size).fill(Number.NaN);
  const found = { pValue: blank(), monthConcentration: blank(), rounds: new Int32Array(size) };
  for (let customer = 0; customer < size; customer++) {
    const from = start[customer] as number;
    const to = start[customer + 1] as number;
    if (to - from < fewestDays) continue;
    found.monthConcentration[customer] = concentrationOf(months.subarray(from, to));
    if (yearOf(days[from] as number) === yearOf(days[to - 1] as number)) continue;
    const own = meanDirection(shares.subarray(from, to));
    const inShop = meanDirection(shopShares.subarray(from, to));
    found.pValue[customer] = Math.max(rayleigh(own.length, to - from), rayleigh(inShop.length, to - from));
    found.rounds[customer] = roundsOf(days.subarray(from, to), own.share);
  }
  const qValue = falseDiscovery(found.pValue);
  const buyer = new Int32Array(size).fill(answer.blank);
  for (let customer = 0; customer < size; customer++) {
    if (start[customer + 1] === start[customer]) continue;
    const isProven = (qValue[customer] as number) <= seasonLevel && (found.rounds[customer] as number) > 1;
    buyer[customer] = Number.isNaN(qValue[customer] as number) ? answer.unknown : isProven ? answer.yes : answer.no;
  }
  return { buyer, qValue, monthConcentration: found.monthConcentration };
}

/** Each share of the year as the share of all of them that lie before it, those on the same day counting half. */
function sharesOfShop(shares: Float64Array): Float64Array {
  const sorted = shares.slice().sort();
  const places = new Map<number, number>();
  for (let first = 0; first < sorted.length; ) {
    let next = first + 1;
    while (next < sorted.length && sorted[next] === sorted[first]) next++;
    places.set(sorted[first] as number, (first + next) / 2 / sorted.length);
    first = next;
  }
  return shares.map((share) => places.get(share) as number);
}

/** Herfindahl's index over the months. */
function concentrationOf(months: Float64Array): number {
  const counts = new Float64Array(12);
  for (const month of months) counts[month] = (counts[month] as number) + 1;
  return counts.reduce((sum, count) => sum + (count / months.length) ** 2, 0);
}

/** Where on the circle shares of it lie on average, and how closely: 0 when they cancel out, 1 when they are all the same. */
export function meanDirection(shares: Float64Array): { readonly share: number; readonly length: number } {
  let x = 0;
  let y = 0;
  for (const share of shares) {
    x += Math.cos(2 * Math.PI * share);
    y += Math.sin(2 * Math.PI * share);
  }
  return { share: (Math.atan2(y, x) / (2 * Math.PI) + 1) % 1, length: Math.hypot(x, y) / shares.length };
}

/**
 * The p-value of Rayleigh's test, in the approximation of Zar (Biostatistical Analysis, eq. 27.4), good from n = 4 on.
 *
 * @param length of the mean direction, 0 to 1
 */
export function rayleigh(length: number, n: number): number {
  return Math.min(1, Math.exp(Math.sqrt(1 + 4 * n + 4 * n * n * (1 - length * length)) - (1 + 2 * n)));
}

/** In how many rounds of the year the days lie, each beginning half a year from the given time of year. */
function roundsOf(days: Float64Array, share: number): number {
  const shift = (share + 0.5) % 1;
  const rounds = new Set<number>();
  for (const day of days) rounds.add(yearOf(day) - (yearShareOf(day) < shift ? 1 : 0));
  return rounds.size;
}
