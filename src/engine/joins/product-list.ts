import type { SourceTab } from '../table/cell.js';
import { dataRows } from '../table/column-cells.js';
import type { DayColumn, MoneyColumn, TextColumn, WallClock } from '../table/columns.js';
import { dayDoubtIssue } from '../table/day-doubt-issue.js';
import { encodeIds } from '../table/encode-text.js';
import type { Result } from '../table/issue.js';
import { createIssueList } from '../table/issue-list.js';
import { readNumberRoles } from '../table/number-roles.js';
import { rowState } from '../table/order-lines.js';
import { readDays } from '../table/read-date.js';
import type { ColumnRole, RecognisedTab } from '../table/roles.js';
import { onlyCounted, startStates } from '../table/row-states.js';

/** The products tab as columns: a row is a product, or a product from a day on. */
export interface ProductList {
  readonly recognised: RecognisedTab;
  readonly rowCount: number;
  /** Code and name, merged by key (case, spaces, NFC); null for a column that is not there. */
  readonly sku: TextColumn | null;
  readonly product: TextColumn | null;
  /** What one unit costs, in 1/10,000; NaN unknown. Null when no column tells it. */
  readonly unitCost: MoneyColumn | null;
  /** From which day the row holds; NaN: always. Null when no column tells it: then each product has one row. */
  readonly fromDay: DayColumn | null;
}

/**
 * Reads a recognised products tab. A product that stands in several rows is a doubt, unless a date column says from when
 * each row holds. A tab without rows gives no products.
 *
 * Not ok: dates whose order of day and month can't be told.
 */
export function readProducts(
  source: SourceTab,
  recognised: RecognisedTab,
  { toWallClock }: { toWallClock: WallClock },
): Result<ProductList> {
  const rows = dataRows(source, recognised);
  const state = startStates(rows, recognised);
  const issues = createIssueList(rows, toWallClock);
  const columnOf = (role: ColumnRole) => recognised.matches.find((match) => match.role === role)?.column ?? -1;
  const ids = (column: number) => (column < 0 ? null : encodeIds(rows, column, { toWallClock, merge: true }).column);
  const dateColumn = columnOf('date');
  const days = dateColumn < 0 ? null : readDays(rows, dateColumn, toWallClock);
  if (days !== null && days.doubt !== null) return { ok: false, issue: dayDoubtIssue(rows, recognised, days.doubt) };
  const cost = readNumberRoles(rows, recognised, { money: ['unitCost'], plain: [] }).byRole.get('unitCost');
  if (days !== null) {
    issues.addRows('date-unreadable', dateColumn, onlyCounted(state, days.unreadable));
    // A cost from nobody knows when must not hold from ever.
    for (const row of days.unreadable) if (cost !== undefined) cost.reading.values[row] = Number.NaN;
  }
  if (cost !== undefined) {
    const params = { header: cost.header };
    issues.addRows('value-unreadable', cost.column, onlyCounted(state, cost.reading.unreadable), params);
    issues.addRows('decimal-mark-unclear', cost.column, onlyCounted(state, cost.reading.unclear), params);
  }
  const sku = ids(columnOf('sku'));
  const product = ids(columnOf('product'));
  const value: ProductList = {
    ...{ recognised, rowCount: rows.rowCount, sku, product },
    unitCost: cost?.reading.values ?? null,
    fromDay: days?.days ?? null,
  };
  const key = sku === null ? columnOf('product') : columnOf('sku');
  issues.addRows('product-unnamed', key, unnamedRows(value, state));
  issues.addRows('product-repeated', key, days === null ? repeatedRows(value) : []);
  return { ok: true, value, issues: issues.list() };
}

function unnamedRows({ sku, product }: ProductList, state: Uint8Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < state.length; row++) {
    if (state[row] !== rowState.blank && (sku?.codes[row] ?? -1) < 0 && (product?.codes[row] ?? -1) < 0) rows.push(row);
  }
  return rows;
}

/** Rows whose product stands in an earlier row with another cost. */
function repeatedRows({ sku, product, unitCost }: ProductList): number[] {
  const key = sku ?? product;
  if (key === null || unitCost === null) return [];
  const firstRow = new Int32Array(key.labels.length).fill(-1);
  const rows: number[] = [];
  key.codes.forEach((code, row) => {
    if (code < 0) return;
    const first = firstRow[code] as number;
    if (first < 0) firstRow[code] = row;
    else if (unitCost[row] !== unitCost[first]) rows.push(row);
  });
  return rows;
}
