import { say } from '../../engine/messages/index.js';
import type { Analysis } from '../../engine/shop/analysis.js';
import { rowTags } from '../../engine/shop/row-tags.js';
import { columnLetter } from '../../engine/table/a1.js';
import type { Cell } from '../../engine/table/cell.js';
import { isBlank } from '../../engine/table/cell-text.js';
import type { Result } from '../../engine/table/issue.js';
import type { ColumnRole } from '../../engine/table/roles.js';
import { shellIssue } from '../shell-issue.js';
import { asText, textInCell } from './as-text.js';
import type { OrdersTab } from './load-shop.js';
import { ensureSize, freeName, markTagColumn } from './owned-tabs.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns that say whose row it is, and that a row has anything in it: if these stand still, the tags are right. */
const keyRoles: ReadonlySet<ColumnRole> = new Set(['customer', 'customerName', 'email', 'phone', 'order', 'date']);

/** Where the tags stand, or would stand. */
export interface TagPlace {
  readonly header: string;
  /** 1-based. */
  readonly column: number;
}

/**
 * The column for our tags: the one that carries our metadata, else the first one to the right of everything. It is
 * headed `Segment`, or `Segment (Clientele)` where the owner has a column of that name, which is theirs.
 */
export function tagPlace(orders: OrdersTab, headerIndex: number): TagPlace {
  const headers = (orders.source.cells[headerIndex] ?? []).map((cell) => String(cell ?? '').trim());
  const header = freeName(say('tag-header'), headers);
  if (orders.tagColumn === null) return { header, column: orders.width + 1 };
  const present = orders.tagCells[headerIndex];
  return { header: isBlank(present) ? header : String(present), column: orders.tagColumn };
}

/** What writing the tags came to. `moved`: rows are not where they were when they were read, so read and compute again. */
export type TagOutcome = { readonly moved: boolean; readonly place: TagPlace; readonly taggedRows: number; readonly isWritten: boolean };

/**
 * Writes one tag per row in one call, then reads back the tags and the columns that say whose row it is. A person may
 * sort or insert rows while this runs, and no lock holds them back; positions are only right if nothing has moved.
 */
export function writeTags(orders: OrdersTab, analysis: Analysis): TagOutcome {
  const { recognised } = analysis.lines;
  const tags = rowTags(analysis);
  const place = tagPlace(orders, recognised.headerIndex);
  // Data that begin in the first row leave no room for a header above the tags.
  const column = [...(recognised.headerIndex < 0 ? [] : [place.header]), ...tags.map(textInCell)];
  const firstIndex = Math.max(0, recognised.headerIndex);
  const { sheet } = orders.found;
  const outcome = { place, taggedRows: tags.filter((tag) => tag !== '').length, isWritten: false };
  const isThere = orders.tagColumn !== null && sameColumn(orders.tagCells.slice(firstIndex), column);
  if (!isThere) {
    ensureSize(sheet, firstIndex + column.length, place.column);
    // Marked before it is filled: a run that is cut short in between must not leave what looks like an owner's column.
    if (orders.tagColumn === null) markTagColumn(sheet, place.column);
    const range = sheet.getRange(firstIndex + 1, place.column, column.length, 1);
    range.setValues(column.map((tag) => [tag === '' ? '' : asText(tag)]));
    if (!sameColumn(flat(range.getValues()), column)) return { ...outcome, isWritten: true, moved: true };
  }
  return { ...outcome, isWritten: !isThere, moved: !keysStand(sheet, orders, analysis) };
}

/** The sentence for when rows moved under every try. */
export function tagsMoved(orders: OrdersTab, place: TagPlace): Result<never> {
  const cell = `${columnLetter(place.column)}:${columnLetter(place.column)}`;
  return { ok: false, issue: shellIssue('rows-moved', { tab: orders.found.name, cell }) };
}

function keysStand(sheet: Sheet, orders: OrdersTab, analysis: Analysis): boolean {
  const { lines } = analysis;
  const { recognised } = lines;
  const firstIndex = Math.max(0, recognised.headerIndex);
  const height = recognised.headerIndex + 1 - firstIndex + lines.rowCount;
  return keyColumns(analysis).every(([first, last]) => {
    const read = sheet.getRange(firstIndex + 1, first + 1, height, last - first + 1).getValues();
    return read.every((row, index) =>
      row.every((cell: Cell, at) => cellsEqual(cell, orders.source.cells[firstIndex + index]?.[first + at])),
    );
  });
}

/** The columns that say whose row it is, as runs of neighbours: 0-based first and last of each. */
export function keyColumns({ lines }: Analysis): [number, number][] {
  return adjacent(lines.recognised.matches.filter((match) => keyRoles.has(match.role)).map((match) => match.column));
}

/** Columns as runs of neighbours, first and last of each: one call reads a run. */
function adjacent(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

function sameColumn(read: readonly Cell[], wanted: readonly string[]): boolean {
  return read.length === wanted.length && wanted.every((tag, index) => cellsEqual(read[index], tag));
}

function flat(cells: readonly (readonly Cell[])[]): Cell[] {
  return cells.map((row) => row[0]);
}

function cellsEqual(a: Cell, b: Cell): boolean {
  if (a === b) return true;
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return a.getTime() === b.getTime();
  return (a ?? '') === (b ?? '');
}
