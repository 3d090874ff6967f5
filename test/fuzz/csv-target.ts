import { importValues } from '../../workbench/files/import-values.js';
import { InputFileError } from '../../workbench/files/input-file-error.js';
import { readCsv } from '../../workbench/files/read-csv.js';
import { splitDelimited } from '../../workbench/files/split-delimited.js';
import { type FuzzTarget, promise } from './fuzz-target.js';
import { makeText } from './make-cell.js';
import type { Random } from './random.js';

interface CsvInput {
  readonly grid: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly lineEnd: string;
  /** The file as it came, after some bytes of it were changed. */
  readonly bytes: Uint8Array;
}

/** Prints a table as CSV and reads it back; and reads the same file damaged. Sixteen cells may have 50,000 characters each. */
export function csvTarget(seeds: readonly string[]): FuzzTarget {
  const bytesOf = ({ bytes }: CsvInput) => bytes.length;
  return { name: 'csv', share: 0.1, limitMs: 150, make: (random) => makeCsv(random, seeds), check: checkCsv, bytesOf };
}

function makeCsv(random: Random, seeds: readonly string[]): CsvInput {
  const width = 1 + random.int(4);
  // A file holds no half of a surrogate pair.
  const row = () => Array.from({ length: width }, () => Buffer.from(makeText(random, seeds)).toString());
  const grid = Array.from({ length: 1 + random.int(4) }, row);
  const delimiter = random.pick([',', ';', '\t']);
  const lineEnd = random.pick(['\n', '\r\n', '\r']);
  const text = print({ grid, delimiter, lineEnd });
  const bytes = Buffer.from(text, random.pick(['utf8', 'utf8', 'latin1', 'utf16le'] as const));
  for (let left = random.int(4); left > 0 && bytes.length > 0; left--) bytes[random.int(bytes.length)] = random.int(256);
  return { grid, delimiter, lineEnd, bytes: random.chance(0.2) ? bytes.subarray(0, random.int(bytes.length + 1)) : bytes };
}

/** Every field quoted: what stands in it comes back whatever it is. */
function print({ grid, delimiter, lineEnd }: Omit<CsvInput, 'bytes'>): string {
  return grid.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter)).join(lineEnd) + lineEnd;
}

function checkCsv(input: CsvInput): void {
  const { rows, openQuote } = splitDelimited(print(input), input.delimiter);
  promise(openQuote === null, 'a printed file has an open quote');
  promise(JSON.stringify(rows) === JSON.stringify(input.grid), `read back as ${JSON.stringify(rows)}`);
  try {
    checkValues(readCsv(input.bytes, 'shop.csv'));
  } catch (error) {
    if (!(error instanceof InputFileError)) throw error;
  }
}

function checkValues(rows: readonly (readonly string[])[]): void {
  const { values } = importValues(rows);
  promise(values.length === rows.length, 'a row went missing');
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      const text = rows[r]?.[c] ?? '';
      promise((value === null) === (text === ''), `${JSON.stringify(text)} became ${value}`);
      if (typeof value === 'number') promise(isNumberOf(text, value), `${text} became ${value}`);
      else promise(value === null || value === text, `${JSON.stringify(text)} became ${value}`);
    });
  });
}

/** Decimals, a date, or `1,234` in a file that proves the point to be its decimal mark. */
function isNumberOf(text: string, value: number): boolean {
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(text)) return value === Number(text.replace(',', ''));
  return Number.isFinite(value) && /^-?[\d.]+$|^\d{4}-\d\d-\d\d$/.test(text);
}
