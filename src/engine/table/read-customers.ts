import { contactColumns } from '../joins/contact-columns.js';
import { fillCustomers } from '../joins/fill-customers.js';
import type { SourceTab } from './cell.js';
import { dataRows } from './column-cells.js';
import type { TextColumn, WallClock } from './columns.js';
import { encodeIds } from './encode-text.js';
import type { Result } from './issue.js';
import { createIssueList } from './issue-list.js';
import { lazyColumns } from './lazy-columns.js';
import { readNames } from './names-of-customers.js';
import type { CustomerList } from './order-lines.js';
import { rowState } from './order-lines.js';
import type { RecognisedTab } from './roles.js';
import { startStates } from './row-states.js';

/**
 * Reads a recognised customers tab: an id per row, and any other column when it is asked for. A customer who stands in
 * several rows, and a row without an id, an address and a number, are doubts; all rows are kept. A tab without rows gives no customers.
 */
export function readCustomers(
  source: SourceTab,
  recognised: RecognisedTab,
  { toWallClock }: { toWallClock: WallClock },
): Result<CustomerList> {
  const rows = dataRows(source, recognised);
  const state = startStates(rows, recognised);
  const issues = createIssueList(rows, toWallClock);
  const column = recognised.matches.find(({ role }) => role === 'customer')?.column ?? -1;
  const nameColumn = recognised.matches.find(({ role }) => role === 'customerName')?.column ?? -1;
  const contacts = contactColumns(rows, recognised, toWallClock);
  const customer = fillCustomers({ ...contacts, customer: encodeIds(rows, column, { toWallClock, merge: true }).column });
  const { repeated, nameless } = doubtfulRows(customer, state);
  issues.addRows('customer-repeated', column, repeated);
  issues.addRows('customer-id-missing', column, nameless);
  const lazy = lazyColumns(rows, toWallClock, { columns: new Set(), mark: null });
  const names = readNames(rows, customer, nameColumn);
  const value = { recognised, rowCount: rows.rowCount, customer, names, ...contacts, text: lazy.text, number: lazy.number, day: lazy.day };
  return { ok: true, value, issues: issues.list() };
}

function doubtfulRows(customer: TextColumn, state: Uint8Array): { repeated: readonly number[]; nameless: readonly number[] } {
  const repeated: number[] = [];
  const nameless: number[] = [];
  const seen = new Uint8Array(customer.labels.length);
  customer.codes.forEach((code, row) => {
    if (code < 0) {
      if (state[row] !== rowState.blank) nameless.push(row);
    } else if (seen[code] === 1) repeated.push(row);
    else seen[code] = 1;
  });
  return { repeated, nameless };
}
