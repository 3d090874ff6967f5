import { isoFromDay } from '../shop/iso-day.js';
import { seenText } from './cell-text.js';
import { type DataRows, dataCell, sourceCellName } from './column-cells.js';
import type { WallClock } from './columns.js';
import type { IssueList } from './issue-list.js';
import { rowState } from './order-lines.js';
import { readDays } from './read-date.js';
import type { RecognisedTab } from './roles.js';
import { onlyCounted } from './row-states.js';

/** A service log while it is being read. */
export interface ServiceReading {
  readonly rows: DataRows;
  readonly recognised: RecognisedTab;
  readonly state: Uint8Array;
  readonly issues: IssueList;
  readonly toWallClock: WallClock;
}

/**
 * Leaves out the tickets that are dated after the as-of date, as orders after it are, and says how many they are. What
 * has no date that can be read is counted; that is said too.
 *
 * @param asOfDay the date that the owner gave; days since 1970-01-01
 */
export function leaveOutLaterTickets(reading: ServiceReading, asOfDay: number): void {
  const { rows, recognised, state, issues, toWallClock } = reading;
  const column = recognised.matches.find(({ role }) => role === 'date')?.column;
  const date = isoFromDay(asOfDay);
  if (column === undefined) {
    const cell = sourceCellName(rows.source, rows.start - 1, 0);
    if (state.includes(rowState.counted)) issues.add({ code: 'service-undated', tab: rows.source.tab, cell, seen: '', params: { date } });
    return;
  }
  const header = recognised.headers[column] ?? '';
  const { days, unreadable, doubt } = readDays(rows, column, toWallClock);
  if (doubt !== null) {
    const cell = sourceCellName(rows.source, rows.start + doubt.row, column);
    const seen = seenText(dataCell(rows, doubt.row, column), toWallClock);
    issues.add({ code: 'service-dates-unclear', tab: rows.source.tab, cell, seen, params: { header, date } });
    return;
  }
  issues.addRows('service-date-unreadable', column, onlyCounted(state, unreadable), { date });
  const late: number[] = [];
  for (let row = 0; row < rows.rowCount; row++) if ((days[row] as number) > asOfDay && state[row] === rowState.counted) late.push(row);
  issues.addRows('service-after-as-of', column, late, { date });
  for (const row of late) state[row] = rowState.afterAsOf;
}
