import type { Random } from '../statistics/seeded-random.js';
import { type Habit, habits } from './habits.js';
import { business, type Person, privatePerson } from './people.js';
import { occasionProducts, officeProducts, type Product, products } from './products.js';

/** A customer of the sample shop with the habit that made their orders. */
export interface Shopper {
  readonly person: Person;
  readonly habit: Habit;
}

/** One order of the sample shop. `customer` is null for somebody who paid in cash and left no name. */
export interface SampleOrder {
  readonly day: number;
  readonly customer: Person | null;
  readonly channel: string;
  readonly occasion: string;
  readonly lines: readonly { readonly product: Product; readonly quantity: number; readonly priceCents: number }[];
}

const walkIns = 16;
const dayOfWalkIns = 420;

/** Everybody who buys in the sample shop, in the order of their habits. */
export function shoppers(): Shopper[] {
  const list: Shopper[] = [];
  let businesses = 0;
  let people = 0;
  for (const habit of habits) {
    for (let n = 0; n < habit.customers; n++) {
      list.push({ habit, person: habit.isBusiness ? business(businesses++) : privatePerson(people++) });
    }
  }
  return list;
}

/** All orders, earliest first. */
export function sampleOrders(list: readonly Shopper[], lastDay: number, random: Random): SampleOrder[] {
  const orders: SampleOrder[] = [];
  for (const { person, habit } of list) {
    const count = random.between(...habit.orders);
    for (let n = 0; n < count; n++) orders.push(orderOf(person, habit, lastDay, random));
  }
  const counter = habits.find((habit) => habit.channels[0] === 'Shop') as Habit;
  for (let n = 0; n < walkIns; n++) {
    const order = orderOf(privatePerson(0), { ...counter, channels: ['Shop'], daysAgo: [1, dayOfWalkIns] }, lastDay, random);
    orders.push({ ...order, customer: null });
  }
  // The shop was open on its last day.
  orders[0] = { ...(orders[0] as SampleOrder), day: lastDay };
  return orders.sort((a, b) => a.day - b.day);
}

function orderOf(person: Person, habit: Habit, lastDay: number, random: Random): SampleOrder {
  const shelf = shelfOf(habit);
  const lines = Array.from({ length: random.between(...habit.lines) }, () => {
    const product = random.pick(shelf);
    return {
      product,
      quantity: random.between(...habit.quantity),
      priceCents: Math.round((product.priceCents * (100 - habit.rebatePercent)) / 100),
    };
  });
  const occasion = habit.occasions.length === 0 ? '' : random.pick(habit.occasions);
  return { day: lastDay - random.between(...habit.daysAgo), customer: person, channel: random.pick(habit.channels), occasion, lines };
}

function shelfOf(habit: Habit): readonly Product[] {
  if (habit.isBusiness) return officeProducts;
  return habit.occasions.length > 0 ? occasionProducts : products;
}
