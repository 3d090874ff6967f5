const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01; serial 0 is 1899-12-30. */
const UNIX_EPOCH_SERIAL = 25569;
const QUARTER_HOUR_MS = 900_000;

/** The reading of a clock and calendar. `weekday` is 0 for Sunday; months count from 1. */
export interface ClockReading {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offsets by whole UTC day, where the day has only one; `NaN` where the clock changes during it. */
  readonly byDay: Map<number, number>;
  readonly byQuarterHour: Map<number, number>;
}

const zones = new Map<string, Zone>();

/**
 * Serial number that a cell holds for an instant, in a spreadsheet of that time zone.
 * @param ms Milliseconds since 1970-01-01 UTC.
 * @example serialFromInstant(Date.UTC(2026, 0, 31), 'UTC') // 46053
 */
export function serialFromInstant(ms: number, timeZone: string): number {
  // Dividing once, from whole milliseconds, gives whole days exactly.
  return (ms + offsetAt(ms, timeZone)) / DAY_MS + UNIX_EPOCH_SERIAL;
}

/**
 * Instant of a serial number, in milliseconds. A clock reading that was skipped (spring) counts on from before the change; one
 * that came twice (autumn) is the first of the two, as in JavaScript's own `Date`.
 */
export function instantFromSerial(serial: number, timeZone: string): number {
  const local = Math.round((serial - UNIX_EPOCH_SERIAL) * DAY_MS);
  if (isUtc(timeZone)) return local;
  const before = offsetAt(local - DAY_MS, timeZone);
  const after = offsetAt(local + DAY_MS, timeZone);
  if (before === after && offsetAt(local - before, timeZone) === before) return local - before;
  const early = local - before;
  if (offsetAt(early, timeZone) === before) return early;
  const late = local - after;
  if (offsetAt(late, timeZone) === after) return late;
  return early;
}

/** What clock and calendar show for a serial number, to the nearest millisecond; null outside the years 1 to 9999. */
export function dateOfSerial(serial: number): ClockReading | null {
  const date = new Date(Math.round((serial - UNIX_EPOCH_SERIAL) * DAY_MS));
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return null;
  return {
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

/** Serial number of a calendar day; months and days out of range carry over, as in `DATE(2026, 13, 1)`. */
export function serialOfDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MS + UNIX_EPOCH_SERIAL;
}

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds. An unknown zone throws a sentence. */
export function offsetAt(ms: number, timeZone: string): number {
  if (isUtc(timeZone)) return 0;
  const zone = zoneOf(timeZone);
  const day = Math.floor(ms / DAY_MS);
  let offset = zone.byDay.get(day);
  if (offset === undefined) {
    const start = computeOffset(day * DAY_MS, zone);
    offset = start === computeOffset((day + 1) * DAY_MS, zone) ? start : Number.NaN;
    zone.byDay.set(day, offset);
  }
  if (!Number.isNaN(offset)) return offset;
  const quarter = Math.floor(ms / QUARTER_HOUR_MS);
  let exact = zone.byQuarterHour.get(quarter);
  if (exact === undefined) {
    exact = computeOffset(quarter * QUARTER_HOUR_MS, zone);
    zone.byQuarterHour.set(quarter, exact);
  }
  return exact;
}

function isUtc(timeZone: string): boolean {
  return timeZone === 'UTC' || timeZone === 'Etc/UTC' || timeZone === 'GMT' || timeZone === 'Etc/GMT';
}

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new Error(`"${timeZone}" is not a time zone. Use a name such as "America/New_York".`);
  }
  const made: Zone = { format, byDay: new Map(), byQuarterHour: new Map() };
  zones.set(timeZone, made);
  return made;
}

function computeOffset(ms: number, zone: Zone): number {
  const whole = Math.floor(ms / 1000) * 1000;
  const shown = new Map(zone.format.formatToParts(whole).map((part) => [part.type, part.value]));
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(shown.get(type));
  const year = shown.get('era') === 'BC' ? 1 - number('year') : number('year');
  const local = new Date(0);
  local.setUTCFullYear(year, number('month') - 1, number('day'));
  local.setUTCHours(number('hour'), number('minute'), number('second'), 0);
  return local.getTime() - whole;
}
