import { type ActSettings, defaultActSettings } from '../act/act-settings.js';
import { marketingCosts, worthDetails } from '../on-demand.js';
import { lazyRecord } from '../table/lazy-record.js';
import { type OrderLines, rowKind, rowState } from '../table/order-lines.js';
import { orderQuality } from '../table/order-quality.js';
import { translateCodes } from '../table/translate-codes.js';
import { noMarket } from '../worth/channels/market-share.js';
import { groupWorth } from '../worth/group-worth.js';
import type { MarketingCosts } from '../worth/ladder/marketing-costs.js';
import { variableCostColumns } from '../worth/ladder/variable-costs.js';
import { serviceCost } from '../worth/service-cost.js';
import { type RowSums, sumRows } from '../worth/sum-rows.js';
import { foldBy, regroupService, workOf } from '../worth/sum-service.js';
import type { Analysis, CustomerColumns, SegmentWorth, Worth } from './analysis.js';
import { profitsAfterService } from './fields/service.js';
import type { Grouping } from './grouping.js';
import type { ShopColumns } from './shop-columns.js';
import type { TaggedShop } from './tag-shop.js';

/** Adds everything up by segment and for the shop, and ties the two out against the source rows. */
export function summarise(tagged: TaggedShop, act: Partial<ActSettings> = {}, market = noMarket): Analysis {
  const { read, issues, customers, rules, ruleOfCustomer, grouping } = tagged;
  const { shop, firstDay, lastDay } = read;
  const marketing = marketingOf(shop, grouping);
  const segments = segmentWorths(shop, grouping, marketing);
  const asked = lazyRecord<Pick<Analysis, 'quality' | 'details'>>({
    quality: () => orderQuality(shop.lines),
    details: () => worthDetails(analysis),
  });
  const analysis: Analysis = {
    asOfDay: shop.asOfDay,
    shop,
    serviceLines: read.serviceLines,
    leads: read.leads,
    market,
    act: { ...defaultActSettings, ...act },
    lines: shop.lines,
    recognised: read.recognised,
    customers: withMarketing(customers, shop, marketing),
    rules,
    ruleOfCustomer,
    segmentOfCustomer: translateCodes(grouping.ofCustomer, segments.place),
    segmentOfRow: translateCodes(grouping.ofRow, segments.place),
    segments: segments.kept,
    thresholds: shop.scores.thresholds,
    scoreChoice: shop.scores.choice,
    scoreCollapses: shop.scores.collapses,
    hourlyRate: shop.rates.hourlyRate,
    totals: shopTotals(shop, marketing),
    marketing,
    source: countSource(shop, firstDay, lastDay),
    tieOut: tieOut(shop.lines, segments.sums),
    // Some thirty counts, for the list of data issues and the headless result only.
    get quality() {
      return asked.quality;
    },
    get details() {
      return asked.details;
    },
    issues: [...issues, ...read.doubts(), ...(marketing?.issues ?? [])],
  };
  return analysis;
}

/** Our own two segments are left out when empty; `place` says where each group stands among those that are kept. */
function segmentWorths(shop: ShopColumns, grouping: Grouping, marketing: MarketingCosts | null) {
  const groups = grouping.names.length;
  const sums = sumRows(shop.lines, grouping.ofRow, groups);
  const service = shop.service && regroupService(shop.service, grouping.ofCustomer, groups);
  const profits = profitsAfterService(shop, marketing?.ofCustomer);
  const customers = foldBy(new Float64Array(shop.index.size).fill(1), grouping.ofCustomer, groups);
  const unprofitable =
    profits &&
    foldBy(
      Float64Array.from(profits, (profit) => (profit < 0 ? 1 : 0)),
      grouping.ofCustomer,
      groups,
    );
  const worths = grouping.names.map((name, group) => ({
    name,
    rules: grouping.rules[group] ?? [],
    ...groupWorth({
      ...whatIsKnown(shop),
      ...{ customers: customers[group] as number, sums, group },
      service: service && workOf(service, group),
      marketingCost: marketing && (marketing.ofGroup[group] as number),
      customersUnprofitableAfterService: unprofitable && (unprofitable[group] as number),
    }),
  }));
  const filled = (group: number) => [customers, sums.rows, marketing?.ofGroup].some((counts) => (counts?.[group] ?? 0) > 0);
  const kept: SegmentWorth[] = worths.filter((_, group) => group < grouping.owned || filled(group));
  return { kept, place: worths.map((worth) => kept.indexOf(worth)), sums };
}

