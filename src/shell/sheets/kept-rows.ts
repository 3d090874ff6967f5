import { say } from '../../engine/messages/index.js';
import type { Cell } from '../../engine/table/cell.js';
import { rowsAboveKept } from './carry-rows.js';
import { type PlainCell, padLayout, type ReportLayout } from './layout-report.js';
import type { LeftReport } from './report-state.js';

/** The cells of our columns in a row that is kept below a report: whose it was, and nothing else. */
export type KeptKey = readonly PlainCell[];

/**
 * A report with rows below it for customers and segments that it no longer has and on whose rows the owner has put something:
 * a note, or cells beside it. Should they come back, it goes back to their row.
 */
export function withKeptRows(layout: ReportLayout, keys: readonly KeptKey[]): ReportLayout {
  if (keys.length === 0) return layout;
  const keptRows = rowsAboveKept + keys.length;
  const cells = [...layout.cells, ...padLayout(keptBlock(keys), keptRows, layout.columns)];
  return { ...layout, cells, rows: layout.rows + keptRows, keptRows, freeRow: layout.freeRow + keptRows };
}

/** The cells below a report: a blank row, the heading, and one row for each; nothing where nothing is kept. */
export function keptBlock(keys: readonly KeptKey[]): readonly (readonly PlainCell[])[] {
  return keys.length === 0 ? [] : [[], [say('report-kept-rows')], ...keys];
}

/** The kept rows as they stand. */
export function keptKeys(now: LeftReport | undefined, seen: readonly (readonly Cell[])[]): readonly KeptKey[] {
  if (now === undefined) return [];
  const [, rows, columns, , , , keptRows] = now;
  const first = rows - keptRows + rowsAboveKept;
  return keptRows === 0 ? [] : seen.slice(first, rows).map((row) => row.slice(0, columns).map(keyCell));
}

/** Only texts are keys; anything else that stands there was never ours. */
function keyCell(cell: Cell): PlainCell {
  return typeof cell === 'string' ? cell : '';
}
