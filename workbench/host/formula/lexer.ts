import { columnNumber, MAX_COLUMNS, MAX_ROWS } from '../workbook/a1.js';
import type { Corner, Reference } from './ast.js';

/** A piece of a formula with its place in the text, so that references can be rewritten where they stand. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** A function's name (a `(` follows), a named range, TRUE or FALSE. */
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'end' }
);

const SPACE = /[\s\u00a0]+/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|ERROR!|NULL!)/iy;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const SIGN = /<>|<=|>=|[-+*/^&=<>%(),;{}\\]/y;
const SHEET = /(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CELLS =
  /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,8})(?::(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,8})|(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,8})))?(?![\p{L}\p{N}_.(])/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(])/uy;
const ROWS = /(\$?)(\d{1,8}):(\$?)(\d{1,8})(?![\p{L}\p{N}_.(])/uy;
const DELETED = /#REF!/iy;

/**
 * Cuts a formula, without its `=`, into tokens. Gives null when some character can't begin a token.
 */
export function readTokens(text: string, from = 0): Token[] | null {
  const tokens: Token[] = [];
  let at = from;
  while (at < text.length) {
    const space = matchAt(SPACE, text, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = readToken(text, at);
    if (!token) return null;
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: 'end', start: at, end: at });
  return tokens;
}

function readToken(text: string, start: number): Token | null {
  const reference = readReference(text, start);
  if (reference) return reference;
  const number = matchAt(NUMBER, text, start);
  if (number) return { kind: 'number', value: Number(number[0]), start, end: start + number[0].length };
  const string = matchAt(STRING, text, start);
  if (string) return { kind: 'string', value: string[0].slice(1, -1).replace(/""/g, '"'), start, end: start + string[0].length };
  const error = matchAt(ERROR, text, start);
  if (error) return { kind: 'error', text: error[0].toUpperCase(), start, end: start + error[0].length };
  const name = matchAt(NAME, text, start);
  if (name) return { kind: 'name', text: name[0], start, end: start + name[0].length };
  const sign = matchAt(SIGN, text, start);
  return sign && { kind: 'sign', text: sign[0], start, end: start + sign[0].length };
}

function readReference(text: string, start: number): Token | null {
  const prefix = matchAt(SHEET, text, start);
  const at = start + (prefix?.[0].length ?? 0);
  const sheet = prefix ? (prefix[2] ?? (prefix[1] as string).replace(/''/g, "'")) : null;
  const found = readCells(text, at) ?? readOpen(text, at) ?? (prefix ? readDeleted(text, at) : null);
  if (!found) return null;
  return { kind: 'reference', reference: { sheet, ...found.place }, start, end: at + found.length };
}

interface Found {
  readonly place: Omit<Reference, 'sheet'>;
  readonly length: number;
}

function readCells(text: string, at: number): Found | null {
  const match = matchAt(CELLS, text, at);
  if (!match) return null;
  const start = corner(match[2], match[1], match[4], match[3]);
  let end: Corner | null = null;
  if (match[6] !== undefined) end = corner(match[6], match[5], match[8], match[7]);
  else if (match[10] !== undefined) end = corner(match[10], match[9], undefined, '');
  else if (match[12] !== undefined) end = corner(undefined, '', match[12], match[11]);
  return inGrid(start) && (!end || inGrid(end)) ? { place: ordered(start, end), length: match[0].length } : null;
}

function readOpen(text: string, at: number): Found | null {
  const columns = matchAt(COLUMNS, text, at);
  if (columns) {
    const place = ordered(corner(columns[2], columns[1], undefined, ''), corner(columns[4], columns[3], undefined, ''));
    return { place, length: columns[0].length };
  }
  const rows = matchAt(ROWS, text, at);
  if (!rows) return null;
  return { place: ordered(corner(undefined, '', rows[2], rows[1]), corner(undefined, '', rows[4], rows[3])), length: rows[0].length };
}

function readDeleted(text: string, at: number): Found | null {
  const match = matchAt(DELETED, text, at);
  return match && { place: { start: corner(undefined, '', undefined, ''), end: null, deleted: true }, length: match[0].length };
}

function corner(
  letters: string | undefined,
  fixedColumn: string | undefined,
  digits: string | undefined,
  fixedRow: string | undefined,
): Corner {
  return {
    column: letters === undefined ? null : columnNumber(letters),
    row: digits === undefined ? null : Number(digits),
    fixedColumn: fixedColumn === '$',
    fixedRow: fixedRow === '$',
  };
}

function inGrid(place: Corner): boolean {
  const row = place.row ?? 1;
  const column = place.column ?? 1;
  return row >= 1 && row <= MAX_ROWS && column >= 1 && column <= MAX_COLUMNS;
}

/** `B2:A1` means `A1:B2`. An open side is never the smaller one. */
function ordered(start: Corner, end: Corner | null): Omit<Reference, 'sheet'> {
  if (!end) return { start, end, deleted: false };
  const swapRows = start.row !== null && end.row !== null && end.row < start.row;
  const swapColumns = start.column !== null && end.column !== null && end.column < start.column;
  const rows = swapRows ? [end, start] : [start, end];
  const columns = swapColumns ? [end, start] : [start, end];
  const join = (row: Corner, column: Corner): Corner => ({
    row: row.row,
    fixedRow: row.fixedRow,
    column: column.column,
    fixedColumn: column.fixedColumn,
  });
  return { start: join(rows[0] as Corner, columns[0] as Corner), end: join(rows[1] as Corner, columns[1] as Corner), deleted: false };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
