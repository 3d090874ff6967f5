import { type DataRows, dataCell } from '../../table/column-cells.js';
import type { DayColumn, WallClock } from '../../table/columns.js';
import { readDateText } from '../../table/date-text.js';
import { type DayDoubt, readDays } from '../../table/read-date.js';

/** An export's date column as calendar days. */
export interface ExportDays {
  readonly days: DayColumn;
  readonly unreadable: readonly number[];
  /** Rows whose date could be read both ways until the shop's custom settled it. */
  readonly settled: readonly number[];
  /** Why the order of day and month can't be told; then the file can't be used. */
  readonly doubt: DayDoubt | null;
}

/**
 * Reads an export's date column. Where no date of it tells whether the day or the month comes first, a shop that always
 * writes the month first settles it.
 */
export function readExportDays(rows: DataRows, column: number, options: { toWallClock: WallClock; monthFirst: boolean }): ExportDays {
  const { days, unreadable, doubt } = readDays(rows, column, options.toWallClock);
  if (doubt?.kind !== 'either' || !options.monthFirst) return { days, unreadable, settled: [], doubt };
  const settled: number[] = [];
  for (let row = 0; row < rows.rowCount; row++) {
    const cell = dataCell(rows, row, column);
    if (!Number.isNaN(days[row]) || typeof cell !== 'string') continue;
    const read = readDateText(cell);
    if (read.kind !== 'short') continue;
    days[row] = read.monthFirst;
    settled.push(row);
  }
  return { days, unreadable, settled, doubt: null };
}
