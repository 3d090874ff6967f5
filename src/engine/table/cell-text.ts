import type { Cell } from './cell.js';
import { isInvisible, isSpace } from './character.js';
import { utcWallClock, type WallClock } from './columns.js';

const millisecondsPerDay = 86_400_000;
const seenLength = 80;

/** True for an empty cell: nothing, or text of spaces and invisible marks only. */
export function isBlank(cell: Cell): boolean {
  if (cell === '' || cell === null || cell === undefined) return true;
  if (typeof cell !== 'string') return false;
  // Looking at the first character saves trimming nearly every cell.
  return cell.charCodeAt(0) <= 32 || cell.charCodeAt(0) >= 128 ? firstShown(cell) === cell.length : false;
}

/** Place of the first character that is neither a space nor an invisible mark; the text's length when there is none. */
function firstShown(text: string): number {
  let at = 0;
  while (at < text.length && isHidden(text.charCodeAt(at))) at++;
  return at;
}

function isHidden(code: number): boolean {
  return isSpace(code) || isInvisible(code);
}

/**
 * A cell as text: NFC, without outer spaces and invisible marks; numbers without a needless `.0`; dates as `2017-12-30`, with
 * ` 14:05` (and `:09`) after it where the time is not midnight; booleans as Sheets shows them. Empty gives `''`.
 *
 * @example cellText(17850.0) // '17850'
 */
export function cellText(cell: Cell, toWallClock: WallClock = utcWallClock): string {
  if (typeof cell === 'string') return tidyText(cell);
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell === null || cell === undefined) return '';
  return dateText(toWallClock(cell));
}

/** At most 80 characters of what stands in a cell, on one line, for a message. */
export function seenText(cell: Cell, toWallClock: WallClock = utcWallClock): string {
  const raw = typeof cell === 'string' ? cell.slice(0, 4 * seenLength) : cell;
  return shorten(cellText(raw, toWallClock).replace(/\s+/g, ' '));
}

/** Cuts a text to 80 characters, the last of them `…`, without splitting a surrogate pair. */
export function shorten(text: string): string {
  if (text.length <= seenLength) return text;
  const cut = text.slice(0, seenLength - 1);
  const last = cut.charCodeAt(cut.length - 1);
  return `${last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut}…`;
}

const errorTexts = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!', '#SPILL!', '#CALC!']);

/** True for the texts that a spreadsheet shows where a formula failed, such as `#N/A`. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && text.length < 12 && errorTexts.has(text.trim().toUpperCase());
}

function tidyText(text: string): string {
  const trimmed = text.trim();
  for (let i = 0; i < trimmed.length; i++) if (trimmed.charCodeAt(i) > 127) return withoutOuterMarks(trimmed).normalize('NFC');
  return trimmed;
}

/** Direction marks stand around many a name that was copied from a web page. */
function withoutOuterMarks(text: string): string {
  const start = firstShown(text);
  let end = text.length;
  while (end > start && isHidden(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function dateText(wallMilliseconds: number): string {
  if (!Number.isFinite(wallMilliseconds)) return 'an invalid date';
  const iso = new Date(wallMilliseconds).toISOString();
  const dayEnd = iso.indexOf('T');
  const day = iso.slice(0, dayEnd);
  const inDay = wallMilliseconds - Math.floor(wallMilliseconds / millisecondsPerDay) * millisecondsPerDay;
  if (inDay < 1000) return day;
  return `${day} ${iso.slice(dayEnd + 1, dayEnd + (inDay % 60_000 < 1000 ? 6 : 9))}`;
}
