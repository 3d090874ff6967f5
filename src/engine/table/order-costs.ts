import type { MoneyColumn } from './columns.js';
import { timesQuantity } from './money.js';
import type { NumberRoles } from './number-roles.js';
import { type OrderAmounts, towardsPositive } from './order-amounts.js';

/**
 * What the goods of each row cost, in exact money: the line's cost, else unit cost × quantity (one unit where no column
 * tells the quantity), else sold − profit, else net sales at the shop's margin rate. Costs that are written with minus
 * signs throughout, beside sales that are not, are turned round. NaN where a row's cost is blank or unreadable; null when
 * nothing tells any cost.
 */
export function orderCosts(numbers: NumberRoles, amounts: OrderAmounts, marginRate: number | null): MoneyColumn | null {
  const read = (role: 'lineCost' | 'unitCost' | 'profit') => {
    const found = numbers.byRole.get(role)?.reading;
    return found !== undefined && found.count > 0 ? found.values : undefined;
  };
  const cost = (role: 'lineCost' | 'unitCost') => {
    const values = read(role);
    return values && isBooked(values, amounts.sold) ? towardsPositive(values) : values;
  };
  const line = cost('lineCost');
  if (line !== undefined) return line;
  const unit = cost('unitCost');
  if (unit !== undefined) {
    const { units } = amounts;
    return unit.map((each, row) => timesQuantity(each, units === null ? 1 : (units[row] as number)));
  }
  const profit = read('profit');
  if (profit !== undefined) return amounts.sold.map((sold, row) => sold - (profit[row] as number));
  if (marginRate === null) return null;
  return amounts.net.map((net) => timesQuantity(net, 1 - marginRate));
}

/** Whether a sale stands beside a cost below zero: then the sign is the bookkeeper's. A returned item has both below zero. */
function isBooked(costs: MoneyColumn, sold: MoneyColumn): boolean {
  return costs.some((cost, row) => cost < 0 && (sold[row] as number) > 0);
}
