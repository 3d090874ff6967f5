import type { WallClock } from '../../engine/table/columns.js';
import { utcWallClock } from '../../engine/table/columns.js';

/** Names under which a spreadsheet may have the script's own zone (`timeZone` in appsscript.json). */
const scriptZoneNames = new Set(['Etc/UTC', 'UTC', 'Etc/UCT', 'Etc/GMT', 'GMT', 'Etc/Zulu', 'Etc/Universal']);
const quarterHourMs = 900_000;
const dayMs = 86_400_000;

/**
 * How dates in cells are to be read: the wall clock of the spreadsheet's own zone. Cells hold instants, so the same
 * cell would be another day in another zone. Allowed in custom functions.
 *
 * A zone's offset is asked of the platform once per day that occurs in the data, and per quarter of an hour only on a
 * day on which clocks change (no zone has ever changed twice in a day, or off a quarter of an hour since 1972).
 */
export function sheetWallClock(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): WallClock {
  return wallClockOf(spreadsheet.getSpreadsheetTimeZone(), (instant, zone) => Utilities.formatDate(instant, zone, 'yyyy-MM-dd HH:mm:ss'));
}

/** As above, with the platform's formatter passed in; it must answer `yyyy-MM-dd HH:mm:ss` in the zone. */
export function wallClockOf(zone: string, format: (instant: Date, zone: string) => string): WallClock {
  if (scriptZoneNames.has(zone)) return utcWallClock;
  const offsets = new Map<number, number>();
  const offsetAt = (ms: number): number => {
    const known = offsets.get(ms);
    if (known !== undefined) return known;
    const offset = Date.parse(`${format(new Date(ms), zone).replace(' ', 'T')}Z`) - ms;
    offsets.set(ms, offset);
    return offset;
  };
  return (instant) => {
    const ms = instant.getTime();
    const dayStart = Math.floor(ms / dayMs) * dayMs;
    const offset = offsetAt(dayStart);
    if (offset === offsetAt(dayStart + dayMs)) return ms + offset;
    return ms + offsetAt(Math.floor(ms / quarterHourMs) * quarterHourMs);
  };
}
