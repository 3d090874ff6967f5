import { moneyFromNumber } from '../../table/money.js';
import { rowState, type ServiceLines } from '../../table/order-lines.js';
import type { ServiceSums } from '../sum-service.js';
import type { ServiceCosting } from './service-costing.js';
import { shareOut } from './share-out.js';

/** Whom service is costed for. */
export interface ServedCustomers {
  readonly ids: readonly string[];
  /** For each row of the log its customer, or -1. */
  readonly ofRow: Int32Array;
  readonly orders: Float64Array;
  /** In 1/10,000. */
  readonly netSales: Float64Array;
}

/**
 * The service log's sums with the shop's bill shared out, and with the weights by which the cost of unknown customers is
 * spread, each where the owner asks for it.
 *
 * S = B·w / Σw (domain.md 2.5): w is the sum over a customer's cases of the owner's minutes for each case's effort score;
 * where the log has times, their seconds. What falls on rows without a known customer stays unallocated. Where all weights
 * are 0, the bill is split by orders.
 */
export function costService(sums: ServiceSums, lines: ServiceLines, served: ServedCustomers, costing: ServiceCosting): ServiceSums {
  const billed = costing.bill == null ? sums : withBill(sums, lines, served, costing);
  if (!costing.spread) return billed;
  const bySales = () => served.netSales.map((sales) => Math.max(0, sales));
  const spreadWeight = costing.spread === 'seconds' ? firstWithWeight([() => sums.seconds, () => sums.tickets, bySales]) : bySales();
  return spreadWeight.some((weight) => weight > 0) ? { ...billed, spreadWeight } : billed;
}

function withBill(sums: ServiceSums, lines: ServiceLines, served: ServedCustomers, costing: ServiceCosting): ServiceSums {
  const bill = moneyFromNumber(costing.bill as number);
  const nobody = (values: Float64Array, rest: number) => Float64Array.from([...values, rest]);
  const ways = [
    ['seconds', () => nobody(sums.seconds, sums.unallocated.seconds)],
    ['effort', () => effortWeights(lines, served, costing.effortMinutes ?? defaultMinutes)],
    ['tickets', () => (lines.effort ? new Float64Array(0) : nobody(sums.tickets, sums.unallocated.tickets))],
    ['orders', () => nobody(served.orders, 0)],
  ] as const;
  for (const [billSharedBy, weights] of ways) {
    const parts = shareOut(bill, weights(), served.ids);
    if (parts === null) continue;
    const allotted = parts.slice(0, served.ids.length);
    return { ...sums, allotted, billSharedBy, unallocated: { ...sums.unallocated, allotted: parts[served.ids.length] as number } };
  }
  const allotted = new Float64Array(served.ids.length);
  return { ...sums, allotted, billSharedBy: 'nobody', unallocated: { ...sums.unallocated, allotted: bill } };
}

/** Effort 1 is a customer who served themselves. */
const defaultMinutes: readonly number[] = Array.from({ length: 10 }, (_, score) => score);

/** The owner's minutes of each customer, and at the end those of nobody; empty without effort scores. A score of 4.5 lies half-way. */
function effortWeights(
  { effort, state, rowCount }: ServiceLines,
  { ids, ofRow }: ServedCustomers,
  minutes: readonly number[],
): Float64Array {
  if (!effort) return new Float64Array(0);
  const weights = new Float64Array(ids.length + 1);
  for (let row = 0; row < rowCount; row++) {
    const score = effort[row] as number;
    if (state[row] !== rowState.counted || Number.isNaN(score)) continue;
    const known = ofRow[row] as number;
    const at = known < 0 ? ids.length : known;
    weights[at] = (weights[at] as number) + minutesFor(score, minutes);
  }
  return weights;
}

function minutesFor(score: number, minutes: readonly number[]): number {
  const below = minutes[Math.floor(score) - 1] ?? 0;
  const above = minutes[Math.ceil(score) - 1] ?? 0;
  return below + (above - below) * (score - Math.floor(score));
}

function firstWithWeight(ways: readonly (() => Float64Array)[]): Float64Array {
  for (const way of ways) {
    const weights = way();
    if (weights.some((weight) => weight > 0)) return weights;
  }
  return new Float64Array(0);
}
