import { say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import { type PivotField, pivotCells } from './pivot-cells.js';
import type { PivotSpec } from './report-table.js';

const netSales = { column: 'netSales', summarize: 'SUM', format: 'money' } as const;

/** The native pivot tables: segment by month, and by category, channel and product where the orders tab has such a column. */
export function pivotSpecs(analysis: Analysis): readonly PivotSpec[] {
  return ['month' as const, ...pivotCells(analysis).fields].map(bySegment);
}

function bySegment(row: PivotField | 'month'): PivotSpec {
  return {
    id: `pivot-segment-${row}`,
    title: say(`pivot-segment-${row}-title`),
    question: say(`pivot-segment-${row}-question`),
    source: 'pivot-data',
    rows: [row],
    columns: ['segment'],
    values: [{ ...netSales, name: say('report-column-net-sales') }],
  };
}
