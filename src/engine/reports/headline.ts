import { say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';

/** What a sentence is about: each customer's part in 1/10,000, and the shop's whole in the major unit. */
interface Measure {
  readonly key: 'headline-profit' | 'headline-margin' | 'headline-sales';
  readonly ofCustomers: Float64Array;
  readonly ofShop: number | null;
}

/**
 * The one true sentence about the shop: how few customers bring half of what it earns, and how many cost it money. The
 * whole is the shop's own total, rows without a customer and service for strangers included.
 */
export function headline({ customers, totals }: Analysis): string {
  const sales: Measure = { key: 'headline-sales', ofCustomers: customers.netSales, ofShop: totals.netSales };
  const measures: readonly Measure[] = [
    { key: 'headline-profit', ofCustomers: customers.profitAfterService, ofShop: totals.profitAfterService },
    { key: 'headline-margin', ofCustomers: customers.grossMargin, ofShop: totals.grossMargin },
  ];
  return concentration(measures.find(isKnown) ?? sales);
}

function isKnown({ ofCustomers, ofShop }: Measure): boolean {
  return ofShop !== null && ofCustomers.every((value) => !Number.isNaN(value));
}

function concentration({ key, ofCustomers, ofShop }: Measure): string {
  const total = (ofShop ?? 0) * 10_000;
  const below = ofCustomers.filter((value) => value < 0).length;
  const losing = say(below === 0 ? `${key}-nobody` : `${key}-losing`, { n: below });
  const falling = ofCustomers.slice().sort().reverse();
  let n = 0;
  let brought = 0;
  // Sales without a customer may be more than half: then all customers together bring less.
  while (brought < total / 2 && (falling[n] ?? 0) > 0) brought += falling[n++] as number;
  if (n === 0) return say(`${key}-none`, { losing });
  const share = Math.round((100 * brought) / total);
  return say(share > 100 ? `${key}-more` : key, { n, share, losing });
}
