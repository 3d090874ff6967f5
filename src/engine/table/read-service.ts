import { contactColumns } from '../joins/contact-columns.js';
import { openCloseSeconds } from '../on-demand.js';
import type { SourceTab } from './cell.js';
import { dataRows } from './column-cells.js';
import type { NumberColumn, TextColumn, WallClock } from './columns.js';
import { encodeIds } from './encode-text.js';
import type { Result } from './issue.js';
import { createIssueList } from './issue-list.js';
import { largeAmounts } from './large-amounts.js';
import { lazyColumns } from './lazy-columns.js';
import { sumStaysExact } from './money.js';
import { noDataRows } from './no-data-rows.js';
import { type NumberRoles, readNumberRoles } from './number-roles.js';
import { zeroWhereBlank } from './order-amounts.js';
import { rowState, type ServiceLines } from './order-lines.js';
import { takeOutRepeatedHeaders } from './repeated-headers.js';
import type { ColumnRole, RecognisedTab } from './roles.js';
import { blankCells, onlyCounted, startStates } from './row-states.js';
import { leaveOutLaterTickets, type ServiceReading } from './service-dates.js';
import { takeOutTotalRows } from './total-rows.js';

interface TimeUnit {
  readonly role: ColumnRole;
  readonly seconds: number;
}

