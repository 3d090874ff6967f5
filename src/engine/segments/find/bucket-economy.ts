import type { CustomerColumns } from '../../shop/analysis.js';

/** What is assumed about the cost and the use of treating a group of customers as a segment of its own. */
export interface BucketOptions {
  /** Hours a year that one more segment takes: an offer of its own, a list, a look at the figures. */
  readonly hoursPerSegment: number;
  /** What an hour costs, in the currency's major unit; null: what the shop earns in one. */
  readonly hourlyRate: number | null;
  /** What one contact costs, in the major unit. */
  readonly costPerContact: number;
  /** Share of a segment's distance from the average customer that treating it differently is assumed to earn. */
  readonly responseGain: number;
  /** Share of customers assumed to place one more order in a year when they are addressed as a segment. */
  readonly extraResponse: number;
}

export const defaultBuckets: BucketOptions = {
  hoursPerSegment: 4,
  hourlyRate: null,
  costPerContact: 0,
  responseGain: 0.05,
  extraResponse: 0.05,
};

/** A working year of one person, in hours: 50 weeks of 40. */
export const workingHours = 2000;
/** A file that covers less is taken to cover this much, in days: a week says little about a year. */
const fewestDays = 30;
const daysPerYear = 365.25;

/** The shop's money, a year, in 1/10,000 of the major unit. */
export interface BucketEconomy {
  /** What `worth` counts: margin after fees, gross margin, or - where no cost is known - sales, which flatter. */
  readonly measure: 'CM2' | 'CM1' | 'netSales';
  /** Years that the orders cover. */
  readonly years: number;
  /** Per customer, over all those years; an unknown margin is filled in at the shop's own rate. */
  readonly worth: Float64Array;
  /**
   * What is at stake with each customer in the year to come: worth a year x 2^(-days since the last order / the shop's
   * median of them). Whoever has been away as long as half of the customers counts half.
   */
  readonly stake: Float64Array;
  readonly worthPerYear: number;
  readonly worthPerOrder: number;
  /** Cost of one more segment, a year. */
  readonly fixedCost: number;
  /** Whether an hour was valued by what the shop earns rather than by a rate that was set. */
  readonly hourIsEstimated: boolean;
}

/**
 * What one more segment costs in a year, and what each customer is worth. Without an hourly rate an hour is worth the
 * shop's yearly margin / 2,000, what it earns while one person works; so the number of segments that pays does not
 * depend on the currency.
 */
export function bucketEconomy(customers: CustomerColumns, options: BucketOptions): BucketEconomy {
  const { measure, worth } = worthOf(customers);
  const years = Math.max(fewestDays, customers.asOfDay - firstDayOf(customers.firstDay) + 1) / daysPerYear;
  const total = sumOf(worth);
  const orders = sumOf(customers.orders);
  const worthPerYear = total / years;
  const hour = options.hourlyRate === null ? Math.max(0, worthPerYear) / workingHours : options.hourlyRate * 10_000;
  return {
    measure,
    years,
    worth,
    stake: stakeOf(worth, customers.recencyDays, years),
    worthPerYear,
    worthPerOrder: orders === 0 ? 0 : total / orders,
    fixedCost: options.hoursPerSegment * hour,
    hourIsEstimated: options.hourlyRate === null,
  };
}

function worthOf(customers: CustomerColumns): Pick<BucketEconomy, 'measure' | 'worth'> {
  const { netSales, grossMargin } = customers;
  const afterFees = customers.find('Contribution margin');
  const contribution = afterFees.ok && afterFees.field.column.kind === 'number' ? afterFees.field.column.values : null;
  for (const [measure, margins] of [
    ['CM2', contribution],
    ['CM1', grossMargin],
  ] as const) {
    const filled = margins === null ? null : filledIn(margins, netSales);
    if (filled !== null) return { measure, worth: filled };
  }
  return { measure: 'netSales', worth: netSales.map((value) => (Number.isFinite(value) ? value : 0)) };
}

/** Margins with the unknown ones at the rate of the known; null where they are unknown for most of the sales. */
function filledIn(margins: Float64Array, netSales: Float64Array): Float64Array | null {
  let known = 0;
  let sales = 0;
  let all = 0;
  for (let customer = 0; customer < margins.length; customer++) {
    const amount = netSales[customer] as number;
    if (!Number.isFinite(amount)) continue;
    all += amount;
    if (!Number.isFinite(margins[customer] as number)) continue;
    known += margins[customer] as number;
    sales += amount;
  }
  if (!(sales > 0) || sales < all / 2) return null;
  return margins.map((margin, customer) => (Number.isFinite(margin) ? margin : ((netSales[customer] as number) * known) / sales));
}

function stakeOf(worth: Float64Array, recencyDays: Float64Array, years: number): Float64Array {
  const known = recencyDays.filter((days) => !Number.isNaN(days)).sort();
  const median = Math.max(1, known.length === 0 ? 1 : (known[known.length >> 1] as number));
  return worth.map((value, customer) => {
    const days = recencyDays[customer] as number;
    return Number.isNaN(days) ? 0 : (value / years) * 2 ** (-days / median);
  });
}

function firstDayOf(days: Float64Array): number {
  return days.reduce((first, day) => (day < first ? day : first), Number.POSITIVE_INFINITY);
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => (Number.isFinite(value) ? sum + value : sum), 0);
}
