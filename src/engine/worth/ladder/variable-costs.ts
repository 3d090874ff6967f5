import type { MoneyColumn } from '../../table/columns.js';
import type { OrderLines } from '../../table/order-lines.js';
import type { RowSums } from '../sum-rows.js';

/** What varies with sales beside the cost of goods; CM1 less these is CM2. */
const variableCosts = ['fees', 'fulfilment', 'returnCosts'] as const;

/** The columns of the orders that tell a variable cost; empty where none does, and then there is no CM2. */
export function variableCostColumns(lines: OrderLines): readonly MoneyColumn[] {
  return variableCosts.flatMap((name) => lines[name] ?? []);
}

/** The variable costs of a group in 1/10,000 of the major unit; 0 where none is told. */
export function variableCostsOf(sums: Pick<RowSums, (typeof variableCosts)[number]>, group: number): number {
  return variableCosts.reduce((total, name) => total + (sums[name][group] as number), 0);
}
