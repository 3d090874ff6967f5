import type { TextColumn } from '../table/columns.js';
import type { GroupedRows } from './group-rows.js';

/** Each customer's most frequent value: a code into the column's labels (-1 none), and the share of the filled rows it has. */
export interface TopValues {
  readonly codes: Int32Array;
  /** 0..1; NaN where the customer has no filled row. */
  readonly share: Float64Array;
}

/**
 * Finds the most frequent value of a text column for each customer. A tie goes to the value that was bought last; if
 * both were bought on that day, to the one in the lower row number. Blank cells do not count.
 *
 * @param day day of each row, for the tie
 */
export function topValues(column: TextColumn, rowsOfCustomer: GroupedRows, day: Float64Array): TopValues {
  const customers = rowsOfCustomer.start.length - 1;
  const codes = new Int32Array(customers).fill(-1);
  const share = new Float64Array(customers).fill(Number.NaN);
  const tally = newTally(column.labels.length);
  for (let customer = 0; customer < customers; customer++) {
    const first = rowsOfCustomer.start[customer] as number;
    const end = rowsOfCustomer.start[customer + 1] as number;
    let filled = 0;
    for (let place = first; place < end; place++) {
      const row = rowsOfCustomer.rows[place] as number;
      const code = column.codes[row] as number;
      if (code < 0) continue;
      filled++;
      count(tally, code, row, day[row] as number);
    }
    const best = pick(tally);
    codes[customer] = best;
    if (best >= 0) share[customer] = (tally.count[best] as number) / filled;
    reset(tally);
  }
  return { codes, share };
}

interface Tally {
  readonly count: Int32Array;
  readonly lastDay: Float64Array;
  readonly rowOnLastDay: Int32Array;
  readonly seen: number[];
}

function newTally(labels: number): Tally {
  return { count: new Int32Array(labels), lastDay: new Float64Array(labels), rowOnLastDay: new Int32Array(labels), seen: [] };
}

function count(tally: Tally, code: number, row: number, day: number): void {
  if (tally.count[code] === 0) {
    tally.seen.push(code);
    tally.lastDay[code] = Number.NEGATIVE_INFINITY;
  }
  tally.count[code] = (tally.count[code] as number) + 1;
  // Rows come in rising order, so only a later day moves the row: the first row of the latest day stays.
  if (day > (tally.lastDay[code] as number)) {
    tally.lastDay[code] = day;
    tally.rowOnLastDay[code] = row;
  }
}

function pick(tally: Tally): number {
  let best = -1;
  for (const code of tally.seen) if (best < 0 || beats(tally, code, best)) best = code;
  return best;
}

function beats(tally: Tally, code: number, best: number): boolean {
  const byCount = (tally.count[code] as number) - (tally.count[best] as number);
  if (byCount !== 0) return byCount > 0;
  const byDay = (tally.lastDay[code] as number) - (tally.lastDay[best] as number);
  if (byDay !== 0) return byDay > 0;
  return (tally.rowOnLastDay[code] as number) < (tally.rowOnLastDay[best] as number);
}

function reset(tally: Tally): void {
  for (const code of tally.seen) tally.count[code] = 0;
  tally.seen.length = 0;
}
