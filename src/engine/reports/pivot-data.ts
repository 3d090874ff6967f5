import { say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import { sumRows } from '../worth/sum-rows.js';
import { pivotCells } from './pivot-cells.js';
import type { ReportTable, ReportValue } from './report-table.js';

/**
 * The source of the native pivots: one row for each segment, month, category, channel and product that were sold together.
 *
 * The pivots could stand on the orders tab itself, but then a date that is text, a cancelled order or a discount
 * column would make them disagree with the report. These rows hold exactly what the report counts, so a pivot's grand
 * total is the report's total; and there are at most some thousands of them, however many orders there are: where all
 * products would be too many, the best-selling ones stand apart and the rest together.
 */
export function pivotData(analysis: Analysis): ReportTable {
  const { lines, segments } = analysis;
  const { keys, ofRow, fields } = pivotCells(analysis);
  const sums = sumRows(lines, ofRow, keys.length);
  const withCost = lines.cogs !== null;
  const rows = keys.map((key, group): ReportValue[] => [
    segments[key.segment]?.name ?? '',
    key.month,
    ...key.labels,
    (sums.netSales[group] as number) / 10_000,
    ...(withCost ? [((sums.netSales[group] as number) - (sums.cogs[group] as number)) / 10_000] : []),
    sums.rows[group] as number,
  ]);
  return {
    id: 'pivot-data',
    title: say('report-pivot-data-title'),
    question: say('report-pivot-data-question'),
    columns: [
      { id: 'segment', header: say('report-column-segment'), format: 'text', width: 160 },
      { id: 'month', header: say('report-column-month'), format: 'month', width: 90 },
      ...fields.map((id) => ({ id, header: say(`report-column-${id}`), format: 'text', width: 160 }) as const),
      { id: 'netSales', header: say('report-column-net-sales'), format: 'money', width: 120 },
      ...(withCost ? ([{ id: 'grossMargin', header: say('report-column-gross-margin'), format: 'money', width: 120 }] as const) : []),
      { id: 'orderLines', header: say('report-column-order-lines'), format: 'count', width: 90 },
    ],
    rowKeys: keys.map((key) => [segments[key.segment]?.name, key.month, ...key.labels].join('|')),
    rows,
    totalRow: null,
    footnotes: [],
    hidden: true,
    charts: [],
  };
}
