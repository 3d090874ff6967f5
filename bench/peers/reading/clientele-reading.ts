import type { Cell } from '../../../src/engine/table/cell.js';
import { utcWallClock } from '../../../src/engine/table/columns.js';
import { rowState } from '../../../src/engine/table/order-lines.js';
import { readOrders } from '../../../src/engine/table/read-orders.js';
import { recogniseTab } from '../../../src/engine/table/recognise-tab.js';
import { importValues } from '../../../workbench/files/import-values.js';
import { readCsv } from '../../../workbench/files/read-csv.js';
import type { FileReader, ReadColumns, RowsReader } from './reading-answer.js';

/**
 * The product's own reading: headers recognised, every cell checked, the decimal mark and the order of day and month
 * decided per column, cancellations, repeated rows and a total row looked for; then every other column as text.
 */
export const clienteleRows: RowsReader = (rows) => read(rows);

/** The same from a file: split, typed as a spreadsheet types it, read. */
export const clienteleFile: FileReader = (bytes) => read(importValues(readCsv(bytes, 'shop.csv')).values as Cell[][]);

function read(cells: readonly (readonly Cell[])[]): ReadColumns {
  const source = { tab: 'Orders', cells };
  const recognised = recogniseTab(source, 'orders');
  if (!recognised.ok) throw new Error(`The bench's own shop could not be recognised: ${recognised.issue.code}`);
  const orders = readOrders(source, recognised.value, { toWallClock: utcWallClock, marginRate: null });
  if (!orders.ok) throw new Error(`The bench's own shop could not be read: ${orders.issue.code}`);
  const lines = orders.value;
  const texts = [1, 2, 7].map((column) => lines.text(column));
  if (texts.some(({ codes }) => codes.length !== lines.rowCount)) throw new Error('a column went missing');
  return {
    answer() {
      let netSales = 0;
      let rowsWithoutCustomer = 0;
      let firstDay = Number.POSITIVE_INFINITY;
      let lastDay = Number.NEGATIVE_INFINITY;
      for (let row = 0; row < lines.rowCount; row++) {
        if (lines.state[row] !== rowState.counted) continue;
        netSales += lines.netSales[row] as number;
        if ((lines.customer.codes[row] as number) < 0) rowsWithoutCustomer++;
        firstDay = Math.min(firstDay, lines.day[row] as number);
        lastDay = Math.max(lastDay, lines.day[row] as number);
      }
      const invoices = lines.order.labels.length;
      const customers = lines.customer.labels.length;
      return { rows: lines.rowCount, invoices, customers, rowsWithoutCustomer, netSales, firstDay, lastDay };
    },
  };
}
