import { say } from '../../engine/messages/index.js';
import type { Analysis } from '../../engine/shop/analysis.js';
import { rowTags } from '../../engine/shop/row-tags.js';
import { shortTags } from '../../engine/shop/short-tags.js';
import { cellName, columnLetter } from '../../engine/table/a1.js';
import type { Cell } from '../../engine/table/cell.js';
import { isBlank, seenText } from '../../engine/table/cell-text.js';
import type { Issue, Result } from '../../engine/table/issue.js';
import type { ColumnRole } from '../../engine/table/roles.js';
import { shellIssue } from '../shell-issue.js';
import { textInCell } from './as-text.js';
import type { OrdersTab } from './load-shop.js';
import { freeName } from './owned-tabs.js';
import { sameCell } from './tags/same-cell.js';
import { adjacent, type TagsWanted, tagsStand } from './tags/tags-stand.js';
import { typedByHand } from './tags/typed-tags.js';
import { putTags } from './tags/write-tags.js';

/** Columns that say whose row it is, and that a row has anything in it: if these stand still, the tags are right. */
const keyRoles: ReadonlySet<ColumnRole> = new Set(['customer', 'customerName', 'email', 'phone', 'order', 'date']);

/** How many rows before and after those that differ are written with them. */
const fewestRows = 5;

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

/** What writing the tags came to. */
export interface TagOutcome {
  readonly place: TagPlace;
  readonly taggedRows: number;
  readonly isWritten: boolean;
  /** Null when every row has its tag; else why not: read and compute again, and if that never ends, say this. */
  readonly trouble: Issue | null;
  /** What was typed into our column by hand and is written over now; null where nothing was. */
  readonly typed: Issue | null;
}

/**
 * Sees to it that each row has its tag, and looks afterwards whether it has: the tags are read back, and the columns that say whose
 * row it is. A person may sort or insert rows while this runs, and no lock holds them back; positions are only right if nothing has
 * moved. What can't be written at all (a protected column, merged cells, a formula of the owner's) is refused before anything is.
 */
export function writeTags(orders: OrdersTab, analysis: Analysis): Result<TagOutcome> {
  const { recognised } = analysis.lines;
  const tags = shortTags(rowTags(analysis));
  const place = tagPlace(orders, recognised.headerIndex);
  const firstIndex = Math.max(0, recognised.headerIndex);
  // Data that begin in the first row leave no room for a header above the tags.
  const texts = [...(recognised.headerIndex < 0 ? [] : [place.header]), ...tags.map(textInCell)];
  const wanted: TagsWanted = { orders, column: place.column, firstIndex, texts, keys: keyIndices(analysis) };
  const span = differingSpan(wanted, recognised.headerIndex >= 0);
  const put = span === null ? { ok: true as const, value: tagsStand(wanted), issues: [] } : putTags(wanted, span);
  if (!put.ok) return put;
  const trouble = put.value === 'stands' ? null : put.value === 'moved' ? moved(orders, place) : notKept(wanted);
  const taggedRows = tags.filter((tag) => tag !== '').length;
  const typed = span === null || trouble !== null ? null : typedByHand(wanted, analysis);
  return { ok: true, value: { place, taggedRows, isWritten: span !== null, trouble, typed }, issues: [] };
}

/** The columns that say whose row it is, as runs of neighbours: 0-based first and last of each. */
export function keyColumns(analysis: Analysis): [number, number][] {
  return adjacent(keyIndices(analysis));
}

/** The columns that say whose row it is, 0-based. */
export function keyIndices({ lines }: Analysis): number[] {
  return lines.recognised.matches.filter((match) => keyRoles.has(match.role)).map((match) => match.column);
}

/** First and last of the texts that are to be written: those that do not stand there yet, and their neighbours; null when all do. */
function differingSpan({ orders, firstIndex, texts }: TagsWanted, hasHeader: boolean): readonly [number, number] | null {
  const present = (index: number): Cell => orders.tagCells[firstIndex + index];
  // A text that is asked for in a column that is not there differs even where it is empty.
  const differs = (index: number) => orders.tagColumn === null || !sameCell(present(index), texts[index]);
  const indices = texts.map((_, index) => index).filter(differs);
  const [first] = indices;
  if (first === undefined) return null;
  // A few rows more than need be, so that they are known again wherever they land; the header is the owner's to change.
  const least = Math.min(first, hasHeader ? 1 : 0);
  return [Math.max(least, first - fewestRows), Math.min(texts.length - 1, (indices[indices.length - 1] as number) + fewestRows)];
}

function moved(orders: OrdersTab, { column }: TagPlace): Issue {
  const cell = `${columnLetter(column)}:${columnLetter(column)}`;
  return shellIssue('rows-moved', { tab: orders.found.name, cell });
}

/** The rows stand still and the tags do not: something else changes them, such as a filter or another script. */
function notKept({ orders, column, firstIndex, texts }: TagsWanted): Issue {
  const read: Cell[][] = orders.found.sheet.getRange(firstIndex + 1, column, texts.length, 1).getValues();
  const at = Math.max(
    0,
    texts.findIndex((text, index) => !sameCell(read[index]?.[0], text)),
  );
  const cell = cellName(firstIndex + at + 1, column);
  return shellIssue('tags-not-kept', { tab: orders.found.name, cell, seen: seenText(read[at]?.[0]), params: { tag: texts[at] ?? '' } });
}
