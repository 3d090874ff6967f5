import type { Cell, SourceTab } from './cell.js';
import { cellText, isBlank } from './cell-text.js';
import { headerKey } from './header-key.js';
import type { HeaderLookup } from './header-lookup.js';
import type { ChosenColumns } from './roles.js';

const rowsLookedAt = 60;
const longestSynonym = 120;
const longestHeader = 1000;

/** The header texts of a row, by column; an empty text where the cell is blank. */
export function headerTexts(row: readonly Cell[] | undefined): readonly string[] {
  const texts = (row ?? []).map((cell) => cellText(typeof cell === 'string' ? cell.slice(0, longestHeader + 1) : cell));
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return texts;
}

/**
 * The 0-based row of the headers: among the first rows the one that names the most roles (and chosen headers), the
 * first of equals. Without any, the first row of two or more texts above a row with a number or a date; else the first
 * row with two cells, else the first with one. -1 for a tab without any text or number.
 */
export function findHeaderRow(source: SourceTab, lookup: HeaderLookup, chosen: ChosenColumns = {}): number {
  const wanted = new Set(Object.values(chosen).map(headerKey));
  let best = -1;
  let most = 0;
  let firstWide = -1;
  let firstFilled = -1;
  let texts = -1;
  let looked = 0;
  for (let row = 0; row < source.cells.length && looked < rowsLookedAt; row++) {
    const filled = (source.cells[row] ?? []).filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    looked++;
    if (firstFilled < 0) firstFilled = row;
    if (filled.length < 2) continue;
    if (firstWide < 0) firstWide = row;
    const score = countRoles(filled, lookup, wanted);
    if (score > most) {
      most = score;
      best = row;
    }
    if (texts < 0 && filled.every((cell) => typeof cell === 'string')) texts = row;
  }
  if (best >= 0) return best;
  if (texts >= 0) return texts;
  if (firstWide >= 0) return firstWide;
  return firstFilled;
}

function countRoles(cells: readonly Cell[], lookup: HeaderLookup, wanted: ReadonlySet<string>): number {
  const roles = new Set<string>();
  let chosen = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length > longestSynonym) continue;
    const header = cellText(cell);
    if (wanted.has(headerKey(header))) chosen++;
    for (const { record } of lookup(header)) roles.add(record.role);
  }
  return roles.size + 2 * chosen;
}
