import { createHost, type Host, type SheetModel } from '../../workbench/host/index.js';
import type { CellInput, CellValue, WorkbookModel } from '../../workbench/host/workbook/types.js';
import { createWorkbook } from '../../workbench/host/workbook/workbook.js';

/** What stands in a cell: a formula with its `=`, or a value. */
export type Content = { readonly formula: string } | { readonly value: CellValue };

/**
 * The spreadsheet that the add-on works in, and beside it one that only the person touches: whatever the person does is done to both, at
 * the same places. So it is known at every moment what the owner's cells must hold, whatever the add-on has done meanwhile.
 */
export interface TwoBooks {
  readonly host: Host;
  readonly mirror: WorkbookModel;
  /** Id of the orders tab in the add-on's spreadsheet; the mirror's has the same place among its tabs. */
  readonly orders: number;
  /** The orders tab of each. */
  readonly real: () => SheetModel;
  readonly pure: () => SheetModel;
  /** Does something to the orders of both. */
  both(work: (book: WorkbookModel, sheet: SheetModel) => void): void;
}

/** Two spreadsheets with the same tabs. */
export function twoBooks(dist: string, tabs: readonly (readonly [name: string, rows: readonly (readonly CellValue[])[]])[]): TwoBooks {
  const host = createHost({ dist, name: 'Edited shop', sharesSandbox: true });
  const mirror = createWorkbook({ name: 'Mirror', timeZone: host.workbook.timeZone });
  const ids = [host.workbook, mirror].map((book) => tabs.map(([name, rows]) => fill(book, name, rows)));
  const [orders, pureOrders] = [ids[0]?.[0] as number, ids[1]?.[0] as number];
  const real = () => host.workbook.sheetById(orders) as SheetModel;
  const pure = () => mirror.sheetById(pureOrders) as SheetModel;
  return {
    host,
    mirror,
    orders,
    real,
    pure,
    both(work) {
      work(host.workbook, real());
      work(mirror, pure());
    },
  };
}

function fill(book: WorkbookModel, name: string, rows: readonly (readonly CellValue[])[]): number {
  const sheet = book.addSheet(name);
  const columns = Math.max(...rows.map((row) => row.length));
  const inputs = rows.map((row) => Array.from({ length: columns }, (_, at) => inputOf(row[at] ?? null)));
  book.setInputs({ sheetId: sheet.id, row: 1, column: 1, rows: rows.length, columns }, inputs);
  rows[0]?.forEach((_, at) => {
    const isDate = rows.some((row) => row[at] === 'Date');
    if (isDate) book.setNumberFormat({ sheetId: sheet.id, row: 1, column: at + 1, rows: rows.length, columns: 1 }, 'yyyy-mm-dd');
  });
  return sheet.id;
}

function inputOf(value: CellValue): CellInput {
  return typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value };
}

/** What stands in a cell. */
export function contentOf(sheet: SheetModel, row: number, column: number): Content {
  const formula = sheet.formula(row, column);
  return formula === null ? { value: sheet.value(row, column) } : { formula };
}

/** Puts something into a cell. */
export function put(book: WorkbookModel, sheet: SheetModel, place: readonly [row: number, column: number], content: Content): void {
  const [row, column] = place;
  book.setInputs({ sheetId: sheet.id, row, column, rows: 1, columns: 1 }, [[content]]);
}

/** Where the column of this header stands; 0 where there is none. */
export function columnOf(sheet: SheetModel, headerRow: number, header: string): number {
  for (let column = 1; column <= sheet.lastColumn; column++) if (sheet.value(headerRow, column) === header) return column;
  return 0;
}

/** Row of the header: the one that says Order. */
export function headerRowOf(sheet: SheetModel): number {
  for (let row = 1; row <= Math.min(sheet.lastRow, 12); row++) if (columnOf(sheet, row, 'Order') > 0) return row;
  throw new Error('the shop has lost its header');
}
