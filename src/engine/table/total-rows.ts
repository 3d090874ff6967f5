import type { Cell } from './cell.js';
import { isBlank } from './cell-text.js';
import { type DataRows, dataCell } from './column-cells.js';
import type { ColumnDoubt } from './column-doubt.js';
import type { MoneyColumn } from './columns.js';
import { headerKey } from './header-key.js';
import { once } from './once.js';
import { rowState } from './order-lines.js';
import type { ColumnRole, RecognisedTab } from './roles.js';

/** What people and programs write beside a sum. */
const totalWords = once(
  () =>
    new Set(
      [
        ...['total', 'totals', 'grand total', 'sub total', 'sum', 'overall total', 'total sales', 'total amount'],
        ...['somme', 'total général', 'suma', 'total general', 'soma', 'total geral', 'summe', 'gesamt', 'gesamtsumme', 'totale', 'totaal'],
        ...['মোট', 'সর্বমোট', 'योग', 'कुल', 'कुल योग', 'المجموع', 'الإجمالي', 'jimla', 'jimilla', 'סה"כ'],
      ].map(headerKey),
    ),
);
const longestTotalText = 40;
/** Things may be called so. */
const namedFreely: readonly ColumnRole[] = ['product', 'category', 'brand', 'occasion'];

/**
 * Takes the sums below (or between) the data out: a row that says `Total` in some cell and has no date. Where the tab
 * has no date column only the customer's cell is asked, because a product may be called so.
 *
 * @param state the rows' states; that of a total row becomes `total`
 * @returns the doubts to tell, one for each column in which a row says so
 */
export function takeOutTotalRows(rows: DataRows, recognised: RecognisedTab, state: Uint8Array): readonly ColumnDoubt[] {
  const date = columnOf(recognised, 'date');
  const asked = date < 0 ? [columnOf(recognised, 'customer')] : recognised.headers.map((_, column) => column);
  const found: FoundTotal[] = [];
  const { rowCount, start } = rows;
  const { cells } = rows.source;
  for (let row = 0; row < rowCount; row++) {
    const day = date < 0 ? '' : cells[start + row]?.[date];
    // Nearly every row ends here: with a typed date, or a text that begins with a digit.
    if (typeof day === 'object' ? day !== null : typeof day === 'string' && startsWithDigit(day)) continue;
    if (state[row] !== rowState.counted || (!isBlank(day) && !saysTotal(day))) continue;
    const column = columnThat(saysTotal, rows, row, asked);
    if (column !== undefined) found.push({ row, column });
  }
  return markTotals(found, state, false);
}

/**
 * Takes out the sums that bear a date: a row with a text such as `TOTAL JANUARY` whose amount is, to the last unit, that
 * of the rows above it, or of those since the last such sum.
 *
 * @param amounts what each row says it sold
 */
export function takeOutSums(rows: DataRows, recognised: RecognisedTab, state: Uint8Array, amounts: MoneyColumn): readonly ColumnDoubt[] {
  const free = new Set(recognised.matches.filter(({ role }) => namedFreely.includes(role)).map(({ column }) => column));
  const asked = recognised.headers.map((_, column) => column).filter((column) => !free.has(column));
  const found: FoundTotal[] = [];
  let all = 0;
  let part = 0;
  for (let row = 0; row < amounts.length; row++) {
    const amount = amounts[row] as number;
    if (state[row] !== rowState.counted || Number.isNaN(amount)) continue;
    const column = amount !== 0 && (amount === all || amount === part) ? columnThat(namesTotal, rows, row, asked) : undefined;
    if (column === undefined) {
      all += amount;
      part += amount;
    } else {
      found.push({ row, column });
      part = 0;
    }
  }
  return markTotals(found, state, true);
}

/** The first of the asked columns whose cell in the row passes. Apart, because a closure in a loop costs every round. */
function columnThat(passes: (cell: Cell) => boolean, rows: DataRows, row: number, asked: readonly number[]): number | undefined {
  return asked.find((column) => passes(dataCell(rows, row, column)));
}

interface FoundTotal {
  readonly row: number;
  readonly column: number;
}

function markTotals(found: readonly FoundTotal[], state: Uint8Array, isSum: boolean): ColumnDoubt[] {
  const byColumn = new Map<number, number[]>();
  for (const { row, column } of found) {
    state[row] = rowState.total;
    const known = byColumn.get(column);
    if (known === undefined) byColumn.set(column, [row]);
    else known.push(row);
  }
  return [...byColumn].map(([column, at]) => ({ code: 'total-row', column, rows: at, params: { sum: isSum ? 1 : 0 } }));
}

function columnOf(recognised: RecognisedTab, role: ColumnRole): number {
  return recognised.matches.find((match) => match.role === role)?.column ?? -1;
}

function saysTotal(cell: Cell): boolean {
  return typeof cell === 'string' && totalWords().has(foldedText(cell));
}

function namesTotal(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const key = foldedText(cell);
  for (const word of totalWords()) if (key.startsWith(word) || key.endsWith(word)) return true;
  return false;
}

function startsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** Empty for a text that is too long, or begins with a digit as amounts and dates do. */
function foldedText(text: string): string {
  return text.length > longestTotalText || startsWithDigit(text) ? '' : headerKey(text);
}
