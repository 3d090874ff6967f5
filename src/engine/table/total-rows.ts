import type { Cell } from './cell.js';
import { isBlank } from './cell-text.js';
import { type DataRows, dataCell } from './column-cells.js';
import type { ColumnDoubt } from './column-doubt.js';
import { headerKey } from './header-key.js';
import { rowState } from './order-lines.js';
import type { RecognisedTab } from './roles.js';

/** What people and programs write beside a sum, as `headerKey` folds it. */
const totalWords = new Set(['total', 'totals', 'grandtotal', 'subtotal', 'sum', 'overalltotal', 'totalsales', 'totalamount']);
const longestTotalWord = 24;

/**
 * Takes the sums below (or between) the data out: a row that says `Total` in some cell and has no date. Where the tab
 * has no date column only the customer's cell is asked, because a product may be called so.
 *
 * @param state the rows' states; a total row becomes `blank`, so that it is no row, no customer and no order
 * @returns the doubts to tell, one for each column in which a row says so
 */
export function takeOutTotalRows(rows: DataRows, recognised: RecognisedTab, state: Uint8Array): readonly ColumnDoubt[] {
  const columnOf = (role: string) => recognised.matches.find((match) => match.role === role)?.column ?? -1;
  const date = columnOf('date');
  const asked = date < 0 ? [columnOf('customer')] : recognised.headers.map((_, column) => column);
  const found = new Map<number, number[]>();
  for (let row = 0; row < rows.rowCount; row++) {
    if (state[row] !== rowState.counted) continue;
    const day = date < 0 ? '' : dataCell(rows, row, date);
    if (!isBlank(day) && !saysTotal(day)) continue;
    const column = asked.find((each) => saysTotal(dataCell(rows, row, each)));
    if (column === undefined) continue;
    state[row] = rowState.blank;
    const known = found.get(column);
    if (known === undefined) found.set(column, [row]);
    else known.push(row);
  }
  return [...found].map(([column, at]) => ({ code: 'total-row', column, rows: at }));
}

function saysTotal(cell: Cell): boolean {
  // Most texts of a date column begin with a digit; they are not folded.
  if (typeof cell !== 'string' || cell.length > longestTotalWord || cell === '') return false;
  const first = cell.charCodeAt(0);
  return !(first >= 48 && first <= 57) && totalWords.has(headerKey(cell));
}
