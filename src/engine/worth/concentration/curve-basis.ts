import type { Analysis } from '../../shop/analysis.js';
import { bestMargins } from '../../shop/fields/sales.js';

/** What the curve is drawn of: the last thing on the way from sales to profit that is known. */
export type CurveBasis = 'profitAfterService' | 'contributionMargin' | 'grossMargin' | 'netSales';

/** Whom the curve is about, and what each brings. */
export interface CurveCustomers {
  readonly basis: CurveBasis;
  /** Indexes of the customers in it. */
  readonly members: readonly number[];
  /** What each member brings, in 1/10,000 of the major unit. */
  readonly values: Float64Array;
  /** Customers who are not in it because the cost of something they bought is unknown. */
  readonly leftOut: number;
}

/**
 * Profit after service; without a service log, or without a rate for it, the margin; without costs, net sales. In the curve is
 * who bought something, and who cost or brought something without buying.
 */
export function curveCustomers(analysis: Analysis): CurveCustomers {
  const { basis, values } = chooseBasis(analysis);
  const { size, hasOrder } = analysis.customers;
  const members: number[] = [];
  let leftOut = 0;
  for (let customer = 0; customer < size; customer++) {
    const value = values[customer] as number;
    if (Number.isNaN(value)) leftOut++;
    else if (hasOrder[customer] === 1 || value !== 0) members.push(customer);
  }
  return { basis, members, values: Float64Array.from(members, (customer) => values[customer] as number), leftOut };
}

function chooseBasis({ customers, totals, shop }: Analysis): { readonly basis: CurveBasis; readonly values: Float64Array } {
  if (totals.grossMargin === null) return { basis: 'netSales', values: customers.netSales };
  if (totals.tickets !== null && totals.serviceCost !== null) {
    return { basis: 'profitAfterService', values: customers.profitAfterService };
  }
  const margins = bestMargins(shop);
  if (margins === null) return { basis: 'netSales', values: customers.netSales };
  return { basis: totals.contributionMargin === null ? 'grossMargin' : 'contributionMargin', values: margins };
}
