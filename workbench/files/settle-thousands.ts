import type { CellValue } from '../host/workbook/types.js';
import type { ColumnPoints } from './import-values.js';

/**
 * Makes numbers of texts such as `1.234` where the point is known to stand before decimals: because another number of the
 * column says so, or another column of the file while nothing in it has a decimal comma. Elsewhere they stay text, for the
 * reader of the column to decide: in a file from Germany they are thousands.
 */
export function settleThousands(values: readonly CellValue[][], { decimal, unclear }: ColumnPoints): void {
  if (!unclear.includes(1)) return;
  const ofFile = decimal.includes(1) && !hasDecimalComma(values);
  unclear.forEach((seen, column) => {
    if (seen === 0 || (decimal[column] === 0 && !ofFile)) return;
    for (const row of values) {
      const cell = row[column];
      if (typeof cell === 'string' && cell.length < 9 && /^-?[1-9]\d{0,2}\.\d{3}$/.test(cell)) row[column] = Number(cell);
    }
  });
}

/** Whether a short text holds a comma with one or two digits behind it, as `12,50 €` does. */
function hasDecimalComma(values: readonly CellValue[][]): boolean {
  return values.some((row) => row.some((cell) => typeof cell === 'string' && cell.length < 25 && /\d,\d{1,2}(?!\d)/.test(cell)));
}