function whatIsKnown({ lines, rates }: ShopColumns) {
  return { costKnown: lines.cogs !== null, variableCostsKnown: variableCostColumns(lines).length > 0, rates };
}

function shopTotals(shop: ShopColumns, marketing: MarketingCosts | null): Analysis['totals'] {
  const sums = sumRows(shop.lines, new Int32Array(shop.lines.rowCount), 1);
  const service = shop.service && regroupService(shop.service, new Int32Array(shop.index.size), 1);
  const unallocated = shop.service?.unallocated ?? null;
  // Where the known customers bear it, nothing of it is left over.
  const unallocatedServiceCost = unallocated && (shop.rates.spread ? 0 : serviceCost(unallocated, shop.rates));
  const profits = profitsAfterService(shop, marketing?.ofCustomer);
  const worth: Worth = groupWorth({
    ...whatIsKnown(shop),
    ...{ customers: shop.index.size, sums, group: 0, unallocatedServiceCost },
    service: service && workOf(service, 0),
    marketingCost: marketing?.total ?? null,
    customersUnprofitableAfterService: profits?.filter((profit) => profit < 0).length ?? null,
  });
  const shipping = (sums.shipping[0] as number) / 10_000;
  return {
    ...worth,
    shippingCharged: shop.lines.shipping && shipping,
    totalSales: ((sums.netSales[0] as number) + (sums.shipping[0] as number)) / 10_000,
    unallocatedServiceCost,
    unallocatedServiceMinutes: unallocated === null || shop.rates.logHas?.times === false ? null : unallocated.seconds / 60,
    unallocatedMarketingCost: marketing && marketing.unallocated / 10_000,
  };
}

/** What campaigns cost, now that it is known who is in which segment. */
function marketingOf({ campaigns, index }: ShopColumns, { ofCustomer, names }: Grouping): MarketingCosts | null {
  if (campaigns === null) return null;
  return marketingCosts(campaigns, { ids: index.ids, ofRow: index.ofPeople(campaigns.tab.people), ofCustomer, names });
}

/** The customers with what their segments' campaigns cost; a copy would make every column that waits to be asked for. */
function withMarketing(customers: CustomerColumns, shop: ShopColumns, marketing: MarketingCosts | null): CustomerColumns {
  if (marketing === null) return customers;
  const profits = () => profitsAfterService(shop, marketing.ofCustomer) ?? customers.profitAfterService;
  return Object.create(customers, { profitAfterService: { get: profits, enumerable: true } }) as CustomerColumns;
}

/** Adds the rows once more on their own: the one figure that no grouping has touched. */
function tieOut(lines: OrderLines, sums: RowSums): Analysis['tieOut'] {
  const { state, netSales } = lines;
  let rows = 0;
  for (let row = 0; row < state.length; row++) if (state[row] === rowState.counted) rows += netSales[row] as number;
  const segments = sums.netSales.reduce((total, sum) => total + sum, 0);
  return { netSalesRows: rows / 10_000, netSalesSegments: segments / 10_000, difference: (rows - segments) / 10_000 };
}

function countSource({ lines, index }: ShopColumns, firstDay: number, lastDay: number): Analysis['source'] {
  const { order, customer, state: states } = lines;
  const kinds = lines.meaning?.kind;
  const isSale = (row: number) => kinds === undefined || kinds[row] === rowKind.sale;
  // 1 = an order of the file, 2 = one of whose rows at least one is a sale that counts.
  const seen = new Uint8Array(order.labels.length);
  let rows = 0;
  let rowsRefused = 0;
  let rowsWithoutCustomer = 0;
  for (let row = 0; row < lines.rowCount; row++) {
    const state = states[row];
    if (state === rowState.blank) continue;
    rows++;
    if (state === rowState.unreadable) rowsRefused++;
    if (state === rowState.total) continue;
    const code = order.codes[row] as number;
    if (code >= 0 && seen[code] !== 2) seen[code] = state === rowState.counted && isSale(row) ? 2 : 1;
    if ((customer.codes[row] as number) < 0) rowsWithoutCustomer++;
  }
  let orders = 0;
  let ordersCounted = 0;
  for (const mark of seen) {
    if (mark > 0) orders++;
    if (mark === 2) ordersCounted++;
  }
  const importer = lines.recognised.importer ?? 'generic';
  const counts = { rows, rowsRead: rows - rowsRefused, rowsRefused, orders, ordersCounted, customers: index.size, rowsWithoutCustomer };
  return { importer, ...counts, firstDay, lastDay };
}
