import type { FieldColumn } from '../shop/field.js';
import { cellText } from '../table/cell-text.js';
import type { WallClock } from '../table/columns.js';
import { readDay } from './read-day.js';
import { readNumber, scaledNumber } from './read-number.js';
import { problem, type Reading, read } from './reading.js';
import { withoutEscapes } from './text-pattern.js';
import type { Literal } from './types.js';

const dayLengthMs = 86_400_000;

/** Reads what stands in a text criterion after the sign, as the field's kind asks. */
export function readLiteral(text: string, column: FieldColumn): Reading<Literal> {
  if (column.kind === 'text') return read({ kind: 'text', value: withoutEscapes(text) });
  if (column.kind === 'date') {
    const day = readDay(text);
    return day.ok ? read({ kind: 'date', day: day.value }) : day;
  }
  const number = readNumber(text, column);
  return number.ok ? read({ kind: 'number', value: number.value }) : number;
}

/** Takes a cell that holds a number, a date or a yes/no as the literal it is. */
export function typedLiteral(cell: number | boolean | Date, column: FieldColumn, toWallClock: WallClock): Reading<Literal> {
  const measure = cell instanceof Date ? Math.floor(toWallClock(cell) / dayLengthMs) : Number(cell);
  if (!Number.isFinite(measure)) return problem('criterion-unreadable');
  if (column.kind === 'text') return read({ kind: 'text', value: cellText(cell, toWallClock) });
  if (column.kind === 'date') return cell instanceof Date ? read({ kind: 'date', day: measure }) : problem('criterion-date-expected');
  return typeof cell === 'number' ? read({ kind: 'number', value: scaledNumber(measure, column) }) : problem('criterion-number-expected');
}
