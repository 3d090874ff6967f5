import type { MoneyColumn } from './columns.js';
import { timesQuantity } from './money.js';
import type { NumberRoles } from './number-roles.js';
import { type OrderAmounts, towardsPositive, zeroWhereBlank } from './order-amounts.js';
import type { ColumnRole } from './roles.js';

/** The columns that can tell what the goods cost; of several the first that tells it for a row is taken. */
export const costRoles = ['lineCost', 'unitCost', 'profit', 'marginShare'] as const;

/**
 * What the goods of each row cost, in exact money: the line's cost, else unit cost × quantity (one unit where no column
 * tells the quantity), else sold − profit, else sold × (1 − margin %). Without any such column it is net sales at the
 * shop's margin rate. Costs that are written with minus signs throughout, beside sales that are not, are turned round.
 * NaN where no column tells a row's cost; null when nothing tells any cost.
 */
export function orderCosts(numbers: NumberRoles, amounts: OrderAmounts, marginRate: number | null): MoneyColumn | null {
  const [best, ...others] = costRoles.flatMap((role) => costsBy(role, numbers, amounts) ?? []);
  if (best === undefined) return marginRate === null ? null : amounts.net.map((net) => timesQuantity(net, 1 - marginRate));
  return others.reduce((costs, next) => costs.map((cost, row) => (Number.isNaN(cost) ? (next[row] as number) : cost)), best);
}

function costsBy(role: (typeof costRoles)[number], { byRole }: NumberRoles, { sold, units }: OrderAmounts): MoneyColumn | null {
  const found = byRole.get(role)?.reading;
  if (found === undefined || found.count === 0) return null;
  const { values } = found;
  if (role === 'profit') return sold.map((each, row) => each - (values[row] as number));
  if (role === 'marginShare') {
    // 40 beside 35.5 means per cent; 0.4 and 40% mean the same.
    const whole = values.some((value) => Math.abs(value) > largestShare) ? 100 : 1;
    return sold.map((each, row) => timesQuantity(each, 1 - (values[row] as number) / whole));
  }
  const costs = isBooked(values, sold) ? towardsPositive(values) : values;
  return role === 'lineCost' ? costs : costs.map((each, row) => timesQuantity(each, units === null ? 1 : (units[row] as number)));
}

/** A margin of more than this is written in per cent: even a loss of half of the price is only -0.5. */
const largestShare = 1.5;

/** Whether a sale stands beside a cost below zero: then the sign is the bookkeeper's. A returned item has both below zero. */
function isBooked(costs: MoneyColumn, sold: MoneyColumn): boolean {
  return costs.some((cost, row) => cost < 0 && (sold[row] as number) > 0);
}

/**
 * What else the shop paid for a row: the columns of some roles added up. A blank cell costs nothing, and a column of minus
 * signs is turned round. Null where no row has any.
 */
export function paidCosts({ byRole }: NumberRoles, roles: readonly ColumnRole[], rowCount: number): MoneyColumn | null {
  let paid: MoneyColumn | null = null;
  for (const role of roles) {
    const found = byRole.get(role);
    if (found === undefined || found.reading.count === 0) continue;
    const costs = towardsPositive(zeroWhereBlank(found, rowCount));
    const before: MoneyColumn | null = paid;
    paid = before === null ? costs : costs.map((cost, row) => cost + (before[row] as number));
  }
  return paid;
}
