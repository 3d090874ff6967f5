import { median } from '../statistics/median.js';
import { lazyRecord } from '../table/lazy-record.js';
import { type GroupedRows, groupRows } from './group-rows.js';

/** When each customer bought. Days since 1970-01-01; NaN where nothing is known. */
export interface PurchaseDays {
  /** Counted rows by customer. */
  readonly rowsOfCustomer: GroupedRows;
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  /** Median number of days between distinct purchase days; NaN for fewer than two of them. */
  readonly typicalGapDays: Float64Array;
}

/**
 * First and last purchase of each customer, and what else their days tell, each when it is looked at. A day on which
 * something was only given back or given away is no purchase.
 *
 * @param day of each row
 * @param rows for each row the customer for whom it is counted, and to whom it is a sale, or -1
 */
export function purchaseDays(
  day: Float64Array,
  { groupOfRow, groupOfSale }: { readonly groupOfRow: Int32Array; readonly groupOfSale: Int32Array },
  customers: number,
): PurchaseDays {
  return lazyRecord<PurchaseDays>({
    rowsOfCustomer: () => groupRows(groupOfRow, customers),
    firstDay: () => lowestByGroup(day, groupOfSale, customers),
    lastDay: () => highestByGroup(day, groupOfSale, customers),
    typicalGapDays: () => medianGaps(groupRows(groupOfSale, customers), day),
  });
}

function lowestByGroup(values: Float64Array, groupOfRow: Int32Array, groups: number): Float64Array {
  const lowest = new Float64Array(groups).fill(Number.NaN);
  for (let row = 0; row < groupOfRow.length; row++) {
    const group = groupOfRow[row] as number;
    // Comparisons with NaN are false, so a first value is always taken.
    if (group >= 0 && !((lowest[group] as number) <= (values[row] as number))) lowest[group] = values[row] as number;
  }
  return lowest;
}

function highestByGroup(values: Float64Array, groupOfRow: Int32Array, groups: number): Float64Array {
  const highest = new Float64Array(groups).fill(Number.NaN);
  for (let row = 0; row < groupOfRow.length; row++) {
    const group = groupOfRow[row] as number;
    if (group >= 0 && !((highest[group] as number) >= (values[row] as number))) highest[group] = values[row] as number;
  }
  return highest;
}

function medianGaps({ start, rows }: GroupedRows, day: Float64Array): Float64Array {
  const customers = start.length - 1;
  const medians = new Float64Array(customers).fill(Number.NaN);
  for (let customer = 0; customer < customers; customer++) {
    const days = Float64Array.from(rows.subarray(start[customer], start[customer + 1]), (row) => day[row] as number).sort();
    const gaps: number[] = [];
    for (let i = 1; i < days.length; i++) {
      const gap = (days[i] as number) - (days[i - 1] as number);
      if (gap > 0) gaps.push(gap);
    }
    if (gaps.length > 0) medians[customer] = median(gaps);
  }
  return medians;
}
