import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { CellValue } from '../host/workbook/types.js';
import { decodeText } from './decode-text.js';
import { importValues } from './import-values.js';
import { type ImportedSheet, maxCellCharacters, maxSpreadsheetCells } from './imported-sheet.js';
import { InputFileError } from './input-file-error.js';
import { columnLetters, readCsv } from './read-csv.js';
import { readXlsxSheets } from './xlsx-port.js';

/**
 * Reads a CSV, TSV or XLSX file into tabs. What the file is, is decided by its first bytes, not by its name. A text file
 * gives one tab, named after the file.
 *
 * @throws InputFileError a sentence naming the file (and the cell) when it can't be opened, is empty, or holds more than
 *   Sheets takes: 50,000 characters in a cell, 10 million cells
 */
export async function importFile(path: string): Promise<ImportedSheet[]> {
  const name = basename(path);
  const bytes = await readBytes(path, name);
  const sheets = isZip(bytes) ? await readXlsxSheets(bytes, name) : [readText(bytes, name)];
  if (sheets.every((sheet) => sheet.values.length === 0)) {
    throw new InputFileError(`${name} is empty: there is no row in it; it needs a header row and rows below.`);
  }
  checkLimits(sheets, name);
  return sheets;
}

async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : (error as Error).message;
    throw new InputFileError(`${name} can't be read: ${why} (looked for ${path}).`);
  }
}

function readText(bytes: Uint8Array, name: string): ImportedSheet {
  // The container of .xls files, and of .xlsx files with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    throw new InputFileError(`${name} is an old .xls file or has a password; save it as .xlsx without a password, or as .csv.`);
  }
  const kind = otherKind(bytes);
  if (kind !== null) throw new InputFileError(`${name} is ${kind}, whatever its name says; export the orders as CSV or XLSX.`);
  const { values, columnFormats } = importValues(readCsv(bytes, name));
  return { name: basename(name, extname(name)), hidden: false, values, columnFormats, cellFormats: [], formulas: [] };
}

const headBytes = 256;
/** How texts begin that are often saved as .csv by mistake, such as the sign-in page of a shop. */
const otherKinds: readonly (readonly [string, RegExp])[] = [
  ['a web page or XML', /^<(?:!doctype|html|head|body|table|!--|\?xml)/i],
  ['JSON', /^(?:\[\s*)?\{\s*"/],
  ['a PDF', /^%PDF-/],
];

/** What a file is that is no table; null for one that may be. */
function otherKind(bytes: Uint8Array): string | null {
  const starts = (...head: number[]) => head.every((byte, at) => bytes[at] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38)) return 'a picture';
  if (starts(0x1f, 0x8b)) return 'a packed (gzip) file';
  const { text } = decodeText(bytes.subarray(0, headBytes));
  return otherKinds.find(([, form]) => form.test(text.trimStart()))?.[0] ?? null;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function checkLimits(sheets: readonly ImportedSheet[], name: string): void {
  let cells = 0;
  for (const { values } of sheets) {
    cells += values.length * (values[0]?.length ?? 0);
    values.forEach((row, index) => {
      checkRow(row, index + 1, name);
    });
  }
  if (cells > maxSpreadsheetCells) {
    const seen = cells.toLocaleString('en');
    throw new InputFileError(
      `${name} has ${seen} cells, and a spreadsheet holds ${maxSpreadsheetCells.toLocaleString('en')}; leave out columns or split the file.`,
    );
  }
}

function checkRow(row: readonly CellValue[], number: number, name: string): void {
  for (let c = 0; c < row.length; c++) {
    const value = row[c];
    if (typeof value !== 'string' || value.length <= maxCellCharacters) continue;
    const cell = `${columnLetters(c + 1)}${number}`;
    throw new InputFileError(
      `${name}, cell ${cell}: the text has ${value.length.toLocaleString('en')} characters, and a cell holds ${maxCellCharacters.toLocaleString('en')}; shorten it.`,
    );
  }
}
