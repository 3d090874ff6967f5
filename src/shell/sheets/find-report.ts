import type { ReportTable } from '../../engine/reports/report-table.js';
import type { Cell } from '../../engine/table/cell.js';
import type { WallClock } from '../../engine/table/columns.js';
import { hashesOfRows, hashOfRows, type LeftExtent, leftCells, placeByMarks, pushedOut, readMarks } from './left-cells.js';
import { aboveOf, type LeftReport, type ReportState } from './report-state.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly Cell[])[];

/** So many rows may be put above a report, or into it, between two refreshes, and what is ours is found. */
const mostRowsPutIn = 50;

/** A report as it stands in its tab. */
export interface Standing {
  /** Rows of the owner's above it. */
  readonly above: number;
  /** Rows of ours that stand below the rectangle, because somebody has put as many into it. */
  readonly pushed: number;
  /** What stands from its first row on: its rectangle, and what the owner has beside it. */
  readonly seen: Cells;
  /** Which of the reports that may stand there does; undefined when none does. */
  readonly now: LeftReport | undefined;
  /** The same, or what stood there before somebody typed or put rows into it, those counted in. */
  readonly was: LeftReport | undefined;
}

/**
 * Looks for a report where it was left, and where it is not there, for the same report further up or down: somebody has put rows
 * above it, such as a heading of their own, or has taken some of those away again.
 */
export function findReport(sheet: Sheet, layout: Size, { id, before, toWallClock }: Sought): Standing {
  const above = aboveOf(before);
  const seen = readSeen(sheet, layout, before);
  const now = matchLeft(before, seen, toWallClock);
  if (now !== undefined || before.left === undefined) return { above, pushed: 0, seen, now, was: now };
  // Where nothing stands at all any more, nothing is above it.
  if (sheet.getLastRow() === 0) return { above: 0, pushed: 0, seen, now, was: now };
  const rows = rowsToRead(layout, before);
  const all = readSeen(sheet, { ...layout, rows: above + rows + mostRowsPutIn }, { ...before, above: 0 });
  const moved = movedWhole(all, before, toWallClock);
  if (moved !== null) return { ...moved, was: moved.now, pushed: 0, seen: all.slice(moved.above, moved.above + rows) };
  // Others in the list are those that runs were about to write.
  const [last] = before.left;
  if (last === undefined) return { above, pushed: 0, seen, now, was: now };
  const marks = readMarks(id);
  const cells = leftCells(all, { ...extentOf(last), rows: all.length, volatile: '' }, toWallClock);
  const place = placeByMarks(cells, marks, above) ?? above;
  const pushed = pushedOut(cells.slice(place), extentOf(last).rows, marks);
  return { above: place, pushed, seen: all.slice(place, place + rows + pushed), now, was: parted(last, pushed) };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A report, and how it was left. */
interface Sought {
  readonly id: string;
  readonly before: ReportState;
  readonly toWallClock: WallClock;
}

/** The row (from 0) in which a report's title stands above its question; -1 where it stands nowhere. */
export function titleRow(sheet: Sheet, { title, question }: ReportTable): number {
  const rows = Math.min(sheet.getMaxRows(), mostRowsPutIn + 2);
  const texts: Cell[] = sheet
    .getRange(1, 1, rows, 1)
    .getValues()
    .map(([text]) => text);
  return texts.findIndex((text, at) => text === title && texts[at + 1] === question);
}

/** Reads a report's rectangle, as large as it is to be or may be, and what the owner has beside it. */
export function readSeen(sheet: Sheet, layout: Size, before: ReportState | undefined): Cell[][] {
  const above = aboveOf(before);
  const rows = rowsToRead(layout, before);
  const left = before?.left ?? [];
  const ours = Math.max(layout.columns, before?.columns ?? 0, ...left.map(([, , count]) => count));
  const columns = Math.max(ours, sheet.getLastColumn());
  const there = sheet.getMaxRows() - above;
  if (there < 1) return [];
  return sheet.getRange(above + 1, 1, Math.min(rows, there), Math.min(columns, sheet.getMaxColumns())).getValues();
}

/** As many as there may be of ours, those counted in that a run may have inserted. */
function rowsToRead(layout: Size, before: ReportState | undefined): number {
  const inserted = before?.grow?.[0] ?? 0;
  return Math.max(layout.rows, (before?.rows ?? 0) + inserted, ...(before?.left ?? []).map(([, count]) => count));
}

/** Which of the reports that may stand in a tab does. */
export function matchLeft({ left }: ReportState, seen: Cells, toWallClock: WallClock): LeftReport | undefined {
  return left?.find((each) => each[0] === hashOfRows(leftCells(seen, extentOf(each), toWallClock)));
}

/** What a left report's mark is made of: rows, columns, and the cells that count for nothing. */
export function extentOf([, rows, columns, , , , keptRows, volatile]: LeftReport): LeftExtent {
  return { rows: rows - keptRows, columns, volatile };
}

/** The place of a report as it was left, further up or down. */
function movedWhole(all: Cells, before: ReportState, toWallClock: WallClock): Pick<Standing, 'above' | 'now'> | null {
  const mostAbove = aboveOf(before) + mostRowsPutIn;
  for (const now of before.left ?? []) {
    const isBelow = isLeftBelow(now, all, toWallClock);
    const above = all.findIndex(([first], at) => at <= mostAbove && first !== '' && isBelow(at) && !isCopy(all, at, extentOf(now)));
    if (above >= 0) return { above, now };
  }
  return null;
}

/** Whether what stands so far down is a copy that the owner made of a report: much of it stands above it as well, in its place. */
function isCopy(all: Cells, at: number, { rows }: LeftExtent): boolean {
  const own = new Set(all.slice(at, at + rows).map((row) => JSON.stringify(row)));
  const alike = all.slice(0, at).filter((row) => row.some((cell) => cell !== '') && own.has(JSON.stringify(row)));
  return alike.length > 1;
}

/** A report with so many rows put in among its rows of data, where people put them. */
function parted(left: LeftReport, pushed: number): LeftReport {
  const [hash, rows, columns, firstDataRow, dataRows, totalRow, ...rest] = left;
  return [hash, rows + pushed, columns, firstDataRow, dataRows + pushed, totalRow > 0 ? totalRow + pushed : 0, ...rest];
}

/** Whether a report stands below so many rows. Its mark is a sum over its rows: where no cell of it varies, each row is looked at once. */
function isLeftBelow(left: LeftReport, all: Cells, toWallClock: WallClock): (above: number) => boolean {
  const [wanted] = left;
  const extent = extentOf(left);
  const { rows, columns, volatile } = extent;
  if (volatile !== '') return (above) => hashOfRows(leftCells(all.slice(above, above + rows), extent, toWallClock)) === wanted;
  const hashOf = hashesOfRows(leftCells(all, { rows: all.length, columns, volatile }, toWallClock));
  return (above) => hashOf(above, above + rows) === wanted;
}
