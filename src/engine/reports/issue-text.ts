import { say } from '../messages/index.js';
import type { Issue } from '../table/issue.js';

/**
 * An issue as the sentence that a person reads. The message of its code is filled with the issue's own values: `tab`,
 * `cell`, `seen`, `count`, and whatever stands in `params`.
 */
export function issueText(issue: Issue): string {
  return say(issue.code, { tab: issue.tab, cell: issue.cell, seen: issue.seen, count: issue.count ?? 1, ...issue.params });
}

/**
 * What an issue does to the totals, as a sentence; empty text where it does nothing to them or that is not known.
 *
 * @example effectText(issue) // '120.00 is left out of net sales'
 */
export function effectText({ effect }: Issue): string {
  if (effect === undefined) return '';
  return say(effect.key, { amount: effect.amount === null ? '' : amountText(effect.amount) });
}

/** Two decimals, and up to four where they are there. */
function amountText(amount: number): string {
  return amount.toFixed(4).replace(/0{1,2}$/, '');
}
