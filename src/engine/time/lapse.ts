import { quantileSorted } from 'simple-statistics';
import type { CustomerDays } from './customer-days.js';
import { lapseShare, type ShopGaps } from './shop-gaps.js';

/** How a customer stands, in the order of the text column `Lapse state`. */
export const lapseStates = ['new', 'active', 'lapsing', 'lapsed'] as const;
export type LapseState = (typeof lapseStates)[number];

/** When each customer is overdue, and when lapsed, in days since their last purchase day; NaN for who never bought. */
export interface LapseClocks {
  readonly typicalDays: Float64Array;
  readonly lapseDays: Float64Array;
  /** 1 where the customer came back on their last purchase day after a gap in which they had lapsed. */
  readonly cameBack: Uint8Array;
}

const enoughGaps = 5;
const leastOverTypical = 1.5;

/** What one customer's gaps say, mixed with the shop's. */
interface Clock {
  readonly typicalDays: number;
  readonly lapseDays: number;
}

/**
 * With 5 gaps or more, the median and the 80th percentile (type 7) of the customer's own; with g < 5 of them, g/5 of that
 * and (5 - g)/5 of the shop's, so that one odd gap decides little. Nobody is lapsed before 1.5 times the typical gap:
 * the 80th percentile of a customer who comes every 7 days is 7, and a day's delay is no goodbye.
 *
 * @param sorted the customer's gaps in days, ascending
 */
export function lapseClock(sorted: Float64Array, shop: Pick<ShopGaps, 'typicalDays' | 'lapseDays'>): Clock {
  const own = Math.min(sorted.length, enoughGaps) / enoughGaps;
  const mix = (share: number, ofShop: number) =>
    own === 0 ? ofShop : own * quantileSorted(sorted as unknown as number[], share) + (1 - own) * ofShop;
  const typicalDays = mix(0.5, shop.typicalDays);
  return { typicalDays, lapseDays: Math.max(mix(lapseShare, shop.lapseDays), leastOverTypical * typicalDays) };
}

/**
 * The clocks of all customers. Whether somebody came back is judged by the gap before their last purchase day, with the
 * clock that their earlier gaps made; the shop's part of it is today's.
 */
export function lapseClocks({ start, days }: CustomerDays, shop: ShopGaps): LapseClocks {
  const customers = start.length - 1;
  const typicalDays = new Float64Array(customers).fill(Number.NaN);
  const lapseDays = new Float64Array(customers).fill(Number.NaN);
  const cameBack = new Uint8Array(customers);
  for (let customer = 0; customer < customers; customer++) {
    const first = start[customer] as number;
    const bought = (start[customer + 1] as number) - first;
    if (bought === 0) continue;
    const gaps = new Float64Array(bought - 1);
    for (let i = 0; i < gaps.length; i++) gaps[i] = (days[first + i + 1] as number) - (days[first + i] as number);
    const lastGap = gaps[gaps.length - 1] ?? 0;
    if (bought > 1 && lastGap > lapseClock(gaps.slice(0, -1).sort(), shop).lapseDays) cameBack[customer] = 1;
    const clock = lapseClock(gaps.sort(), shop);
    typicalDays[customer] = clock.typicalDays;
    lapseDays[customer] = clock.lapseDays;
  }
  return { typicalDays, lapseDays, cameBack };
}

/** What a lapse state is judged by. */
export interface Standing {
  readonly purchaseDays: number;
  readonly recencyDays: number;
  readonly typicalDays: number;
  readonly lapseDays: number;
  /** How often their occasion has passed without an order; null for customers whose clock runs in days. */
  readonly occasionsMissed: number | null;
}

/**
 * Past the lapse threshold is lapsed. Before it, who bought on one day only is new; others are active until their typical
 * gap is over, and lapsing from then on.
 *
 * A clock that counts occasions says active while none is missed, and beyond the threshold lapsing after one and lapsed
 * after two: somebody who buys on Valentine's Day is not gone in August.
 *
 * @returns null for who never bought
 */
export function lapseState({ purchaseDays, recencyDays, typicalDays, lapseDays, occasionsMissed }: Standing): LapseState | null {
  if (purchaseDays === 0) return null;
  if (occasionsMissed === 0) return purchaseDays === 1 ? 'new' : 'active';
  if (recencyDays > lapseDays) return occasionsMissed === 1 ? 'lapsing' : 'lapsed';
  if (purchaseDays === 1) return 'new';
  return recencyDays > typicalDays ? 'lapsing' : 'active';
}
