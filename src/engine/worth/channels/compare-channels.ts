import { normal975 } from '../../statistics/wilson.js';
import type { ServiceLines } from '../../table/order-lines.js';
import { type ServiceRates, serviceCost } from '../service-cost.js';
import type { ChannelComparison } from './channel-figures.js';
import type { ChannelWork } from './channel-work.js';

/** Below this a mean says more about single tickets than about the channel. */
const fewestTickets = 10;

/** So many channels are compared each with each. */
const mostPaired = 4;

/** Tickets whose cost is known: how many, their mean, and the sum of squared distances from it (Welford). */
interface Spread {
  n: number;
  mean: number;
  squares: number;
}

/**
 * Compares what a ticket costs over one channel and over another: in the shop, then in each segment. The four channels with the
 * most tickets are compared each with each, the others with the first. Cheaper or dearer is said only where Welch's 95% interval of the difference leaves out 0.
 *
 * A ticket without a known time has no cost; so have all where a bill is shared out, and then there is nothing to compare.
 *
 * @param names channels in the order of `work`, without the one for no channel
 */
export function compareChannels(
  lines: ServiceLines,
  work: ChannelWork,
  rates: ServiceRates,
  { names, segments }: { readonly names: readonly string[]; readonly segments: readonly string[] },
): ChannelComparison[] {
  if (rates.byBill === true) return [];
  const { shop, cells } = spreads(lines, work, rates);
  if (shop.every(({ n }) => n === 0)) return [];
  const pairs = names.flatMap((channel, one) =>
    names.slice(0, one < mostPaired ? one : 1).map((against, other) => ({ channel, against, one, other })),
  );
  const compared = (segment: string | null, first: number, of: readonly Spread[]) =>
    pairs.map(({ channel, against, one, other }) => compare({ segment, channel, against }, of[first + one], of[first + other]));
  const isUsed = ({ cost }: ChannelComparison) => cost !== null;
  const inSegments = segments.flatMap((segment, place) => compared(segment, place * work.channels, cells).filter(isUsed));
  return [...compared(null, 0, shop), ...inSegments];
}

function spreads(lines: ServiceLines, { cellOfTicket, channels, segments }: ChannelWork, rates: ServiceRates) {
  const make = (length: number) => Array.from({ length }, (): Spread => ({ n: 0, mean: 0, squares: 0 }));
  const cells = make(segments * channels);
  const shop = make(channels);
  const ownRates = { ...rates, spread: null };
  for (let row = 0; row < cellOfTicket.length; row++) {
    const cell = cellOfTicket[row] as number;
    const seconds = lines.seconds[row] as number;
    if (cell < 0 || (lines.hasTimes && Number.isNaN(seconds))) continue;
    const directCost = lines.directCost?.[row] ?? 0;
    const cost = serviceCost({ seconds: seconds || 0, tickets: 1, directCost: directCost || 0 }, ownRates);
    if (cost === null) continue;
    add(cells[cell] as Spread, cost);
    add(shop[cell % channels] as Spread, cost);
  }
  return { cells, shop };
}

function add(spread: Spread, value: number): void {
  spread.n++;
  const off = value - spread.mean;
  spread.mean += off / spread.n;
  spread.squares += off * (value - spread.mean);
}

type Pair = Pick<ChannelComparison, 'segment' | 'channel' | 'against'>;

function compare(pair: Pair, one: Spread | undefined, other: Spread | undefined): ChannelComparison {
  const known = (spread: Spread | undefined) => (spread === undefined || spread.n === 0 ? null : spread.mean);
  const costs = { ...pair, cost: known(one), againstCost: known(other) };
  if (one === undefined || other === undefined || Math.min(one.n, other.n) < fewestTickets) {
    return { ...costs, differenceLow: null, differenceHigh: null, verdict: 'too-few' };
  }
  const variance = ({ n, squares }: Spread) => squares / (n - 1) / n;
  const half = normal975 * Math.sqrt(variance(one) + variance(other));
  const difference = one.mean - other.mean;
  const [low, high] = [difference - half, difference + half];
  return { ...costs, differenceLow: low, differenceHigh: high, verdict: high < 0 ? 'cheaper' : low > 0 ? 'dearer' : 'same' };
}
