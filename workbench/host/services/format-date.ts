const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  let made: Intl.DateTimeFormat;
  const field = 'numeric' as const;
  const fields = { year: field, month: field, day: field, hour: field, minute: field, second: field, hourCycle: 'h23' as const };
  try {
    made = new Intl.DateTimeFormat('en-US', { timeZone, ...fields });
  } catch {
    // Apps Script takes an unknown zone for GMT, as Java's TimeZone.getTimeZone does.
    made = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...fields });
  }
  formatters.set(timeZone, made);
  return made;
}

/**
 * `Utilities.formatDate`: Java's SimpleDateFormat patterns, English names. A letter that is not handled throws by name.
 *
 * @example formatDate(Date.UTC(2026, 0, 31, 13), 'Etc/UTC', "yyyy-MM-dd'T'HH:mm") // 2026-01-31T13:00
 */
export function formatDate(milliseconds: number, timeZone: string, pattern: string): string {
  if (!Number.isFinite(milliseconds)) throw new Error('Invalid argument: date. Should be of type: Date');
  const part: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(milliseconds)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const local = Date.UTC(year, month - 1, day, hour, minute, second, ((milliseconds % 1000) + 1000) % 1000);
  const offset = Math.round((local - milliseconds) / 60000);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return field(run, new Date(local), offset);
  });
}

function field(run: string, at: Date, offset: number): string {
  const padded = (value: number) => String(value).padStart(run.length, '0');
  switch (run[0]) {
    case 'y':
      return run.length === 2 ? String(at.getUTCFullYear()).slice(-2) : padded(at.getUTCFullYear());
    case 'M':
    case 'L':
      return named(run, months, at.getUTCMonth()) ?? padded(at.getUTCMonth() + 1);
    case 'd':
      return padded(at.getUTCDate());
    case 'E':
      return (run.length >= 4 ? days[at.getUTCDay()] : days[at.getUTCDay()]?.slice(0, 3)) ?? '';
    case 'u':
      return padded(at.getUTCDay() || 7);
    case 'D':
      return padded(Math.floor((at.getTime() - Date.UTC(at.getUTCFullYear(), 0, 1)) / 86400000) + 1);
    default:
      return clockField(run, at, offset, padded);
  }
}

function clockField(run: string, at: Date, offset: number, padded: (value: number) => string): string {
  switch (run[0]) {
    case 'H':
      return padded(at.getUTCHours());
    case 'k':
      return padded(at.getUTCHours() || 24);
    case 'h':
      return padded(at.getUTCHours() % 12 || 12);
    case 'K':
      return padded(at.getUTCHours() % 12);
    case 'm':
      return padded(at.getUTCMinutes());
    case 's':
      return padded(at.getUTCSeconds());
    case 'S':
      return padded(at.getUTCMilliseconds());
    case 'a':
      return at.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'Z':
      return zone(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : run.length === 1 ? zone(offset, '').slice(0, 3) : zone(offset, run.length === 3 ? ':' : '');
    case 'z':
      return offset === 0 ? 'GMT' : `GMT${zone(offset, ':')}`;
    default:
      throw new Error(`workbench: Utilities.formatDate does not know the pattern letter ${run[0]}`);
  }
}

function named(run: string, names: readonly string[], index: number): string | null {
  if (run.length < 3) return null;
  return (run.length === 3 ? names[index]?.slice(0, 3) : names[index]) ?? null;
}

function zone(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}${separator}${pad(size % 60)}`;
}
