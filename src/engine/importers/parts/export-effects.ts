import type { MoneyColumn } from '../../table/columns.js';
import type { EffectOf } from '../../table/issue-list.js';
import { orderEffects } from '../../table/order-effects.js';

const unknown = new Set([
  'export-amount-unreadable',
  'export-amount-missing',
  'export-date-unreadable',
  'export-order-incomplete',
  'export-order-left-out',
  'decimal-mark-unclear',
]);
const leftOut = new Set(['export-order-cancelled', 'export-order-test', 'export-order-out-elsewhere']);

/** What an export's problems do to net sales: an order of which something could not be read has no known amount. */
export function exportEffects(net: MoneyColumn): EffectOf {
  const effectOf = orderEffects(net);
  return (code, rows) => {
    if (unknown.has(code)) return { key: 'effect-left-out-unknown', amount: null };
    return effectOf(leftOut.has(code) ? 'status-not-counted' : code, rows);
  };
}
