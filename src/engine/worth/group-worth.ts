import type { Worth } from '../shop/analysis.js';
import { variableCostsOf } from './ladder/variable-costs.js';
import { roi, roiState } from './roi-state.js';
import { type ServiceRates, type ServiceWork, serviceCost } from './service-cost.js';
import type { RowSums } from './sum-rows.js';

/** Above this share of net sales without a known cost, a margin would be a guess (domain.md 2.5). */
export const largestShareWithoutCost = 0.05;

/** Everything that a group's worth is computed from. */
export interface GroupFacts {
  readonly customers: number;
  readonly sums: RowSums;
  readonly group: number;
  /** Null when the shop has no cost column and no margin rate. */
  readonly costKnown: boolean;
  /** Whether a column tells fees, fulfilment or return handling, which vary with sales: then a margin after them is known. */
  readonly variableCostsKnown: boolean;
  /** Cost of campaigns in 1/10,000; null or absent without a campaigns tab. */
  readonly marketingCost?: number | null;
  /** Null when there is no service log. */
  readonly service: ServiceWork | null;
  /** Service cost that belongs to no customer, null if unknown; only the shop's total takes it in, so it is left out elsewhere. */
  readonly unallocatedServiceCost?: number | null;
  readonly customersUnprofitableAfterService: number | null;
  readonly rates: ServiceRates;
}

/**
 * What a group of customers is worth: sales, the margin ladder as far as it is known, service and ROI.
 * Amounts come out in the major unit; each is an exact sum that is divided once.
 */
export function groupWorth(facts: GroupFacts): Worth {
  const { sums, group, customers } = facts;
  const major = (column: Float64Array) => (column[group] as number) / 10_000;
  const orders = sums.orders[group] as number;
  const netSales = major(sums.netSales);
  const margin = marginOf(facts);
  const contribution = margin === null || !facts.variableCostsKnown ? null : afterVariableCosts(facts);
  const spent = spend(facts);
  const cost = facts.service === null ? null : serviceCost(facts.service, facts.rates);
  const rung = contribution ?? margin;
  const profit = rung === null || facts.service === null || spent === null ? null : rung - spent;
  const marketing = facts.marketingCost ?? null;
  const minutes = facts.service === null || facts.rates.logHas?.times === false ? null : facts.service.seconds / 60;
  const roiFacts = { margin: rung, spend: spent, netSales, customers, orders };
  return {
    customers,
    orders,
    grossSales: major(sums.grossSales),
    discounts: major(sums.discounts),
    refunds: major(sums.refunds),
    netSales,
    cogs: margin === null ? null : major(sums.cogs),
    grossMargin: margin,
    contributionMargin: contribution,
    marginRate: ratio(margin, netSales),
    serviceMinutes: minutes,
    tickets: facts.service?.tickets ?? null,
    serviceCost: cost,
    marketingCost: marketing === null ? null : marketing / 10_000,
    profitAfterService: profit,
    netMarginRate: ratio(profit, netSales),
    profitPerServiceHour: minutes === null ? null : ratio(profit, minutes / 60),
    // Those whose profit is not known may be among them, so that a count of the others would say too little.
    customersUnprofitableAfterService: margin === null || cost === null ? null : facts.customersUnprofitableAfterService,
    marginRung: contribution === null ? 'CM1' : 'CM2',
    roi: roi(roiFacts),
    roiState: roiState(roiFacts),
  };
}

function marginOf({ sums, group, costKnown }: GroupFacts): number | null {
  if (!costKnown) return null;
  const withoutCost = sums.netSalesWithoutCost[group] as number;
  if (withoutCost > largestShareWithoutCost * (sums.absoluteNetSales[group] as number)) return null;
  return ((sums.netSales[group] as number) - (sums.cogs[group] as number)) / 10_000;
}

/** Gross margin less what varies with sales, from exact sums. */
function afterVariableCosts({ sums, group }: GroupFacts): number {
  const { netSales, cogs } = sums;
  return ((netSales[group] as number) - (cogs[group] as number) - variableCostsOf(sums, group)) / 10_000;
}

/** No service log means that no spend is recorded, which is 0; minutes without a rate are a spend nobody knows. */
function spend(facts: GroupFacts): number | null {
  const marketing = (facts.marketingCost ?? 0) / 10_000;
  if (facts.service === null) return marketing;
  const cost = serviceCost(facts.service, facts.rates);
  const { unallocatedServiceCost: unallocated = 0 } = facts;
  return cost === null || unallocated === null ? null : cost + unallocated + marketing;
}

function ratio(part: number | null, whole: number): number | null {
  return part === null || whole === 0 ? null : part / whole;
}
