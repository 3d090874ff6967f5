import { quantileCuts } from '../../segments/scores/quantile-cuts.js';
import type { DataRows } from '../../table/column-cells.js';
import { dataCell } from '../../table/column-cells.js';
import type { NumberColumn, WallClock } from '../../table/columns.js';
import { readDays } from '../../table/read-date.js';

/** How long cases took, as their opening and closing times tell it. */
export interface OpenCloseTimes {
  /** Whole seconds; NaN where a case is not closed, or a time can't be read; below zero where it was closed before it was opened. */
  readonly seconds: NumberColumn;
  /** Data rows whose time was cut to `capSeconds`, ascending. */
  readonly capped: readonly number[];
  readonly capSeconds: number;
  /** Upper quartile of the times before they were cut. */
  readonly quartileSeconds: number;
  /** What was cut off altogether. */
  readonly cutSeconds: number;
}

const secondsPerDay = 86_400;
const workingDay = 8 * 3600;

/**
 * The time from opening to closing of each row. A case may wait over night, so a time that lies above both Q3 + 3 × IQR
 * (quartiles by type 7, of the closed cases) and eight hours is cut to the larger of the two.
 *
 * Null where no cell of either column has a time of day, or the dates can't be read: days tell nothing about the work.
 */
export function openCloseSeconds(rows: DataRows, columns: { open: number; closed: number }, toWallClock: WallClock): OpenCloseTimes | null {
  const opened = instants(rows, columns.open, toWallClock);
  const closed = instants(rows, columns.closed, toWallClock);
  if (opened === null || closed === null || !(opened.hasTime && closed.hasTime)) return null;
  const seconds = closed.values.map((end, row) => end - (opened.values[row] as number));
  const told = seconds.filter((each) => each >= 0);
  const [lowerQuartile = 0, , upperQuartile = 0] = quantileCuts(told, 4);
  const fence = upperQuartile + 3 * (upperQuartile - lowerQuartile);
  const capSeconds = Math.round(Math.max(workingDay, fence));
  const capped: number[] = [];
  let cutSeconds = 0;
  seconds.forEach((each, row) => {
    if (!(each > capSeconds)) return;
    capped.push(row);
    cutSeconds += each - capSeconds;
    seconds[row] = capSeconds;
  });
  return { seconds, capped, capSeconds, quartileSeconds: upperQuartile, cutSeconds };
}

/** Seconds since 1970-01-01 at the wall clock; NaN where a cell is blank or unreadable. */
function instants(rows: DataRows, column: number, toWallClock: WallClock): { values: NumberColumn; hasTime: boolean } | null {
  const { days, doubt } = readDays(rows, column, toWallClock);
  if (doubt !== null) return null;
  let hasTime = false;
  const values = days.map((day, row) => {
    const time = secondsOfDay(dataCell(rows, row, column), toWallClock);
    if (time > 0) hasTime = true;
    return day * secondsPerDay + time;
  });
  return { values, hasTime };
}

function secondsOfDay(cell: unknown, toWallClock: WallClock): number {
  if (cell instanceof Date) return modulo(Math.round(toWallClock(cell) / 1000), secondsPerDay);
  // A serial number has the time of day behind its point.
  if (typeof cell === 'number') return Math.round((cell - Math.floor(cell)) * secondsPerDay) % secondsPerDay;
  return typeof cell === 'string' && cell.length <= longestTime ? secondsOfText(cell) : 0;
}

const longestTime = 100;
const timeForm = /(?:^|[\sT,])(\d{1,2}):(\d{2})(?::(\d{2}))?/;

function secondsOfText(text: string): number {
  const found = timeForm.exec(text);
  if (found === null) return 0;
  const hour = Number(found[1]);
  const rest = text.slice(found.index + found[0].length).toLowerCase();
  const isAfternoon = /^[^a-z]{0,12}p\.? ?m/.test(rest);
  const isMorning = /^[^a-z]{0,12}a\.? ?m/.test(rest);
  const hours = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour === 12 ? 0 : hour;
  return hours * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
