import type { DataRows } from './column-cells.js';
import type { DayColumn, MoneyColumn, NumberColumn, TextColumn, WallClock } from './columns.js';
import { encodeText } from './encode-text.js';
import { sumStaysExact } from './money.js';
import type { DecimalMark } from './number-text.js';
import { readDays } from './read-date.js';
import { asMoney, readNumbers } from './read-number.js';

/** Any column of a tab, read when it is first asked for. */
export interface LazyColumns {
  text(column: number): TextColumn;
  /** Null unless every filled cell is a number. */
  number(column: number): NumberColumn | null;
  /** Null unless every filled cell is an amount, and their sum stays exact. */
  money(column: number): MoneyColumn | null;
  /** Null unless every filled cell is a date and the order of day and month is known. */
  day(column: number): DayColumn | null;
}

/**
 * @param numericColumns columns whose role says that they are numbers: one unreadable cell, which their reader has
 * reported, does not make them text
 */
export function lazyColumns(
  rows: DataRows,
  toWallClock: WallClock,
  numeric: { readonly columns: ReadonlySet<number>; readonly mark: DecimalMark | null },
): LazyColumns {
  const read = (column: number) => readNumbers(rows, column, numeric.mark);
  const whole = (column: number, reading: { count: number; unreadable: readonly number[]; unclear: readonly number[] }) =>
    reading.count > 0 && (numeric.columns.has(column) || reading.unreadable.length + reading.unclear.length === 0);
  return {
    text: onceFor((column) => encodeText(rows, column, toWallClock).column),
    number: onceFor((column) => {
      const reading = read(column);
      return whole(column, reading) ? reading.values : null;
    }),
    money: onceFor((column) => {
      const plain = read(column);
      // A percentage such as 12% is a share, which is a number but no amount; as a field it is 0.12.
      const reading = asMoney({ ...plain, percents: [] });
      return whole(column, reading) && sumStaysExact(reading.values) ? reading.values : null;
    }),
    day: onceFor((column) => {
      const reading = readDays(rows, column, toWallClock);
      return reading.count > 0 && reading.unreadable.length === 0 && reading.doubt === null ? reading.days : null;
    }),
  };
}

function onceFor<T>(make: (column: number) => T): (column: number) => T {
  const made = new Map<number, T>();
  return (column) => {
    if (!made.has(column)) made.set(column, make(column));
    return made.get(column) as T;
  };
}
