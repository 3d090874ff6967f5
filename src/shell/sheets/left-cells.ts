import { cellName } from '../../engine/table/a1.js';
import type { Cell } from '../../engine/table/cell.js';
import type { WallClock } from '../../engine/table/columns.js';
import { plainOf } from './same-cells.js';
import { documentProperties, readKeptJson } from './settings-store.js';

const keyOfMarks = (id: string) => `clientele.left.${id}`;
/** Two letters for a cell, or for a block of rows: Google allows 9 KB for a value. */
const mostMarks = 3_500;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const lettersSquared = letters.length * letters.length;
const certainDigits = 12;

/** Cells as they are compared: numbers to the digits that are certain, dates as serial numbers, nothing as ''. */
export type LeftCells = readonly (readonly (string | number | boolean)[])[];

/** What was left in a report's tab cell by cell, as marks; a large report has one for a block of rows. */
export interface LeftMarks {
  readonly columns: number;
  /** Rows for which there is one mark; 0 where each cell has its own. */
  readonly block: number;
  readonly marks: string;
}

/** A cell of ours that holds something else than we left there. 1-based. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly seen: string;
}

/** A rectangle from the first cell on, and the cells in it, such as `A9 B12`, that may hold anything. */
export interface LeftExtent {
  readonly rows: number;
  readonly columns: number;
  readonly volatile: string;
}

/** What stands in a rectangle, ready to be compared. */
export function leftCells(read: readonly (readonly Cell[])[], { rows, columns, volatile }: LeftExtent, toWallClock: WallClock): LeftCells {
  const skipped = new Set(volatile.split(' '));
  const isSkipped = (row: number, column: number) => skipped.has(cellName(row + 1, column + 1));
  const cells = read.slice(0, rows).map((row) => row.slice(0, columns).map((cell) => comparable(plainOf(cell, toWallClock))));
  return volatile === '' ? cells : cells.map((row, at) => row.map((cell, column) => (isSkipped(at, column) ? '' : cell)));
}

/**
 * A mark of all cells, which does not depend on the order of the rows: a report that the owner has sorted holds what we left.
 * Blank rows and blanks at the end of a row count for nothing.
 */
export function hashOfRows(cells: LeftCells): string {
  return hashesOfRows(cells)(0, cells.length);
}

/** The same mark of any rows among these, from one (from 0) to before another; each row is looked at once. */
export function hashesOfRows(cells: LeftCells): (from: number, to: number) => string {
  const [first, second] = [new Uint32Array(cells.length + 1), new Uint32Array(cells.length + 1)];
  cells.forEach((row, at) => {
    const text = rowText(row);
    first[at + 1] = (first[at] as number) + (text === '' ? 0 : hash(text, 0x811c9dc5));
    second[at + 1] = (second[at] as number) + (text === '' ? 0 : hash(text, 0x2f0b4c47));
  });
  const between = (sums: Uint32Array, from: number, to: number) => ((sums[to] as number) - (sums[from] as number)) >>> 0;
  return (from, to) => {
    const last = Math.min(to, cells.length);
    return `${between(first, from, last).toString(36)}.${between(second, from, last).toString(36)}`;
  };
}

/** Marks by which cells can be told that hold something else later on. */
export function marksOf(cells: LeftCells): LeftMarks {
  const columns = cells[0]?.length ?? 0;
  if (cells.length * columns <= mostMarks) {
    return { columns, block: 0, marks: cells.map((row) => row.map(cellMark).join('')).join('') };
  }
  const block = Math.ceil(cells.length / mostMarks);
  const marks: string[] = [];
  for (let top = 0; top < cells.length; top += block) marks.push(blockMark(cells, top, block));
  return { columns, block, marks: marks.join('') };
}

/**
 * The cells that hold something else than was left. Where only blocks of rows have a mark, those in such a block that
 * differ from what is to be written.
 *
 * @param wanted what is to be written; only looked at for large reports
 */
export function typedCells(cells: LeftCells, left: LeftMarks | null, wanted: LeftCells): readonly TypedCell[] {
  if (left === null) return differing(cells, wanted, () => true);
  const { block, marks } = left;
  if (block > 0)
    return differing(cells, wanted, (row) => markAt(marks, Math.floor(row / block)) !== blockMark(cells, row - (row % block), block));
  return differingRows(cells, left);
}

/**
 * The row (from 0) from which on most of a report's rows stand as they were left, although somebody typed into others; null where few
 * do. Nothing is said of a large report, whose rows have no mark each.
 *
 * @param known where it stood; further down it is only found where nothing of it is left above
 */
