import { type MessageKey, say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import type { ChannelFigures, ChannelsResult } from '../worth/channels/channel-figures.js';
import { channelsResult } from '../worth/channels/channels-result.js';
import type { ReportColumn, ReportTable, ReportValue } from './report-table.js';

interface FigureColumn extends Omit<ReportColumn, 'header'> {
  readonly header: MessageKey;
  readonly value: (figures: ChannelFigures) => ReportValue;
}

const figureColumns: readonly FigureColumn[] = [
  { id: 'customers', header: 'report-column-customers', format: 'count', width: 100, value: (f) => f.customers },
  { id: 'tickets', header: 'report-column-tickets', format: 'count', width: 80, value: (f) => f.tickets },
  { id: 'hours', header: 'report-column-service-hours', format: 'hours', width: 115, value: (f) => f.minutes && f.minutes / 60 },
  { id: 'serviceCost', header: 'report-column-service-cost', format: 'money', width: 110, value: (f) => f.serviceCost },
  { id: 'costPerTicket', header: 'report-column-cost-per-ticket', format: 'money', width: 135, value: (f) => f.costPerTicket },
  { id: 'margin', header: 'report-column-margin-part', format: 'money', width: 125, value: (f) => f.margin },
  { id: 'profit', header: 'report-column-profit-after-service', format: 'money', width: 160, value: (f) => f.profitAfterService },
  { id: 'roi', header: 'report-column-roi', format: 'ratio', width: 100, value: (f) => f.roi },
  { id: 'roiState', header: 'report-column-roi-state', format: 'text', width: 360, value: (f) => say(`roi-means-${f.roiState}`) },
];

/**
 * Which way of serving pays? A row for each segment and channel, those whom nobody served, and unknown customers; then the
 * channels for all segments together, and the shop. Without a service log that tells channels it has no rows, and says so.
 */
export function serviceChannelsReport(analysis: Analysis): ReportTable {
  const result = channelsResult(analysis);
  const rows = result === null ? [] : allRows(result, analysis);
  return {
    id: 'service-channels',
    title: say('report-channels-title'),
    question: say('report-channels-question'),
    columns: [
      { id: 'segment', header: say('report-column-segment'), format: 'text', width: 180 },
      { id: 'channel', header: say('report-column-channel'), format: 'text', width: 150 },
      ...figureColumns.map(({ id, header, format, width }) => ({ id, header: say(header), format, width })),
    ],
    rowKeys: rows.map(([segment, channel]) => `${segment}|${channel}`),
    rows,
    totalRow: result && totalRow(result),
    footnotes: result === null ? [say('channels-none')] : [...result.sentences, say('channels-rows')],
    charts: [],
  };
}

function allRows(result: ChannelsResult, analysis: Analysis): ReportValue[][] {
  const together = result.channels.map((line) => row(say('channels-all'), channelName(line.channel), line));
  return [...segmentRows(result, analysis), ...together];
}

function segmentRows(result: ChannelsResult, { segments }: Analysis): ReportValue[][] {
  const own = segments.flatMap(({ name }) => [
    ...result.segments.filter(({ segment }) => segment === name).map((line) => row(name, channelName(line.channel), line)),
    ...result.notServed.filter(({ segment }) => segment === name).map((line) => notServedRow(line)),
  ]);
  const unknown = result.segments.filter(({ segment }) => segment === null);
  return [...own, ...unknown.map((line) => unknownRow(line))];
}

function row(segment: string, channel: string, figures: ChannelFigures): ReportValue[] {
  return [segment, channel, ...figureColumns.map(({ value }) => value(figures))];
}

/** Whose ticket it was nobody knows, and so no margin: that is no fault of the costs. */
function unknownRow(line: ChannelsResult['segments'][number]): ReportValue[] {
  return [...row(say('channels-unknown-customer'), channelName(line.channel), line).slice(0, -1), null];
}

function notServedRow({ segment, customers, margin, serviceCost }: ChannelsResult['notServed'][number]): ReportValue[] {
  const shown = { customers, margin, serviceCost: serviceCost === 0 ? null : serviceCost };
  const profit = margin === null || serviceCost === null ? null : margin - serviceCost;
  return [segment, say('channels-not-served'), shown.customers, null, null, shown.serviceCost, null, shown.margin, profit, null, null];
}

function totalRow({ totals }: ChannelsResult): ReportValue[] {
  const { tickets, minutes, serviceCost, margin } = totals;
  const profit = margin === null || serviceCost === null ? null : margin - serviceCost;
  const roi = profit === null || serviceCost === null || serviceCost <= 0 ? null : profit / serviceCost;
  const hours = minutes === null ? null : minutes / 60;
  const each = serviceCost === null || tickets === 0 ? null : serviceCost / tickets;
  return [say('row-total'), null, null, tickets, hours, serviceCost, each, margin, profit, roi, null];
}

function channelName(channel: string | null): string {
  return channel ?? say('channel-none');
}
