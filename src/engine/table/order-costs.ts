import type { MoneyColumn } from './columns.js';
import { timesQuantity } from './money.js';
import type { NumberRoles } from './number-roles.js';
import type { OrderAmounts } from './order-amounts.js';

/**
 * What the goods of each row cost, in exact money: the line's cost, else unit cost × quantity (one unit where no column
 * tells the quantity), else sold − profit, else net sales at the shop's margin rate. NaN where a row's cost is blank or
 * unreadable; null when nothing tells any cost.
 */
export function orderCosts(numbers: NumberRoles, amounts: OrderAmounts, marginRate: number | null): MoneyColumn | null {
  const read = (role: 'lineCost' | 'unitCost' | 'profit') => {
    const found = numbers.byRole.get(role)?.reading;
    return found !== undefined && found.count > 0 ? found.values : undefined;
  };
  const line = read('lineCost');
  if (line !== undefined) return line;
  const unit = read('unitCost');
  if (unit !== undefined) {
    const { units } = amounts;
    return unit.map((cost, row) => timesQuantity(cost, units === null ? 1 : (units[row] as number)));
  }
  const profit = read('profit');
  if (profit !== undefined) return amounts.sold.map((sold, row) => sold - (profit[row] as number));
  if (marginRate === null) return null;
  return amounts.net.map((net) => timesQuantity(net, 1 - marginRate));
}
