import type { Cell } from '../../../engine/table/cell.js';
import { asText } from '../as-text.js';
import { type Damage, findDamage, hasArrived, type OldCell, type Stray, type Written, writtenTags } from './find-damage.js';
import { textOf } from './match-lines.js';
import { sameCell } from './same-cell.js';
import { type TabSnapshot, takeSnapshot } from './tab-snapshot.js';
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
  const written: Written[] = [writtenTags(stray)];
  const hurt = new Map<number, Map<number, string>>();
  let lost: NotPutBack | null = null;
  for (let tried = 0; tried < tries; tried++) {
    const now = steadySnapshot(sheet);
    if (now === null) continue;
    if (tried === 0 && hasArrived(stray, now, now.column)) return null;
    const found = misplaced(stray, hurt, now) ?? firstDamage(stray, written, now);
    if (found === null) return lost;
    const { damage, index } = found;
    const placed = hurt.get(damage.old) ?? new Map<number, string>();
    if (damage.old !== -1) hurt.set(damage.old, placed);
    lost = notPutBack(damage, tried === tries - 1) ?? lost;
    const runs = runsOf(damage.cells);
    if (runs.length === 0 || tried === tries - 1) return lost;
    let left = damage.cells.length;
    for (const run of runs) {
      if (!putRunBack(sheet, run, damage.column, now)) break;
      left -= run.length;
      for (const { row, cell } of run) placed.set(row, textOf(cell));
      // What is put back may go astray as well.
      written.push({ texts: new Set(run.map(({ cell }) => textOf(cell))), count: run.length });
    }
    // Only so much of it can be found the next time.
    if (left > 0 && index !== -1) written[index] = { texts: (written[index] as Written).texts, count: left };
  }
  return lost;
}

interface Found {
  readonly damage: Damage;
  /** Of what was written; -1 when it may be any of it. */
  readonly index: number;
}

/** Each thing that was written is looked for by itself. */
function firstDamage(stray: Stray, written: readonly Written[], now: SteadySnapshot): Found | null {
  for (const [index, each] of written.entries()) {
    const damage = findDamage(stray, each, { now, column: now.column });
    if (damage !== null) return { damage, index };
  }
  return null;
}

/**
 * What was put back into a column may have landed in other rows of it, where some came or went in that moment. Only what still stands
 * where we put it counts: what the owner typed since is theirs.
 */
function misplaced(stray: Stray, hurt: ReadonlyMap<number, ReadonlyMap<number, string>>, now: SteadySnapshot): Found | null {
  for (const [old, placed] of hurt) {
    const damage = findDamage(stray, writtenTags(stray), { now, column: now.column }, { old, placed });
    if (damage !== null) return { damage, index: -1 };
  }
  return null;
}

interface SteadySnapshot extends TabSnapshot {
  /** 0-based column of ours; -1 when there is none. */
  readonly column: number;
}

/** The tab with our column where it stood when it was read; null when columns moved meanwhile. */
function steadySnapshot(sheet: Sheet): SteadySnapshot | null {
  const column = findTagColumn(sheet);
  const now = takeSnapshot(sheet);
  return findTagColumn(sheet) === column ? { ...now, column: (column ?? 0) - 1 } : null;
}

/** Writes neighbouring cells if there is still what was found there. */
function putRunBack(sheet: Sheet, run: readonly OldCell[], column: number, now: TabSnapshot): boolean {
  const first = (run[0] as OldCell).row;
  const inputs = run.map((cell) => [inputOf(cell)]);
  const target = sheet.getRange(first + 1, column + 1, run.length, 1);
  const found: Cell[][] = target.getValues();
  if (!found.every(([cell], index) => sameCell(cell, now.values[first + index]?.[column]))) return false;
  target.setValues(inputs);
  return true;
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
