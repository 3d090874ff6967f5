import { type ActSettings, defaultActSettings } from '../act/act-settings.js';
import { lazyRecord } from '../table/lazy-record.js';
import { type OrderLines, rowKind, rowState } from '../table/order-lines.js';
import { orderQuality } from '../table/order-quality.js';
import { translateCodes } from '../table/translate-codes.js';
import { groupWorth } from '../worth/group-worth.js';
import { serviceCost } from '../worth/service-cost.js';
import { type RowSums, sumRows } from '../worth/sum-rows.js';
import type { Analysis, SegmentWorth, Worth } from './analysis.js';
import { profitsAfterService } from './fields/service.js';
import type { Grouping } from './grouping.js';
import type { ShopColumns } from './shop-columns.js';
import type { TaggedShop } from './tag-shop.js';

/** Adds everything up by segment and for the shop, and ties the two out against the source rows. */
export function summarise(tagged: TaggedShop, act: Partial<ActSettings> = {}): Analysis {
  const { read, issues, customers, rules, ruleOfCustomer, grouping } = tagged;
  const { shop, firstDay, lastDay } = read;
  const segments = segmentWorths(shop, grouping);
  const asked = lazyRecord<Pick<Analysis, 'quality'>>({ quality: () => orderQuality(shop.lines) });
  return {
    asOfDay: shop.asOfDay,
    shop,
    serviceLines: read.serviceLines,
    act: { ...defaultActSettings, ...act },
    lines: shop.lines,
    recognised: read.recognised,
    customers,
    rules,
    ruleOfCustomer,
    segmentOfCustomer: translateCodes(grouping.ofCustomer, segments.place),
    segmentOfRow: translateCodes(grouping.ofRow, segments.place),
    segments: segments.kept,
    thresholds: shop.scores.thresholds,
    scoreChoice: shop.scores.choice,
    scoreCollapses: shop.scores.collapses,
    totals: shopTotals(shop),
    source: countSource(shop, firstDay, lastDay),
    tieOut: tieOut(shop.lines, segments.sums),
    // Some thirty counts, for the list of data issues and the headless result only.
    get quality() {
      return asked.quality;
    },
    issues: [...issues, ...read.doubts()],
  };
}

/** Our own two segments are left out when empty; `place` says where each group stands among those that are kept. */
function segmentWorths(shop: ShopColumns, grouping: Grouping): { kept: SegmentWorth[]; place: number[]; sums: RowSums } {
  const groups = grouping.names.length;
  const sums = sumRows(shop.lines, grouping.ofRow, groups);
  const service = shop.service && regroup(shop.service, grouping.ofCustomer, groups);
  const members = countMembers(grouping, shop);
  const worths = grouping.names.map((name, group) => ({
    name,
    rules: grouping.rules[group] ?? [],
    ...groupWorth({
      customers: members.customers[group] as number,
      sums,
      group,
      costKnown: shop.lines.cogs !== null,
      feesKnown: hasFees(shop.lines),
      service: service && {
        seconds: service.seconds[group] as number,
        tickets: service.tickets[group] as number,
        directCost: service.directCost[group] as number,
      },
      customersUnprofitableAfterService: members.unprofitable && (members.unprofitable[group] as number),
      rates: shop.rates,
    }),
  }));
  const filled = (group: number) => (members.customers[group] as number) > 0 || (sums.rows[group] as number) > 0;
  const kept = worths.filter((_, group) => group < grouping.owned || filled(group));
  return { kept, place: worths.map((worth) => kept.indexOf(worth)), sums };
}

function regroup(sums: { seconds: Float64Array; tickets: Float64Array; directCost: Float64Array }, ofCustomer: Int32Array, groups: number) {
  const fold = (values: Float64Array) => {
    const folded = new Float64Array(groups);
    ofCustomer.forEach((group, customer) => {
      folded[group] = (folded[group] as number) + (values[customer] as number);
    });
    return folded;
  };
  return { seconds: fold(sums.seconds), tickets: fold(sums.tickets), directCost: fold(sums.directCost) };
}

function countMembers({ ofCustomer, names }: Grouping, shop: ShopColumns) {
  const profits = profitsAfterService(shop);
  const customers = new Float64Array(names.length);
  const unprofitable = profits && new Float64Array(names.length);
  ofCustomer.forEach((group, customer) => {
    customers[group] = (customers[group] as number) + 1;
    if (profits && unprofitable && (profits[customer] as number) < 0) unprofitable[group] = (unprofitable[group] as number) + 1;
  });
  return { customers, unprofitable };
}

function hasFees({ fees }: OrderLines): boolean {
  return fees !== undefined && fees !== null;
}

function shopTotals(shop: ShopColumns): Analysis['totals'] {
  const sums = sumRows(shop.lines, new Int32Array(shop.lines.rowCount), 1);
  const service = shop.service && regroup(shop.service, new Int32Array(shop.index.size), 1);
  const unallocated = shop.service?.unallocated ?? null;
  const unallocatedServiceCost = unallocated && serviceCost(unallocated, shop.rates);
  const profits = profitsAfterService(shop);
  const worth: Worth = groupWorth({
    customers: shop.index.size,
    sums,
    group: 0,
    costKnown: shop.lines.cogs !== null,
    feesKnown: hasFees(shop.lines),
    service: service && {
      seconds: service.seconds[0] as number,
      tickets: service.tickets[0] as number,
      directCost: service.directCost[0] as number,
    },
    unallocatedServiceCost,
    customersUnprofitableAfterService: profits?.filter((profit) => profit < 0).length ?? null,
    rates: shop.rates,
  });
  const shipping = (sums.shipping[0] as number) / 10_000;
  return {
    ...worth,
    shippingCharged: shop.lines.shipping && shipping,
    totalSales: ((sums.netSales[0] as number) + (sums.shipping[0] as number)) / 10_000,
    unallocatedServiceCost,
    unallocatedServiceMinutes: unallocated === null || shop.rates.logHas?.times === false ? null : unallocated.seconds / 60,
  };
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
