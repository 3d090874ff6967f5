import type { CellValue } from '../host/workbook/types.js';
import { columnsOf, settleThousands } from './settle-thousands.js';

export interface ImportedValues {
  /** Rows of equal length. */
  readonly values: CellValue[][];
  readonly columnFormats: (string | null)[];
}

const DASH = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

/**
 * Types the cells of a text file as a careful import into Sheets would, and loses nothing:
 * - empty text is an empty cell;
 * - a number written the canonical way (`12`, `-3.50`; no leading zeros, sign `+`, exponent or grouping) with at most 15
 *   significant digits becomes a number, and so does a longer fraction that a float holds exactly as written;
 * - `yyyy-mm-dd` becomes a date with that format, in a column without numbers (a column has one format);
 * - `1.234` becomes a number only where its column or the file shows that the point stands before decimals;
 * - everything else stays text: `007`, `1,5`, `12%`, `$5`, `1e5`, `TRUE`, times, and dates in any other order, which Sheets
 *   would read by the locale of whoever opens the file.
 *
 * @example importValues([['id', 'day'], ['007', '2026-01-31']]).values // [['id', 'day'], ['007', 46053]]
 */
export function importValues(rows: readonly (readonly string[])[]): ImportedValues {
  let width = 0;
  for (const row of rows) if (row.length > width) width = row.length;
  const hasNumber = new Uint8Array(width);
  const hasDate = new Uint8Array(width);
  const points: ColumnPoints = { decimal: new Uint8Array(width), unclear: new Uint8Array(width), comma: new Uint8Array(width) };
  const values: CellValue[][] = new Array(rows.length);
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as readonly string[];
    const cells: CellValue[] = new Array(width).fill(null);
    for (let c = 0; c < row.length; c++) {
      const text = row[c] as string;
      if (text === '') continue;
      const first = text.charCodeAt(0);
      cells[c] = text;
      const number = (first >= ZERO && first <= NINE) || first === DASH ? canonicalNumber(text) : null;
      const value = number ?? isoDateSerial(text);
      if (value === null) {
        if (points.comma[c] === 0 && text.length < mostWithComma && text.includes(',')) points.comma[c] = 1;
        continue;
      }
      if (number !== null && notePoint(points, c, text)) continue;
      cells[c] = value;
      (number === null ? hasDate : hasNumber)[c] = 1;
    }
    values[r] = cells;
  }
  settleThousands(values, points);
  keepContradictions(rows, values, points);
  return { values, columnFormats: settleDates(rows, values, hasNumber, hasDate) };
}

/** By column: whether a number shows that the point stands before decimals, and whether one may be grouped by it. */
export interface ColumnPoints {
  readonly decimal: Uint8Array;
  readonly unclear: Uint8Array;
  /** A short text with a comma: only such a column can hold `1,234` or `7,25`. */
  readonly comma: Uint8Array;
}

/** Texts that are longer are no numbers. */
const mostWithComma = 25;

/** Notes what a number's point says about its column. True for `1.234`, which is grouped where a comma stands before decimals. */
function notePoint({ decimal, unclear }: ColumnPoints, column: number, text: string): boolean {
  const decimals = text.length - 1 - text.lastIndexOf('.');
  if (decimals === text.length) return false;
  const start = text.charCodeAt(0) === DASH ? 1 : 0;
  const isUnclear = decimals === 3 && text.length - 4 - start <= 3 && text.charCodeAt(start) !== ZERO;
  (isUnclear ? unclear : decimal)[column] = 1;
  return isUnclear;
}

/**
 * Puts the text of decimals back into a column in which other texts have a decimal comma: a number no longer tells which mark
 * it was written with, and the reader of the column must see that they contradict each other.
 */
function keepContradictions(rows: readonly (readonly string[])[], values: CellValue[][], { decimal, comma }: ColumnPoints): void {
  const contradicted = columnsOf(comma).filter((column) => {
    const has = (cell: CellValue | undefined) => typeof cell === 'string' && isDecimalComma(cell);
    return decimal[column] === 1 && values.some((row) => has(row[column]));
  });
  for (const column of contradicted) {
    values.forEach((row, index) => {
      const text = rows[index]?.[column] ?? '';
      if (typeof row[column] === 'number' && text.includes('.')) row[column] = text;
    });
  }
}

/** True for a text such as `7,25` or `€ 1.007,25`. */
function isDecimalComma(text: string): boolean {
  return text.length < mostWithComma && text.includes(',') && /^\D{0,5}\d[\d.]{0,15},\d{1,2}\D{0,5}$/.test(text);
}

/** Gives date columns their format, and puts the text back where a column holds numbers as well. */
function settleDates(
  rows: readonly (readonly string[])[],
  values: CellValue[][],
  hasNumber: Uint8Array,
  hasDate: Uint8Array,
): (string | null)[] {
  const formats: (string | null)[] = [];
  for (let c = 0; c < hasDate.length; c++) {
    const isDate = hasDate[c] === 1 && hasNumber[c] === 0;
    formats.push(isDate ? 'yyyy-mm-dd' : null);
    if (hasDate[c] === 0 || isDate) continue;
    for (let r = 0; r < rows.length; r++) {
      const text = rows[r]?.[c] ?? '';
      if (isoDateSerial(text) !== null) (values[r] as CellValue[])[c] = text;
    }
  }
  return formats;
}

/** The number that a text spells in canonical form, or null. `-0` is no number: its sign would be lost. */
function canonicalNumber(text: string): number | null {
  if (text.length > 25) return null;
  const start = text.charCodeAt(0) === DASH ? 1 : 0;
  let significant = 0;
  let point = -1;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === POINT && point < 0) point = i;
    else if (code < ZERO || code > NINE) return null;
    else if (significant > 0 || code !== ZERO) significant++;
  }
  const wholeDigits = (point < 0 ? text.length : point) - start;
  if (wholeDigits === 0 || point === text.length - 1) return null;
  if (wholeDigits > 1 && text.charCodeAt(start) === ZERO) return null;
  if (start === 1 && significant === 0) return null;
  const value = Number(text);
  return significant <= 15 || (point >= 0 && String(value) === text) ? value : null;
}

const msPerDay = 86_400_000;
const serialZeroMs = Date.UTC(1899, 11, 30);

/** Days since 1899-12-30 of a calendar date from 1900 on, or null. */
function isoDateSerial(text: string): number | null {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const ms = Date.UTC(year, month - 1, day);
  // 31 April would roll over into May.
  return new Date(ms).getUTCDate() === day ? (ms - serialZeroMs) / msPerDay : null;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
