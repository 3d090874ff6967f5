import { cellText, isErrorText } from './cell-text.js';
import { type DataRows, dataCell } from './column-cells.js';
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

interface Encoding {
  toText(cell: string | number | boolean | Date): string;
  toKey(text: string): string;
}

function encode(rows: DataRows, column: number, encoding: Encoding): TextReading {
  const codes = new Int32Array(rows.rowCount).fill(-1);
  const labels: string[] = [];
  const errors: number[] = [];
  const byKey = new Map<string, number>();
  const codeOf = (text: string): number => {
    if (text === '') return -1;
    if (isErrorText(text)) return -2;
    const key = encoding.toKey(text);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, labels.length);
    return labels.push(text) - 1;
  };
  // Most cells repeat: the cell itself is looked up first, so that only new spellings are tidied and folded.
  const bySpelling = new Map<string | number, number>();
  for (let row = 0; row < rows.rowCount; row++) {
    const cell = dataCell(rows, row, column);
    if (cell === '' || cell === null || cell === undefined) continue;
    const quick = typeof cell === 'string' || typeof cell === 'number';
    let code = quick ? bySpelling.get(cell) : undefined;
    if (code === undefined) {
      code = codeOf(encoding.toText(cell));
      if (quick) bySpelling.set(cell, code);
    }
    if (code === -2) errors.push(row);
    else codes[row] = code;
  }
  return { column: { codes, labels }, errors };
}

function withoutPointZero(text: string): string {
  if (!text.endsWith('.0') || text.length < 3) return text;
  for (let i = text.length - 3; i >= 0; i--) if (text.charCodeAt(i) < 48 || text.charCodeAt(i) > 57) return text;
  return text.slice(0, -2);
}
