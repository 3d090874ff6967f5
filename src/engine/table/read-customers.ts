import { contactColumns } from '../joins/contact-columns.js';
import { fillCustomers } from '../joins/fill-customers.js';
import type { SourceTab } from './cell.js';
import { type DataRows, dataRows } from './column-cells.js';
import type { DayColumn, TextColumn, WallClock } from './columns.js';
import { encodeIds } from './encode-text.js';
import type { Result } from './issue.js';
import { createIssueList, type IssueList } from './issue-list.js';
import { lazyColumns } from './lazy-columns.js';
import { readNames } from './names-of-customers.js';
import { readNumberRoles } from './number-roles.js';
import type { CustomerList } from './order-lines.js';
import { rowState } from './order-lines.js';
import { readDays } from './read-date.js';
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
  const numbers = readNumberRoles(rows, recognised, { money: [], plain: numberRoles }).byRole;
  for (const { column: at, header, reading } of numbers.values()) issues.addRows('value-unreadable', at, reading.unreadable, { header });
  const numeric = new Set([...numbers.values()].map((each) => each.column));
  const lazy = lazyColumns(rows, toWallClock, { columns: numeric, mark: null });
  const births = readBirthDates({ rows, recognised, issues, toWallClock });
  const names = readNames(rows, customer, nameColumn);
  const value = { recognised, rowCount: rows.rowCount, customer, names, ...contacts, text: lazy.text, number: lazy.number };
  const day = (at: number) => (at === births?.column ? births.days : lazy.day(at));
  return { ok: true, value: { ...value, day }, issues: issues.list() };
}

/** Columns that are numbers by their role, so that a word in one of their cells is a mistake, and the rest stays usable. */
const numberRoles = ['birthYear', 'age', 'followers'] as const;

interface ListReading {
  readonly rows: DataRows;
  readonly recognised: RecognisedTab;
  readonly issues: IssueList;
  readonly toWallClock: WallClock;
}

/** Birth dates, with those that are none named; null without such a column, or where day and month can't be told apart. */
function readBirthDates({ rows, recognised, issues, toWallClock }: ListReading): { column: number; days: DayColumn } | null {
  const column = recognised.matches.find(({ role }) => role === 'birthDate')?.column;
  if (column === undefined) return null;
  const { days, unreadable, doubt } = readDays(rows, column, toWallClock);
  if (doubt !== null) return null;
  issues.addRows('birth-date-unreadable', column, unreadable, { header: recognised.headers[column] ?? '' });
  return { column, days };
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
