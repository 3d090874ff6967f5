import { say } from '../../messages/index.js';
import type { ChannelComparison, ChannelsResult } from './channel-figures.js';

const mostCompared = 6;

/** What the channels say in words: which costs most, which is cheaper for whom, and what was not counted. */
export function channelSentences(result: Omit<ChannelsResult, 'sentences'>): string[] {
  const { channels, comparisons, totals, customersWithoutMargin } = result;
  const inShop = comparisons.filter(({ segment }) => segment === null).slice(0, mostCompared);
  return [
    ...dearest(result),
    ...inShop.map((shop) => comparisonSentence(shop, comparisons)),
    ...(inShop.length === 0 ? [] : [say('channels-compared-how')]),
    ...(channels.some(({ channel }) => channel === null) ? [say('channels-blank')] : []),
    ...(totals.serviceCost === null ? [say('channels-no-cost')] : []),
    say(totals.margin === null ? 'channels-no-margin' : 'channels-margin-split'),
    ...(customersWithoutMargin === 0 || totals.margin === null ? [] : [say('channels-margin-unknown', { n: customersWithoutMargin })]),
  ];
}

function dearest({ channels, totals }: Omit<ChannelsResult, 'sentences'>): string[] {
  const cost = totals.serviceCost;
  const most = channels.reduce((one, other) => ((other.serviceCost ?? 0) > (one.serviceCost ?? 0) ? other : one));
  if (cost === null || cost <= 0 || most.serviceCost === null || most.channel === null) return [];
  const percent = Math.round((100 * most.serviceCost) / cost);
  const share = Math.round((100 * most.tickets) / totals.tickets);
  return [say('channels-dearest', { channel: most.channel, percent, share, amount: most.serviceCost.toFixed(2) })];
}

/** Is social cheaper than e-mail, and for whom? */
function comparisonSentence(shop: ChannelComparison, all: readonly ChannelComparison[]): string {
  const { channel, against, verdict } = shop;
  const costs = { channel, against, cost: (shop.cost ?? 0).toFixed(2), againstCost: (shop.againstCost ?? 0).toFixed(2) };
  const own = all.filter((one) => one.segment !== null && one.channel === channel && one.against === against);
  const names = (wanted: ChannelComparison['verdict']) =>
    own.flatMap((one) => (one.verdict === wanted && one.segment !== null ? [`"${one.segment}"`] : [])).join(', ');
  const groups = (['cheaper', 'dearer', 'same', 'too-few'] as const).flatMap((wanted) => {
    const list = names(wanted);
    return list === '' ? [] : [say(`channels-for-${wanted}`, { names: list })];
  });
  const main = say(`channels-${verdict}`, costs);
  // Too few in the shop are too few in each segment.
  return verdict === 'too-few' || groups.length === 0 ? main : `${main} ${groups.join(' ')}`;
}
