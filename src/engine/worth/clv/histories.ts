import type { PurchaseLog } from './purchase-log.js';
import { type Duration, daysPer, type TimeUnit } from './time-unit.js';

/**
 * What the models know of each customer (domain.md 2.3). One value per customer; NaN for who had not bought yet. Not to be
 * mixed up with recency and frequency of RFM scores, which mean other things by the same words.
 */
export interface Histories<U extends TimeUnit> {
  readonly unit: U;
  /** x: purchase days after the first. */
  readonly repeats: Float64Array;
  /** t_x: time from the first purchase to the last; 0 for who bought once. */
  readonly txRecency: Float64Array;
  /** T: time from the first purchase to the end of what is known. */
  readonly age: Float64Array;
  /** z̄: mean value of the purchases after the first, in the currency's unit; 0 for who bought once. */
  readonly repeatValue: Float64Array;
}

/** One customer's history. */
export interface History<U extends TimeUnit> {
  readonly repeats: number;
  readonly txRecency: Duration<U>;
  readonly age: Duration<U>;
}

/**
 * The histories as they stood at the end of a day.
 *
 * @param untilDay days since 1970-01-01; what was bought later is left out
 */
export function histories<U extends TimeUnit>(log: PurchaseLog, untilDay: number, unit: U): Histories<U> {
  const customers = log.start.length - 1;
  const unknown = () => new Float64Array(customers).fill(Number.NaN);
  const found = { unit, repeats: unknown(), txRecency: unknown(), age: unknown(), repeatValue: unknown() };
  for (let customer = 0; customer < customers; customer++) {
    const first = log.start[customer] as number;
    let next = first;
    let value = 0;
    for (; next < (log.start[customer + 1] as number) && (log.days[next] as number) <= untilDay; next++) {
      if (next > first) value += log.amounts[next] as number;
    }
    if (next === first) continue;
    const repeats = next - first - 1;
    const firstDay = log.days[first] as number;
    found.repeats[customer] = repeats;
    found.txRecency[customer] = ((log.days[next - 1] as number) - firstDay) / daysPer[unit];
    found.age[customer] = (untilDay - firstDay) / daysPer[unit];
    found.repeatValue[customer] = repeats === 0 ? 0 : value / repeats / 10_000;
  }
  return found;
}
