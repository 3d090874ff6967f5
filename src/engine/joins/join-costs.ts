import type { SourceTab } from '../table/cell.js';
import { dataRows } from '../table/column-cells.js';
import type { MoneyColumn, TextColumn, WallClock } from '../table/columns.js';
import type { Issue } from '../table/issue.js';
import { createIssueList } from '../table/issue-list.js';
import { moneyToNumber, timesQuantity } from '../table/money.js';
import { type OrderLines, rowState } from '../table/order-lines.js';
import type { ColumnRole, RecognisedTab } from '../table/roles.js';
import { type CostBook, costBooks, costOn, type ProductCosts } from './cost-book.js';
import type { ProductList } from './product-list.js';

export interface JoinCostsOptions {
  /** The orders tab, to name cells in. */
  readonly source: SourceTab;
  readonly toWallClock: WallClock;
  /** Gross margin as a share of net sales for rows whose cost is not known otherwise; null = unknown. */
  readonly marginRate: number | null;
}

/** The orders with the costs of the products tab. */
export interface JoinedCosts {
  readonly lines: OrderLines;
  readonly issues: readonly Issue[];
}

/**
 * Gives every row the cost of its goods: its own where the orders tell one, else unit cost × quantity from the products
 * tab (by code, else by name, and by the day where that tab has dates), else net sales at the shop's margin rate. Lines
 * that are no goods (postage, fees, discounts) cost no goods. What was sold without a known cost is an issue with its net
 * sales.
 */
export function joinCosts(lines: OrderLines, products: ProductList, options: JoinCostsOptions): JoinedCosts {
  const costs = lookUpCosts(lines, products);
  if (costs === null) {
    const { tab } = products.recognised;
    const issue: Issue = { code: 'product-cost-unused', tab, cell: '', seen: '', effect: { key: 'effect-no-margin', amount: null } };
    return { lines, issues: [issue] };
  }
  const { cogs, missing, later } = rowCosts(lines, costs, options.marginRate);
  const issues = createIssueList(dataRows(options.source, lines.recognised), options.toWallClock);
  const sum = (rows: readonly number[]) => moneyToNumber(rows.reduce((total, row) => total + (lines.netSales[row] as number), 0));
  const column = costs.column;
  const distinct = new Set(missing.map((row) => costs.codes[row])).size;
  const key = options.marginRate === null ? 'effect-without-cost' : 'effect-approximate-cost';
  issues.tell({
    code: 'product-cost-missing',
    column,
    rows: missing,
    params: { products: distinct },
    effect: { key, amount: sum(missing) },
  });
  const effect = { key: 'effect-approximate-cost', amount: sum(later) } as const;
  issues.tell({ code: 'product-cost-later', column, rows: later, effect });
  return { lines: withCosts(lines, cogs), issues: issues.list() };
}

interface FoundCosts {
  /** The orders' column by which a missing product is named, and its codes. */
  readonly column: number;
  readonly codes: Int32Array;
  costsOf(row: number): ProductCosts | undefined;
}

/** Null when the orders have no column for a product. */
function lookUpCosts(lines: OrderLines, products: ProductList): FoundCosts | null {
  const { bySku, byName } = costBooks(products);
  const either: CostBook = (text) => bySku(text) ?? byName(text);
  const skuColumn = columnOf(lines.recognised, 'sku');
  const nameColumn = columnOf(lines.recognised, 'product');
  const column = skuColumn < 0 ? nameColumn : skuColumn;
  if (column < 0) return null;
  const sku = skuColumn < 0 ? null : found(lines.text(skuColumn), either);
  const name = nameColumn < 0 ? null : found(lines.text(nameColumn), (text) => byName(text) ?? bySku(text));
  return {
    column,
    codes: lines.text(column).codes,
    costsOf: (row) => sku?.(row) ?? name?.(row),
  };
}

function found({ codes, labels }: TextColumn, book: CostBook): (row: number) => ProductCosts | undefined {
  const ofLabel = labels.map(book);
  return (row) => ofLabel[codes[row] as number];
}

function rowCosts(lines: OrderLines, { costsOf }: FoundCosts, marginRate: number | null) {
  const { rowCount, state, day: days, units, netSales, cogs: own } = lines;
  const isService = lines.meaning?.isService ?? null;
  const cogs: MoneyColumn = own === null ? new Float64Array(rowCount).fill(Number.NaN) : own.slice();
  const missing: number[] = [];
  const later: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (state[row] !== rowState.counted || !Number.isNaN(cogs[row])) continue;
    const costs = costsOf(row);
    const quantity = units === null ? 1 : (units[row] as number);
    if (costs !== undefined && !Number.isNaN(quantity)) {
      const { cost, isLater } = costOn(costs, days[row] as number);
      // Units that left for nothing and below zero are a correction of the stock, which gives no cost back.
      const isCorrection = quantity < 0 && netSales[row] === 0;
      cogs[row] = isCorrection ? 0 : timesQuantity(cost, quantity);
      if (isLater) later.push(row);
    } else if (isService !== null && isService[row] === 1) cogs[row] = 0;
    else {
      if (netSales[row] === 0) cogs[row] = 0;
      else missing.push(row);
      if (netSales[row] !== 0 && marginRate !== null) cogs[row] = timesQuantity(netSales[row] as number, 1 - marginRate);
    }
  }
  return { cogs, missing, later };
}

/** The same lines with other costs. A copy would make every column that waits to be asked for. */
function withCosts(lines: OrderLines, cogs: MoneyColumn): OrderLines {
  return Object.create(lines, { cogs: { value: cogs, enumerable: true }, costsJoined: { value: true } }) as OrderLines;
}

function columnOf(recognised: RecognisedTab, role: ColumnRole): number {
  return recognised.matches.find((match) => match.role === role)?.column ?? -1;
}
