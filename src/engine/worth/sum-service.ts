import { rowState, type ServiceLines } from '../table/order-lines.js';

/** Service work by group. Seconds are whole numbers, so sums are exact; direct cost in 1/10,000 of the major unit. */
export interface ServiceSums {
  readonly tickets: Float64Array;
  readonly seconds: Float64Array;
  readonly directCost: Float64Array;
  /** Work for nobody we know: no customer in the row, or one who never ordered. It is never spread over the others. */
  readonly unallocated: { readonly tickets: number; readonly seconds: number; readonly directCost: number };
}

/**
 * Adds up the service log.
 *
 * @param groupOfTicket for each row of the log its group, or -1 when no group is known
 */
export function sumService(lines: ServiceLines, groupOfTicket: Int32Array, groups: number): ServiceSums {
  const tickets = new Float64Array(groups + 1);
  const seconds = new Float64Array(groups + 1);
  const directCost = new Float64Array(groups + 1);
  for (let row = 0; row < lines.rowCount; row++) {
    if (lines.state[row] !== rowState.counted) continue;
    const known = groupOfTicket[row] as number;
    const group = known < 0 ? groups : known;
    tickets[group] = (tickets[group] as number) + 1;
    seconds[group] = (seconds[group] as number) + numberOrZero(lines.seconds[row]);
    directCost[group] = (directCost[group] as number) + numberOrZero(lines.directCost?.[row]);
  }
  return {
    tickets: tickets.slice(0, groups),
    seconds: seconds.slice(0, groups),
    directCost: directCost.slice(0, groups),
    unallocated: { tickets: tickets[groups] as number, seconds: seconds[groups] as number, directCost: directCost[groups] as number },
  };
}

function numberOrZero(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}
