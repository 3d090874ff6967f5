import type { Analysis } from '../../../../src/engine/shop/analysis.js';
import { seededRandom } from '../../../../src/engine/statistics/seeded-random.js';
import type { Cell, CellGrid } from '../../../../src/engine/table/cell.js';
import { analysed, type SmallShop } from '../../shop/small-shop.js';

export interface MadeOrder {
  readonly customer: string;
  /** Days before 2026-06-30. */
  readonly daysAgo: number;
  /** Whole units. */
  readonly amount: number;
}

const lastDay = Date.UTC(2026, 5, 30);

/** The orders tab of a shop that was made up; `factor` scales all money, costs included. */
export function ordersTab(orders: readonly MadeOrder[], factor = 1): CellGrid {
  const rows = orders.map(({ customer, daysAgo, amount }): Cell[] => [
    customer,
    new Date(lastDay - daysAgo * 86_400_000),
    amount * factor,
    amount * factor * 0.5,
  ]);
  return [['Customer', 'Date', 'Amount', 'Cost'], ...rows];
}

export function shopOf(orders: readonly MadeOrder[], more: Omit<SmallShop, 'orders'> & { readonly factor?: number } = {}): Analysis {
  const { factor, ...rest } = more;
  return analysed({ orders: ordersTab(orders, factor ?? 1), asOfDay: lastDay / 86_400_000, ...rest });
}

/** Three kinds of customers that nobody would mix up: 20 who come all the time, 30 who came lately, 40 who came once, long ago. */
export function threeKinds(): readonly MadeOrder[] {
  const random = seededRandom(7);
  const orders: MadeOrder[] = [];
  for (let n = 0; n < 20; n++)
    for (let order = 0; order < 12; order++)
      orders.push({ customer: `often-${n}`, daysAgo: order * 20 + random.between(0, 9), amount: random.between(90, 110) });
  for (let n = 0; n < 30; n++) orders.push({ customer: `lately-${n}`, daysAgo: random.between(5, 25), amount: random.between(18, 24) });
  for (let n = 0; n < 40; n++) orders.push({ customer: `gone-${n}`, daysAgo: random.between(500, 700), amount: random.between(18, 24) });
  return orders;
}

/** Customers without any pattern. */
export function anyOrders(seed: number, customers: number): readonly MadeOrder[] {
  const random = seededRandom(seed);
  return Array.from({ length: customers * 3 }, () => ({
    customer: `c${random.between(1, customers)}`,
    daysAgo: random.between(0, 900),
    amount: random.between(1, 50) * random.between(1, 50),
  }));
}
