import { seenText } from './cell-text.js';
import { type DataRows, dataCell, sourceCellName } from './column-cells.js';
import type { Issue } from './issue.js';
import type { DayDoubt } from './read-date.js';
import type { RecognisedTab } from './roles.js';

/** The question that stops the work where a date column's order of day, month and year can't be told; it names three rows. */
export function dayDoubtIssue(rows: DataRows, recognised: RecognisedTab, doubt: DayDoubt): Issue {
  const column = recognised.matches.find(({ role }) => role === 'date')?.column ?? 0;
  const name = (row: number) => sourceCellName(rows.source, rows.start + row, column);
  const seen = (row: number) => seenText(dataCell(rows, row, column));
  const about = { tab: rows.source.tab, cell: name(doubt.row), seen: seen(doubt.row) };
  const header = recognised.headers[column] ?? '';
  if (doubt.kind !== 'both') {
    const code = doubt.kind === 'either' ? 'date-order-unclear' : 'date-year-unclear';
    const more = doubt.rows.slice(1);
    const others = more.map((row) => `, “${seen(row)}” (${name(row)})`).join('');
    return { code, ...about, params: { header, others }, count: doubt.rows.length, moreCells: more.map(name) };
  }
  return { code: 'date-orders-mixed', ...about, params: { header, other: name(doubt.other), otherSeen: seen(doubt.other) } };
}
