import type { CampaignLines } from '../joins/campaigns.js';
import { type SurveyLines, surveyAverages } from '../joins/survey-averages.js';
import { buyingHabits, costService, lifetimeValue, marketingCosts } from '../on-demand.js';
import { rfmScores } from '../segments/scores/rfm-scores.js';
import type { ScoreChoice, ScoreCuts, ScoreMethodId } from '../segments/scores/score-method.js';
import { lazyRecord } from '../table/lazy-record.js';
import type { CustomerList, OrderLines, ServiceLines } from '../table/order-lines.js';
import type { OccasionSettings, PurchaseRecord } from '../time/habit-parts.js';
import type { LifetimeOptions } from '../worth/clv/lifetime.js';
import { meanEffort } from '../worth/mean-effort.js';
import type { ServiceCosting } from '../worth/service/service-costing.js';
import { serviceCost } from '../worth/service-cost.js';
import { sumRows } from '../worth/sum-rows.js';
import { type ServiceSums, sumService } from '../worth/sum-service.js';
import { indexCustomers } from './customer-index.js';
import { purchaseDays } from './purchase-days.js';
import type { ShopColumns } from './shop-columns.js';

/** The tabs of a shop as columns. */
export interface ShopTabs {
  readonly lines: OrderLines;
  readonly service: ServiceLines | null;
  readonly list: CustomerList | null;
  readonly survey?: SurveyLines | null;
  readonly campaigns?: CampaignLines | null;
}

export interface RollUpOptions {
  readonly asOfDay: number;
  readonly scores?: ScoreMethodId;
  readonly bins: number;
  readonly cuts?: ScoreCuts | null;
  readonly occasions?: OccasionSettings;
  readonly lifetime?: LifetimeOptions;
  readonly hourlyRate: number | null;
  readonly costPerContact: number | null;
  readonly serviceCosting?: ServiceCosting;
}

/** Rolls order lines and service up to customers. Only who the customers are is found now; the rest waits to be asked for. */
export function rollUp({ lines, service, list, survey = null, campaigns = null }: ShopTabs, options: RollUpOptions): ShopColumns {
  const index = indexCustomers(lines, list);
  const shop: ShopColumns = lazyRecord<ShopColumns>({
    lines: () => lines,
    index: () => index,
    list: () => list,
    asOfDay: () => options.asOfDay,
    rates: () => ratesOf(options, service, () => shop.service),
    costing: () => options.serviceCosting ?? {},
    campaigns: () => campaigns,
    marketing: () => campaigns && marketingCosts(campaigns, everybody(shop, index.ofPeople(campaigns.tab.people))),
    sums: () => sumRows(lines, index.ofOrderRow, index.size),
    purchases: () => purchaseDays(lines.day, shop.sums, index.size),
    hasOrder: () => whereAny(shop.sums.orders),
    recencyDays: () => daysBefore(options.asOfDay, shop.purchases.lastDay),
    habits: () => buyingHabits(purchaseRecord(shop, options.occasions ?? {})),
    scores: () => scoresOf(shop, { method: options.scores ?? 'quantile', bins: options.bins, cuts: options.cuts ?? null }),
    lifetime: () => lifetimeValue(shop, options.lifetime),
    service: () => service && servedCustomers(shop, service),
    effort: () => service && meanEffort(service, index.ofPeople(service), index.size),
    survey: () => survey && surveyAverages(survey, index.ofPeople(survey.tab.people), index.size),
  });
  return shop;
}

function ratesOf(options: RollUpOptions, service: ServiceLines | null, sums: () => ServiceSums | null): ShopColumns['rates'] {
  const { hourlyRate, costPerContact, serviceCosting } = options;
  if (service === null) return { hourlyRate, costPerContact };
  const byBill = serviceCosting?.bill != null && (hourlyRate === null || !service.hasTimes);
  const rates = { hourlyRate, costPerContact, byBill, logHas: { times: service.hasTimes, costs: service.directCost !== null } };
  if (!serviceCosting?.spread) return rates;
  const { spreadWeight, unallocated } = sums() as ServiceSums;
  const cost = spreadWeight && serviceCost(unallocated, rates);
  return cost ? { ...rates, spread: { cost, weight: spreadWeight.reduce((sum, weight) => sum + weight, 0) } } : rates;
}

function servedCustomers({ index, sums, costing }: ShopColumns, service: ServiceLines): ServiceSums {
  const ofRow = index.ofPeople(service);
  const served = sumService(service, ofRow, index.size);
  if (costing.bill == null && !costing.spread) return served;
  return costService(served, service, { ids: index.ids, ofRow, orders: sums.orders, netSales: sums.netSales }, costing);
}

/** Before anybody is in a segment all customers are one group. */
function everybody({ index }: ShopColumns, ofRow: Int32Array) {
  return { ids: index.ids, ofRow, ofCustomer: new Int32Array(index.size), names: [''] };
}

function purchaseRecord({ lines, index, sums, asOfDay }: ShopColumns, settings: OccasionSettings): PurchaseRecord {
  const occasion = lines.recognised.matches.find(({ role }) => role === 'occasion');
  return {
    ...{ customers: index.size, day: lines.day, customerOfSale: sums.groupOfSale, asOfDay, currency: lines.currency, settings },
    occasionNotes: occasion === undefined ? null : lines.text(occasion.column),
  };
}

function whereAny(counts: Float64Array): Uint8Array {
  const has = new Uint8Array(counts.length);
  for (let customer = 0; customer < counts.length; customer++) if ((counts[customer] as number) > 0) has[customer] = 1;
  return has;
}

function daysBefore(asOfDay: number, days: Float64Array): Float64Array {
  const before = new Float64Array(days.length);
  for (let customer = 0; customer < days.length; customer++) before[customer] = asOfDay - (days[customer] as number);
  return before;
}

function scoresOf({ recencyDays, sums, hasOrder, index }: ShopColumns, choice: ScoreChoice): ShopColumns['scores'] {
  const frequency = knownWhere(hasOrder, sums.orders);
  return rfmScores({ recencyDays, frequency, monetary: knownWhere(hasOrder, sums.netSales), ids: index.ids }, choice);
}

function knownWhere(hasOrder: Uint8Array, values: Float64Array): Float64Array {
  const known = new Float64Array(values.length);
  for (let customer = 0; customer < values.length; customer++) {
    known[customer] = hasOrder[customer] === 1 ? (values[customer] as number) : Number.NaN;
  }
  return known;
}
