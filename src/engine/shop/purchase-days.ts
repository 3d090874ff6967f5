import { type OrderLines, rowState } from '../table/order-lines.js';
import { type GroupedRows, groupRows } from './group-rows.js';

/** When each customer bought. Days since 1970-01-01; NaN where nothing is known. */
export interface PurchaseDays {
  /** Counted rows by customer. */
  readonly rowsOfCustomer: GroupedRows;
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  /** Median number of days between distinct purchase days; NaN for fewer than two of them. Made at the first call. */
  typicalGapDays(): Float64Array;
}

/** Finds first and last purchase of each customer over counted rows. */
export function purchaseDays(lines: OrderLines, ofOrderRow: Int32Array, customers: number): PurchaseDays {
  const counted = ofOrderRow.map((customer, row) => (lines.state[row] === rowState.counted ? customer : -1));
  const rowsOfCustomer = groupRows(counted, customers);
  const firstDay = new Float64Array(customers).fill(Number.NaN);
  const lastDay = new Float64Array(customers).fill(Number.NaN);
  for (let row = 0; row < counted.length; row++) {
    const customer = counted[row] as number;
    if (customer < 0) continue;
    const day = lines.day[row] as number;
    // Comparisons with NaN are false, so a first day is always taken.
    if (!((firstDay[customer] as number) <= day)) firstDay[customer] = day;
    if (!((lastDay[customer] as number) >= day)) lastDay[customer] = day;
  }
  let gaps: Float64Array | null = null;
  return {
    rowsOfCustomer,
    firstDay,
    lastDay,
    typicalGapDays: () => {
      gaps ??= medianGaps(rowsOfCustomer, lines.day);
      return gaps;
    },
  };
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
    if (gaps.length > 0) medians[customer] = medianOf(gaps);
  }
  return medians;
}

function medianOf(values: number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
