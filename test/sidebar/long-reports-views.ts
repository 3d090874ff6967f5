import type { PivotChoicesView, ReportsView } from '../../src/shell/server/reply.js';
import { longName } from './long-views.js';
import { deletedQuestion, pivotChoicesView, reportsView, typedQuestion } from './reports-views.js';

/** The Reports page of a shop with many reports, and names that nobody planned for. */

const twenty = Array.from({ length: 20 }, (_, index) => index);

export const longReportsView: ReportsView = {
  tabs: twenty.map((index) => ({
    id: `report-${index}`,
    title: longName(index),
    tab: index % 4 === 3 ? null : longName(index + (index % 2)),
    isPivot: index % 3 === 0,
    isLeft: index === 3,
  })),
  lastRefresh: { at: '2026-03-02T14:05:00.000Z', by: longName(2), seconds: 12345, rows: `'${longName(0)}'!A2:L50001` },
  isStale: true,
  staleMessage: `The tab ${longName(1)} has changed since: press Refresh all.`,
  previousStates: 3,
  refreshedBy: longName(0),
  schedule: { everyHours: 4 },
  checks: [{ ok: false, text: `Rows of ${longName(0)} are missing: 12,345,678.` }, ...reportsView.checks],
  questions: [
    {
      ...typedQuestion,
      message: `Something was typed into 1,234 cells of ${longName(1)}.`,
      cells: twenty.map((index) => ({ cell: `B${index + 7}`, seen: longName(index) })),
      count: 1234,
    },
    { ...deletedQuestion, message: `The tab ${longName(2)} was deleted.` },
  ],
};

export const longPivotChoicesView: PivotChoicesView = {
  ...pivotChoicesView,
  fields: pivotChoicesView.fields.map((field, index) => ({
    ...field,
    label: longName(index),
    values: field.kind === 'date' ? [] : Array.from({ length: 200 }, (_, value) => longName(value)),
  })),
  values: pivotChoicesView.values.map((value, index) => ({ ...value, label: longName(index) })),
};
