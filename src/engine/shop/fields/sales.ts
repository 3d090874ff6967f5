import { variableCostColumns, variableCostsOf } from '../../worth/ladder/variable-costs.js';
import type { ShopColumns } from '../shop-columns.js';
import { divide, type FieldRecord, money, numbers } from './field-record.js';

/** How much a customer buys. */
export const salesFields: readonly FieldRecord[] = [
  {
    name: 'Orders',
    aliases: ['Order count', 'Number of orders', 'Frequency'],
    help: 'Number of counted orders.',
    make: ({ sums }) => numbers(sums.orders, 'count'),
  },
  {
    name: 'Units',
    aliases: ['Items'],
    help: 'Items bought.',
    needsColumn: { tab: 'orders', label: 'column-quantity' },
    make: ({ lines, sums }) => (lines.units === null ? null : numbers(sums.units, 'count')),
  },
  { name: 'Gross sales', help: 'Sales before discounts and refunds.', make: ({ sums }) => money(sums.grossSales) },
  { name: 'Discounts', help: 'Discounts given, as an amount.', make: ({ sums }) => money(sums.discounts) },
  { name: 'Refunds', help: 'Money given back.', make: ({ sums }) => money(sums.refunds) },
  {
    name: 'Net sales',
    aliases: ['Sales', 'Revenue', 'Monetary', 'Spend', 'Total spent'],
    help: 'Items less discounts and refunds, without tax and shipping.',
    make: ({ sums }) => money(sums.netSales),
  },
  {
    name: 'Average order value',
    aliases: ['AOV', 'Average order'],
    help: 'Net sales divided by orders; blank without an order.',
    make: ({ sums }) => money(divide(sums.netSales, sums.orders)),
  },
  {
    name: 'Cost of goods',
    aliases: ['COGS'],
    help: 'What the goods cost the shop.',
    needsColumn: { tab: 'orders', label: 'column-line-cost' },
    make: costOfGoods,
  },
  {
    name: 'Gross margin',
    aliases: ['Margin', 'Profit'],
    help: 'Net sales less cost of goods.',
    needsColumn: { tab: 'orders', label: 'column-line-cost' },
    make: grossMargin,
  },
  {
    name: 'Contribution margin',
    aliases: ['CM2'],
    help: 'Gross margin less payment and marketplace fees, shipping paid, packaging and return handling.',
    needsColumn: { tab: 'orders', label: 'column-fees' },
    make: (shop) => nullable(contributionMargins(shop)),
  },
  {
    name: 'Margin rate',
    aliases: ['Margin %', 'Gross margin %'],
    help: 'Gross margin divided by net sales.',
    needsColumn: { tab: 'orders', label: 'column-line-cost' },
    make: marginRate,
  },
];

function costOfGoods({ lines, sums }: ShopColumns) {
  return lines.cogs === null ? null : money(whereCostIsKnown(sums.cogs, sums.netSalesWithoutCost));
}

function grossMargin(shop: ShopColumns) {
  return nullable(grossMargins(shop));
}

function nullable(values: Float64Array | null) {
  return values && money(values);
}

function marginRate(shop: ShopColumns) {
  const margins = grossMargins(shop);
  return margins === null ? null : numbers(divide(margins, shop.sums.netSales), 'ratio');
}

/**
 * Gross margin of each customer in 1/10,000 of the major unit: NaN for a customer with a row whose cost is unknown;
 * null when no cost is known at all.
 */
export function grossMargins({ lines, sums }: ShopColumns): Float64Array | null {
  if (lines.cogs === null) return null;
  const { cogs, netSales } = sums;
  return whereCostIsKnown(
    netSales.map((sales, customer) => sales - (cogs[customer] as number)),
    sums.netSalesWithoutCost,
  );
}

function whereCostIsKnown(values: Float64Array, netSalesWithoutCost: Float64Array): Float64Array {
  return values.map((value, customer) => ((netSalesWithoutCost[customer] as number) > 0 ? Number.NaN : value));
}

/** Gross margin less what varies with sales, of each customer, as above; null where no column tells any of that. */
function contributionMargins(shop: ShopColumns): Float64Array | null {
  if (variableCostColumns(shop.lines).length === 0) return null;
  return grossMargins(shop)?.map((margin, customer) => margin - variableCostsOf(shop.sums, customer)) ?? null;
}

/** The margin on which profit and ROI stand: after fees where they are known, else the gross margin. */
export function bestMargins(shop: ShopColumns): Float64Array | null {
  return contributionMargins(shop) ?? grossMargins(shop);
}
