import { dayFromIso } from '../../../src/engine/shop/iso-day.js';
import type { TextColumn } from '../../../src/engine/table/columns.js';
import { type BuyingHabits, buyingHabits } from '../../../src/engine/time/buying-habits.js';
import type { OccasionSettings } from '../../../src/engine/time/habit-parts.js';

/** An ISO date as a day number, for dates known to be right. */
export function day(iso: string): number {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(iso);
  return found;
}

export type Purchase = readonly [customer: number, day: number, note?: string];

/** The habits of customers 0 to the highest number given. */
export function habitsOf(purchases: readonly Purchase[], asOfDay: number, settings: OccasionSettings = {}): BuyingHabits {
  const labels = [...new Set(purchases.flatMap(([, , note]) => (note === undefined ? [] : [note])))];
  return buyingHabits({
    customers: purchases.reduce((most, [customer]) => Math.max(most, customer + 1), 0),
    day: Float64Array.from(purchases, ([, each]) => each),
    customerOfSale: Int32Array.from(purchases, ([customer]) => customer),
    occasionNotes: { codes: Int32Array.from(purchases, ([, , note]) => (note === undefined ? -1 : labels.indexOf(note))), labels },
    asOfDay,
    currency: null,
    settings,
  });
}

/** Each customer's text; null where it is blank. */
export function textsOf({ codes, labels }: TextColumn): (string | null)[] {
  return [...codes].map((code) => labels[code] ?? null);
}
