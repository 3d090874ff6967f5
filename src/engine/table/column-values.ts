import { isBlank } from './cell-text.js';
import { digitValue } from './character.js';
import { type DataRows, dataCell } from './column-cells.js';
import { utcWallClock } from './columns.js';
import type { ValueKind } from './headers/index.js';
import { readDays } from './read-date.js';
import { readNumbers } from './read-number.js';

const sampleSize = 200;

/** What the values of a column say about it. */
export type ColumnValues = 'blank' | 'fits' | 'differs';

/**
 * Whether the values of a column are of a kind, judged by its first 200 filled cells: it fits when at least half of them
 * can be read so. Any text is a text.
 */
export function checkValues(rows: DataRows, column: number, kind: ValueKind): ColumnValues {
  const sample = sampleColumn(rows, column);
  if (sample.rowCount === 0) return 'blank';
  if (kind === 'text') return 'fits';
  const readable = kind === 'date' ? countDates(sample) : countNumbers(sample);
  return readable * 2 >= sample.rowCount ? 'fits' : 'differs';
}

/** What all values of the column's first 200 filled cells are; null when they are not of one kind. */
export function kindOfValues(rows: DataRows, column: number): 'text' | 'number' | 'date' | null {
  const sample = sampleColumn(rows, column);
  if (sample.rowCount === 0) return null;
  const numbers = countNumbers(sample);
  if (numbers === sample.rowCount) return 'number';
  const dates = countDates(sample);
  if (dates === sample.rowCount) return 'date';
  return numbers + dates === 0 ? 'text' : null;
}

/** Whether most of the column's first 200 filled cells begin with a digit, as `2 pcs` does. */
export function mostlyBeginsWithDigits(rows: DataRows, column: number): boolean {
  const { source, rowCount } = sampleColumn(rows, column);
  const count = source.cells.filter(([cell]) => typeof cell === 'number' || (typeof cell === 'string' && beginsWithDigit(cell))).length;
  return count * 2 > rowCount;
}

function beginsWithDigit(text: string): boolean {
  return digitValue(text.trimStart().charCodeAt(0)) >= 0;
}

function countNumbers(sample: DataRows): number {
  const { count, unclear } = readNumbers(sample, 0);
  return count + unclear.length;
}

function countDates(sample: DataRows): number {
  const { unreadable } = readDays(sample, 0, utcWallClock);
  return sample.rowCount - unreadable.length;
}

/** The first filled cells of a column, as a tab of one column. */
function sampleColumn(rows: DataRows, column: number): DataRows {
  const cells = [];
  for (let row = 0; row < rows.rowCount && cells.length < sampleSize; row++) {
    const cell = dataCell(rows, row, column);
    if (!isBlank(cell)) cells.push([cell]);
  }
  return { source: { tab: rows.source.tab, cells }, start: 0, rowCount: cells.length };
}
