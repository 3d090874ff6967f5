import { say } from '../../messages/index.js';
import { defaultBuckets } from './bucket-economy.js';
import type { FoundSegments } from './find-segments.js';
import { moneyText, percentText } from './say-numbers.js';

/** What to tell about found segments: how many and why, how well the rows say it, and what was assumed. */
export function foundSentences({ candidates, k, agreement, fields, customers, sampled, economy }: FoundSegments): readonly string[] {
  const chosen = candidates[k - 1];
  if (chosen === undefined || fields.length === 0) return [say('found-nothing')];
  return [
    say('found-chosen', { k, gain: moneyText(chosen.gain), cost: moneyText(chosen.cost) }),
    say('found-agreement', { percent: percentText(agreement).replace('%', '') }),
    say('found-fields', { fields: fields.join(', ') }),
    ...(sampled < customers ? [say('found-sampled', { sampled, n: customers })] : []),
    say('found-assumed', { cost: moneyText(economy.fixedCost / 10_000), percent: Math.round(defaultBuckets.responseGain * 100) }),
    ...(economy.measure === 'netSales' ? [say('check-measure-netSales')] : []),
  ];
}
