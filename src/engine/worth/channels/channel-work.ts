import type { Analysis } from '../../shop/analysis.js';
import type { ServiceLines } from '../../table/order-lines.js';
import { serviceCost } from '../service-cost.js';
import { sumService, workOf } from '../sum-service.js';
import type { TicketChannels } from './ticket-channels.js';

/** Service by segment × channel, cell = segment × channels + channel; nobody's segment and no channel come last. */
export interface ChannelWork {
  readonly segments: number;
  readonly channels: number;
  readonly tickets: Float64Array;
  readonly seconds: Float64Array;
  /** In 1/10,000 of the major unit, unrounded; NaN unknown. */
  readonly cost: Float64Array;
  /** For each row of the log its cell, -1 for a row that does not count. */
  readonly cellOfTicket: Int32Array;
  /** One for each customer and channel that the customer used. */
  readonly uses: readonly ChannelUse[];
  /** 1 where a customer has a ticket. */
  readonly isServed: Uint8Array;
}

/** What one customer needed over one channel. */
export interface ChannelUse {
  readonly customer: number;
  readonly cell: number;
  /** The part of the customer's service that it is: of the minutes, else of the tickets. The parts of a customer add up to 1. */
  readonly part: number;
}

/** Adds the log up by segment and channel. */
export function channelWork(analysis: Analysis, lines: ServiceLines, channels: TicketChannels): ChannelWork {
  const { shop, segmentOfCustomer } = analysis;
  const customerOfTicket = shop.index.ofPeople(lines);
  const segments = analysis.segments.length + 1;
  const count = channels.names.length + 1;
  const cellOf = (segment: number, channel: number) => segment * count + channel;
  const cellOfTicket = channels.ofTicket.map((channel, row) => {
    const customer = customerOfTicket[row] as number;
    return channel < 0 ? -1 : cellOf(customer < 0 ? segments - 1 : (segmentOfCustomer[customer] as number), channel);
  });
  const sums = sumService(lines, cellOfTicket, segments * count);
  const { uses, isServed } = channelUses(lines, customerOfTicket, cellOfTicket, shop.index.size);
  const isByTicket = shop.rates.byBill !== true && !shop.rates.spread;
  const nobody = (segments - 1) * count;
  const cost = Float64Array.from(sums.tickets, (_, cell) => {
    if (!isByTicket && cell < nobody) return 0;
    return (serviceCost(workOf(sums, cell), shop.rates) ?? Number.NaN) * 10_000;
  });
  if (!isByTicket) shareOut(analysis, uses, { cost, nobody, tickets: sums.tickets, seconds: sums.seconds });
  return { segments, channels: count, tickets: sums.tickets, seconds: sums.seconds, cost, cellOfTicket, uses, isServed };
}

function channelUses(lines: ServiceLines, customerOfTicket: Int32Array, cellOfTicket: Int32Array, customers: number) {
  const places = new Map<number, number>();
  const found: { customer: number; cell: number; seconds: number; tickets: number }[] = [];
  const ofCustomer = { seconds: new Float64Array(customers), tickets: new Float64Array(customers) };
  const isServed = new Uint8Array(customers);
  for (let row = 0; row < cellOfTicket.length; row++) {
    const cell = cellOfTicket[row] as number;
    const customer = customerOfTicket[row] as number;
    if (cell < 0 || customer < 0) continue;
    isServed[customer] = 1;
    // A customer is in one segment, so that the cell tells the channel.
    const key = cell * customers + customer;
    const place = places.get(key) ?? found.push({ customer, cell, seconds: 0, tickets: 0 }) - 1;
    places.set(key, place);
    const use = found[place] as (typeof found)[number];
    const seconds = lines.seconds[row] as number;
    use.tickets++;
    ofCustomer.tickets[customer] = (ofCustomer.tickets[customer] as number) + 1;
    if (!(seconds > 0)) continue;
    use.seconds += seconds;
    ofCustomer.seconds[customer] = (ofCustomer.seconds[customer] as number) + seconds;
  }
  const uses = found.map(({ customer, cell, seconds, tickets }): ChannelUse => {
    const all = ofCustomer.seconds[customer] as number;
    return { customer, cell, part: all > 0 ? seconds / all : tickets / (ofCustomer.tickets[customer] as number) };
  });
  return { uses, isServed };
}

/** The cells to fill, and the work in them: where nobody's begin tells which are whose. */
interface SharedOut {
  readonly cost: Float64Array;
  readonly nobody: number;
  readonly tickets: Float64Array;
  readonly seconds: Float64Array;
}

/**
 * Where a bill or the cost of unknown customers is shared out, a ticket has no cost of its own: each customer's cost is split
 * over the channels like the margin, and that of nobody by minutes, else by tickets.
 */
function shareOut({ customers, totals }: Analysis, uses: readonly ChannelUse[], { cost, nobody, tickets, seconds }: SharedOut): void {
  for (const { customer, cell, part } of uses) cost[cell] = (cost[cell] as number) + part * (customers.serviceCost[customer] as number);
  const sum = (values: Float64Array) => values.subarray(nobody).reduce((total, value) => total + value, 0);
  const weights = sum(seconds) > 0 ? seconds : tickets;
  const whole = sum(weights);
  for (let cell = nobody; cell < cost.length; cell++) {
    const part = whole === 0 ? 0 : (weights[cell] as number) / whole;
    cost[cell] = part === 0 ? 0 : part * (totals.unallocatedServiceCost ?? Number.NaN) * 10_000;
  }
}
