import type { TextColumn } from './columns.js';
import { headerKey } from './header-key.js';
import { once } from './once.js';
import { rowState } from './order-lines.js';
import { statusWords } from './status-words.js';

const counting = keySet(statusWords.counting);
const notCounting = keySet(statusWords.notCounting);
const refunding = keySet(statusWords.refunding);

function keySet(lines: readonly string[]): () => ReadonlySet<string> {
  return once(() => new Set(lines.flatMap((line) => line.split(',').map(headerKey))));
}

/** Rows of one status, for the message about it. */
export interface StatusRows {
  readonly kind: 'out' | 'unknown' | 'refunded';
  readonly rows: readonly number[];
}

/**
 * Marks the rows whose status says that no sale came about, and lists them by status; a status that is not known, and
 * one that tells of a refund, count and are listed too. A blank status counts.
 */
export function applyStatus(status: TextColumn, state: Uint8Array): readonly StatusRows[] {
  const kinds = status.labels.map((label) => {
    const key = headerKey(label);
    if (refunding().has(key)) return 'refunded';
    return notCounting().has(key) ? 'out' : counting().has(key) ? 'in' : 'unknown';
  });
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < state.length; row++) {
    const code = status.codes[row] as number;
    if (code < 0 || state[row] !== rowState.counted || kinds[code] === 'in') continue;
    const known = rowsOf.get(code);
    if (known === undefined) rowsOf.set(code, [row]);
    else known.push(row);
    if (kinds[code] === 'out') state[row] = rowState.notCounted;
  }
  return [...rowsOf].map(([code, rows]) => ({ kind: kinds[code] as StatusRows['kind'], rows }));
}
