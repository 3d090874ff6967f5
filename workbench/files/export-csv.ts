import type { CellValue, WorkbookModel } from '../host/workbook/types.js';
import { isDayFormat, type ReportSheet, reportSheet } from './report-sheets.js';

/** Who will read the file: a person in a spreadsheet, where text may turn into a formula, or a program, which needs it as it is. */
export type CsvReader = 'person' | 'program';

/** Text that a spreadsheet takes for a formula, also behind blanks, and in full width. */
const formulaStart = /^[\s\u00a0\u200b\ufeff\0]*[=+\-@\uff0b\uff0d\uff1d\uff20]/;
const controlStart = /^[\t\r\n]/;
const needsQuotes = /[",\r\n\t']|^\s|\s$/;

/**
 * A report as CSV: its rows as they stand in the tab, numbers in full with a point, days as `2026-01-31`, lines ending in
 * CRLF. For a person, text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function exportCsv({ values, sheet }: ReportSheet, reader: CsvReader): string {
  const lines = values.map((row, r) => {
    const cells = row.map((value, c) => field(value, sheet.numberFormat(r + 1, c + 1), reader));
    while (cells.length > 1 && cells[cells.length - 1] === '') cells.pop();
    return `${cells.join(',')}\r\n`;
  });
  // Excel takes a file without this mark for one in its own 8-bit letters.
  return `${reader === 'person' ? '\ufeff' : ''}${lines.join('')}`;
}

/** One tab, be it a report or the owner's own, as a CSV file for a person; null when there is no such tab, or nothing in it. */
export function tabAsCsv(book: WorkbookModel, sheetId: number): { readonly name: string; readonly content: string } | null {
  const sheet = book.sheetById(sheetId);
  if (sheet === null || sheet.lastRow === 0) return null;
  return { name: csvFileName(sheet.name, new Set()), content: exportCsv(reportSheet(book, sheet), 'person') };
}

function field(value: CellValue, format: string, reader: CsvReader): string {
  if (value === null) return '';
  if (typeof value === 'number') return isDayFormat(format) ? isoDay(value) : String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return quoted(csvText(typeof value === 'string' ? value : value.error, reader));
}

/**
 * Text as it may stand in a file for this reader.
 *
 * @example csvText('=1+1', 'person') // "'=1+1"
 * @example csvText('+44 20 7946 0000', 'program') // '+44 20 7946 0000'
 */
export function csvText(text: string, reader: CsvReader): string {
  return reader === 'person' && (formulaStart.test(text) || controlStart.test(text)) ? `'${text}` : text;
}

function quoted(text: string): string {
  return needsQuotes.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function isoDay(serial: number): string {
  return new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString().slice(0, 10);
}

/** A tab's name as the name of a file on any system; a number behind it where it is taken. */
export function csvFileName(tab: string, taken: Set<string>): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them in names
  const plain = tab.replace(/[<>:"/\\|?*\u0000-\u001f]/g, '-').replace(/[. ]+$/, '') || 'report';
  let name = `${plain}.csv`;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain} ${n}.csv`;
  taken.add(name.toLowerCase());
  return name;
}
