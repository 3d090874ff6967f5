import { cellText, isErrorText } from './cell-text.js';
import { type DataRows, dataCell } from './column-cells.js';
import type { TextColumn } from './columns.js';

/**
 * A name to show beside each customer's id, by customer code: the first that stands in one of the customer's rows, else
 * empty text. Only one cell per customer is read, as long as its name is not blank.
 *
 * @param column the name column, or -1 for none
 */
export function readNames(rows: DataRows, customer: TextColumn, column: number): readonly string[] {
  const names: string[] = new Array(customer.labels.length).fill('');
  if (column < 0) return names;
  for (let row = 0; row < rows.rowCount; row++) {
    const code = customer.codes[row] as number;
    if (code < 0 || names[code] !== '') continue;
    const name = cellText(dataCell(rows, row, column));
    if (!isErrorText(name)) names[code] = name;
  }
  return names;
}
