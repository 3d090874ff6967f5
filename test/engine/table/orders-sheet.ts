import type { Cell } from '../../../src/engine/table/cell.js';
import { utcWallClock } from '../../../src/engine/table/columns.js';
import type { Issue, Result } from '../../../src/engine/table/issue.js';
import type { OrderLines } from '../../../src/engine/table/order-lines.js';
import { readOrders } from '../../../src/engine/table/read-orders.js';
import { recogniseTab } from '../../../src/engine/table/recognise-tab.js';
import { sayIssue } from './say-issue.js';

/** The three columns that an orders tab must have, and a date to fill in. */
export const head = ['Customer', 'Date', 'Amount'];
export const day = '2024-05-03';

function read(cells: Cell[][], marginRate: number | null): Result<OrderLines> {
  const source = { tab: 'Orders', cells };
  const found = recogniseTab(source, 'orders');
  return found.ok ? readOrders(source, found.value, { toWallClock: utcWallClock, marginRate }) : found;
}

/** Reads an orders tab that is expected to be readable. */
export function lines(cells: Cell[][], marginRate: number | null = null): { lines: OrderLines; issues: readonly Issue[] } {
  const result = read(cells, marginRate);
  if (!result.ok) throw new Error(sayIssue(result.issue));
  return { lines: result.value, issues: result.issues };
}

/** The sentence with which a tab is refused. */
export function refusal(cells: Cell[][]): string {
  const result = read(cells, null);
  if (result.ok) throw new Error('it was read');
  return sayIssue(result.issue);
}

/** Money columns in the major unit. */
export function units(amounts: Float64Array | null): number[] | null {
  return amounts === null ? null : [...amounts].map((amount) => amount / 10_000);
}
