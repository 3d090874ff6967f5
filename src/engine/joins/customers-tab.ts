import type { SourceTab } from '../table/cell.js';
import { isBlank } from '../table/cell-text.js';
import { type DataRows, dataCell, dataRows } from '../table/column-cells.js';
import type { DayColumn, NumberColumn, TextColumn, WallClock } from '../table/columns.js';
import { encodeText } from '../table/encode-text.js';
import type { Result } from '../table/issue.js';
import { createIssueList, type IssueList } from '../table/issue-list.js';
import type { CustomerList } from '../table/order-lines.js';
import { readCustomers } from '../table/read-customers.js';
import { readDays } from '../table/read-date.js';
import { readNumbers } from '../table/read-number.js';
import { recogniseTab } from '../table/recognise-tab.js';
import type { ChosenColumns } from '../table/roles.js';

/** One column of a customers tab, a value per row. A blank cell is NaN in numbers and days, and code -1 in text: never 0. */
export type CustomerColumn = {
  readonly header: string;
  /** How many rows that are about somebody have nothing in this column. */
  readonly blanks: number;
  /** Cells that are no number, or no date, in a column of numbers or dates; each is in the issues, and NaN. */
  readonly unreadable: number;
} & (
  | { readonly kind: 'number'; readonly values: NumberColumn }
  | { readonly kind: 'date'; readonly values: DayColumn }
  | { readonly kind: 'text'; readonly values: TextColumn }
);

/** A customers tab by itself: who stands in it, and every column with what it holds. */
export interface CustomersTab {
  readonly list: CustomerList;
  /** In the tab's order; columns without a header are left out. */
  readonly columns: readonly CustomerColumn[];
  /** The column with this header, exactly as it is written; undefined for none. */
  column(header: string): CustomerColumn | undefined;
}

/** So many of a column's cells must be numbers, or dates, for the others to be mistakes rather than words. */
const mostly = 0.9;

/**
 * Reads a customers tab without any orders: the engine's entry for a list of customers and whatever else is known about
 * them. What a column holds is decided from all of its values. A column of numbers in which a few cells are words stays a
 * column of numbers, and the few are issues; ids, names, addresses, phone numbers and codes with a leading zero are text.
 * A tab without rows gives no customers.
 *
 * Not ok: an empty tab; no column that says who the customer is.
 *
 * @param options.chosen the owner's own choice of columns, by header
 * @example readCustomersTab({ tab: 'Customers', cells: [['ID', 'Spent'], ['a', 12], ['b', ' ']] }, { toWallClock: Number }).ok // true
 */
export function readCustomersTab(
  source: SourceTab,
  options: { readonly toWallClock: WallClock; readonly chosen?: ChosenColumns },
): Result<CustomersTab> {
  const found = recogniseTab(source, 'customers', options.chosen);
  if (!found.ok) return found;
  const recognised = found.value;
  const read = readCustomers(source, recognised, options);
  if (!read.ok) return read;
  const rows = dataRows(source, recognised);
  const issues = createIssueList(rows, options.toWallClock);
  const isText = new Set(recognised.matches.map(({ column }) => column));
  const context: Reading = { rows, toWallClock: options.toWallClock, issues, filledRows: countFilledRows(rows) };
  const columns = recognised.headers.flatMap((header, column) =>
    header === '' ? [] : [readColumn(context, { header, column, isText: isText.has(column) })],
  );
  const value: CustomersTab = {
    list: read.value,
    columns,
    column: (header) => columns.find((column) => column.header === header),
  };
  return { ok: true, value, issues: [...found.issues, ...read.issues, ...issues.list()] };
}

interface Reading {
  readonly rows: DataRows;
  readonly toWallClock: WallClock;
  readonly issues: IssueList;
  readonly filledRows: number;
}

interface Place {
  readonly header: string;
  readonly column: number;
  /** The column's role says that it is text, whatever it looks like. */
  readonly isText: boolean;
}

function readColumn({ rows, toWallClock, issues, filledRows }: Reading, { header, column, isText }: Place): CustomerColumn {
  const { filled, isCode } = lookAt(rows, column);
  const common = { header, blanks: filledRows - filled };
  if (!isText && !isCode && filled > 0) {
    const numbers = readNumbers(rows, column);
    if (numbers.count >= filled * mostly) {
      issues.addRows('value-unreadable', column, numbers.unreadable, { header });
      issues.addRows('decimal-mark-unclear', column, numbers.unclear, { header });
      return { ...common, kind: 'number', values: numbers.values, unreadable: numbers.unreadable.length + numbers.unclear.length };
    }
    const days = readDays(rows, column, toWallClock);
    if (days.doubt !== null && days.unreadable.length <= filled * (1 - mostly)) {
      issues.addRows('column-dates-unclear', column, [days.doubt.row], { header });
    } else if (days.count >= filled * mostly) {
      issues.addRows('column-date-unreadable', column, days.unreadable, { header });
      return { ...common, kind: 'date', values: days.days, unreadable: days.unreadable.length };
    }
  }
  return { ...common, kind: 'text', values: encodeText(rows, column, toWallClock).column, unreadable: 0 };
}

/** How many cells of a column hold something, and whether one is a code such as `01000`, whose zero a number would lose. */
function lookAt(rows: DataRows, column: number): { readonly filled: number; readonly isCode: boolean } {
  let filled = 0;
  let isCode = false;
  for (let row = 0; row < rows.rowCount; row++) {
    const cell = dataCell(rows, row, column);
    if (isBlank(cell)) continue;
    filled++;
    if (typeof cell === 'string' && /^\s*0\d+\s*$/.test(cell)) isCode = true;
  }
  return { filled, isCode };
}

function countFilledRows({ source, start, rowCount }: DataRows): number {
  let filled = 0;
  for (let row = 0; row < rowCount; row++) if (source.cells[start + row]?.some((cell) => !isBlank(cell)) === true) filled++;
  return filled;
}
