import type { Analysis } from '../shop/analysis.js';
import { type OrderLines, rowState, type ServiceLines } from '../table/order-lines.js';
import { variableCostColumns } from '../worth/ladder/variable-costs.js';
import { columnsOf, faultFinder } from './open-cases.js';
import { type TwoWindows, windowOf } from './two-windows.js';

/**
 * What each customer brought and cost in two windows; index = customer. Money in 1/10,000 of the major unit. `earlier` and
 * `later` are profit after service without what service cost through the shop's own fault.
 */
export interface DrainSums {
  readonly earlier: Float64Array;
  readonly later: Float64Array;
  /** Over both windows: margin after variable costs (before service), and what was sold and given away. */
  readonly margin: Float64Array;
  readonly netSales: Float64Array;
  readonly discounts: Float64Array;
  readonly refunds: Float64Array;
  readonly orders: Float64Array;
  readonly serviceCost: Float64Array;
  /** The part of `serviceCost` that is paid out for the case itself; the rest is time. */
  readonly directCost: Float64Array;
  readonly serviceSeconds: Float64Array;
  /** Service cost of cases whose topic says that the shop was at fault; not in `serviceCost`. */
  readonly faultCost: Float64Array;
  readonly faultCostEarlier: Float64Array;
  /** Σv² over orders and cases, and how many they are. */
  readonly squares: Float64Array;
  readonly dealings: Float64Array;
  /** 1 where something that the customer bought in the windows has an unknown cost. */
  readonly isUnknown: Uint8Array;
  /** Whether the log tells when a case was; without, service cost follows the customer's orders. */
  readonly isServiceDated: boolean;
  readonly isServiceKnown: boolean;
}

type Writable = { -readonly [Key in keyof DrainSums]: DrainSums[Key] };

/**
 * Adds up by customer and window. A customer's service cost is the one of the Customers report, shared over the customer's
 * cases by what each took; cases without a date go with the customer's orders.
 */
export function drainSums(analysis: Analysis, windows: TwoWindows): DrainSums {
  const { shop, lines, serviceLines } = analysis;
  const sums = emptySums(shop.index.size);
  addOrders(sums, { lines, customerOfRow: shop.sums.groupOfRow, customerOfSale: shop.sums.groupOfSale }, windows);
  if (serviceLines !== null) addService(sums, analysis, { lines: serviceLines, windows });
  return sums;
}

function emptySums(customers: number): Writable {
  const zeros = () => new Float64Array(customers);
  return {
    ...{ earlier: zeros(), later: zeros(), margin: zeros(), netSales: zeros(), discounts: zeros(), refunds: zeros(), orders: zeros() },
    ...{ serviceCost: zeros(), directCost: zeros(), serviceSeconds: zeros(), faultCost: zeros(), faultCostEarlier: zeros() },
    ...{ squares: zeros(), dealings: zeros(), isUnknown: new Uint8Array(customers), isServiceDated: true, isServiceKnown: true },
  };
}

interface SoldRows {
  readonly lines: OrderLines;
  readonly customerOfRow: Int32Array;
  readonly customerOfSale: Int32Array;
}

function addOrders(sums: Writable, { lines, customerOfRow, customerOfSale }: SoldRows, windows: TwoWindows): void {
  // Each column once: looking it up in the record for every row would take most of the time.
  const { cogs, order, day, netSales, discounts, refunds, rowCount } = lines;
  const variableCosts = variableCostColumns(lines);
  const codes = order.codes;
  const ofOrder = new Float64Array(order.labels.length);
  const customerOfOrder = new Int32Array(order.labels.length).fill(-1);
  const isSold = new Uint8Array(order.labels.length);
  for (let row = 0; row < rowCount; row++) {
    const customer = customerOfRow[row] as number;
    const window = customer < 0 ? -1 : windowOf(day[row] as number, windows);
    if (window < 0) continue;
    const net = netSales[row] as number;
    const cost = cogs === null ? Number.NaN : (cogs[row] as number);
    if (Number.isNaN(cost)) sums.isUnknown[customer] = 1;
    let margin = net - (cost || 0);
    for (const column of variableCosts) margin -= (column[row] as number) || 0;
    add(window === 0 ? sums.earlier : sums.later, customer, margin);
    add(sums.margin, customer, margin);
    add(sums.netSales, customer, net);
    add(sums.discounts, customer, discounts[row] as number);
    add(sums.refunds, customer, refunds[row] as number);
    const code = codes[row] as number;
    if (code < 0) continue;
    ofOrder[code] = (ofOrder[code] as number) + margin;
    customerOfOrder[code] = customer;
    if ((customerOfSale[row] as number) >= 0) isSold[code] = 1;
  }
  for (let code = 0; code < customerOfOrder.length; code++) {
    const customer = customerOfOrder[code] as number;
    if (customer < 0) continue;
    add(sums.squares, customer, (ofOrder[code] as number) ** 2);
    add(sums.dealings, customer, 1);
    if (isSold[code] === 1) add(sums.orders, customer, 1);
  }
}

