import { say } from '../../messages/index.js';
import type { Analysis } from '../../shop/analysis.js';
import { bestMargins } from '../../shop/fields/sales.js';
import { roi, roiState } from '../roi-state.js';
import type { ChannelFigures, ChannelsResult } from './channel-figures.js';
import { channelSentences } from './channel-sentences.js';
import { type ChannelWork, channelWork } from './channel-work.js';
import { compareChannels } from './compare-channels.js';
import { ticketChannels } from './ticket-channels.js';

/**
 * Which way of serving pays: service by segment and channel, with the margin of those who were served. Null without a service
 * log, or where no ticket of it names a channel.
 */
export function channelsResult(analysis: Analysis): ChannelsResult | null {
  const { serviceLines: lines, shop } = analysis;
  if (lines === null) return null;
  const channels = ticketChannels(lines, say('channel-other'));
  if (channels === null) return null;
  const work = channelWork(analysis, lines, channels);
  const adding = addUp(analysis, work, lines.hasTimes);
  const channelNames = [...channels.names, null];
  const segmentNames = [...analysis.segments.map(({ name }) => name), null];
  const bySegment = segmentNames.flatMap((segment, place) =>
    channelNames.flatMap((channel, index) => {
      const figures = adding.figures([place * work.channels + index]);
      return figures.tickets === 0 ? [] : [{ segment, channel, ...figures }];
    }),
  );
  const byChannel = channelNames.flatMap((channel, index) => {
    const figures = adding.figures(segmentNames.map((_, place) => place * work.channels + index));
    return figures.tickets === 0 ? [] : [{ channel, ...figures }];
  });
  const names = { names: channels.names, segments: analysis.segments.map(({ name }) => name) };
  const notServed = adding.notServed();
  const serviceCost = total([...bySegment, ...notServed].map((line) => line.serviceCost));
  const figures = {
    marginRung: analysis.totals.marginRung,
    marginSplit: 'minutes, else tickets' as const,
    channels: byChannel,
    segments: bySegment,
    notServed,
    totals: {
      tickets: bySegment.reduce((sum, { tickets }) => sum + tickets, 0),
      minutes: total(bySegment.map(({ minutes }) => minutes)),
      serviceCost,
      margin: adding.hasMargins
        ? total([...bySegment.filter(({ segment }) => segment !== null), ...notServed].map(({ margin }) => margin))
        : null,
    },
    difference: differenceOf(analysis, serviceCost),
    comparisons: compareChannels(lines, work, shop.rates, names),
    customersWithoutMargin: adding.unknownMargins,
  };
  return { ...figures, sentences: channelSentences(figures) };
}

function total(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

/** Rounded to the 1/10,000 that money is exact to: what is left is a fault. */
function differenceOf({ totals }: Analysis, serviceCost: number | null): number | null {
  if (serviceCost === null || totals.serviceCost === null) return null;
  return Math.round((serviceCost - totals.serviceCost - (totals.unallocatedServiceCost ?? 0)) * 10_000) / 10_000 || 0;
}

/** Adds up any cells of the grid. */
function addUp(analysis: Analysis, work: ChannelWork, hasTimes: boolean) {
  const { shop, totals, segments, segmentOfCustomer, customers } = analysis;
  const margins = totals.grossMargin === null ? null : bestMargins(shop);
  const cells = work.tickets.length;
  const margin = new Float64Array(cells);
  const users = new Float64Array(cells);
  for (const { customer, cell, part } of work.uses) {
    const own = margins?.[customer] ?? Number.NaN;
    users[cell] = (users[cell] as number) + 1;
    if (!Number.isNaN(own)) margin[cell] = (margin[cell] as number) + part * own;
  }
  const nobody = (work.segments - 1) * work.channels;
  const figures = (of: readonly number[]): ChannelFigures => {
    const sum = (values: Float64Array) => of.reduce((all, cell) => all + (values[cell] as number), 0);
    const tickets = sum(work.tickets);
    const cost = orNull(sum(work.cost) / 10_000);
    // The margin of those whom nobody knows is known to nobody.
    const ofKnown = margins === null || of.every((cell) => cell >= nobody) ? null : sum(margin) / 10_000;
    // Orders and sales are not told by channel: tickets stand in for the former.
    const facts = { margin: ofKnown, spend: cost, netSales: 0, customers: sum(users), orders: tickets };
    return {
      ...{ customers: facts.customers, tickets },
      minutes: hasTimes ? sum(work.seconds) / 60 : null,
      serviceCost: cost,
      costPerTicket: cost === null || tickets === 0 ? null : cost / tickets,
      margin: ofKnown,
      profitAfterService: ofKnown === null || cost === null ? null : ofKnown - cost,
      roi: roi(facts),
      roiState: roiState(facts),
    };
  };
  const notServed = () => {
    const count = new Float64Array(segments.length);
    const left = new Float64Array(segments.length);
    const cost = new Float64Array(segments.length);
    work.isServed.forEach((isServed, customer) => {
      const segment = segmentOfCustomer[customer] as number;
      if (isServed === 1) return;
      count[segment] = (count[segment] as number) + 1;
      left[segment] = (left[segment] as number) + (margins?.[customer] || 0);
      cost[segment] = (cost[segment] as number) + (customers.serviceCost[customer] as number);
    });
    return segments.flatMap(({ name }, place) => {
      if (count[place] === 0) return [];
      const own = { margin: margins && (left[place] as number) / 10_000, serviceCost: orNull((cost[place] as number) / 10_000) };
      return [{ segment: name, customers: count[place] as number, ...own }];
    });
  };
  const unknownMargins = margins?.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0) ?? 0;
  return { figures, notServed, hasMargins: margins !== null, unknownMargins };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
