import { cellText, isBlank, isErrorText } from './cell-text.js';
import type { DataRows } from './column-cells.js';
import type { TextColumn, WallClock } from './columns.js';
import { customerKey } from './customer-key.js';

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
 * id; and with `merge` spellings that differ only in case or spaces are one, under the first spelling.
 */
export function encodeIds(rows: DataRows, column: number, options: { toWallClock: WallClock; merge: boolean }): TextReading {
  return encode(rows, column, {
    toText: (cell) => withoutPointZero(cellText(cell, options.toWallClock)),
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

function encode(rows: DataRows, column: number, encoding: Encoding): TextReading {
  const codes = new Int32Array(rows.rowCount).fill(blankCode);
  const labels: string[] = [];
  const errors: number[] = [];
  // Spellings and keys share one map: a key is its own key, so both lead to the same code, and most cells, which repeat
  // or are written as their key already, cost one look-up and at most one entry.
  const found = new Map<string | number, number>();
  const codeOf = (text: string, cell: string | number | boolean | Date): number => {
    if (text === '') return blankCode;
    if (isErrorText(text)) return errorCode;
    const key = encoding.toKey(text);
    const known = key === cell ? undefined : found.get(key);
    if (known !== undefined) return known;
    const code = labels.push(text) - 1;
    if (key !== cell) found.set(key, code);
    return code;
  };
  const { rowCount, start } = rows;
  const { cells } = rows.source;
  for (let row = 0; row < rowCount; row++) {
    const cell = cells[start + row]?.[column];
    if (cell === '' || cell === null || cell === undefined) continue;
    const quick = typeof cell === 'string' || typeof cell === 'number';
    let code = quick ? found.get(cell) : undefined;
    if (code === undefined) {
      code = codeOf(encoding.toText(cell), cell);
      if (quick) found.set(cell, code);
    }
    if (code === errorCode) errors.push(row);
    else codes[row] = code;
  }
  return { column: { codes, labels }, errors };
}

function withoutPointZero(text: string): string {
  if (!text.endsWith('.0') || text.length < 3) return text;
  for (let i = text.length - 3; i >= 0; i--) if (text.charCodeAt(i) < 48 || text.charCodeAt(i) > 57) return text;
  return text.slice(0, -2);
}
