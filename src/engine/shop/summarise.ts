import type { Rule } from '../rules/types.js';
import type { Issue } from '../table/issue.js';
import { type OrderLines, rowState } from '../table/order-lines.js';
import { groupWorth } from '../worth/group-worth.js';
import { serviceCost } from '../worth/service-cost.js';
import { type RowSums, sumRows } from '../worth/sum-rows.js';
import type { Analysis, CustomerColumns, SegmentWorth, Worth } from './analysis.js';
import { profitsAfterService } from './fields/service.js';
import type { Grouping } from './grouping.js';
import type { ReadShop } from './read-shop.js';
import type { ShopColumns } from './shop-columns.js';

export interface SummaryInput {
  readonly read: ReadShop;
  readonly issues: readonly Issue[];
  readonly customers: CustomerColumns;
  readonly rules: readonly Rule[];
  readonly ruleOfCustomer: Int32Array;
  readonly grouping: Grouping;
}

/** Adds everything up by segment and for the shop, and ties the two out against the source rows. */
export function summarise({ read, issues, customers, rules, ruleOfCustomer, grouping }: SummaryInput): Analysis {
  const { shop, firstDay, lastDay } = read;
  const segments = segmentWorths(shop, grouping);
  return {
    asOfDay: shop.asOfDay,
    lines: shop.lines,
    customers,
    rules,
    ruleOfCustomer,
    segmentOfCustomer: grouping.ofCustomer.map((group) => segments.place[group] as number),
    segmentOfRow: grouping.ofRow.map((group) => segments.place[group] as number),
    segments: segments.kept,
    thresholds: shop.scores.thresholds,
    totals: shopTotals(shop),
    source: countSource(shop, firstDay, lastDay),
    tieOut: tieOut(shop.lines, segments.sums),
    issues,
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
    unallocatedServiceMinutes: unallocated === null ? null : unallocated.seconds / 60,
  };
}

/** Adds the rows once more on their own: the one figure that no grouping has touched. */
function tieOut(lines: OrderLines, sums: RowSums): Analysis['tieOut'] {
  let rows = 0;
  for (let row = 0; row < lines.rowCount; row++) if (lines.state[row] === rowState.counted) rows += lines.netSales[row] as number;
  const segments = sums.netSales.reduce((total, sum) => total + sum, 0);
  return { netSalesRows: rows / 10_000, netSalesSegments: segments / 10_000, difference: (rows - segments) / 10_000 };
}

function countSource({ lines, index }: ShopColumns, firstDay: number, lastDay: number): Analysis['source'] {
  // 1 = an order of the file, 2 = one of whose rows at least one counts.
  const seen = new Uint8Array(lines.order.labels.length);
  let rows = 0;
  let rowsWithoutCustomer = 0;
  for (let row = 0; row < lines.rowCount; row++) {
    const state = lines.state[row];
    if (state === rowState.blank) continue;
    rows++;
    const order = lines.order.codes[row] as number;
    if (order >= 0 && seen[order] !== 2) seen[order] = state === rowState.counted ? 2 : 1;
    if ((lines.customer.codes[row] as number) < 0) rowsWithoutCustomer++;
  }
  let orders = 0;
  let ordersCounted = 0;
  for (const mark of seen) {
    if (mark > 0) orders++;
    if (mark === 2) ordersCounted++;
  }
  return { importer: 'generic', rows, orders, ordersCounted, customers: index.size, rowsWithoutCustomer, firstDay, lastDay };
}
