import { connectDuckDb, sqlText } from '../connect-duckdb.js';
import type { ReadingAnswer } from './reading-answer.js';

export interface DuckDbReader {
  /** Reads the file into a table in memory, with as many threads as DuckDB likes. */
  read(): Promise<void>;
  answer(): Promise<ReadingAnswer>;
}

/** DuckDB's own CSV reader, which guesses a type per column from a sample; it reads the file, not bytes in memory. */
export async function duckDbReader(csv: string): Promise<DuckDbReader | null> {
  const connection = await connectDuckDb();
  if (connection === null) return null;
  return {
    async read() {
      await connection.run(`CREATE OR REPLACE TABLE orders AS SELECT * FROM read_csv(${sqlText(csv)})`);
    },
    async answer() {
      const sql = `SELECT count(*), count(DISTINCT InvoiceNo), count(DISTINCT CustomerID), count(*) - count(CustomerID),
        sum(round(Quantity * UnitPrice * 10000)), min(InvoiceDate::DATE) - DATE '1970-01-01', max(InvoiceDate::DATE) - DATE '1970-01-01'
        FROM orders`;
      const [row = []] = (await connection.runAndReadAll(sql)).getRows();
      const [rows = 0, invoices = 0, customers = 0, rowsWithoutCustomer = 0, netSales = 0, firstDay = 0, lastDay = 0] = row.map(Number);
      return { rows, invoices, customers, rowsWithoutCustomer, netSales, firstDay, lastDay };
    },
  };
}
