import type { SourceTab } from './cell.js';
import { dataRows } from './column-cells.js';
import type { NumberColumn, WallClock } from './columns.js';
import { encodeIds } from './encode-text.js';
import type { Result } from './issue.js';
import { createIssueList } from './issue-list.js';
import { sumStaysExact } from './money.js';
import { type NumberRoles, readNumberRoles } from './number-roles.js';
import { zeroWhereBlank } from './order-amounts.js';
import { rowState, type ServiceLines } from './order-lines.js';
import type { ColumnRole, RecognisedTab } from './roles.js';
import { blankCells, onlyCounted, startStates } from './row-states.js';

interface TimeUnit {
  readonly role: ColumnRole;
  readonly seconds: number;
}

/** The finest unit first: where a tab has several, it loses least. */
const timeUnits: readonly TimeUnit[] = [
  { role: 'seconds', seconds: 1 },
  { role: 'minutes', seconds: 60 },
  { role: 'hours', seconds: 3600 },
];

/**
 * Reads a recognised service tab into columns: one row per ticket, its time in whole seconds (half a second rounds up).
 * A row without a time counts as a ticket of unknown time; one whose time is negative or can't be read is `unreadable`.
 * A tab without rows gives no tickets. Rows without a customer keep code -1.
 */
export function readService(
  source: SourceTab,
  recognised: RecognisedTab,
  { toWallClock }: { toWallClock: WallClock },
): Result<ServiceLines> {
  const rows = dataRows(source, recognised);
  const state = startStates(rows, recognised);
  const issues = createIssueList(rows, toWallClock);
  const numbers = readNumberRoles(rows, recognised, { money: ['directCost'], plain: timeUnits.map(({ role }) => role) });
  const unit = timeUnits.find(({ role }) => numbers.byRole.has(role));
  const time = unit && numbers.byRole.get(unit.role);
  const seconds = unit && time ? wholeSeconds(time.reading.values, unit.seconds) : new Float64Array(rows.rowCount).fill(Number.NaN);
  if (unit && time) {
    const bad = [...time.reading.unreadable, ...negativeRows(time.reading.values)].sort((a, b) => a - b);
    issues.addRows('time-unreadable', time.column, onlyCounted(state, bad), { unit: unit.role });
    issues.addRows('decimal-mark-unclear', time.column, onlyCounted(state, time.reading.unclear), { header: time.header });
    issues.addRows('time-missing', time.column, blankCells(rows, time.column, state, time.reading.count), { unit: unit.role });
    for (const row of [...bad, ...time.reading.unclear]) if (state[row] === rowState.counted) state[row] = rowState.unreadable;
  }
  const directCost = directCostOf(numbers, rows.rowCount);
  const cost = numbers.byRole.get('directCost');
  if (cost) {
    const params = { header: cost.header };
    issues.addRows('value-unreadable', cost.column, onlyCounted(state, cost.reading.unreadable), params);
    issues.addRows('decimal-mark-unclear', cost.column, onlyCounted(state, cost.reading.unclear), params);
  }
  const customerColumn = recognised.matches.find(({ role }) => role === 'customer')?.column ?? -1;
  const customer = encodeIds(rows, customerColumn, { toWallClock, merge: true });
  const header = recognised.headers[customerColumn] ?? '';
  issues.addRows('formula-failed', customerColumn, onlyCounted(state, customer.errors), { header });
  const value = { recognised, rowCount: rows.rowCount, state, customer: customer.column, seconds, directCost };
  return { ok: true, value, issues: issues.list() };
}

function wholeSeconds(values: NumberColumn, secondsPerUnit: number): NumberColumn {
  // 0.1 minutes are 6.000000000000001 seconds in floating point; rounding ends that.
  return values.map((value) => (value >= 0 ? Math.round(value * secondsPerUnit) : Number.NaN));
}

function negativeRows(values: NumberColumn): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) if ((values[row] as number) < 0) rows.push(row);
  return rows;
}

/** Blank cells cost nothing; a column too large to be summed exactly is unknown throughout. */
function directCostOf(numbers: NumberRoles, rowCount: number): ServiceLines['directCost'] {
  const role = numbers.byRole.get('directCost');
  if (role === undefined) return null;
  const cost = zeroWhereBlank(role, rowCount);
  return sumStaysExact(cost) ? cost : cost.fill(Number.NaN);
}
