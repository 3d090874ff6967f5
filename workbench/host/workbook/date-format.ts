import { languageTag } from './language-tag.js';
import { dateOfSerial } from './serial-date.js';

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly letter: string; readonly count: number }
  | { readonly kind: 'elapsed'; readonly letter: string; readonly count: number }
  | { readonly kind: 'half-day' };

const partsByFormat = new Map<string, readonly Part[] | null>();
const dateFormats = new Map<string, boolean>();
const namesByLocale = new Map<string, { readonly months: NamePair; readonly days: NamePair }>();

interface NamePair {
  readonly short: readonly string[];
  readonly long: readonly string[];
}

/**
 * Whether a number format shows dates, times or durations, so that a script reads the cell as a `Date`.
 * @example isDateFormat('yyyy-mm-dd') // true
 * @example isDateFormat('#,##0.00') // false
 */
export function isDateFormat(format: string): boolean {
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const bare = format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, '');
  const is =
    !/^general$/i.test(bare) && !/[0#@?]/.test(bare.replace(/[.,]0+/g, '')) && /[ymdhs]/i.test(bare.replace(/\[(?!h|m|s)[^\]]*\]/gi, ''));
  dateFormats.set(format, is);
  return is;
}

/**
 * A serial number through a date format: `y m d h s` and their repetitions, `AM/PM`, elapsed `[h]`, `[mm]`, `[ss]`, text.
 * `m` next to hours or seconds is minutes. Gives null for a format with anything else, or a serial that is no date.
 */
export function renderDate(serial: number, format: string, locale: string): string | null {
  let parts = partsByFormat.get(format);
  if (parts === undefined) {
    parts = readParts(format);
    partsByFormat.set(format, parts);
  }
  if (!parts) return null;
  const clock = dateOfSerial(serial);
  if (!clock) return null;
  const halfDays = parts.some((part) => part.kind === 'half-day');
  let shown = '';
  for (const part of parts) {
    if (part.kind === 'text') shown += part.text;
    else if (part.kind === 'half-day') shown += clock.hour < 12 ? 'AM' : 'PM';
    else if (part.kind === 'elapsed') shown += elapsed(serial, part.letter, part.count);
    else shown += field(clock, part, halfDays, locale);
  }
  return shown;
}

function field(
  clock: NonNullable<ReturnType<typeof dateOfSerial>>,
  part: { letter: string; count: number },
  halfDays: boolean,
  locale: string,
): string {
  const two = (value: number) => (part.count >= 2 ? String(value).padStart(2, '0') : String(value));
  switch (part.letter) {
    case 'y':
      return part.count > 2 ? String(clock.year).padStart(4, '0') : String(clock.year % 100).padStart(2, '0');
    case 'M':
      return part.count > 2 ? (pick(namesOf(locale).months, part.count)[clock.month - 1] ?? '') : two(clock.month);
    case 'd':
      return part.count > 2 ? (pick(namesOf(locale).days, part.count)[clock.weekday] ?? '') : two(clock.day);
    case 'h':
      return two(halfDays ? ((clock.hour + 11) % 12) + 1 : clock.hour);
    case 'm':
      return two(clock.minute);
    case 's':
      return two(clock.second);
    default:
      return String(clock.millisecond).padStart(3, '0').slice(0, part.count);
  }
}

function elapsed(serial: number, letter: string, count: number): string {
  const seconds = Math.round(serial * 86400);
  const size = letter === 'h' ? 3600 : letter === 'm' ? 60 : 1;
  const whole = Math.floor(Math.abs(seconds) / size);
  return (seconds < 0 ? '-' : '') + String(whole).padStart(count, '0');
}

function readParts(format: string): readonly Part[] | null {
  const parts: Part[] = [];
  const rest = (format.split(';')[0] ?? '').trim();
  for (let at = 0; at < rest.length; ) {
    const token = /^(?:"([^"]*)"|\\(.)|(am\/pm|a\/p)|\[(h+|m+|s+)\]|\[\$[^\]]*\]|(y+|m+|d+|h+|s+)|\.(0+)|([^a-z0#?@"\\[\]]))/i.exec(
      rest.slice(at),
    );
    if (!token) return null;
    at += token[0].length;
    const [, quoted, escaped, halfDay, long, run, thousandths, other] = token;
    if (halfDay) parts.push({ kind: 'half-day' });
    else if (long) parts.push({ kind: 'elapsed', letter: long.charAt(0).toLowerCase(), count: long.length });
    else if (run) parts.push({ kind: 'field', letter: run.charAt(0).toLowerCase(), count: run.length });
    else if (thousandths) parts.push({ kind: 'text', text: '.' }, { kind: 'field', letter: 'f', count: thousandths.length });
    else parts.push({ kind: 'text', text: quoted ?? escaped ?? other ?? '' });
  }
  return parts.map((part, index) => monthOrMinute(part, index, parts));
}

/** `m` means minutes right after hours and right before seconds, months everywhere else. */
function monthOrMinute(part: Part, index: number, parts: readonly Part[]): Part {
  if (part.kind !== 'field' || part.letter !== 'm') return part;
  const near = (step: number) => {
    for (let at = index + step; at >= 0 && at < parts.length; at += step) {
      const other = parts[at] as Part;
      if (other.kind === 'field' || other.kind === 'elapsed') return other.letter;
    }
    return '';
  };
  return near(-1) === 'h' || near(1) === 's' ? part : { ...part, letter: 'M' };
}

function pick(names: NamePair, count: number): readonly string[] {
  return count > 3 ? names.long : names.short;
}

function namesOf(locale: string): { readonly months: NamePair; readonly days: NamePair } {
  const known = namesByLocale.get(locale);
  if (known) return known;
  let tag = 'en-US';
  try {
    tag = Intl.getCanonicalLocales(languageTag(locale))[0] ?? 'en-US';
  } catch {
    // A locale that Intl does not know gets English names.
  }
  const write = (part: 'month' | 'weekday', style: 'short' | 'long', count: number) =>
    Array.from({ length: count }, (_, index) => {
      // January 2023 began on a Sunday, so day 1 + n is weekday n.
      const day = part === 'month' ? Date.UTC(2023, index, 15) : Date.UTC(2023, 0, 1 + index);
      return new Intl.DateTimeFormat(tag, { [part]: style, timeZone: 'UTC' }).format(day);
    });
  const made = {
    months: { short: write('month', 'short', 12), long: write('month', 'long', 12) },
    days: { short: write('weekday', 'short', 7), long: write('weekday', 'long', 7) },
  };
  namesByLocale.set(locale, made);
  return made;
}
