import type { MessageKey, MessageParams } from '../messages/index.js';
import type { Field, FieldSource } from '../shop/field.js';
import type { Cell, SourceTab } from '../table/cell.js';
import { cellText, isBlank, seenText } from '../table/cell-text.js';
import { utcWallClock, type WallClock } from '../table/columns.js';
import { headerKey } from '../table/header-key.js';
import type { Issue, Result } from '../table/issue.js';
import { cellNameIn } from './cell-name.js';

/** A column of the criteria table whose field is known. */
export interface CriteriaColumn {
  /** 0-based column of the table's cells. */
  readonly column: number;
  readonly field: Field;
}

export interface RulesHeader {
  /** 0-based row of the header. */
  readonly row: number;
  /** 0-based column that holds the segments' names. */
  readonly segmentColumn: number;
  readonly criteria: readonly CriteriaColumn[];
}

const rowsLookedAt = 60;

/**
 * Finds the header of a criteria table and looks every field up: the first row with `Segment` and another header, below
 * whatever title or notes, else the first row with `Segment`. A column in which no rule has a criterion may be headless,
 * doubled, or about a tab that was not passed; its name must be known.
 */
export function readRulesHeader(source: SourceTab, fields: FieldSource): Result<RulesHeader> {
  const row = findRulesHeader(source);
  if (row < 0) return refuse(source, { row: 0, column: 0, key: 'rules-empty' });
  const headers = (source.cells[row] ?? []).map((cell) => cellText(cell));
  const segmentColumn = headers.findIndex((header) => headerKey(header) === 'segment');
  if (segmentColumn < 0) {
    return refuse(source, { row, column: headers.findIndex((header) => header !== ''), key: 'rules-no-segment-column' });
  }
  const width = source.cells.reduce((most, cells) => Math.max(most, cells.length), 0);
  const criteria: CriteriaColumn[] = [];
  for (let column = 0; column < width; column++) {
    if (column === segmentColumn) continue;
    const firstCriterion = source.cells.findIndex((cells, index) => index > row && !isBlank(cells[column]));
    const found = lookUp(source, fields, { row, column, firstCriterion });
    if (!found.ok) return found;
    if (found.value === null || firstCriterion < 0) continue;
    const { name } = found.value;
    const twin = criteria.find(({ field }) => field.name === name);
    if (twin !== undefined)
      return refuse(source, { row, column, key: 'rules-header-twice', params: { other: cellNameIn(source, row, twin.column) } });
    criteria.push({ column, field: found.value });
  }
  return { ok: true, value: { row, segmentColumn, criteria }, issues: [] };
}

/** 0-based row; that of the first row with anything in it where none has `Segment`; -1 for an empty table. */
export function findRulesHeader({ cells }: SourceTab): number {
  const head = cells.slice(0, rowsLookedAt);
  const isSegment = (cell: Cell) => typeof cell === 'string' && headerKey(cell) === 'segment';
  const wide = head.findIndex((row) => row.some(isSegment) && row.filter((cell) => !isBlank(cell)).length > 1);
  if (wide >= 0) return wide;
  const narrow = head.findIndex((row) => row.some(isSegment));
  return narrow >= 0 ? narrow : cells.findIndex((row) => row.some((cell) => !isBlank(cell)));
}

interface HeaderPlace {
  readonly row: number;
  readonly column: number;
  /** First row with something in this column below the header; -1: none. */
  readonly firstCriterion: number;
}

/** The field of one column; null where the column may be left out. */
function lookUp(source: SourceTab, fields: FieldSource, { row, column, firstCriterion }: HeaderPlace): Result<Field | null> {
  const header = cellText(source.cells[row]?.[column]);
  const leftOut = { ok: true, value: null, issues: [] } as const;
  if (header === '') return firstCriterion < 0 ? leftOut : refuse(source, { row: firstCriterion, column, key: 'rules-header-missing' });
  if (headerKey(header) === 'segment') return firstCriterion < 0 ? leftOut : refuse(source, { row, column, key: 'rules-segment-twice' });
  const lookup = fields.find(header);
  if (lookup.ok) return { ok: true, value: lookup.field, issues: [] };
  if (lookup.reason === 'needs-tab') {
    return firstCriterion < 0 ? leftOut : refuse(source, { row, column, key: 'rules-field-needs-tab', params: { role: lookup.tabRole } });
  }
  if (lookup.reason === 'unanswered') {
    return firstCriterion < 0 ? leftOut : refuse(source, { row, column, key: lookup.key, params: lookup.params });
  }
  if (lookup.nearest === null) return refuse(source, { row, column, key: 'rules-field-unknown' });
  return refuse(source, { row, column, key: 'rules-field-unknown-nearest', params: { nearest: lookup.nearest } });
}

/** Where something is wrong with a criteria table, and what. */
export interface Refusal {
  readonly row: number;
  readonly column: number;
  readonly key: MessageKey;
  readonly params?: MessageParams;
  /** For a cell that may hold a date. */
  readonly toWallClock?: WallClock;
}

/** The answer that makes a criteria table unusable: one issue that names the cell. */
export function refuse(
  source: SourceTab,
  { row, column, key, params = {}, toWallClock = utcWallClock }: Refusal,
): { readonly ok: false; readonly issue: Issue } {
  const seen = seenText(source.cells[row]?.[column], toWallClock);
  return { ok: false, issue: { code: key, tab: source.tab, cell: cellNameIn(source, row, column), seen, params } };
}
