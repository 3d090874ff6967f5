import { type DataRows, sourceCellName } from './column-cells.js';
import type { Issue } from './issue.js';
import type { RecognisedTab } from './roles.js';

/** The issue that a tab has headers and nothing below them. */
export function noDataRows({ source, start }: DataRows, { headers }: Pick<RecognisedTab, 'headers'>): Issue {
  const column = Math.max(
    0,
    headers.findIndex((header) => header !== ''),
  );
  return { code: 'no-data-rows', tab: source.tab, cell: sourceCellName(source, start - 1, column), seen: '' };
}
