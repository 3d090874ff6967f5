import type { CellStyle as PortStyle, Sheet, WriteSheet } from 'hucre/xlsx';
import type { CellValue } from '../host/workbook/types.js';
import type { ImportedSheet } from './imported-sheet.js';
import { InputFileError } from './input-file-error.js';

/** What a sheet to be written is made of; the types are hucre's, so that nothing else has to import it. */
export type XlsxSheet = WriteSheet;
export type XlsxStyle = PortStyle;
export type XlsxChart = NonNullable<WriteSheet['charts']>[number];
export type XlsxCell = NonNullable<WriteSheet['cells']> extends Map<string, infer Cell> ? Cell : never;

/** hucre is an ES module without a CommonJS twin, and the built command line is CommonJS: hence the late import. */
const loadHucre = () => import('hucre/xlsx');

/**
 * Reads an XLSX file: values, dates (as serial numbers), formulas with what they showed, number formats.
 *
 * @throws InputFileError when the file is no XLSX file, is damaged, or needs a password
 */
export async function readXlsxSheets(bytes: Uint8Array, fileName: string): Promise<ImportedSheet[]> {
  const { readXlsx } = await loadHucre();
  try {
    const workbook = await readXlsx(bytes, { readStyles: true });
    return workbook.sheets.map(importSheet);
  } catch (error) {
    throw new InputFileError(
      `${fileName} can't be opened as an Excel workbook (${(error as Error).message}); save it again as .xlsx or .csv.`,
    );
  }
}

/** What belongs to the whole file. */
export interface XlsxBook {
  readonly title: string;
  readonly font: { readonly name: string; readonly size: number };
  /** Index of the sheet on which it opens. */
  readonly front: number;
  /** By sheet: what is repeated on every page of paper. */
  readonly titles: ReadonlyMap<string, string>;
}

/**
 * Writes a workbook from scratch. (hucre can also edit an opened file, but LibreOffice no longer sees the pivots of one
 * that was saved that way.)
 */
export async function writeXlsxSheets(sheets: readonly XlsxSheet[], book: XlsxBook): Promise<Uint8Array> {
  const { writeXlsx } = await loadHucre();
  const { title, font, front, titles } = book;
  // The writer's own way to repeated rows forgets the quotes around a name with a blank, and Excel calls such a file damaged.
  const namedRanges = [...titles].map(([scope, range]) => ({ name: '_xlnm.Print_Titles', range, scope }));
  return writeXlsx({ sheets: [...sheets], properties: { title }, defaultFont: font, activeSheet: front, namedRanges });
}

function importSheet(sheet: Sheet): ImportedSheet {
  let width = 0;
  for (const row of sheet.rows) if (row.length > width) width = row.length;
  const values = sheet.rows.map((row) => {
    const cells: CellValue[] = new Array(width).fill(null);
    for (let c = 0; c < row.length; c++) cells[c] = importValue(row[c] ?? null);
    return cells;
  });
  const formulas: { row: number; column: number; formula: string }[] = [];
  const formats: { row: number; column: number; format: string }[] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma)) + 1;
    const column = Number(key.slice(comma + 1)) + 1;
    if (cell.type === 'error') setValue(values, row, column, { error: errorName(cell.value), message: 'This is what the file holds.' });
    if (cell.formula) formulas.push({ row, column, formula: `=${cell.formula}` });
    const format = cell.style?.numFmt;
    if (format && format !== 'General') formats.push({ row, column, format });
  }
  return { name: sheet.name, hidden: sheet.hidden === true || sheet.veryHidden === true, values, formulas, ...byColumn(formats, width) };
}

function setValue(values: CellValue[][], row: number, column: number, value: CellValue): void {
  const cells = values[row - 1];
  if (cells && column <= cells.length) cells[column - 1] = value;
}

const errorNames = new Set(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!']);

function errorName(value: unknown): '#REF!' | '#ERROR!' {
  return errorNames.has(String(value)) ? (String(value) as '#REF!') : '#ERROR!';
}

function importValue(value: string | number | boolean | Date | null): CellValue {
  if (value instanceof Date) return serialOf(value);
  return value === '' ? null : value;
}

const msPerDay = 86_400_000;

/**
 * The serial number that the file holds. Before March 1900 Excel's calendar is a day behind the true one (it has a 29
 * February 1900), and a plain time of day has a serial number below 1.
 */
function serialOf(date: Date): number {
  const ms = date.getTime();
  const serial = (ms - Date.UTC(1899, 11, 30)) / msPerDay;
  return roundToMs(serial < 61 ? serial - 1 : serial);
}

function roundToMs(serial: number): number {
  return Math.round(serial * msPerDay) / msPerDay;
}

/** The commonest format of each column becomes the column's; the rest are listed one by one. */
function byColumn(
  formats: readonly { row: number; column: number; format: string }[],
  width: number,
): Pick<ImportedSheet, 'columnFormats' | 'cellFormats'> {
  const counts = Array.from({ length: width }, () => new Map<string, number>());
  for (const { column, format } of formats) {
    const count = counts[column - 1];
    count?.set(format, (count.get(format) ?? 0) + 1);
  }
  const columnFormats = counts.map((count) => [...count].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as [string, number])[0] || null);
  return { columnFormats, cellFormats: formats.filter(({ column, format }) => columnFormats[column - 1] !== format) };
}
