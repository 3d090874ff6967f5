import { optionalPackage } from '../optional-package.js';
import type { ReadingAnswer } from './reading-answer.js';

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
}

interface DuckDb {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}

export interface DuckDbReader {
  /** Reads the file into a table in memory, with as many threads as DuckDB likes. */
  read(): Promise<void>;
  answer(): Promise<ReadingAnswer>;
}

/** DuckDB's own CSV reader, which guesses a type per column from a sample; it reads the file, not bytes in memory. */
export async function duckDbReader(csv: string): Promise<DuckDbReader | null> {
  const duckDb = await optionalPackage<DuckDb>('@duckdb/node-api');
  if (duckDb === null) return null;
  const connection = await (await duckDb.DuckDBInstance.create(':memory:')).connect();
  return {
    async read() {
      await connection.run(`CREATE OR REPLACE TABLE orders AS SELECT * FROM read_csv('${csv.replaceAll("'", "''")}')`);
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
