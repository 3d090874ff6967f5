import type { Analysis } from '../../shop/analysis.js';
import { groupWorth } from '../../worth/group-worth.js';
import { type RowSums, sumRows } from '../../worth/sum-rows.js';
import type { PivotValueKind } from './pivot-choices.js';

/** What stands in a cell: a number, or nothing where it is not known. */
export type RateOf = (kind: PivotValueKind, group: number) => number | null;

/**
 * Works out values for groups of order rows, each from the rows themselves: distinct orders and customers, and one sum divided by
 * another. Unknown is null: no order to divide by, too many lines without a cost (more than 5 % of the sales), no ROI.
 *
 * @param groupOfRow the group of each row, -1 for none
 * @param roiOf service ROI of a group; it is known of segments and of the shop only
 */
export function rateSums(analysis: Analysis, groupOfRow: Int32Array, groups: number, roiOf: (group: number) => number | null): RateOf {
  const { lines, shop } = analysis;
  const sums = sumRows(lines, groupOfRow, groups);
  let customers: Float64Array | null = null;
  return (kind, group) => {
    switch (`${kind.measure} ${kind.by}`) {
      case 'orders count':
        return sums.orders[group] as number;
      case 'customers count':
        customers ??= countCustomers(shop.index.ofOrderRow, sums.groupOfRow, groups);
        return customers[group] as number;
      case 'orderLines count':
        return sums.rows[group] as number;
      case 'units sum':
        return sums.units[group] as number;
      case 'units average':
        return quotient(sums.units[group] as number, sums.orders[group] as number);
      case 'netSales average':
        return quotient((sums.netSales[group] as number) / 10_000, sums.orders[group] as number);
      case 'netSales margin':
        return marginOf(analysis, sums, group).grossMargin;
      case 'netSales margin-percent':
        return marginOf(analysis, sums, group).marginRate;
      case 'netSales roi':
        return roiOf(group);
      default:
        return (sums.netSales[group] as number) / 10_000;
    }
  };
}

/** By the same rule as the Segments report has. */
function marginOf({ lines, shop }: Analysis, sums: RowSums, group: number) {
  return groupWorth({
    ...{ sums, group, customers: 0, service: null, customersUnprofitableAfterService: null },
    ...{ costKnown: lines.cogs !== null, variableCostsKnown: false, rates: shop.rates },
  });
}

/** Distinct customers by group; nobody knows whose a row without a customer is. */
function countCustomers(customerOfRow: Int32Array, groupOfRow: Int32Array, groups: number): Float64Array {
  const counts = new Float64Array(groups);
  const seen = new Set<number>();
  for (let row = 0; row < groupOfRow.length; row++) {
    const group = groupOfRow[row] as number;
    const customer = customerOfRow[row] as number;
    if (group < 0 || customer < 0) continue;
    const pair = customer * groups + group;
    if (seen.has(pair)) continue;
    seen.add(pair);
    counts[group] = (counts[group] as number) + 1;
  }
  return counts;
}

function quotient(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
