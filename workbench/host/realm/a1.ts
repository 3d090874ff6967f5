import type { Rect } from '../bridge/operations.js';
import { ask, exception } from './ask.js';

/** `28` -> `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

function columnNumber(letters: string): number {
  let result = 0;
  for (const letter of letters.toUpperCase()) result = result * 26 + letter.charCodeAt(0) - 64;
  return result;
}

/** `A1` or `A1:C3` for a rectangle, without the sheet. A rectangle as tall or wide as its sheet is written in full. */
export function a1Of([, row, column, rows, columns]: Rect): string {
  const first = `${columnName(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows - 1}`;
}

/**
 * The rectangle that a text such as `B2`, `A2:L`, `N:N`, `3:5`, `Orders!A1` or `'My tab'!A1:B2` means.
 *
 * @param defaultSheet sheet of texts that name none; null makes the first sheet the default
 * @throws `Range not found` as Sheets does
 */
export function parseA1(text: string, defaultSheet: number | null): Rect {
  const [sheetId, cells] = splitSheet(text, defaultSheet);
  const info = ask('sheet', sheetId);
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,8})(?::\$?([A-Za-z]{0,3})\$?(\d{0,8}))?$/.exec(cells.trim());
  if (!info || !match || match[0] === '' || (match[1] === '' && match[2] === '')) throw exception('Range not found');
  const single = match[3] === undefined;
  if (single && (match[1] === '' || match[2] === '')) throw exception('Range not found');
  const [c1, c2] = ends(match[1], single ? match[1] : match[3], info.maxColumns, columnNumber);
  const [r1, r2] = ends(match[2], single ? match[2] : match[4], info.maxRows, Number);
  return checkedRect([sheetId, r1, c1, r2 - r1 + 1, c2 - c1 + 1]);
}

function ends(first: string | undefined, last: string | undefined, max: number, read: (text: string) => number): [number, number] {
  const from = first ? read(first) : 1;
  const to = last ? read(last) : max;
  return from <= to ? [from, to] : [to, from];
}

function splitSheet(text: string, defaultSheet: number | null): [number, string] {
  const mark = text.lastIndexOf('!');
  if (mark < 0) {
    const first = defaultSheet ?? ask('book').sheets[0];
    if (first === undefined) throw exception('Range not found');
    return [first, text];
  }
  const quoted = text.slice(0, mark);
  const name = quoted.startsWith("'") && quoted.endsWith("'") ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
  const id = ask('sheetByName', name);
  if (id === null) throw exception('Range not found');
  return [id, text.slice(mark + 1)];
}

/** Refuses rectangles that do not lie in the sheet, with Sheets' words. */
export function checkedRect(rect: Rect): Rect {
  const [sheetId, row, column, rows, columns] = rect.map(Math.trunc) as unknown as Rect;
  if (row < 1) throw exception('The starting row of the range is too small.');
  if (column < 1) throw exception('The starting column of the range is too small.');
  if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
  const info = ask('sheet', sheetId);
  if (!info) throw exception(`Sheet ${sheetId} not found`);
  if (row + rows - 1 > info.maxRows || column + columns - 1 > info.maxColumns)
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  return [sheetId, row, column, rows, columns];
}
