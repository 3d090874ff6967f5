import type { CustomersTab } from '../../joins/customers-tab.js';
import type { RoiState } from '../../shop/analysis.js';
import { moneyFromNumber } from '../../table/money.js';
import { roi, roiState } from '../roi-state.js';

/** Which columns of a customers tab say what; the other settings are the owner's. */
export interface BandOptions {
  /** Headers of the columns that add up to what a customer paid. */
  readonly revenue: readonly string[];
  /** Header of the number of calls, visits or tickets. */
  readonly contacts: string;
  /** Gross margin as a share of revenue. */
  readonly marginRate: number;
  /** In the major unit. */
  readonly costPerContact: number;
  /** Header by which customers are divided. */
  readonly band: string;
  /** Where each band of a column of numbers begins, ascending; without it every value is a band of its own. */
  readonly from?: readonly number[];
}

/** What a band of customers is worth. Money in the major unit, each amount an exact sum that is divided once. */
export interface BandWorth {
  /** The value, or such as `2-3` and `4+`; empty text for customers who have none. */
  readonly band: string;
  readonly customers: number;
  readonly revenue: number;
  readonly contacts: number;
  readonly grossMargin: number;
  readonly serviceCost: number;
  readonly profitAfterService: number;
  /** Null where the state says that there is none: a band that nobody had to serve has no ROI, not an infinite one. */
  readonly roi: number | null;
  readonly roiState: RoiState;
}

/**
 * What customers are worth by band, for a shop that has a customers tab with revenue and contacts and no orders. Bands
 * stand in rising order of numbers, else as they are first met; all customers together come last.
 *
 * A blank revenue or contact counts as none. Undefined for a header that the tab does not have, or whose column is no
 * number: name it to the owner.
 */
export function worthByBand(tab: CustomersTab, options: BandOptions): { bands: BandWorth[]; all: BandWorth } | undefined {
  const numbers = [...options.revenue, options.contacts].map((header) => {
    const column = tab.column(header);
    return column?.kind === 'number' ? column.values : undefined;
  });
  const bandOf = bandsOf(tab, options);
  if (bandOf === undefined || numbers.includes(undefined)) return undefined;
  const columns = numbers as Float64Array[];
  const contacts = columns.pop() as Float64Array;
  const { codes } = tab.list.customer;
  const sums = new Map<string, Sums>();
  const all: Sums = { customers: 0, revenue: 0, contacts: 0, place: 0 };
  for (let row = 0; row < tab.list.rowCount; row++) {
    if ((codes[row] as number) < 0) continue;
    const { name, place } = bandOf(row);
    const band = sums.get(name) ?? { customers: 0, revenue: 0, contacts: 0, place };
    sums.set(name, band);
    for (const each of [band, all]) {
      each.customers++;
      each.contacts += orZero(contacts[row]);
      for (const column of columns) each.revenue += orZero(moneyFromNumber(orZero(column[row])));
    }
  }
  const bands = [...sums].sort(([, a], [, b]) => a.place - b.place);
  return { bands: bands.map(([name, sum]) => worthOf(name, sum, options)), all: worthOf('', all, options) };
}

/** Revenue in 1/10,000. */
interface Sums {
  customers: number;
  revenue: number;
  contacts: number;
  readonly place: number;
}

function worthOf(band: string, { customers, revenue, contacts }: Sums, { marginRate, costPerContact }: BandOptions): BandWorth {
  const grossMargin = (revenue * marginRate) / 10_000;
  const serviceCost = contacts * costPerContact;
  const netSales = revenue / 10_000;
  // A customers tab tells no orders; the number of customers alone says whether there are too few.
  const facts = { margin: grossMargin, spend: serviceCost, netSales, customers, orders: Number.POSITIVE_INFINITY };
  return {
    ...{ band, customers, revenue: netSales, contacts, grossMargin, serviceCost },
    profitAfterService: grossMargin - serviceCost,
    roi: roi(facts),
    roiState: roiState(facts),
  };
}

function bandsOf(tab: CustomersTab, { band, from }: BandOptions): ((row: number) => { name: string; place: number }) | undefined {
  const column = tab.column(band);
  if (column === undefined || column.kind === 'date') return undefined;
  if (column.kind === 'text') {
    const { codes, labels } = column.values;
    return (row) => ({ name: labels[codes[row] as number] ?? '', place: codes[row] as number });
  }
  const { values } = column;
  return (row) => {
    const value = values[row] as number;
    if (Number.isNaN(value)) return { name: '', place: Number.POSITIVE_INFINITY };
    return from === undefined ? { name: String(value), place: value } : bandAt(value, from);
  };
}

function bandAt(value: number, from: readonly number[]): { name: string; place: number } {
  const place = from.filter((limit) => limit <= value).length - 1;
  const low = from[place];
  const next = from[place + 1];
  if (low === undefined) return { name: `<${from[0]}`, place };
  if (next === undefined) return { name: `${low}+`, place };
  return { name: Number.isInteger(low) && next - low > 1 ? `${low}-${next - 1}` : String(low), place };
}

function orZero(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}
