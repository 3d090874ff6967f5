import { isoFromDay } from '../../shop/iso-day.js';
import { type OrderLines, rowState } from '../../table/order-lines.js';
import { largestShareWithoutCost } from '../group-worth.js';
import { type RowSums, sumRows } from '../sum-rows.js';

/** Two periods of the same length. ISO dates, both ends included. */
export interface TrendPeriods {
  /** `year-on-year`: the last twelve months and the twelve before; `half-on-half`: the two halves of a shorter history. */
  readonly basis: 'year-on-year' | 'half-on-half';
  readonly days: number;
  readonly current: { readonly from: string; readonly to: string };
  readonly previous: { readonly from: string; readonly to: string };
}

/** A figure in both periods; `change` as a share of the previous one, null where that is not above zero. */
export interface Change {
  readonly current: number;
  readonly previous: number;
  readonly change: number | null;
}

/** How a segment's customers (those of today) did against the previous period. Money in the major unit. */
export interface Trend {
  readonly basis: TrendPeriods['basis'];
  readonly netSales: Change;
  /** Null while costs are not known well enough in both periods. */
  readonly grossMargin: Change | null;
  readonly orders: Change;
  /** Customers who ordered in the period. */
  readonly customers: Change;
}

/** Whose rows are compared. */
export interface TrendShop {
  readonly lines: OrderLines;
  readonly customerOfRow: Int32Array;
  readonly groupOfRow: Int32Array;
  readonly groups: number;
}

const daysOfTwoYears = 730;
/** A shorter half lies within one season: December would be compared with January. */
const fewestDays = 90;

/**
 * The periods to compare: the last twelve months with the twelve before where there are two years; else the later half of
 * the history with the earlier, of at least 90 days each. Null for a shorter history: no trend is better than the season's.
 *
 * @param firstDay first day with a counted order, days since 1970-01-01
 */
export function trendPeriods(firstDay: number, asOfDay: number): TrendPeriods | null {
  const span = asOfDay - firstDay + 1;
  if (!(span >= 2 * fewestDays)) return null;
  const isYear = span >= daysOfTwoYears;
  const end = isYear ? yearBefore(asOfDay) : asOfDay - Math.floor(span / 2);
  const start = isYear ? yearBefore(end) + 1 : end - Math.floor(span / 2) + 1;
  const period = (from: number, to: number) => ({ from: isoFromDay(from), to: isoFromDay(to) });
  return {
    basis: isYear ? 'year-on-year' : 'half-on-half',
    days: asOfDay - end,
    current: period(end + 1, asOfDay),
    previous: period(start, end),
  };
}

/** The same date a year before; of 29 February the 28th. */
function yearBefore(day: number): number {
  const date = new Date(day * dayLengthMs);
  const before = Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate());
  return new Date(before).getUTCMonth() === date.getUTCMonth() ? before / dayLengthMs : before / dayLengthMs - 1;
}

const dayLengthMs = 86_400_000;

/** The trend of each group, and of the shop as a whole at the end. */
export function trends(shop: TrendShop, periods: TrendPeriods): Trend[] {
  const { groups } = shop;
  const inGroups = shop.groupOfRow;
  const found = changes(shop, periods, (row) => inGroups[row] as number, groups);
  return [...found, ...changes(shop, periods, () => 0, 1)];
}

function changes(shop: TrendShop, periods: TrendPeriods, groupOf: (row: number) => number, groups: number): Trend[] {
  const { lines } = shop;
  const ofRow = placesOfRows(lines, periods, groupOf, groups);
  const sums = sumRows(lines, ofRow, 2 * groups);
  const active = countCustomers(shop, sums.groupOfSale, 2 * groups);
  const change = (values: Float64Array, group: number, scale: number): Change => {
    const current = (values[group] as number) / scale;
    const previous = (values[groups + group] as number) / scale;
    return { current, previous, change: previous > 0 ? (current - previous) / previous : null };
  };
  const margins = sums.netSales.map((sales, place) => sales - (sums.cogs[place] as number));
  return Array.from({ length: groups }, (_, group) => ({
    basis: periods.basis,
    netSales: change(sums.netSales, group, 10_000),
    grossMargin: isCostKnown(lines, sums, [group, groups + group]) ? change(margins, group, 10_000) : null,
    orders: change(sums.orders, group, 1),
    customers: change(active, group, 1),
  }));
}

/** The group of each row in the current period, that plus `groups` in the previous one, else -1. */
function placesOfRows(lines: OrderLines, periods: TrendPeriods, groupOf: (row: number) => number, groups: number): Int32Array {
  const [to, middle, from] = [periods.current.to, periods.previous.to, periods.previous.from].map(
    (iso) => Date.parse(iso) / dayLengthMs,
  ) as [number, number, number];
  return lines.day.reduce((places, day, row) => {
    const group = groupOf(row);
    const isInside = lines.state[row] === rowState.counted && group >= 0 && day >= from && day <= to;
    places[row] = !isInside ? -1 : day > middle ? group : groups + group;
    return places;
  }, new Int32Array(lines.rowCount));
}

function isCostKnown(lines: OrderLines, sums: RowSums, places: readonly number[]): boolean {
  const isWell = (place: number) =>
    (sums.netSalesWithoutCost[place] as number) <= largestShareWithoutCost * (sums.absoluteNetSales[place] as number);
  return lines.cogs !== null && places.every(isWell);
}

/** Distinct customers with a sale, by place. */
function countCustomers({ customerOfRow }: TrendShop, placeOfSale: Int32Array, places: number): Float64Array {
  const seen = Array.from({ length: places }, () => new Set<number>());
  for (let row = 0; row < placeOfSale.length; row++) {
    const customer = customerOfRow[row] as number;
    if (customer >= 0) seen[placeOfSale[row] as number]?.add(customer);
  }
  return Float64Array.from(seen, ({ size }) => size);
}
