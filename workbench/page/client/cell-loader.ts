import type { PageState, WireBlock } from '../server/wire.js';
import { readCells } from './server-api.js';

/** Rows asked for at once: small enough that typing stays smooth while a large sheet arrives. */
const rowsPerRequest = 5000;

export interface CellLoader {
  /** A change arrived: cells that were read before it are too old. */
  changedAt(version: number): void;
  /** Cells of this rectangle must be read again. */
  reload(sheetId: number, row: number, rows: number): void;
}

/**
 * Fetches what the first answer left out: the page is ready with the first screenful of each sheet, the rest follows in
 * the background, the sheet in front first.
 */
export function loadRest(state: PageState, apply: (block: WireBlock) => void): CellLoader {
  const sheets = [...state.sheets].sort((a, b) => Number(b.id === state.activeSheetId) - Number(a.id === state.activeSheetId));
  const queue: { readonly sheetId: number; readonly row: number; readonly rows: number }[] = [];
  const add = (sheetId: number, first: number, last: number) => {
    for (let row = first; row <= last; row += rowsPerRequest) queue.push({ sheetId, row, rows: Math.min(rowsPerRequest, last - row + 1) });
  };
  for (const { id, lastRow } of sheets) {
    const known = state.blocks.find(({ sheetId }) => sheetId === id);
    add(id, known ? known.row + known.rows : 1, lastRow);
  }
  let newest = state.version;
  let running = false;
  const run = async () => {
    if (running) return;
    running = true;
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { version, block } = await readCells(next.sheetId, next.row, next.rows).catch(() => ({ version: Infinity, block: null }));
      // A change overtook these cells, so they may be older than what the page shows.
      if (version < newest) queue.unshift(next);
      else if (block) apply(block);
    }
    running = false;
  };
  void run();
  return {
    changedAt(version) {
      newest = version;
    },
    reload(sheetId, row, rows) {
      add(sheetId, row, row + rows - 1);
      void run();
    },
  };
}