export function placeByMarks(cells: LeftCells, left: LeftMarks | null, known: number): number | null {
  if (left === null || left.block > 0) return null;
  const width = left.columns * 2;
  const blank = blankMark.repeat(left.columns);
  const rows = Array.from({ length: left.marks.length / width }, (_, at) => left.marks.slice(at * width, (at + 1) * width));
  const filled = rows.flatMap((marks, at) => (marks === blank ? [] : [at]));
  const seen = cells.map((row) => rowMarks(row, left));
  const standing = (place: number) => filled.filter((at) => seen[place + at] === rows[at]).length;
  const isOwn = new Set(filled.map((at) => rows[at]));
  const fewest = Math.max(filled.length / 2, standing(known));
  for (const place of seen.keys()) {
    if (standing(place) > fewest && seen.slice(0, place).filter((marks) => isOwn.has(marks)).length <= 1) return place;
  }
  return null;
}

/**
 * How many rows below a report of so many rows are its own last ones, because somebody put as many rows into it. Nothing is said
 * of a large report, whose rows have no mark each.
 */
export function pushedOut(cells: LeftCells, rows: number, left: LeftMarks | null): number {
  if (left === null || left.block > 0 || left.marks.length !== rows * left.columns * 2) return 0;
  const width = left.columns * 2;
  const isOwn = (row: number, count: number) =>
    left.marks.slice((rows - count + row) * width).startsWith(rowMarks(cells[rows + row] ?? [], left));
  for (let count = Math.min(rows, cells.length - rows); count > 0; count--) {
    const isText = cells[rows + count - 1]?.some((cell) => cell !== '') === true;
    if (isText && Array.from({ length: count }, (_, row) => row).every((row) => isOwn(row, count))) return count;
  }
  return 0;
}

function rowMarks(row: LeftCells[number], { columns }: LeftMarks): string {
  return row.slice(0, columns).map(cellMark).join('');
}

/** Row by row: one that was only moved is found wherever it stands now. */
function differingRows(cells: LeftCells, left: LeftMarks): TypedCell[] {
  const { columns, marks } = left;
  const width = columns * 2;
  const leftRows = Array.from({ length: marks.length / width }, (_, at) => marks.slice(at * width, (at + 1) * width));
  const free = new Map<string, number>();
  for (const row of leftRows) free.set(row, (free.get(row) ?? 0) + 1);
  const found: TypedCell[] = [];
  cells.forEach((row, at) => {
    const now = rowMarks(row, left);
    const count = free.get(now) ?? 0;
    if (count > 0) {
      free.set(now, count - 1);
      return;
    }
    const was = leftRows[at] ?? '';
    row.forEach((cell, column) => {
      if (cellMark(cell) !== (markAt(was, column) || blankMark)) found.push(typedCell(at, column, cell));
    });
  });
  return found;
}

function differing(cells: LeftCells, wanted: LeftCells, isSuspect: (row: number) => boolean): TypedCell[] {
  const found: TypedCell[] = [];
  cells.forEach((row, at) => {
    if (!isSuspect(at)) return;
    row.forEach((cell, column) => {
      if (cell !== (wanted[at]?.[column] ?? '')) found.push(typedCell(at, column, cell));
    });
  });
  return found;
}

/** The marks that were saved for a report, or null. */
export function readMarks(id: string): LeftMarks | null {
  return readKeptJson(keyOfMarks(id)) as LeftMarks | null;
}

/** Saves the marks of a report's cells as they were left. */
export function saveMarks(id: string, cells: LeftCells): void {
  documentProperties().setProperty(keyOfMarks(id), JSON.stringify(marksOf(cells)));
}

function typedCell(at: number, column: number, cell: string | number | boolean): TypedCell {
  return { row: at + 1, column: column + 1, seen: String(cell) };
}

function comparable(cell: string | number | boolean): string | number | boolean {
  return typeof cell === 'number' ? Number(cell.toPrecision(certainDigits)) : cell;
}

function rowText(row: readonly (string | number | boolean)[]): string {
  let last = row.length;
  while (last > 0 && row[last - 1] === '') last -= 1;
  return last === 0 ? '' : JSON.stringify(row.slice(0, last));
}

function blockMark(cells: LeftCells, top: number, block: number): string {
  return markOf(hash(JSON.stringify(cells.slice(top, top + block).map(rowText)), 0x811c9dc5));
}

function cellMark(cell: string | number | boolean): string {
  return markOf(hash(typeof cell === 'string' ? cell : `${typeof cell} ${cell}`, 0x811c9dc5));
}

function markAt(marks: string, at: number): string {
  return marks.slice(at * 2, at * 2 + 2);
}

function markOf(hashed: number): string {
  // The lowest bits of this hash depend on the last letters only; the highest are better mixed.
  const mixed = (hashed ^ (hashed >>> 15)) % lettersSquared;
  const at = mixed < 0 ? mixed + lettersSquared : mixed;
  return `${letters[Math.floor(at / letters.length)]}${letters[at % letters.length]}`;
}

/** FNV-1a, 32 bits. */
function hash(text: string, basis: number): number {
  let sum = basis;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

const blankMark = cellMark('');
