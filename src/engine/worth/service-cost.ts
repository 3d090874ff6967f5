/** What service costs: a rate for the time, an amount for each ticket, both in the currency's major unit. */
export interface ServiceRates {
  /** Cost of an hour of work, or null when the owner has not said. */
  readonly hourlyRate: number | null;
  /** Cost of a ticket apart from its time, or null. */
  readonly costPerContact: number | null;
  /** Which columns the log has; times and costs when left out. A log of names or effort scores alone has neither. */
  readonly logHas?: { readonly times: boolean; readonly costs: boolean };
  /** Whether the shop's service bill is shared out (`ServiceWork.allotted`) instead of the time being charged by the hour. */
  readonly byBill?: boolean;
  /** What the known customers bear of the cost of unknown ones: an amount in the major unit, and the weights that it is shared by. */
  readonly spread?: { readonly cost: number; readonly weight: number } | null;
}

export interface ServiceWork {
  readonly seconds: number;
  readonly tickets: number;
  /** In 1/10,000 of the major unit. */
  readonly directCost: number;
  /** Part of the shop's service bill, in 1/10,000; absent while no bill is shared out. */
  readonly allotted?: number;
  /** Weight by which the cost of unknown customers is shared, where it is. */
  readonly spreadWeight?: number;
}

/**
 * Cost of some service work in the major unit: Σ seconds × rate / 3600, divided once (or the part of the shop's bill), plus
 * what the tickets cost, plus the share in what unknown customers cost where that is spread. Null while there is time to
 * pay for and no hourly rate, or tickets of which nothing tells what they cost: unknown is not zero. Where nobody was
 * served it is 0 in any case.
 *
 * @example serviceCost({ seconds: 10542, tickets: 72, directCost: 0 }, { hourlyRate: 24, costPerContact: null }) // 70.28
 */
export function serviceCost(work: ServiceWork, rates: ServiceRates): number | null {
  const time = rates.byBill === true ? (work.allotted ?? 0) / 10_000 : timeCost(work, rates);
  if (time === null) return null;
  const shared = rates.spread ? (rates.spread.cost * (work.spreadWeight ?? 0)) / rates.spread.weight : 0;
  return time + work.tickets * (rates.costPerContact ?? 0) + work.directCost / 10_000 + shared;
}

function timeCost({ seconds, tickets }: ServiceWork, { hourlyRate, costPerContact, logHas }: ServiceRates): number | null {
  if (hourlyRate === null && seconds > 0) return null;
  const { times, costs } = logHas ?? { times: true, costs: true };
  if (!times && !costs && costPerContact === null && tickets > 0) return null;
  return (seconds * (hourlyRate ?? 0)) / 3600;
}
