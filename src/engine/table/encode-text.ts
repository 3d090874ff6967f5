import { cellText, isBlank, isErrorText } from './cell-text.js';
import { type DataRows, dataCell } from './column-cells.js';
import type { TextColumn, WallClock } from './columns.js';
import { customerKey } from './customer-key.js';
import { type IdNumbers, idNumbers } from './id-numbers.js';

/** A text column, and the data rows where a failed formula stands instead of a value (their code is -1). */
export interface TextReading {
  readonly column: TextColumn;
  readonly errors: readonly number[];
}

/**
 * Encodes a column as text: every distinct value once (NFC, outer spaces trimmed), and a code per row. Numbers print
 * without a needless `.0`, dates as ISO. A blank cell has code -1.
 */
export function encodeText(rows: DataRows, column: number, toWallClock: WallClock): TextReading {
  return encode(rows, column, { toText: (cell) => cellText(cell, toWallClock), toKey: (text) => text });
}

/**
 * Encodes a column of ids. As `encodeText`, but a text such as `17850.0`, which a program made of the id 17850, is that
 * id; and with `merge` spellings that differ only in case or spaces are one, under the first spelling, and what people and
 * programs write for "none", such as `-`, `N/A` and `NaN`, is no id.
 */
export function encodeIds(rows: DataRows, column: number, options: { toWallClock: WallClock; merge: boolean }): TextReading {
  return encode(rows, column, {
    toText: (cell) => {
      const text = withoutPointZero(cellText(cell, options.toWallClock));
      return options.merge && saysNobody(text) ? '' : text;
    },
    toKey: options.merge ? customerKey : (text) => text,
  });
}

/** The rows to which `encodeIds` gives no code: the cell is blank, or a failed formula stands in it. */
export function rowsWithoutId(rows: DataRows, column: number): readonly number[] {
  const found: number[] = [];
  const { rowCount, start } = rows;
  const { cells } = rows.source;
  for (let row = 0; row < rowCount; row++) {
    const cell = cells[start + row]?.[column];
    if (isBlank(cell) || (typeof cell === 'string' && isErrorText(cell.trim()))) found.push(row);
  }
  return found;
}

interface Encoding {
  toText(cell: string | number | boolean | Date): string;
  toKey(text: string): string;
}

const blankCode = -1;
const errorCode = -2;

/** The distinct values of a column so far. */
interface Dictionary {
  readonly labels: string[];
  /** Codes by spelling and by key: a key is its own key, so both lead to the same code. */
  readonly found: Map<string | number, number>;
  /** Places of the values that are numbered like the column's first; by the cell as it stands, and by its key. */
  readonly spelled: IdNumbers | null;
  readonly keyed: IdNumbers | null;
  /** Code + 1 of the value at each place; 0 = not seen yet. */
  readonly codeAtPlace: Int32Array;
}

function encode(rows: DataRows, column: number, encoding: Encoding): TextReading {
  const { rowCount, start } = rows;
  const { cells } = rows.source;
  const codes = new Int32Array(rowCount).fill(blankCode);
  const errors: number[] = [];
  const dictionary = newDictionary(rows, column, encoding);
  const { found, labels, spelled, codeAtPlace } = dictionary;
  for (let row = 0; row < rowCount; row++) {
    const cell = cells[start + row]?.[column];
    if (cell === '' || cell === null || cell === undefined) continue;
    const isQuick = typeof cell === 'string' || typeof cell === 'number';
    const place = isQuick && spelled !== null ? spelled.placeOf(cell) : -1;
    if (place >= 0) {
      if (codeAtPlace[place] === 0) codeAtPlace[place] = labels.push(String(cell));
      codes[row] = (codeAtPlace[place] as number) - 1;
      continue;
    }
    let code = isQuick ? found.get(cell) : undefined;
    if (code === undefined) {
      code = codeOf(dictionary, encoding.toText(cell), cell, encoding);
      if (isQuick) found.set(cell, code);
    }
    if (code === errorCode) errors.push(row);
    else codes[row] = code;
  }
  return { column: { codes, labels }, errors };
}

function newDictionary(rows: DataRows, column: number, encoding: Encoding): Dictionary {
  const example = firstText(rows, column, encoding);
  const spelled = idNumbers(example, rows.rowCount);
  const keyed = spelled && idNumbers(encoding.toKey(example), rows.rowCount);
  return { labels: [], found: new Map(), spelled, keyed, codeAtPlace: new Int32Array(spelled?.size ?? 0) };
}

function firstText(rows: DataRows, column: number, encoding: Encoding): string {
  for (let row = 0; row < rows.rowCount; row++) {
    const cell = dataCell(rows, row, column);
    if (!isBlank(cell)) return typeof cell === 'string' || typeof cell === 'number' ? encoding.toText(cell) : '';
  }
  return '';
}

/** The code of a value that is met in this spelling for the first time. */
function codeOf(dictionary: Dictionary, text: string, cell: string | number | boolean | Date, encoding: Encoding): number {
  if (text === '') return blankCode;
  if (isErrorText(text)) return errorCode;
  const { labels, found, keyed, codeAtPlace } = dictionary;
  const key = encoding.toKey(text);
  const place = keyed === null ? -1 : keyed.placeOf(key);
  if (place >= 0) {
    if (codeAtPlace[place] === 0) codeAtPlace[place] = labels.push(text);
    return (codeAtPlace[place] as number) - 1;
  }
  const known = key === cell ? undefined : found.get(key);
  if (known !== undefined) return known;
  const code = labels.push(text) - 1;
  if (key !== cell) found.set(key, code);
  return code;
}

const longestNobody = 11;
/** Dashes and other signs, `n/a`, and how programs spell an empty value. */
const nobody = /^(?:[-\u2010-\u2015\u2212_.*/\\?# ]+|n\/a|n\.a\.?|null|nan|undefined|\(?(?:none|blank|empty|null)\)|<null>)$/i;

function saysNobody(text: string): boolean {
  return text.length <= longestNobody && nobody.test(text);
}

function withoutPointZero(text: string): string {
  if (!text.endsWith('.0') || text.length < 3) return text;
  for (let i = text.length - 3; i >= 0; i--) if (text.charCodeAt(i) < 48 || text.charCodeAt(i) > 57) return text;
  return text.slice(0, -2);
}
