import type { AdviceText } from '../act/advice-text.js';
import { type MessageKey, say } from '../messages/index.js';
import type { Analysis, Worth } from '../shop/analysis.js';
import { footnotes } from './footnotes.js';
import type { Highlight, ReportBlock, ReportColumn, ReportTable, ReportValue } from './report-table.js';
import { segmentCharts } from './segment-charts.js';
import type { SegmentExtras } from './segment-extras.js';

interface SegmentColumn extends Omit<ReportColumn, 'header'> {
  readonly header: MessageKey;
  /** The cell of a segment, or of the shop as a whole. */
  readonly value: (worth: Worth, totals: Analysis['totals']) => ReportValue;
  /** For a column that not every shop can fill; shown always when left out. */
  readonly isShown?: (totals: Analysis['totals']) => boolean;
}

const columns: readonly SegmentColumn[] = [
  { id: 'customers', header: 'report-column-customers', format: 'count', width: 100, value: (w) => w.customers },
  {
    id: 'customerShare',
    header: 'report-column-share-customers',
    format: 'percent',
    width: 150,
    value: (w, t) => share(w.customers, t.customers),
  },
  { id: 'orders', header: 'report-column-orders', format: 'count', width: 80, value: (w) => w.orders },
  { id: 'netSales', header: 'report-column-net-sales', format: 'money', width: 120, value: (w) => w.netSales },
  {
    id: 'netSalesShare',
    header: 'report-column-share-net-sales',
    format: 'percent',
    width: 150,
    value: (w, t) => share(w.netSales, t.netSales),
  },
  { id: 'averageOrder', header: 'report-column-average-order', format: 'money', width: 160, value: (w) => share(w.netSales, w.orders) },
  { id: 'grossMargin', header: 'report-column-gross-margin', format: 'money', width: 120, value: (w) => w.grossMargin },
  {
    id: 'contributionMargin',
    header: 'report-column-contribution-margin',
    format: 'money',
    width: 140,
    value: (w) => w.contributionMargin,
    isShown: (totals) => totals.contributionMargin !== null,
  },
  { id: 'marginRate', header: 'report-column-margin-rate', format: 'percent', width: 90, value: (w) => w.marginRate },
  {
    id: 'serviceHours',
    header: 'report-column-service-hours',
    format: 'hours',
    width: 115,
    value: (w) => w.serviceMinutes && w.serviceMinutes / 60,
  },
  { id: 'serviceCost', header: 'report-column-service-cost', format: 'money', width: 110, value: (w) => w.serviceCost },
  {
    id: 'profitAfterService',
    header: 'report-column-profit-after-service',
    format: 'money',
    width: 160,
    value: (w) => w.profitAfterService,
  },
  { id: 'roi', header: 'report-column-roi', format: 'ratio', width: 100, value: (w) => w.roi },
  { id: 'roiState', header: 'report-column-roi-state', format: 'text', width: 360, value: (w) => say(`roi-means-${w.roiState}`) },
];

/**
 * What is each segment worth? One row per segment in rule order, and the shop as a whole below them.
 *
 * @param advice for each segment, where the report is to say what to do about it
 * @param extras marketing, intervals and trend, where the report is to have them
 * @param blocks small tables below it, such as the checks
 */
export function segmentsReport(
  analysis: Analysis,
  advice: readonly AdviceText[] | null = null,
  extras: SegmentExtras | null = null,
  blocks: readonly ReportBlock[] = [],
): ReportTable {
  const { segments, totals } = analysis;
  const shown = columns.filter(({ isShown }) => isShown?.(totals) ?? true);
  const cells = (worth: Worth) => shown.map((column) => column.value(worth, totals));
  return {
    id: 'segments',
    title: say('report-segments-title'),
    question: say('report-segments-question'),
    columns: [
      { id: 'segment', header: say('report-column-segment'), format: 'text', width: 180 },
      ...shown.map(({ id, header, format, width }) => ({ id, header: say(header), format, width })),
      ...(extras?.columns ?? []),
      ...(advice === null ? [] : adviceColumns()),
    ],
    rowKeys: segments.map((segment) => segment.name),
    rows: segments.map((segment, place) => [
      segment.name,
      ...cells(segment),
      ...(extras?.rows[place] ?? []),
      ...adviceCells(advice, place),
    ]),
    totalRow: [say('row-total'), ...totalCells(totals, cells), ...(extras?.totalCells ?? []), ...(advice === null ? [] : [null, null])],
    blocks,
    highlights: advice === null ? [] : adviceTones(),
    footnotes: [...footnotes(analysis), ...(extras?.footnotes ?? []), ...(advice === null ? [] : adviceNotes(totals))],
    charts: extras === null ? [] : segmentCharts(analysis),
  };
}

/** Whom to grow, and whom to fix or let go. */
function adviceTones(): Highlight[] {
  return (
    [
      ['grow', 'good'],
      ['fix', 'warn'],
      ['let-go', 'bad'],
    ] as const
  ).map(([key, tone]) => ({ column: 'advice', text: say(`advice-${key}`), tone }));
}

function adviceColumns(): ReportColumn[] {
  return [
    { id: 'advice', header: say('report-column-advice'), format: 'text', width: 110 },
    { id: 'adviceWhy', header: say('report-column-advice-why'), format: 'text', width: 620 },
  ];
}

function adviceCells(advice: readonly AdviceText[] | null, place: number): ReportValue[] {
  const { verdict, reason } = advice?.[place] ?? { verdict: '', reason: '' };
  return advice === null ? [] : [verdict, reason];
}

function adviceNotes({ tickets }: Analysis['totals']): string[] {
  return [say('advice-note'), ...(tickets === null ? [say('advice-note-before-service')] : [])];
}

/** The total's service columns take in the cost that belongs to nobody, as its profit and ROI do. */
function totalCells(totals: Analysis['totals'], cells: (worth: Worth) => ReportValue[]): ReportValue[] {
  const { serviceMinutes, serviceCost } = totals;
  return cells({
    ...totals,
    serviceMinutes: serviceMinutes === null ? null : serviceMinutes + (totals.unallocatedServiceMinutes ?? 0),
    serviceCost: serviceCost === null ? null : serviceCost + (totals.unallocatedServiceCost ?? 0),
  });
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
