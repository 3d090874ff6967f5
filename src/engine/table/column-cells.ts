import { cellName } from './a1.js';
import type { Cell, SourceTab } from './cell.js';
import type { RecognisedTab } from './roles.js';

/** The data rows of a tab: the rows below its header. Data row i is `cells[start + i]`. */
export interface DataRows {
  readonly source: SourceTab;
  readonly start: number;
  readonly rowCount: number;
}

/** The rows below a recognised header. */
export function dataRows(source: SourceTab, recognised: Pick<RecognisedTab, 'headerIndex'>): DataRows {
  const start = recognised.headerIndex + 1;
  return { source, start, rowCount: Math.max(0, source.cells.length - start) };
}

/** The cell of data row `row` in the 0-based `column`; rows may be short. */
export function dataCell(rows: DataRows, row: number, column: number): Cell {
  return rows.source.cells[rows.start + row]?.[column];
}

/** The name, in the tab, of the cell at a 0-based row and column of the tab's cells. */
export function sourceCellName(source: SourceTab, rowIndex: number, column: number): string {
  return cellName((source.firstRow ?? 1) + rowIndex, (source.firstColumn ?? 1) + column);
}
