import type { ShopColumns } from '../../shop/shop-columns.js';
import type { ServiceSums } from '../sum-service.js';

/** How service was costed, and how much of the time for it was used. Money in the major unit. */
export interface ServiceDetails {
  /** By what the shop's bill was shared out; null while none is. `orders`: every effort score is free. */
  readonly billSharedBy: NonNullable<ServiceSums['billSharedBy']> | null;
  readonly bill: number | null;
  /** By what the cost of unknown customers is put on the known; null: it stands on a line of its own. */
  readonly spread: 'seconds' | 'sales' | null;
  /** What was put on the known customers; null while nothing is. */
  readonly spreadCost: number | null;
  /** Null while the owner has not said how many hours there are, or the log has no times. */
  readonly capacity: Capacity | null;
}

/** Busy and idle time: what idle time costs is shown and put on nobody. */
export interface Capacity {
  readonly hoursAvailable: number;
  readonly hoursUsed: number;
  /** Below zero: more was worked than there was time for. */
  readonly hoursIdle: number;
  /** At the hourly rate; null without one. */
  readonly costUsed: number | null;
  readonly costIdle: number | null;
}

/** Says how service was costed; null without a service log. */
export function serviceDetails({ service, rates, costing }: ShopColumns): ServiceDetails | null {
  if (service === null) return null;
  const { spread = null } = rates;
  return {
    billSharedBy: (rates.byBill === true ? service.billSharedBy : null) ?? null,
    bill: rates.byBill === true ? (costing.bill ?? null) : null,
    spread: spread === null ? null : (costing.spread ?? null),
    spreadCost: spread?.cost ?? null,
    capacity: rates.logHas?.times === false ? null : capacityOf(service, costing.hoursAvailable ?? null, rates.hourlyRate),
  };
}

function capacityOf({ seconds, unallocated }: ServiceSums, hoursAvailable: number | null, hourlyRate: number | null): Capacity | null {
  if (hoursAvailable === null) return null;
  const hoursUsed = (seconds.reduce((total, each) => total + each, 0) + unallocated.seconds) / 3600;
  const hoursIdle = hoursAvailable - hoursUsed;
  const cost = (hours: number) => (hourlyRate === null ? null : hours * hourlyRate);
  return { hoursAvailable, hoursUsed, hoursIdle, costUsed: cost(hoursUsed), costIdle: cost(hoursIdle) };
}
