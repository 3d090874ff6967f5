import { serialOfDay } from './serial-date.js';

/** What a typed text means. `format` is the number format that typing it brings along, or null. */
export type TypedInput =
  | { readonly formula: string }
  | { readonly value: number | string | boolean | null; readonly format: string | null };

/**
 * Reads a text as Sheets does when a person types it into a cell of an en_US sheet.
 *
 * - `=...` is a formula (a lone `=` is text); `'text` is that text as it is; blank is an empty cell
 * - numbers: `12`, `-1.5`, `.5`, `1,234.50` (brings `#,##0.00`), `1e3`, `12%` (0.12), `$12.50`, `(5)` for -5
 * - dates `2026-01-31`, `2026/1/31`, `1/31/2026` (month first) with or without a time; times `9:30`, `21:05:30`, `9:30 pm`
 * - `true` and `false` in any case
 *
 * It is careful: what is not clearly one of these stays text exactly as typed - two-digit years, written months, day-first dates,
 * other currencies. Sheets reads more.
 */
export function readTyped(text: string): TypedInput {
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  if (text.startsWith("'")) return { value: text.slice(1), format: null };
  const trimmed = text.trim();
  if (trimmed === '') return { value: null, format: null };
  // Nothing longer than a date with a time is anything but text.
  if (trimmed.length > 40) return { value: text, format: null };
  if (/^true$/i.test(trimmed)) return { value: true, format: null };
  if (/^false$/i.test(trimmed)) return { value: false, format: null };
  return readNumber(trimmed) ?? readMoment(trimmed) ?? { value: text, format: null };
}

function readNumber(text: string): TypedInput | null {
  const match = /^(\()?([+-]?)(\$?)([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:e([+-]?\d{1,3}))?(%?)(\))?$/i.exec(text);
  if (!match) return null;
  const [, open, sign = '', dollar, innerSign = '', whole = '', decimals = '', exponent, percent, close] = match;
  if (whole === '' && decimals.length < 2) return null;
  if (Boolean(open) !== Boolean(close) || (open && (sign || innerSign)) || (sign && innerSign)) return null;
  if (exponent !== undefined && (dollar || percent || whole.includes(','))) return null;
  const size = Number(whole.replace(/,/g, '') + decimals + (exponent === undefined ? '' : `e${exponent}`));
  if (!Number.isFinite(size)) return null;
  const negative = Boolean(open) || sign === '-' || innerSign === '-';
  const value = percent ? percentOf(whole.replace(/,/g, ''), decimals) : size;
  const cents = decimals.length > 1;
  let format: string | null = null;
  if (dollar) format = cents ? '"$"#,##0.00' : '"$"#,##0';
  else if (percent) format = cents ? '0.00%' : '0%';
  else if (whole.includes(',')) format = cents ? '#,##0.00' : '#,##0';
  return { value: negative && value !== 0 ? -value : value, format };
}

/** Moves the decimal point in the text, so that 12.3% is exactly the number 0.123. */
function percentOf(whole: string, decimals: string): number {
  return Number(`${whole === '' ? '0' : whole}${decimals}e-2`);
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?\s?(am|pm)?$/i;

function readMoment(text: string): TypedInput | null {
  const clock = readTime(text);
  if (clock) return { value: clock.days, format: clock.format };
  const dated = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[ T](.+))?$/.exec(text) ?? null;
  if (dated) return readDate(Number(dated[1]), Number(dated[3]), Number(dated[4]), { format: 'yyyy-mm-dd', time: dated[5] });
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (.+))?$/.exec(text);
  if (!american) return null;
  return readDate(Number(american[3]), Number(american[1]), Number(american[2]), { format: 'm/d/yyyy', time: american[4] });
}

function readDate(year: number, month: number, day: number, how: { format: string; time: string | undefined }): TypedInput | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return null;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > daysInMonth) return null;
  const serial = serialOfDay(year, month, day);
  if (how.time === undefined) return { value: serial, format: how.format };
  const clock = readTime(how.time);
  if (!clock || clock.days >= 1) return null;
  return { value: serial + clock.days, format: `${how.format} ${clock.format.startsWith('h:mm:ss') ? 'hh:mm:ss' : 'hh:mm'}` };
}

function readTime(text: string): { days: number; format: string } | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds, thousandths, half] = match;
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59 || hour > 23) return null;
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/p/i.test(half) ? 12 : 0);
  }
  const total = hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(thousandths ?? 0);
  return { days: total / 86400, format: `h:mm${seconds === undefined ? '' : ':ss'}${half ? ' am/pm' : ''}` };
}
