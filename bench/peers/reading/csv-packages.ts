import { optionalPackage } from '../optional-package.js';
import type { FileReader, ReadColumns } from './reading-answer.js';
import { uncheckedColumns } from './unchecked.js';

interface PapaParse {
  default: { parse(text: string, options: { skipEmptyLines: boolean }): { data: string[][] } };
}

interface D3Dsv {
  csvParseRows(text: string): string[][];
}

interface Column {
  at(row: number): unknown;
}

interface Arquero {
  fromCSV(text: string, options: { parse: Record<string, (text: string) => unknown> }): { numRows(): number; column(name: string): Column };
}

/** Packages that split a CSV text, each followed by the unchecked typed columns; and Arquero, which makes its own columns. */
export async function csvPackages(): Promise<readonly (readonly [string, FileReader | null])[]> {
  const papa = await optionalPackage<PapaParse>('papaparse');
  const d3 = await optionalPackage<D3Dsv>('d3-dsv');
  const arquero = await optionalPackage<Arquero>('arquero');
  return [
    ['papaparse + typed columns', papa && ((bytes) => uncheckedColumns(papa.default.parse(textOf(bytes), { skipEmptyLines: true }).data))],
    ['d3-dsv + typed columns', d3 && ((bytes) => uncheckedColumns(d3.csvParseRows(textOf(bytes))))],
    ['arquero fromCSV', arquero && ((bytes) => arqueroColumns(arquero.fromCSV(textOf(bytes), { parse: { InvoiceNo: String } })))],
  ];
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/**
 * Arquero guesses a type per column from its first rows; dates with a space in them stay texts. Left alone it takes
 * invoice numbers for numbers and makes NaN of every return, `C…`, so that column is given as text.
 */
function arqueroColumns(table: ReturnType<Arquero['fromCSV']>): ReadColumns {
  const count = table.numRows();
  const values = (name: string) => {
    const column = table.column(name);
    return Array.from({ length: count }, (_, row) => column.at(row));
  };
  return {
    answer() {
      const [quantity, price] = [values('Quantity') as number[], values('UnitPrice') as number[]];
      const customers = values('CustomerID');
      const known = customers.filter((id) => id !== null && id !== undefined && !Number.isNaN(id));
      const days = values('InvoiceDate').map((text) => Date.parse(`${String(text).slice(0, 10)}T00:00:00Z`) / 86_400_000);
      return {
        rows: count,
        invoices: new Set(values('InvoiceNo')).size,
        customers: new Set(known).size,
        rowsWithoutCustomer: count - known.length,
        netSales: quantity.reduce((sum, units, row) => sum + Math.round(units * (price[row] as number) * 10_000), 0),
        firstDay: days.reduce((a, b) => Math.min(a, b)),
        lastDay: days.reduce((a, b) => Math.max(a, b)),
      };
    },
  };
}