/** What the service tab does not say itself. */
export interface ReadServiceOptions {
  readonly toWallClock: WallClock;
  /** The as-of date that the owner gave, days since 1970-01-01; null or absent: the whole log counts. */
  readonly asOfDay?: number | null;
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
 * A tab without rows gives no tickets. Rows without a customer keep code -1. Tickets after a given as-of date are left
 * out, where the log has dates.
 *
 * Not ok: times or costs whose sum would not be exact.
 */
export function readService(source: SourceTab, recognised: RecognisedTab, options: ReadServiceOptions): Result<ServiceLines> {
  const { toWallClock, asOfDay } = options;
  const rows = dataRows(source, recognised);
  const state = startStates(rows, recognised);
  const issues = createIssueList(rows, toWallClock);
  const reading: ServiceReading = { rows, recognised, state, issues, toWallClock };
  if (!state.includes(rowState.counted)) issues.add(noDataRows(rows, recognised));
  for (const doubt of takeOutRepeatedHeaders(rows, recognised, state)) issues.tell(doubt);
  for (const doubt of takeOutTotalRows(rows, recognised, state)) issues.tell(doubt);
  if (asOfDay !== undefined && asOfDay !== null) leaveOutLaterTickets(reading, asOfDay);
  const numbers = readNumberRoles(rows, recognised, { money: ['directCost'], plain: [...timeUnits.map(({ role }) => role), 'effort'] });
  const time = readTimes(reading, numbers);
  const cost = readCosts(reading, numbers);
  for (const measure of [time, cost]) {
    if (measure !== null && !sumStaysExact(measure.values)) return { ok: false, issue: largeAmounts(rows, measure, toWallClock) };
  }
  const { text, day } = lazyColumns(rows, toWallClock, { columns: new Set(), mark: null });
  const value = {
    recognised,
    rowCount: rows.rowCount,
    state,
    customer: readCustomer(reading),
    ...contactColumns(rows, recognised, toWallClock),
    seconds: time?.values ?? new Float64Array(rows.rowCount).fill(Number.NaN),
    directCost: cost?.values ?? null,
    effort: readEffort(reading, numbers),
    hasTimes: time !== null,
    ...{ text, day },
  };
  return { ok: true, value, issues: issues.list() };
}

/** A column of the log as numbers by data row. */
interface Measure {
  readonly column: number;
  readonly values: Float64Array;
}

/** Whole seconds of work; a row whose time is no time becomes unreadable. Null without such a column. */
function readTimes(log: ServiceReading, numbers: NumberRoles): Measure | null {
  const { rows, state, issues } = log;
  const unit = timeUnits.find(({ role }) => numbers.byRole.has(role));
  const time = unit && numbers.byRole.get(unit.role);
  if (unit === undefined || time === undefined) return readOpenClose(log);
  const { column, reading } = time;
  const { unreadable, unclear, count } = reading;
  const negative = negativeRows(reading.values);
  issues.addRows('time-unreadable', column, onlyCounted(state, unreadable), { unit: unit.role });
  issues.addRows('time-negative', column, onlyCounted(state, negative), { unit: unit.role });
  issues.addRows('decimal-mark-unclear-left-out', column, onlyCounted(state, unclear));
  issues.addRows('time-missing', column, blankCells(rows, column, state, count), { unit: unit.role });
  for (const row of [...unreadable, ...negative, ...unclear]) if (state[row] === rowState.counted) state[row] = rowState.unreadable;
  return { column, values: wholeSeconds(reading.values, unit.seconds) };
}

/** Time from opening to closing, where no column tells the work itself; what was cut off is told. Null without such columns. */
function readOpenClose({ rows, recognised, state, issues, toWallClock }: ServiceReading): Measure | null {
  const columnOf = (role: ColumnRole) => recognised.matches.find((match) => match.role === role)?.column;
  const open = columnOf('date');
  const closed = columnOf('closed');
  if (open === undefined || closed === undefined) return null;
  const times = openCloseSeconds(rows, { open, closed }, toWallClock);
  if (times === null) return null;
  const { seconds, capped, capSeconds, quartileSeconds, cutSeconds } = times;
  const hours = (each: number) => Math.round(each / 360) / 10;
  const counted = onlyCounted(state, [...state.keys()]);
  const negative = counted.filter((row) => (seconds[row] as number) < 0);
  issues.addRows('service-time-from-dates', closed, counted.filter((row) => (seconds[row] as number) >= 0).slice(0, 1), {
    header: recognised.headers[open] ?? '',
  });
  issues.addRows('time-negative', closed, negative, { unit: 'time' });
  const params = { hours: hours(capSeconds), quartile: hours(quartileSeconds), off: hours(cutSeconds) };
  issues.addRows('service-time-capped', closed, onlyCounted(state, capped), params);
  issues.addRows('service-not-closed', closed, blankCells(rows, closed, state));
  for (const row of negative) state[row] = rowState.unreadable;
  return { column: closed, values: seconds.map((each) => (each >= 0 ? each : Number.NaN)) };
}

/** What tickets cost apart from their time; a blank cell costs nothing. Null without such a column. */
function readCosts({ rows, state, issues }: ServiceReading, numbers: NumberRoles): Measure | null {
  const cost = numbers.byRole.get('directCost');
  if (cost === undefined) return null;
  const { column, header, reading } = cost;
  issues.addRows('value-unreadable', column, onlyCounted(state, reading.unreadable), { header });
  issues.addRows('decimal-mark-unclear', column, onlyCounted(state, reading.unclear), { header });
  return { column, values: zeroWhereBlank(cost, rows.rowCount) };
}

/** Effort scores; one that is no number from 1 to 10 is unknown, and named. Null without such a column. */
function readEffort({ state, issues }: ServiceReading, numbers: NumberRoles): NumberColumn | null {
  const effort = numbers.byRole.get('effort');
  if (effort === undefined) return null;
  const { column, header, reading } = effort;
  const off: number[] = [];
  reading.values.forEach((value, row) => {
    if (value < 1 || value > 10) off.push(row);
  });
  issues.addRows('value-unreadable', column, onlyCounted(state, reading.unreadable), { header });
  issues.addRows('effort-off-scale', column, onlyCounted(state, off), { header });
  return reading.values.map((value) => (value >= 1 && value <= 10 ? value : Number.NaN));
}

function readCustomer({ rows, recognised, state, issues, toWallClock }: ServiceReading): TextColumn {
  const column = recognised.matches.find(({ role }) => role === 'customer')?.column ?? -1;
  const customer = encodeIds(rows, column, { toWallClock, merge: true });
  const header = recognised.headers[column] ?? '';
  issues.addRows('formula-failed', column, onlyCounted(state, customer.errors), { header });
  return customer.column;
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
