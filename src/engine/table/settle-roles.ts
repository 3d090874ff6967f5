import { say } from '../messages/index.js';
import { headerKey } from './header-key.js';
import type { Matches } from './match-headers.js';
import type { ColumnRole, TabRole } from './roles.js';

/**
 * What a column means where its neighbours decide: a product's code is its name where there is no name, `Price` is the
 * row's amount when nothing says how many were bought, and `Cost` beside a unit price and no amount is the cost of one.
 */
export function settleRoles(role: TabRole, matches: Matches): void {
  if (role === 'service') settleClosed(matches);
  if (role !== 'orders') return;
  const code = matches.get('sku');
  if (code !== undefined && code.confidence !== 'chosen' && !matches.has('product')) {
    matches.delete('sku');
    matches.set('product', { ...code, role: 'product' });
  }
  if (matches.has('amount')) return;
  const price = matches.get('unitPrice');
  if (price !== undefined && price.confidence !== 'chosen' && !matches.has('quantity')) {
    matches.delete('unitPrice');
    const reason = say('reason-price-is-amount', { header: price.header });
    matches.set('amount', { ...price, role: 'amount', confidence: 'likely', reason });
  }
  const cost = matches.get('lineCost');
  const plainCost = cost !== undefined && ['cost', 'costs'].includes(headerKey(cost.header)) && cost.confidence !== 'chosen';
  if (plainCost && matches.has('unitPrice') && !matches.has('unitCost')) {
    matches.delete('lineCost');
    const reason = say('reason-cost-of-one', { header: cost.header });
    matches.set('unitCost', { ...cost, role: 'unitCost', confidence: 'likely', reason });
  }
}

/** Where a case has one date only, it is the case's, whatever it is headed. */
function settleClosed(matches: Matches): void {
  const closed = matches.get('closed');
  if (closed === undefined || closed.confidence === 'chosen' || matches.has('date')) return;
  matches.delete('closed');
  matches.set('date', { ...closed, role: 'date', confidence: 'likely' });
}

/** Roles of which one must be found, as alternatives: each inner list is one way to satisfy the need. */
export function neededRoles(role: TabRole): readonly (readonly ColumnRole[])[] {
  if (role === 'orders') return [['amount'], ['quantity', 'unitPrice']];
  if (role === 'service') return [['seconds'], ['minutes'], ['hours'], ['effort'], ['directCost'], ['ticket'], ['date', 'closed']];
  if (role === 'products') return [['sku'], ['product']];
  if (role === 'survey') return [['awareness'], ['likeability'], ['intent'], ['fit']];
  return [];
}

/** Whether one of the alternatives is complete; true for a tab that has no such need. */
export function needIsMet(role: TabRole, matches: Matches): boolean {
  const ways = neededRoles(role);
  return ways.length === 0 || ways.some((way) => way.every((each) => matches.has(each)));
}
