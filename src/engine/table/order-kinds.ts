import { digitValue } from './character.js';
import type { MoneyColumn, NumberColumn, TextColumn } from './columns.js';
import { rowKind, rowState, type ServiceCode } from './order-lines.js';

/** What the kind of a row is decided by. */
export interface KindFacts {
  readonly state: Uint8Array;
  /** Sales of the row after discounts and before refunds. */
  readonly sold: MoneyColumn;
  readonly grossSales: MoneyColumn;
  readonly units: NumberColumn | null;
  readonly unitPrice: MoneyColumn | null;
  /** Order numbers of the tab; null where each row is an order. */
  readonly order: TextColumn | null;
  readonly services: readonly ServiceCode[];
}

/** The kind of every row, and the rows of cancelled orders that are above zero all the same. */
export interface RowKinds {
  readonly kind: Uint8Array;
  readonly cancelledButSold: readonly number[];
}

/**
 * Tells sales from what was taken back, given away or booked. Below zero is a return; a cancelled order's rows at or
 * below zero are a cancellation; no units or no price, where the tab has both, is nothing; all else is a sale.
 */
export function rowKinds({ state, sold, grossSales, units, unitPrice, order, services }: KindFacts): RowKinds {
  const kind = new Uint8Array(state.length);
  const cancelled = order && cancelledOrders(order, state, sold);
  const cancelledButSold: number[] = [];
  for (let row = 0; row < state.length; row++) {
    if (state[row] !== rowState.counted) continue;
    const amount = sold[row] as number;
    if (cancelled !== null && cancelled[order?.codes[row] as number] === 1) {
      if (amount > 0) cancelledButSold.push(row);
      else kind[row] = rowKind.cancellation;
    } else if (amount < 0) kind[row] = rowKind.returned;
    else if (amount === 0 && grossSales[row] === 0 && units !== null && unitPrice !== null) {
      if (units[row] === 0 || unitPrice[row] === 0) kind[row] = rowKind.nothing;
    }
  }
  for (const service of services) {
    if (service.kind === 'adjustment') for (const row of service.rows) kind[row] = rowKind.adjustment;
  }
  return { kind, cancelledButSold };
}

/**
 * 1 for each order whose number is a `C` before digits; null unless the tab shows that pattern: most order numbers are
 * digits only, and the rows of the others are below zero somewhere.
 */
function cancelledOrders({ codes, labels }: TextColumn, state: Uint8Array, sold: MoneyColumn): Uint8Array | null {
  const marks = new Uint8Array(labels.length);
  let plain = 0;
  let marked = 0;
  for (let label = 0; label < labels.length; label++) {
    const text = labels[label] as string;
    if (isCancelledOrder(text)) {
      marks[label] = 1;
      marked++;
    } else if (isDigits(text, 0)) plain++;
  }
  if (marked === 0 || plain < marked) return null;
  for (let row = 0; row < state.length; row++) {
    if (state[row] === rowState.counted && marks[codes[row] as number] === 1 && (sold[row] as number) < 0) return marks;
  }
  return null;
}

/**
 * Whether an order number is that of a cancellation in shops that put a `C` before the digits, which may be of any script.
 *
 * @example isCancelledOrder('C536379') // true
 */
export function isCancelledOrder(order: string): boolean {
  const first = order.charCodeAt(0);
  return (first === 67 || first === 99) && isDigits(order, order.charCodeAt(1) === 45 ? 2 : 1);
}

function isDigits(text: string, from: number): boolean {
  if (text.length <= from || text.length > 40) return false;
  for (let i = from; i < text.length; i++) if (digitValue(text.charCodeAt(i)) < 0) return false;
  return true;
}
