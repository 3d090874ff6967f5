import { say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import type { PivotSpec } from './report-table.js';

const netSales = { column: 'netSales', summarize: 'SUM', format: 'money' } as const;

/** The native pivot tables. Category is left out where the orders tab has no such column. */
export function pivotSpecs({ lines }: Analysis): readonly PivotSpec[] {
  const values = [{ ...netSales, name: say('report-column-net-sales') }];
  const byMonth: PivotSpec = {
    id: 'pivot-segment-month',
    title: say('pivot-segment-month-title'),
    question: say('pivot-segment-month-question'),
    source: 'pivot-data',
    rows: ['month'],
    columns: ['segment'],
    values,
  };
  const byCategory: PivotSpec = {
    id: 'pivot-segment-category',
    title: say('pivot-segment-category-title'),
    question: say('pivot-segment-category-question'),
    source: 'pivot-data',
    rows: ['category'],
    columns: ['segment'],
    values,
  };
  const hasCategory = lines.recognised.matches.some((match) => match.role === 'category');
  return hasCategory ? [byMonth, byCategory] : [byMonth];
}
