import { seenText } from './cell-text.js';
import { type DataRows, dataCell, sourceCellName } from './column-cells.js';
import type { Issue } from './issue.js';
import type { DayDoubt } from './read-date.js';
import type { RecognisedTab } from './roles.js';

/** The issue that stops the work where a date column's order of day and month can't be told. */
export function dayDoubtIssue(rows: DataRows, recognised: RecognisedTab, doubt: DayDoubt): Issue {
  const column = recognised.matches.find(({ role }) => role === 'date')?.column ?? 0;
  const name = (row: number) => sourceCellName(rows.source, rows.start + row, column);
  const seen = (row: number) => seenText(dataCell(rows, row, column));
  const about = { tab: rows.source.tab, cell: name(doubt.row), seen: seen(doubt.row) };
  const header = recognised.headers[column] ?? '';
  if (doubt.kind === 'either') return { code: 'date-order-unclear', ...about, params: { header } };
  return { code: 'date-orders-mixed', ...about, params: { header, other: name(doubt.other), otherSeen: seen(doubt.other) } };
}
