import type { Cell } from './cell.js';
import { cellText, isBlank } from './cell-text.js';
import { type DataRows, dataCell } from './column-cells.js';
import { compactDay, readDateText } from './date-text.js';
import { readNumberText } from './number-text.js';

const sampleSize = 200;
/** The share of the cells that must be of one kind: a ledger has a slip here and there. */
const nearlyAll = 0.9;

/** What a column holds, judged by its first 200 filled cells, without asking its header. */
export interface ColumnContent {
  readonly column: number;
  readonly kind: 'blank' | 'date' | 'email' | 'number' | 'id' | 'text' | 'mixed';
  /** Share of the texts that look like the name of a person or firm: two to four words without a digit. */
  readonly nameShare: number;
  /** Whether every value is different from all others. */
  readonly isUnique: boolean;
}

/**
 * Looks at a column's values. Numbers that count nothing (zeros in front, a running number, years, whole numbers of equal
 * length from four digits) are ids.
 */
export function contentOf(rows: DataRows, column: number): ColumnContent {
  const sample: Cell[] = [];
  for (let row = 0; row < rows.rowCount && sample.length < sampleSize; row++) {
    const cell = dataCell(rows, row, column);
    if (!isBlank(cell)) sample.push(cell);
  }
  const texts = sample.map((cell) => cellText(cell));
  const isMostly = (fits: (cell: Cell, text: string) => boolean) =>
    sample.filter((cell, index) => fits(cell, texts[index] as string)).length >= nearlyAll * sample.length;
  const nameShare = texts.filter(isName).length / Math.max(1, texts.length);
  const found = { column, nameShare, isUnique: new Set(texts).size === texts.length };
  if (sample.length === 0) return { ...found, kind: 'blank' };
  if (isMostly(isDate)) return { ...found, kind: 'date' };
  if (isMostly((_, text) => isEmail(text))) return { ...found, kind: 'email' };
  if (isMostly(isNumber)) return { ...found, kind: countsNothing(texts) ? 'id' : 'number' };
  return {
    ...found,
    kind: sample.some((cell, index) => isNumber(cell) || isDate(cell) || texts[index] === '') ? mixedKind(texts) : 'text',
  };
}

/** Codes such as `A-17` and `17` are texts together. */
function mixedKind(texts: readonly string[]): ColumnContent['kind'] {
  return texts.every((text) => /^[\p{L}\p{M}\p{N}/#._-]+$/u.test(text)) ? 'text' : 'mixed';
}

/** A typed date, or a text that says a date; bare numbers are dates only as `20240503`. */
export function isDate(cell: Cell): boolean {
  if (typeof cell === 'number') return cell >= 19_000_101 && compactDay(cell).kind === 'day';
  if (typeof cell !== 'string') return typeof cell === 'object' && cell !== null;
  const { kind } = readDateText(cell);
  return kind === 'day' || kind === 'short';
}

/** A number, or a text that says one. */
export function isNumber(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell);
  if (typeof cell !== 'string') return false;
  const { kind } = readNumberText(cell);
  return kind === 'number' || kind === 'unclear';
}

/** Whether a text has the shape of an e-mail address. */
export function isEmail(text: string): boolean {
  const at = text.indexOf('@');
  return at > 0 && at === text.lastIndexOf('@') && text.length < 255 && text.indexOf('.', at) > at + 1 && !/\s/.test(text);
}

function isName(text: string): boolean {
  if (text.length > 60 || /[\p{N}@#]/u.test(text)) return false;
  const words = text.split(/\s+/);
  return words.length >= 2 && words.length <= 4;
}

function countsNothing(texts: readonly string[]): boolean {
  if (!texts.every((text) => /^\d+$/.test(text))) return false;
  if (texts.some((text) => text.length > 1 && text.startsWith('0'))) return true;
  const numbers = texts.map(Number);
  const isRunning = numbers.length > 2 && numbers.every((each, index) => index === 0 || each === (numbers[index - 1] as number) + 1);
  const hasOneLength = (texts[0] as string).length >= 4 && texts.every((text) => text.length === (texts[0] as string).length);
  return isRunning || hasOneLength;
}
