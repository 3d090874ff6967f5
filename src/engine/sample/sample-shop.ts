import { type Random, seededRandom } from '../statistics/seeded-random.js';
import type { Cell } from '../table/cell.js';
import { type SampleOrder, type Shopper, sampleOrders, shoppers } from './sample-orders.js';

/** A tab of the sample shop, header first. Dates are serial numbers (days since 1899-12-30), for the formats beside them. */
export interface SampleTab {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  /** Number format of each column; null where it needs none. */
  readonly formats: readonly (string | null)[];
}

export interface SampleShop {
  readonly orders: SampleTab;
  readonly service: SampleTab;
}

/** 2026-10-31, in days since 1970-01-01. */
const lastDay = 20_757;
const serialOfEpoch = 25_569;
const seed = 20_261_031;
const date = 'yyyy-mm-dd';
const amount = '#,##0.00';
const unknownCallers = 7;

/**
 * A small flower shop with some 700 order lines over 14 months and a service log: 120 customers who buy in very
 * different ways, a few sales to nobody in particular, and costs that are known. The same at every call.
 */
export function sampleShop(): SampleShop {
  const random = seededRandom(seed);
  const list = shoppers();
  return { orders: ordersTab(sampleOrders(list, lastDay, random)), service: serviceTab(list, random) };
}

function ordersTab(orders: readonly SampleOrder[]): SampleTab {
  const header = [
    'Order ID',
    'Date',
    'Customer',
    'Email',
    'Product',
    'Category',
    'Channel',
    'Occasion',
    'Quantity',
    'Unit price',
    'Sales',
    'Cost',
  ];
  const rows = orders.flatMap(({ day, customer, channel, occasion, lines }, index) =>
    lines.map(({ product, quantity, priceCents }) => [
      `F-${1001 + index}`,
      day + serialOfEpoch,
      customer?.name ?? '',
      customer?.email ?? '',
      product.name,
      product.category,
      channel,
      occasion,
      quantity,
      priceCents / 100,
      (quantity * priceCents) / 100,
      (quantity * product.costCents) / 100,
    ]),
  );
  const formats = [null, date, null, null, null, null, null, null, '#,##0', amount, amount, amount];
  return { name: 'Orders', cells: [header, ...rows], formats };
}

function serviceTab(list: readonly Shopper[], random: Random): SampleTab {
  const cases = list.flatMap(({ person, habit }) =>
    Array.from({ length: random.between(...habit.cases) }, () => ({
      day: lastDay - random.between(...habit.daysAgo),
      customer: person.name,
      channel: random.pick(['Phone', 'Phone', 'E-mail', 'Counter']),
      minutes: random.between(...habit.minutes),
    })),
  );
  for (let n = 0; n < unknownCallers; n++) {
    cases.push({ day: lastDay - random.between(1, 420), customer: '', channel: 'Phone', minutes: random.between(3, 12) });
  }
  cases.sort((a, b) => a.day - b.day);
  const rows = cases.map(({ day, customer, channel, minutes }, index) => [
    `T-${index + 1}`,
    day + serialOfEpoch,
    customer,
    channel,
    minutes,
  ]);
  return {
    name: 'Service',
    cells: [['Ticket', 'Date', 'Customer', 'Channel', 'Minutes'], ...rows],
    formats: [null, date, null, null, '#,##0'],
  };
}
