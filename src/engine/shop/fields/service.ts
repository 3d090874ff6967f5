import { serviceCost } from '../../worth/service-cost.js';
import { workOf } from '../../worth/sum-service.js';
import type { ShopColumns } from '../shop-columns.js';
import { type FieldRecord, money, numbers } from './field-record.js';
import { bestMargins } from './sales.js';

/** How much of the shop's time a customer takes, and what is left after paying for it. All need the service tab. */
export const serviceFields: readonly FieldRecord[] = [
  {
    name: 'Tickets',
    aliases: ['Calls', 'Service contacts'],
    help: 'Tickets, calls or visits.',
    needs: 'service',
    make: ({ service }) => service && numbers(service.tickets, 'count'),
  },
  {
    name: 'Service minutes',
    help: 'Minutes of service.',
    needs: 'service',
    needsColumn: { tab: 'service', label: 'column-minutes' },
    make: ({ service, rates }) =>
      service && rates.logHas?.times !== false
        ? numbers(
            service.seconds.map((seconds) => seconds / 60),
            'minutes',
          )
        : null,
  },
  {
    name: 'Service cost',
    aliases: ['Cost to serve'],
    help: 'Service time at the hourly rate, plus direct costs.',
    needs: 'service',
    make: (shop) => nullable(serviceCosts(shop)),
  },
  {
    name: 'Profit after service',
    help: 'Margin, after fees where they are known, less what campaigns sent to the customer and service cost.',
    needs: 'service',
    needsColumn: { tab: 'orders', label: 'column-line-cost' },
    make: (shop) => nullable(profitsAfterService(shop)),
  },
  {
    name: 'Service ROI',
    help: 'Profit after service divided by service cost; blank without a cost.',
    needs: 'service',
    needsColumn: { tab: 'orders', label: 'column-line-cost' },
    make: (shop) => {
      const costs = serviceCosts(shop);
      const profits = profitsAfterService(shop);
      return (
        costs &&
        profits &&
        numbers(
          profits.map((profit, customer) => (costs[customer] === 0 ? Number.NaN : profit / (costs[customer] as number))),
          'ratio',
        )
      );
    },
  },
];

function nullable(values: Float64Array | null) {
  return values && money(values);
}

/** Service cost of each customer in 1/10,000 of the major unit, unrounded; NaN or null while the rate is unknown. */
export function serviceCosts({ service, rates, index }: ShopColumns): Float64Array | null {
  if (service === null) return null;
  return Float64Array.from({ length: index.size }, (_, customer) => {
    return (serviceCost(workOf(service, customer), rates) ?? Number.NaN) * 10_000;
  });
}

/**
 * Margin (after fees where they are known) less marketing and service cost of each customer in 1/10,000 of the major unit.
 *
 * @param marketing cost of campaigns by customer; that of the campaigns tab's recipients when left out
 */
export function profitsAfterService(shop: ShopColumns, marketing = shop.marketing?.ofCustomer): Float64Array | null {
  const margins = bestMargins(shop);
  const costs = serviceCosts(shop);
  return margins && costs && margins.map((margin, customer) => margin - (marketing?.[customer] ?? 0) - (costs[customer] as number));
}
