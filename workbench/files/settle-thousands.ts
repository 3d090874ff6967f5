import type { CellValue } from '../host/workbook/types.js';
import type { ColumnPoints } from './import-values.js';

/**
 * Makes numbers of texts such as `1.234` where the point is known to stand before decimals: because another number of the
 * column says so, or another column of the file while nothing in it has a decimal comma. Texts such as `1,234`, in which the
 * comma then groups, become numbers as well. Elsewhere they stay text, for the reader of the column to decide: in a file
 * from Germany they are thousands, and decimals.
 */
export function settleThousands(values: readonly CellValue[][], { decimal, unclear, comma }: ColumnPoints): void {
  if (!decimal.includes(1)) return;
  const columns = columnsOf(comma);
  const grouped = rowsWithGroups(values, columns);
  if (grouped.length === 0 && !unclear.includes(1)) return;
  const hasComma = hasDecimalComma(values, columns);
  if (!hasComma) for (const row of grouped) ungroup(row, columns);
  unclear.forEach((seen, column) => {
    if (seen === 0 || (decimal[column] === 0 && hasComma)) return;
    for (const row of values) {
      const cell = row[column];
      if (typeof cell === 'string' && cell.length < 9 && /^-?[1-9]\d{0,2}\.\d{3}$/.test(cell)) row[column] = Number(cell);
    }
  });
}

/** The columns that are marked. */
export function columnsOf(marks: Uint8Array): readonly number[] {
  return [...marks.keys()].filter((column) => marks[column] === 1);
}

function rowsWithGroups(values: readonly CellValue[][], columns: readonly number[]): CellValue[][] {
  if (columns.length === 0) return [];
  return values.filter((row) => columns.some((column) => isGrouped(row[column])));
}

function ungroup(row: CellValue[], columns: readonly number[]): void {
  for (const column of columns) {
    const cell = row[column];
    if (isGrouped(cell)) row[column] = Number(cell.replace(',', ''));
  }
}

/** True for a text such as `1,234`. */
function isGrouped(cell: CellValue | undefined): cell is string {
  return typeof cell === 'string' && cell.length < 9 && cell.charCodeAt(cell.length - 4) === 44 && /^-?[1-9]\d{0,2},\d{3}$/.test(cell);
}

/** Whether a short text holds a comma with one or two digits behind it, as `12,50 €` does. */
function hasDecimalComma(values: readonly CellValue[][], columns: readonly number[]): boolean {
  const has = (cell: CellValue | undefined) => typeof cell === 'string' && cell.length < 25 && /\d,\d{1,2}(?!\d)/.test(cell);
  return columns.length > 0 && values.some((row) => columns.some((column) => has(row[column])));
}
