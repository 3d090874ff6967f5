import { type MessageKey, say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import type { ConversionFigures } from '../worth/channels/conversion-figures.js';
import { conversionResult } from '../worth/channels/conversion-result.js';
import type { ChartSpec, ReportColumn, ReportTable, ReportValue } from './report-table.js';

interface FigureColumn extends Omit<ReportColumn, 'header'> {
  readonly header: MessageKey;
  readonly value: (figures: ConversionFigures) => ReportValue;
}

const figureColumns: readonly FigureColumn[] = [
  { id: 'leads', header: 'report-column-leads', format: 'count', width: 80, value: (f) => f.leads },
  { id: 'won', header: 'report-column-won', format: 'count', width: 80, value: (f) => f.won },
  { id: 'lost', header: 'report-column-lost', format: 'count', width: 80, value: (f) => f.lost },
  { id: 'open', header: 'report-column-open', format: 'count', width: 80, value: (f) => f.open },
  { id: 'rate', header: 'report-column-conversion-rate', format: 'percent', width: 140, value: (f) => f.conversionRate },
  { id: 'rateLow', header: 'report-column-rate-low', format: 'percent', width: 110, value: (f) => f.rateLow },
  { id: 'rateHigh', header: 'report-column-rate-high', format: 'percent', width: 110, value: (f) => f.rateHigh },
  { id: 'wonCustomers', header: 'report-column-won-customers', format: 'count', width: 140, value: (f) => f.wonCustomers },
  { id: 'cost', header: 'report-column-lead-cost', format: 'money', width: 110, value: (f) => f.cost },
  { id: 'costPerWon', header: 'report-column-cost-per-won', format: 'money', width: 160, value: (f) => f.costPerWonCustomer },
  { id: 'marginPerWon', header: 'report-column-margin-per-won', format: 'money', width: 170, value: (f) => f.marginPerWonCustomer },
];

/** Whom do we chase in vain? A row for each segment of leads, and all of them together. Without a lead it has no rows, and says so. */
export function conversionReport(analysis: Analysis): ReportTable {
  const result = conversionResult(analysis);
  const cells = (figures: ConversionFigures) => figureColumns.map(({ value }) => value(figures));
  const nameOf = (segment: string | null) => segment ?? say('conversion-not-a-customer');
  const segments = result?.segments ?? [];
  return {
    id: 'conversion',
    title: say('report-conversion-title'),
    question: say('report-conversion-question'),
    columns: [
      { id: 'segment', header: say('report-column-segment'), format: 'text', width: 180 },
      ...figureColumns.map(({ id, header, format, width }) => ({ id, header: say(header), format, width })),
      { id: 'verdict', header: say('report-column-in-vain'), format: 'text', width: 120 },
    ],
    rowKeys: segments.map(({ segment }) => (segment === null ? '' : `segment ${segment}`)),
    rows: segments.map((line) => [nameOf(line.segment), ...cells(line), line.isChasedInVain ? say('conversion-yes-in-vain') : null]),
    totalRow: result === null || segments.length === 0 ? null : [say('row-total'), ...cells(result.totals), null],
    footnotes: result?.sentences ?? [say('conversion-no-leads')],
    charts: result?.totals.conversionRate ? [chart(segments, nameOf)] : [],
  };
}

type Line = ConversionFigures & { readonly segment: string | null };

function chart(segments: readonly Line[], nameOf: (segment: string | null) => string): ChartSpec {
  const best = segments.reduce((most, each) => ((each.conversionRate ?? -1) > (most.conversionRate ?? -1) ? each : most));
  return {
    id: 'conversion-rate',
    type: 'column',
    title: say('chart-conversion-spread', { best: nameOf(best.segment), bestRate: Math.round(100 * (best.conversionRate ?? 0)) }),
    labelColumn: 'segment',
    valueColumns: ['rate'],
    valueTitle: say('report-column-conversion-rate'),
  };
}
