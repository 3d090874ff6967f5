import type { PivotChoicesView, QuestionView, ReportsView, RestoredView } from '../../src/shell/server/reply.js';

/** The Reports page of the same made-up shop as in `views.ts`. */

type Tab = ReportsView['tabs'][number];

const tab = (id: string, title: string, rest: Partial<Tab> = {}): Tab => ({
  id,
  title,
  tab: title,
  isPivot: false,
  isLeft: false,
  ...rest,
});

export const reportsView: ReportsView = {
  tabs: [
    tab('segments', 'Segments report'),
    tab('customers', 'Customers', { tab: 'Who is who' }),
    tab('pivot-segment-month', 'Segment by month', { isPivot: true }),
    tab('profit-curve', 'Profit curve', { tab: null }),
    tab('conversion', 'Conversion', { tab: null, isLeft: true }),
  ],
  lastRefresh: { at: '2026-03-02T14:05:00.000Z', by: 'Rina', seconds: 12.34, rows: 'Orders!A2:L401' },
  isStale: false,
  staleMessage: '',
  previousStates: 2,
  refreshedBy: 'Rina',
  checks: [
    { ok: true, text: 'The segments add up to the sheet: 400 rows.' },
    { ok: true, text: 'Every row has one tag.' },
  ],
  questions: [],
};

export const staleMessage = 'Orders have changed since these reports were made: press Refresh all.';

/** Before anything was made. */
export const newReportsView: ReportsView = {
  ...reportsView,
  tabs: [],
  lastRefresh: null,
  previousStates: 0,
  refreshedBy: '',
  checks: [],
};

export const typedQuestion: QuestionView = {
  id: 'segments',
  tab: 'Segments report',
  kind: 'typed-inside',
  message: 'Something was typed into 2 cells of “Segments report”: keep it, or overwrite it?',
  cells: [
    { cell: 'B7', seen: 'ask Rina' },
    { cell: 'C9', seen: '' },
  ],
  count: 2,
};

export const deletedQuestion: QuestionView = {
  id: 'profit-curve',
  tab: 'Profit curve',
  kind: 'tab-deleted',
  message: 'The tab “Profit curve” was deleted: make it again, or leave it?',
  cells: [],
  count: 0,
};

export const askingReportsView: ReportsView = { ...reportsView, questions: [typedQuestion, deletedQuestion] };

export const restoredView: RestoredView = { tabs: ['Segments report', 'Customers'], issues: [] };

export const pivotChoicesView: PivotChoicesView = {
  fields: [
    { id: 'segment', label: 'Segment', kind: 'text', values: ['Consumer', 'Corporate', 'Home Office'], count: 3 },
    { id: 'date', label: 'Date', kind: 'date', values: [], count: 0 },
    { id: 'category', label: 'Category', kind: 'text', values: ['Technology', 'Furniture'], count: 2 },
    { id: 'product', label: 'Product', kind: 'text', values: ['Chair', 'Desk', 'Lamp'], count: 1850 },
  ],
  dates: [
    { id: 'month', label: 'Month' },
    { id: 'year', label: 'Year' },
  ],
  values: [
    { measure: 'netSales', by: 'sum', label: 'Net sales', isBeside: false, needsSegmentRows: false },
    { measure: 'orders', by: 'count', label: 'Orders', isBeside: false, needsSegmentRows: false },
    { measure: 'netSales', by: 'margin-percent', label: 'Margin %', isBeside: true, needsSegmentRows: false },
    { measure: 'netSales', by: 'roi', label: 'ROI', isBeside: true, needsSegmentRows: true },
  ],
  mostRows: 2,
  mostValues: 3,
  built: [
    {
      id: 'pivot-own-1',
      request: {
        name: 'My furniture',
        rows: ['product'],
        columns: 'date',
        dates: 'year',
        values: [{ measure: 'netSales', by: 'margin-percent' }],
        filter: { field: 'category', keep: ['Furniture'] },
        sort: { by: 0, descending: true },
      },
    },
  ],
};
