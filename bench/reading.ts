import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readCsv } from '../workbench/files/read-csv.js';
import { measure, measureEachInTurn, ratio } from './measure.js';
import { clienteleFile, clienteleRows } from './peers/reading/clientele-reading.js';
import { csvPackages } from './peers/reading/csv-packages.js';
import { duckDbReader } from './peers/reading/duckdb-reading.js';
import type { FileReader, ReadColumns, RowsReader } from './peers/reading/reading-answer.js';
import { retailCsv } from './peers/reading/retail-rows.js';
import { csvParseColumns, csvParseObjects, uncheckedColumns, uncheckedObjects } from './peers/reading/unchecked.js';

const rowsReaders: readonly (readonly [string, RowsReader])[] = [
  ['clientele', clienteleRows],
  ['typed columns, nothing checked', uncheckedColumns],
  ['row objects, nothing checked', uncheckedObjects],
];

const fileReaders: readonly (readonly [string, FileReader])[] = [
  ['clientele', clienteleFile],
  ['csv-parse + typed columns', csvParseColumns],
  ['csv-parse + row objects', csvParseObjects],
];

/** Texts to typed columns, from rows that are in memory and from the bytes of a CSV file; eight columns. */
export async function benchReading(rowCount: number, runs: number): Promise<void> {
  const bytes = Buffer.from(retailCsv(rowCount));
  const rows = readCsv(bytes, 'shop.csv');
  const { medianMs: touchMs } = measure(() => touch(rows), runs);
  const size = `${rowCount.toLocaleString('en')} rows x 8`;
  console.log(`\nReading ${size} into typed columns, from rows of texts (memory is what stays, without the rows)`);
  compare(rowsReaders, rows, { runs, rowCount, touchMs });
  console.log(`\nReading ${size} into typed columns, from a CSV file of ${(bytes.length / 1e6).toFixed(0)} MB`);
  const packages = await csvPackages();
  const installed = packages.flatMap(([name, read]) => (read === null ? [] : [[name, read] as const]));
  const ownMs = compare([...fileReaders, ...installed], bytes, { runs, rowCount, touchMs });
  const missing = packages.filter(([, read]) => read === null).map(([name]) => name);
  if (!(await compareDuckDb(bytes, { runs, rowCount, ownMs }))) missing.push('DuckDB');
  if (missing.length > 0) console.log(`  not installed here and not compared: ${missing.join(', ')}`);
}

/** Apart from the others: it reads a file, not bytes, and is asynchronous. */
async function compareDuckDb(
  bytes: Uint8Array,
  { runs, rowCount, ownMs }: { runs: number; rowCount: number; ownMs: number },
): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'clientele bench '));
  try {
    const path = join(folder, 'shop.csv');
    writeFileSync(path, bytes);
    const duckDb = await duckDbReader(path);
    if (duckDb === null) return false;
    await duckDb.read();
    const expected = csvParseColumns(bytes).answer();
    const answer = await duckDb.answer();
    if (!isDeepStrictEqual(answer, expected)) throw new Error(`DuckDB read the file in another way: ${JSON.stringify(answer)}`);
    const [timing] = await measureEachInTurn([() => duckDb.read()], runs);
    printReader('DuckDB read_csv (its own threads)', { medianMs: timing?.medianMs ?? Number.NaN, ownMs, rowCount, keptMb: null });
    return true;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printReader(
  name: string,
  { medianMs, ownMs, rowCount, keptMb }: { medianMs: number; ownMs: number; rowCount: number; keptMb: number | null },
): void {
  const speed = `${Math.round(rowCount / medianMs).toLocaleString('en')}k rows/s`;
  const kept = keptMb === null ? '' : `   ${keptMb.toFixed(0).padStart(5)} MB`;
  console.log(
    `  ${name.padEnd(34)} ${medianMs.toFixed(1).padStart(9)} ms   ${ratio(medianMs, ownMs).padStart(8)} of clientele   ${speed.padStart(13)}${kept}`,
  );
}

function compare<Input>(
  readers: readonly (readonly [string, (input: Input) => ReadColumns])[],
  input: Input,
  { runs, rowCount, touchMs }: { runs: number; rowCount: number; touchMs: number },
): number {
  const expected = readers[1]?.[1](input).answer();
  let own = 0;
  for (const [name, read] of readers) {
    if (!isDeepStrictEqual(read(input).answer(), expected)) throw new Error(`${name} read the file in another way`);
    const keptMb = keptMegabytes(() => read(input));
    const { medianMs } = measure(() => read(input), runs);
    if (own === 0) own = medianMs;
    printReader(name, { medianMs, ownMs: own, rowCount, keptMb });
  }
  console.log(`  clientele against a bare loop that touches each cell once: ${ratio(own, touchMs)}`);
  return own;
}

/** How much memory a result holds on to after everything else was thrown away. */
function keptMegabytes(job: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const kept = [job()];
  const after = used();
  return kept.length === 1 ? (after - before) / 1e6 : 0;
}

function touch(rows: readonly (readonly string[])[]): number {
  let filled = 0;
  for (const row of rows) for (const cell of row) if (cell !== '') filled++;
  return filled;
}
