import { say } from '../messages/index.js';
import type { DataRows } from './column-cells.js';
import { kindOfValues } from './column-values.js';
import { headerWords, isOwnTagHeader } from './header-key.js';
import type { HeaderRecord } from './headers/index.js';
import type { Matches } from './match-headers.js';

/** Words of headers whose numbers count nothing. */
const namingWords = new Set(
  'id ids no nr number code zip postal postcode phone mobile tel year month age row index rank key ref sku percent pct rate rating score stars'.split(
    ' ',
  ),
);

/**
 * Gives a role to a column by its values: only where exactly one column that has no role yet holds nothing but such
 * values. Two that would fit are no evidence, so the role stays open.
 */
export function matchValues(rows: DataRows, headers: readonly string[], record: HeaderRecord, matches: Matches): void {
  const taken = new Set([...matches.values()].map(({ column }) => column));
  const kind = record.kind === 'money' ? 'number' : record.kind;
  const fitting: number[] = [];
  headers.forEach((header, column) => {
    if (taken.has(column) || isOwnTagHeader(header)) return;
    if (kind === 'number' && headerWords(header).some((word) => namingWords.has(word))) return;
    if (kindOfValues(rows, column) === kind) fitting.push(column);
  });
  const column = fitting[0];
  if (fitting.length !== 1 || column === undefined) return;
  const header = headers[column] as string;
  const reason = say(`reason-only-${kind}-column`, { header });
  matches.set(record.role, { role: record.role, column, header, confidence: 'likely', reason });
}
