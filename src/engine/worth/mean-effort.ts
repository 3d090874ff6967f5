import { rowState, type ServiceLines } from '../table/order-lines.js';

/**
 * Each customer's mean effort score over the rows of the service tab that have one; NaN without any. Null where the tab has
 * no effort column.
 *
 * @param customerOfRow for each row of the tab its customer, or -1
 */
export function meanEffort({ effort, state, rowCount }: ServiceLines, customerOfRow: Int32Array, customers: number): Float64Array | null {
  if (effort === undefined || effort === null) return null;
  const sums = new Float64Array(customers);
  const counts = new Float64Array(customers);
  for (let row = 0; row < rowCount; row++) {
    const customer = customerOfRow[row] as number;
    if (customer < 0 || state[row] !== rowState.counted || Number.isNaN(effort[row])) continue;
    sums[customer] = (sums[customer] as number) + (effort[row] as number);
    counts[customer] = (counts[customer] as number) + 1;
  }
  return sums.map((sum, customer) => (counts[customer] === 0 ? Number.NaN : sum / (counts[customer] as number)));
}
