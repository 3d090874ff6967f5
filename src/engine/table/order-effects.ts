import type { MessageKey } from '../messages/index.js';
import type { MoneyColumn } from './columns.js';
import type { IssueEffect } from './issue.js';
import { moneyToNumber } from './money.js';

const effects = new Map<MessageKey, IssueEffect['key']>([
  ['amount-unreadable', 'effect-left-out'],
  ['amount-missing', 'effect-left-out'],
  ['decimal-mark-unclear', 'effect-left-out'],
  ['date-unreadable', 'effect-left-out'],
  ['date-missing', 'effect-left-out'],
  ['status-not-counted', 'effect-left-out'],
  ['status-unknown', 'effect-counted'],
  ['formula-failed', 'effect-counted'],
  ['refund-amount-unknown', 'effect-perhaps-refunded'],
  ['return-amount-positive', 'effect-turned'],
  ['refund-signs-mixed', 'effect-turned'],
  ['refund-row-unclear', 'effect-counted'],
  ['row-type-unknown', 'effect-counted'],
  ['order-number-missing', 'effect-orders'],
  ['cost-missing', 'effect-without-cost'],
]);

/**
 * What each problem of an orders tab does to net sales: the sum of its rows, where their amounts could be read.
 *
 * @returns by an issue's code and its data rows; undefined for a problem that leaves the figures as they are
 */
export function orderEffects(net: MoneyColumn): (code: MessageKey, rows: readonly number[]) => IssueEffect | undefined {
  return (code, rows) => {
    const key = effects.get(code);
    if (key === undefined) return undefined;
    let sum = 0;
    let known = 0;
    for (const row of rows) {
      const amount = net[row] as number;
      if (Number.isNaN(amount)) continue;
      sum += amount;
      known++;
    }
    if (key === 'effect-left-out' && known < rows.length) return { key: 'effect-left-out-unknown', amount: null };
    // A turned row stood above zero: net sales fall by twice its amount.
    if (key === 'effect-turned') return { key, amount: moneyToNumber(-2 * sum) };
    return { key, amount: key === 'effect-orders' ? null : moneyToNumber(sum) };
  };
}
