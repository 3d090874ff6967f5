import { rowState, type ServiceLines } from '../table/order-lines.js';
import type { ServiceWork } from './service-cost.js';

/** Service work by group. Seconds are whole numbers, so sums are exact; money in 1/10,000 of the major unit. */
export interface ServiceSums {
  readonly tickets: Float64Array;
  readonly seconds: Float64Array;
  readonly directCost: Float64Array;
  /** Parts of the shop's service bill; absent while none is shared out. */
  readonly allotted?: Float64Array;
  /** By what the bill was shared out. */
  readonly billSharedBy?: 'effort' | 'seconds' | 'tickets' | 'orders' | 'nobody';
  /** Weights by which the cost of unknown customers is spread over the known; absent while it is not. */
  readonly spreadWeight?: Float64Array;
  /** Work for nobody we know: no customer in the row, or one who never ordered. It is spread over the others only where the owner asks for that. */
  readonly unallocated: ServiceWork;
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

/** The work of one group (or customer). */
export function workOf({ tickets, seconds, directCost, allotted, spreadWeight }: ServiceSums, group: number): ServiceWork {
  return {
    tickets: tickets[group] as number,
    seconds: seconds[group] as number,
    directCost: directCost[group] as number,
    ...(allotted && { allotted: allotted[group] as number }),
    ...(spreadWeight && { spreadWeight: spreadWeight[group] as number }),
  };
}

/**
 * Adds the work of customers up by group.
 *
 * @param ofCustomer for each customer the group it belongs to
 */
export function regroupService(sums: ServiceSums, ofCustomer: Int32Array, groups: number): ServiceSums {
  const fold = (values: Float64Array) => foldBy(values, ofCustomer, groups);
  return {
    ...sums,
    ...{ seconds: fold(sums.seconds), tickets: fold(sums.tickets), directCost: fold(sums.directCost) },
    ...(sums.allotted && { allotted: fold(sums.allotted) }),
    ...(sums.spreadWeight && { spreadWeight: fold(sums.spreadWeight) }),
  };
}

/** Values by customer, added up by group. */
export function foldBy(values: Float64Array, ofCustomer: Int32Array, groups: number): Float64Array {
  const folded = new Float64Array(groups);
  ofCustomer.forEach((group, customer) => {
    folded[group] = (folded[group] as number) + (values[customer] as number);
  });
  return folded;
}

function numberOrZero(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}
