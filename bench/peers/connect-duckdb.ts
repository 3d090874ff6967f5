import { optionalPackage } from './optional-package.js';

export interface DuckDbConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
}

interface DuckDb {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<DuckDbConnection> }> };
}

/** DuckDB in memory, with as many threads as it likes; null where it is not installed. */
export async function connectDuckDb(): Promise<DuckDbConnection | null> {
  const duckDb = await optionalPackage<DuckDb>('@duckdb/node-api');
  return duckDb && (await duckDb.DuckDBInstance.create(':memory:')).connect();
}

/** A text as SQL writes it. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