interface Log {
  readonly lines: ServiceLines;
  readonly windows: TwoWindows;
}

/** What one case weighs in its customer's service cost. */
type Weight = (row: number) => number;

function addService(sums: Writable, analysis: Analysis, { lines, windows }: Log): void {
  const { shop, customers } = analysis;
  const { serviceCost } = customers;
  const customerOfRow = shop.index.ofPeople(lines);
  const columns = columnsOf(lines);
  const { day } = columns;
  const weight = weigher(analysis, lines);
  const weights = new Float64Array(shop.index.size);
  eachCase(lines, customerOfRow, (row, customer) => add(weights, customer, weight(row)));
  const isFault = faultFinder(columns);
  const inWindows = day === null ? shareOfOrders(analysis, sums) : null;
  sums.isServiceDated = day !== null;
  eachCase(lines, customerOfRow, (row, customer) => {
    const total = serviceCost[customer] as number;
    if (Number.isNaN(total)) {
      sums.isServiceKnown = false;
      return;
    }
    const whole = (weights[customer] as number) === 0 ? 0 : (total * weight(row)) / (weights[customer] as number);
    const window = day === null ? -1 : windowOf(day[row] as number, windows);
    const share = inWindows?.(customer) ?? { earlier: window === 0 ? 1 : 0, later: window === 1 ? 1 : 0 };
    const both = share.earlier + share.later;
    if (both === 0) return;
    if (isFault(row)) {
      add(sums.faultCost, customer, whole * both);
      add(sums.faultCostEarlier, customer, whole * share.earlier);
      return;
    }
    add(sums.earlier, customer, -whole * share.earlier);
    add(sums.later, customer, -whole * share.later);
    add(sums.serviceCost, customer, whole * both);
    add(sums.directCost, customer, Math.min(whole, knownOr0(lines.directCost?.[row])) * both);
    add(sums.serviceSeconds, customer, knownOr0(lines.seconds[row]) * both);
    add(sums.squares, customer, (whole * both) ** 2);
    add(sums.dealings, customer, 1);
  });
}

function eachCase({ rowCount, state }: ServiceLines, customerOfRow: Int32Array, visit: (row: number, customer: number) => void): void {
  for (let row = 0; row < rowCount; row++) {
    const customer = customerOfRow[row] as number;
    if (customer >= 0 && state[row] === rowState.counted) visit(row, customer);
  }
}

/** Time at the hourly rate, the cost of a contact and direct cost; all cases alike where the log has none of these. */
function weigher({ shop }: Analysis, { seconds, directCost, hasTimes }: ServiceLines): Weight {
  const { hourlyRate, costPerContact } = shop.rates;
  const perSecond = hourlyRate === null ? 1 : (hourlyRate * 10_000) / 3600;
  const perCase = (costPerContact ?? 0) * 10_000;
  const isFlat = !hasTimes && directCost === null && perCase === 0;
  return (row) => (isFlat ? 1 : knownOr0(seconds[row]) * perSecond + perCase + knownOr0(directCost?.[row]));
}

/** How a customer's orders lie in the windows: their part of all that the customer ever ordered. */
function shareOfOrders({ customers }: Analysis, sums: DrainSums): (customer: number) => { earlier: number; later: number } {
  const { orders } = customers;
  return (customer) => {
    const all = orders[customer] as number;
    const half = all === 0 ? 0 : Math.min(1, (sums.orders[customer] as number) / all) / 2;
    return { earlier: half, later: half };
  };
}

function add(sums: Float64Array, place: number, value: number): void {
  if (!Number.isNaN(value)) sums[place] = (sums[place] as number) + value;
}

function knownOr0(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}
