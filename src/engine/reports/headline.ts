import { say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';

/** The one true sentence about the shop: how few customers bring half of what it earns, and how many cost it money. */
export function headline({ customers }: Analysis): string {
  const profit = customers.grossMargin.map((margin, customer) => margin - (customers.serviceCost[customer] as number));
  if (isKnown(profit)) return concentration(profit, 'headline-profit');
  if (isKnown(customers.grossMargin)) return concentration(customers.grossMargin, 'headline-margin');
  return concentration(customers.netSales, 'headline-sales');
}

function isKnown(values: Float64Array): boolean {
  return values.length > 0 && values.every((value) => !Number.isNaN(value));
}

function concentration(values: Float64Array, key: 'headline-profit' | 'headline-margin' | 'headline-sales'): string {
  const total = values.reduce((sum, value) => sum + value, 0);
  const losing = values.filter((value) => value < 0).length;
  if (total <= 0) return say('headline-loss', { losing });
  const falling = values.slice().sort().reverse();
  let n = 0;
  let brought = 0;
  while (brought < total / 2) brought += falling[n++] as number;
  return say(key, { n, share: Math.round((100 * brought) / total), losing });
}
