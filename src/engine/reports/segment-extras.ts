import { type MessageKey, say } from '../messages/index.js';
import type { Analysis, Worth } from '../shop/analysis.js';
import type { Change } from '../worth/intervals/trend.js';
import type { WorthDetail } from '../worth/ladder/worth-details.js';
import type { ReportColumn, ReportValue } from './report-table.js';

/** Further columns of the segments report: what marketing cost, how sure the ROI is, and the trend. */
export interface SegmentExtras {
  readonly columns: readonly ReportColumn[];
  /** Cells of each segment, as in `analysis.segments`. */
  readonly rows: readonly (readonly ReportValue[])[];
  readonly totalCells: readonly ReportValue[];
  readonly footnotes: readonly string[];
}

interface ExtraColumn extends Omit<ReportColumn, 'header'> {
  readonly header: MessageKey;
  readonly value: (worth: Worth, detail: WorthDetail) => ReportValue;
}

const columns: readonly ExtraColumn[] = [
  { id: 'marketingCost', header: 'report-column-marketing-cost', format: 'money', width: 120, value: (worth) => worth.marketingCost },
  { id: 'roiInterval', header: 'report-column-roi-interval', format: 'text', width: 140, value: (_, detail) => intervalText(detail) },
  {
    id: 'salesTrend',
    header: 'report-column-trend-sales',
    format: 'change',
    width: 120,
    value: (_, { trend }) => changeOf(trend?.netSales),
  },
  {
    id: 'marginTrend',
    header: 'report-column-trend-margin',
    format: 'change',
    width: 110,
    value: (_, { trend }) => changeOf(trend?.grossMargin),
  },
  {
    id: 'customersTrend',
    header: 'report-column-trend-customers',
    format: 'change',
    width: 110,
    value: (_, { trend }) => changeOf(trend?.customers),
  },
];

/** What the segments report says beyond today's figures; columns that would be empty in every row are left out. */
export function segmentExtras(analysis: Analysis): SegmentExtras {
  const { segments, totals, details } = analysis;
  const cells = segments.map((segment, index) => columns.map(({ value }) => value(segment, details.segments[index] as WorthDetail)));
  const total = columns.map(({ value }) => value(totals, details.totals));
  const shown = columns.map((_, at) => [...cells, total].some((row) => row[at] !== null));
  const kept = <T>(values: readonly T[]) => values.filter((_, at) => shown[at]);
  return {
    columns: kept(columns).map(({ id, header, format, width }) => ({ id, header: say(header), format, width })),
    rows: cells.map(kept),
    totalCells: kept(total),
    footnotes: extraFootnotes(analysis, shown[1] === true),
  };
}

function changeOf(change: Change | null | undefined): number | null {
  return change?.change ?? null;
}

/** Where costs are missing the limits that these set, else what another sample of customers could have shown. */
function intervalText({ roiRange, roiInterval }: WorthDetail): string | null {
  const range = roiRange ?? roiInterval;
  if (range === null) return null;
  const [low, high] = [range.low, range.high].map((value) => (value === null ? say('range-open') : value.toFixed(2)));
  return say('range-text', { low: low as string, high: high as string });
}

function extraFootnotes({ details, totals, segments }: Analysis, hasIntervals: boolean): string[] {
  const { costFrom, rung } = details.totals.ladder;
  const notes = [
    ...(costFrom === 'none' ? [] : [say(`footnote-cost-from-${costFrom}`)]),
    ...(rung === 'CM2' ? [say('footnote-rung-contribution')] : []),
    ...trendNotes(details),
    ...(hasIntervals ? [say('footnote-intervals')] : []),
  ];
  const nowhere = totals.unallocatedMarketingCost ?? 0;
  if (segments.length > 0 && nowhere > 0) notes.push(say('footnote-marketing-unallocated', { cost: nowhere.toFixed(2) }));
  return [...notes, ...serviceNotes(details)];
}

function trendNotes({ trendPeriods }: Analysis['details']): string[] {
  if (trendPeriods === null) return [say('footnote-no-trend')];
  const { basis, days, current, previous } = trendPeriods;
  const params = { ...current, days, previousFrom: previous.from, previousTo: previous.to };
  return [say(`footnote-trend-${basis}`, params)];
}

function serviceNotes({ service }: Analysis['details']): string[] {
  if (service === null) return [];
  const { billSharedBy, bill, spread, spreadCost, capacity } = service;
  const notes: string[] = [];
  if (billSharedBy !== null) notes.push(say(`footnote-bill-by-${billSharedBy}`, { bill: (bill ?? 0).toFixed(2) }));
  if (spread !== null) notes.push(say(`footnote-spread-${spread}`, { cost: (spreadCost ?? 0).toFixed(2) }));
  if (capacity !== null) {
    const [available, used] = [capacity.hoursAvailable.toFixed(1), capacity.hoursUsed.toFixed(1)];
    if (capacity.hoursIdle >= 0) notes.push(say('footnote-capacity', { available, used, idle: capacity.hoursIdle.toFixed(1) }));
    else notes.push(say('footnote-capacity-over', { available, used, over: (0 - capacity.hoursIdle).toFixed(1) }));
  }
  return notes;
}
