import { say } from '../messages/index.js';
import { columnLetter } from './a1.js';
import type { Cell, SourceTab } from './cell.js';
import { cellText, isBlank } from './cell-text.js';
import { digitValue } from './character.js';
import { isDate, isEmail, isNumber } from './column-content.js';
import { headerKey } from './header-key.js';
import type { HeaderLookup } from './header-lookup.js';
import type { ChosenColumns } from './roles.js';

const rowsLookedAt = 60;
const longestSynonym = 120;
const longestHeader = 1000;
/** A row with a date or an amount in it is a header row only when it names this many roles. */
const fewestBesideData = 3;
/** How far below a likely header row a better one is looked for. */
const rowsLookedAtBelow = 10;

/** The header texts of a row, by column; an empty text where the cell is blank. */
export function headerTexts(row: readonly Cell[] | undefined): readonly string[] {
  const texts = (row ?? []).map((cell) => cellText(typeof cell === 'string' ? cell.slice(0, longestHeader + 1) : cell));
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return texts;
}

/** The header row of a tab, or where its data begin when it has none. */
export interface FoundHeaders {
  /** 0-based row of the headers; without any the row above the data, which may be -1. */
  readonly headerIndex: number;
  readonly headers: readonly string[];
  /** The tab has no header row: `headers` are names such as `Column A`, under which a column can be chosen. */
  readonly isMissing: boolean;
}

/**
 * Finds the headers: among the first rows the one that names the most roles (and chosen headers), the first of equals.
 * Without any, the texts above the first row with a number or a date, which may be headers in a language that we do not
 * know; without those the tab has no header row. Null for a tab without any text or number.
 */
export function findHeaders(source: SourceTab, lookup: HeaderLookup, chosen: ChosenColumns = {}): FoundHeaders | null {
  const rows = firstRows(source, lookup, chosen);
  const headed = (row: number): FoundHeaders => ({ headerIndex: row, headers: headerTexts(source.cells[row]), isMissing: false });
  let best: LookedAtRow | undefined;
  for (const each of rows) if (each.score > (best?.score ?? 0)) best = each;
  if (best !== undefined) return headed(best.row);
  const wide = rows.filter(({ cells }) => cells.length >= 2);
  const data = wide.find(({ cells }) => cells.some(isDataCell));
  const texts = wide.filter(({ row, cells }) => row < (data?.row ?? Number.POSITIVE_INFINITY) && cells.every(isText));
  if (data === undefined) {
    const first = texts[0] ?? wide[0] ?? rows[0];
    return first === undefined ? null : headed(first.row);
  }
  const width = data.cells.length;
  const above = texts.find(({ cells }) => cells.length >= width) ?? texts.reverse().find(({ cells }) => 2 * cells.length >= width);
  if (above !== undefined) return headed(above.row);
  return { headerIndex: data.row - 1, headers: columnNames(source), isMissing: true };
}

/** One of the first rows that are not blank. */
interface LookedAtRow {
  readonly row: number;
  /** Its filled cells. */
  readonly cells: readonly Cell[];
  /** How many roles and chosen headers it names. */
  readonly score: number;
}

function firstRows(source: SourceTab, lookup: HeaderLookup, chosen: ChosenColumns): readonly LookedAtRow[] {
  const wanted = new Set(Object.values(chosen).map(headerKey));
  const rows: LookedAtRow[] = [];
  let most = 0;
  let lookedSince = 0;
  for (let row = 0; row < source.cells.length && rows.length < rowsLookedAt; row++) {
    const cells = (source.cells[row] ?? []).filter((cell) => !isBlank(cell));
    if (cells.length === 0) continue;
    const named = cells.length < 2 ? 0 : countRoles(cells, lookup, wanted);
    // A sale to `Guest`, status `Paid`, names two roles and is no header.
    const score = named > 0 && named < fewestBesideData && cells.some(isDataCell) ? 0 : named;
    rows.push({ row, cells, score });
    if (score > most) {
      most = score;
      lookedSince = rows.length;
    }
    if (most >= fewestBesideData && rows.length - lookedSince >= rowsLookedAtBelow) break;
  }
  return rows;
}

function isText(cell: Cell): boolean {
  return typeof cell === 'string';
}

/** A date, an e-mail address or a number; but a year may head a column. */
function isDataCell(cell: Cell): boolean {
  if (typeof cell === 'string' && cell.length > longestSynonym) return false;
  if (isDate(cell) || (typeof cell === 'string' && isEmail(cell))) return true;
  return isNumber(cell) && !/^\s*(?:19|20|21)\d\d\s*$/.test(String(cell));
}

function columnNames({ cells, firstColumn }: SourceTab): readonly string[] {
  let width = 0;
  for (const row of cells.slice(0, rowsLookedAt)) width = Math.max(width, headerTexts(row).length);
  return Array.from({ length: width }, (_, column) => say('column-by-letter', { letter: columnLetter((firstColumn ?? 1) + column) }));
}

function countRoles(cells: readonly Cell[], lookup: HeaderLookup, wanted: ReadonlySet<string>): number {
  const roles = new Set<string>();
  let naming = 0;
  let chosen = 0;
  for (const cell of cells) {
    // No role's word begins with a digit, as most cells of data do.
    if (typeof cell !== 'string' || cell.length > longestSynonym || (digitValue(cell.charCodeAt(0)) >= 0 && wanted.size === 0)) continue;
    const header = cellText(cell);
    if (wanted.has(headerKey(header))) chosen++;
    const fits = lookup(header);
    if (fits.length > 0) naming++;
    for (const { record } of fits) roles.add(record.role);
  }
  // `Guest` may be a customer's id or name, and is still one column.
  return Math.min(roles.size, naming) + 2 * chosen;
}
