/** What service costs: a rate for the time, an amount for each ticket, both in the currency's major unit. */
export interface ServiceRates {
  /** Cost of an hour of work, or null when the owner has not said. */
  readonly hourlyRate: number | null;
  /** Cost of a ticket apart from its time, or null. */
  readonly costPerContact: number | null;
  /** Which columns the log has; times and costs when left out. A log of names or effort scores alone has neither. */
  readonly logHas?: { readonly times: boolean; readonly costs: boolean };
}

export interface ServiceWork {
  readonly seconds: number;
  readonly tickets: number;
  /** In 1/10,000 of the major unit. */
  readonly directCost: number;
}

/**
 * Cost of some service work in the major unit: Σ seconds × rate / 3600, divided once, plus what the tickets cost.
 * Null while there is time to pay for and no hourly rate, or tickets of which nothing tells what they cost: unknown is
 * not zero. Where nobody was served it is 0 in any case.
 *
 * @example serviceCost({ seconds: 10542, tickets: 72, directCost: 0 }, { hourlyRate: 24, costPerContact: null }) // 70.28
 */
export function serviceCost(work: ServiceWork, rates: ServiceRates): number | null {
  if (rates.hourlyRate === null && work.seconds > 0) return null;
  const { times, costs } = rates.logHas ?? { times: true, costs: true };
  if (!times && !costs && rates.costPerContact === null && work.tickets > 0) return null;
  return (work.seconds * (rates.hourlyRate ?? 0)) / 3600 + work.tickets * (rates.costPerContact ?? 0) + work.directCost / 10_000;
}
