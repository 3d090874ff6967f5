import { issueText } from '../../engine/reports/issue-text.js';
import { dayFromIso } from '../../engine/shop/iso-day.js';
import type { Cell, CellGrid, SourceTab } from '../../engine/table/cell.js';
import { cellText, isBlank, seenText } from '../../engine/table/cell-text.js';
import type { WallClock } from '../../engine/table/columns.js';
import type { Issue, Result } from '../../engine/table/issue.js';
import { serialOfEpoch } from '../sheets/layout-report.js';
import { sheetWallClock } from '../sheets/wall-clock.js';
import { shellIssue } from '../shell-issue.js';

/** What a formula hands over for one argument: a cell's value, or rows of cells; some callers give a flat list. */
export type Argument = Cell | readonly Cell[] | CellGrid;

const dayMs = 86_400_000;

/** The value of a result, or an error whose message is the issue's sentence: Sheets shows it on the cell. */
export function valueOrThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(issueText(result.issue));
}

/** A range argument as a tab, under the argument's own name; blank altogether is an error. */
export function rangeArgument(name: string, argument: Argument): SourceTab {
  const source = optionalRange(name, argument);
  if (source === null) throw problem('argument-empty', { tab: name });
  return source;
}

/** As above; null when nothing was passed, or an empty range. */
export function optionalRange(name: string, argument: Argument): SourceTab | null {
  const cells = gridOf(argument);
  return cells.every((row) => row.every(isBlank)) ? null : { tab: name, cells };
}

/** A date argument as days since 1970-01-01: a date, a number from a date cell, or text such as 2026-10-31; blank is null. */
export function dayArgument(name: string, argument: Argument, toWallClock: WallClock): number | null {
  const cell = singleCell(argument);
  if (isBlank(cell)) return null;
  if (typeof cell === 'number' && Number.isFinite(cell)) return Math.floor(cell) - serialOfEpoch;
  const day = typeof cell === 'string' ? dayFromIso(cell.trim()) : isDate(cell) ? Math.floor(toWallClock(cell) / dayMs) : null;
  if (day === null || Number.isNaN(day)) throw problem('argument-date', { tab: name, seen: seenText(cell) });
  return day;
}

/** An amount per hour; blank is null. */
export function rateArgument(name: string, argument: Argument): number | null {
  const cell = singleCell(argument);
  if (isBlank(cell)) return null;
  if (typeof cell !== 'number' || !Number.isFinite(cell) || cell < 0) throw problem('argument-rate', { tab: name, seen: seenText(cell) });
  return cell;
}

/** The text of one cell, such as a customer's id; blank is an error. */
export function textArgument(name: string, argument: Argument, toWallClock: WallClock): string {
  const text = cellText(singleCell(argument), toWallClock);
  if (text === '') throw problem('argument-text', { tab: name });
  return text;
}

/** A yes or no; blank is no. Sheets hands over TRUE and FALSE, some callers a number or a text. */
export function yesArgument(name: string, argument: Argument): boolean {
  const cell = singleCell(argument);
  const word = typeof cell === 'string' ? cell.trim().toLowerCase() : cell;
  if (word === true || word === 1 || word === 'true') return true;
  if (isBlank(cell) || word === false || word === 0 || word === 'false') return false;
  throw problem('argument-yes', { tab: name, seen: seenText(cell) });
}

/**
 * The tags as one text for each data row. They may be passed with the header and whatever stands above it (as many
 * rows as the data) or without.
 *
 * @param headerIndex 0-based row of the data's header
 */
export function tagsArgument(name: string, argument: Argument, data: SourceTab, headerIndex: number): string[] {
  const tags = gridOf(argument).map((row) => String(row[0] ?? ''));
  const dataRows = data.cells.length - headerIndex - 1;
  if (tags.length === data.cells.length) return tags.slice(headerIndex + 1);
  if (tags.length === dataRows) return tags;
  throw problem('argument-tags', { tab: name, params: { rows: tags.length, dataRows: data.cells.length } });
}

/** The wall clock of the spreadsheet in which the formula stands. */
export function formulaWallClock(): WallClock {
  return sheetWallClock(SpreadsheetApp.getActiveSpreadsheet());
}

/** Cells of a result: Sheets shows `''` as an empty cell. */
export function spilled(rows: readonly (readonly (string | number | null)[])[]): (string | number)[][] {
  return rows.map((row) => row.map((cell) => cell ?? ''));
}

function problem(code: Issue['code'], about: Partial<Issue>): Error {
  return new Error(issueText(shellIssue(code, about)));
}

function gridOf(argument: Argument): CellGrid {
  if (!Array.isArray(argument)) return [[argument as Cell]];
  // A range comes as rows throughout, which are taken as they are: there may be a hundred thousand of them.
  if (argument.every(Array.isArray)) return argument as CellGrid;
  return (argument as readonly (Cell | readonly Cell[])[]).map((row) => (Array.isArray(row) ? (row as readonly Cell[]) : [row as Cell]));
}

function singleCell(argument: Argument): Cell {
  return gridOf(argument)[0]?.[0];
}

function isDate(cell: Cell): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}
