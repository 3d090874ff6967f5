import { decodeText } from './decode-text.js';
import { detectDelimiter } from './detect-delimiter.js';
import { InputFileError } from './input-file-error.js';
import { splitDelimited } from './split-delimited.js';

/**
 * Reads CSV or TSV: encoding and delimiter are found out, blank lines stay (so that row numbers are the file's), blank lines
 * at the end go. Excel's first line `sep=;` is obeyed and dropped. An empty file gives no rows.
 *
 * @param fileName for the message
 * @throws InputFileError when a quote is opened and never closed: the rest of the file would sit in one cell
 */
export function readCsv(bytes: Uint8Array, fileName: string): string[][] {
  const { text } = decodeText(bytes);
  const hint = /^sep=([,;\t])\r?\n/i.exec(text.slice(0, 8));
  const body = hint ? text.slice(hint[0].length) : text;
  const { rows, openQuote } = splitDelimited(body, hint?.[1] ?? detectDelimiter(body));
  if (openQuote) {
    const cell = `${columnLetters(openQuote.column)}${openQuote.row}`;
    throw new InputFileError(
      `${fileName}, cell ${cell}: a quotation mark opens here and is never closed; close it, or double it if it is part of the text.`,
    );
  }
  while (rows.length > 0 && (rows[rows.length - 1] as string[]).every((text) => text === '')) rows.pop();
  return rows;
}

/** @example columnLetters(28) // 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
