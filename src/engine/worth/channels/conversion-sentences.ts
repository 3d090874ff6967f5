import { say } from '../../messages/index.js';
import { moneyText, percentText } from '../../segments/find/say-numbers.js';
import type { ConversionFigures, ConversionLine, ConversionResult } from './conversion-figures.js';
import type { MarketShare } from './market-share.js';

const mostNamed = 5;

/** What the leads say in words: the rate, whom we chase in vain, who costs more than they bring, and how it was counted. */
export function conversionSentences(result: Omit<ConversionResult, 'sentences'>): string[] {
  const { segments, totals, segmentsBy, blankIsLost, market } = result;
  if (totals.leads === 0) return marketSentences(market);
  const vain = segments.filter(({ isChasedInVain }) => isChasedInVain).slice(0, mostNamed);
  const dear = segments.filter(costsMoreThanItBrings).slice(0, mostNamed);
  const isTold = segments.length > 1 && totals.conversionRate !== null;
  return [
    ...mainSentence(totals),
    ...vain.map((line) => say('conversion-in-vain', { name: nameOf(line), ...rateOf(line), won: line.won, n: line.won + line.lost })),
    ...(vain.length === 0 && isTold ? [say('conversion-nobody-in-vain')] : []),
    ...dear.map((line) => say('conversion-dear', { name: nameOf(line), ...dearOf(line) })),
    ...(isTold ? [say('conversion-how')] : []),
    say(segmentsBy === 'leads' ? 'conversion-by-leads' : 'conversion-by-customers'),
    ...(blankIsLost ? [say('conversion-blank-is-lost')] : []),
    ...(totals.cost === null ? [say('conversion-no-cost')] : []),
    ...marketSentences(market),
  ];
}

/** What share of its markets the shop has. */
function marketSentences(market: ConversionResult['market']): string[] {
  if (market === null) return [];
  const { days, total, segments } = market;
  const params = ({ share, netSales, size }: MarketShare) => ({
    share: percentText(share),
    sales: moneyText(netSales),
    size: moneyText(size),
  });
  return [
    ...(total === null ? [] : [say('market-total', params(total))]),
    ...segments.map((one) => say('market-segment', { name: one.name, ...params(one) })),
    ...(days < 365 ? [say('market-short', { n: days })] : []),
  ];
}

function mainSentence(totals: ConversionFigures): string[] {
  const { won, lost, open } = totals;
  if (totals.conversionRate === null) return [say('conversion-none-decided', { n: open })];
  return [say('conversion-main', { won, n: won + lost, open, ...rateOf(totals) })];
}

function rateOf({ conversionRate, rateLow, rateHigh }: ConversionFigures) {
  return { rate: percentText(conversionRate ?? 0), low: percentText(rateLow ?? 0), high: percentText(rateHigh ?? 1) };
}

function costsMoreThanItBrings({ costPerWonCustomer: cost, marginPerWonCustomer: margin }: ConversionLine): boolean {
  return cost !== null && margin !== null && cost > margin;
}

function dearOf({ costPerWonCustomer, marginPerWonCustomer }: ConversionLine) {
  return { cost: moneyText(costPerWonCustomer ?? 0), margin: moneyText(marginPerWonCustomer ?? 0) };
}

function nameOf({ segment }: ConversionLine): string {
  return segment ?? say('conversion-not-a-customer');
}
