import { say } from '../messages/index.js';
import { moneyText } from '../segments/find/say-numbers.js';
import type { Analysis } from '../shop/analysis.js';
import { adviceFacts } from './advise-segments.js';
import { type AdviceFacts, type SegmentAdvice, segmentAdvice } from './segment-advice.js';

/** The advice for a segment in words: empty for a segment that is nobody's. */
export interface AdviceText {
  readonly advice: SegmentAdvice;
  /** One or two words. */
  readonly verdict: string;
  /** Why, and what would change it. */
  readonly reason: string;
}

/** Advice for each segment of an analysis, in its order, with the sentences that say why. */
export function adviceTexts(analysis: Analysis): readonly AdviceText[] {
  return adviceFacts(analysis).map((facts) => {
    const advice = segmentAdvice(facts);
    if (advice.advice === 'none') return { advice, verdict: '', reason: '' };
    const change = whatWouldChange(advice);
    return {
      advice,
      verdict: say(`advice-${advice.advice}`),
      reason: change === null ? why(facts, advice) : `${why(facts, advice)} ${change}`,
    };
  });
}

function why({ customers, orders, othersMean }: AdviceFacts, { why: key, profit }: SegmentAdvice): string {
  return say(`advice-why-${key}`, {
    customers,
    orders,
    loss: moneyText(-(profit ?? 0)),
    profit: moneyText(profit ?? 0),
    mean: moneyText((profit ?? 0) / Math.max(1, customers)),
    others: moneyText(othersMean ?? 0),
  });
}

function whatWouldChange({ profit, marginPerOrder, minutesPerCustomer, untilGrow }: SegmentAdvice): string | null {
  if (profit === null || marginPerOrder === null) return null;
  const amount = moneyText(Math.abs(marginPerOrder));
  if (profit < 0) {
    if (minutesPerCustomer === null) return say('advice-turns-margin', { amount });
    return say('advice-turns-margin-or-minutes', { amount, minutes: String(Math.ceil(minutesPerCustomer)) });
  }
  return untilGrow === null ? say('advice-holds', { amount }) : say('advice-holds-grow', { amount, more: moneyText(untilGrow) });
}
