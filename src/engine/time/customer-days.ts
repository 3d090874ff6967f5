import { type GroupedRows, groupRows } from '../shop/group-rows.js';

/** The distinct days on which each customer bought, earliest first: customer c owns `days[start[c] .. start[c + 1])`. */
export interface CustomerDays {
  readonly start: Int32Array;
  /** Days since 1970-01-01. */
  readonly days: Float64Array;
  /** For each of these days what its rows note, the first row first: a code of the notes given, or -1. */
  readonly notes: Int32Array;
}

/** What is known of the rows. */
export interface DatedRows {
  /** Days since 1970-01-01; a row without one is left out. */
  readonly day: Float64Array;
  /** The customer to whom each row is a sale, or -1. */
  readonly customerOfSale: Int32Array;
  /** A code for each row, such as that of its occasion, or -1; null: nothing is noted. */
  readonly notes: Int32Array | null;
}

/**
 * Several orders on one day are one purchase day, as in every count of gaps and occasions (domain.md 2.3, 2.7). Two
 * counting passes, by day and then by customer, so that nobody's days need sorting.
 */
export function customerDays({ day, customerOfSale, notes }: DatedRows, customers: number): CustomerDays {
  const sales = rowsByDay(day, customerOfSale);
  const byCustomer = groupRows(
    sales.map((row) => customerOfSale[row] as number),
    customers,
  );
  return mergeDays(byCustomer, sales, { day, notes });
}

/** The rows that are sales, by day; rows of one day in row order. */
function rowsByDay(day: Float64Array, customerOfSale: Int32Array): Int32Array {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < day.length; row++) {
    if ((customerOfSale[row] as number) < 0) continue;
    const value = day[row] as number;
    if (value < first) first = value;
    if (value > last) last = value;
  }
  if (last < first) return new Int32Array(0);
  const dayOfRow = new Int32Array(day.length);
  for (let row = 0; row < day.length; row++) {
    const isSale = (customerOfSale[row] as number) >= 0 && !Number.isNaN(day[row] as number);
    dayOfRow[row] = isSale ? (day[row] as number) - first : -1;
  }
  return groupRows(dayOfRow, last - first + 1).rows;
}

function mergeDays(byCustomer: GroupedRows, sales: Int32Array, rows: Pick<DatedRows, 'day' | 'notes'>): CustomerDays {
  const customers = byCustomer.start.length - 1;
  const start = new Int32Array(customers + 1);
  const days = new Float64Array(sales.length);
  const notes = new Int32Array(sales.length).fill(-1);
  let size = 0;
  for (let customer = 0; customer < customers; customer++) {
    const begin = size;
    for (let place = byCustomer.start[customer] as number; place < (byCustomer.start[customer + 1] as number); place++) {
      const row = sales[byCustomer.rows[place] as number] as number;
      const day = rows.day[row] as number;
      if (size === begin || days[size - 1] !== day) days[size++] = day;
      const note = rows.notes?.[row] ?? -1;
      if (note >= 0 && notes[size - 1] === -1) notes[size - 1] = note;
    }
    start[customer + 1] = size;
  }
  return { start, days: days.slice(0, size), notes: notes.slice(0, size) };
}
