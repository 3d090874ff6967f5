import type { Cell } from '../../../engine/table/cell.js';
import { asText } from '../as-text.js';
import { type Damage, findDamage, hasArrived, type OldCell, type Stray, writtenTags } from './find-damage.js';
import { textOf } from './match-lines.js';
import { takeSnapshot } from './tab-snapshot.js';
import { findTagColumn } from './tag-mark.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Somebody may move columns while we put things back, too. */
const tries = 6;

/** Cells, 1-based, that could not be put back. */
export interface NotPutBack {
  readonly column: number;
  readonly rows: readonly number[];
}

/**
 * Puts back what stood in a column of the owner's that our tags were written into, because somebody moved columns between our last
 * look and the write; looks again afterwards, until nothing of ours stands there.
 *
 * @returns the cells of which it is not known what stood there, or null when everything is as it was
 */
export function putBack(sheet: Sheet, stray: Stray): NotPutBack | null {
  const { texts, count } = writtenTags(stray);
  const written = { texts: new Set(texts), count };
  let lost: NotPutBack | null = null;
  for (let tried = 0; tried < tries; tried++) {
    const now = takeSnapshot(sheet);
    const column = (findTagColumn(sheet) ?? 0) - 1;
    if (tried === 0 && hasArrived(stray, now, column)) return null;
    const damage = findDamage(stray, written, now, column);
    if (damage === null) return lost;
    lost = notPutBack(damage, tried === tries - 1) ?? lost;
    const runs = runsOf(damage.cells);
    if (runs.length === 0 || tried === tries - 1) return lost;
    for (const run of runs) {
      const first = (run[0] as OldCell).row;
      sheet.getRange(first + 1, damage.column + 1, run.length, 1).setValues(run.map((cell) => [inputOf(cell)]));
    }
    // What is put back may go astray as well.
    for (const { cell } of damage.cells) written.texts.add(textOf(cell));
    written.count = Math.min(written.count, ...runs.map((run) => run.length));
  }
  return lost;
}

function notPutBack({ column, cells, lost }: Damage, isLast: boolean): NotPutBack | null {
  const rows = isLast ? [...lost, ...cells.map(({ row }) => row)] : lost;
  return rows.length === 0 ? null : { column: column + 1, rows: rows.map((row) => row + 1) };
}

/** What `setValues` takes for what stood there: text must not be read as something else. */
function inputOf({ cell, isFormula }: OldCell): Exclude<Cell, null | undefined> {
  if (isFormula || typeof cell !== 'string') return cell ?? '';
  return cell === '' ? '' : asText(cell);
}

/** Cells of neighbouring rows are written in one call. */
function runsOf(cells: readonly OldCell[]): OldCell[][] {
  const runs: OldCell[][] = [];
  for (const cell of cells) {
    const run = runs[runs.length - 1];
    if (run !== undefined && (run[run.length - 1] as OldCell).row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
