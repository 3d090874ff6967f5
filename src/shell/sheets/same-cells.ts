import type { Cell } from '../../engine/table/cell.js';
import type { WallClock } from '../../engine/table/columns.js';
import { type PlainCell, serialOfEpoch } from './layout-report.js';

const dayMs = 86_400_000;
/** Sheets is only sure to keep about 15 digits. */
const relativeTolerance = 1e-12;

/** Whether a range, as `getValues` gave it, holds exactly what we would write there. Dates come back as `Date`. */
export function sameCells(read: readonly (readonly Cell[])[], wanted: readonly (readonly PlainCell[])[], toWallClock: WallClock): boolean {
  if (read.length !== wanted.length) return false;
  return wanted.every((row, index) => sameRow(read[index] ?? [], row, toWallClock));
}

function sameRow(read: readonly Cell[], wanted: readonly PlainCell[], toWallClock: WallClock): boolean {
  for (let column = 0; column < wanted.length; column++) {
    if (!sameCell(read[column], wanted[column] as PlainCell, toWallClock)) return false;
  }
  return true;
}

function sameCell(read: Cell, wanted: PlainCell, toWallClock: WallClock): boolean {
  if (typeof wanted === 'string') return read === wanted || (wanted === '' && (read === null || read === undefined));
  const number = isDate(read) ? toWallClock(read) / dayMs + serialOfEpoch : read;
  return typeof number === 'number' && Math.abs(number - wanted) <= relativeTolerance * Math.max(1, Math.abs(wanted));
}

/** What a cell holds, as it would be written: a date as its serial number, nothing as ''. */
export function plainOf(cell: Cell, toWallClock: WallClock): string | number | boolean {
  return isDate(cell) ? toWallClock(cell) / dayMs + serialOfEpoch : (cell ?? '');
}

/** A date from another realm is no `instanceof Date`. */
function isDate(cell: Cell): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}
