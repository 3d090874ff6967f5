import type { Cell, SourceTab } from './cell.js';
import { cellText, isBlank } from './cell-text.js';
import { headerKey, headerKeys, headerWords, isOwnTagHeader } from './header-key.js';
import type { HeaderRecord } from './headers/index.js';
import type { ChosenColumns } from './roles.js';

const rowsLookedAt = 60;
const longestSynonym = 120;
const longestHeader = 1000;

/** How well a header fits a record: 0 is the record's best synonym; weak synonyms and single words come after all of them. */
export interface HeaderFit {
  readonly record: HeaderRecord;
  readonly rank: number;
  readonly weak: boolean;
}

/** Which records a header may stand for. */
export type HeaderLookup = (header: string) => readonly HeaderFit[];

/** Prepares the synonyms of some records for many look-ups; the same records are prepared once. */
export function headerLookup(records: readonly HeaderRecord[]): HeaderLookup {
  const known = prepared.get(records);
  if (known !== undefined) return known;
  const lookup = prepareLookup(records);
  prepared.set(records, lookup);
  return lookup;
}

const prepared = new WeakMap<readonly HeaderRecord[], HeaderLookup>();

function prepareLookup(records: readonly HeaderRecord[]): HeaderLookup {
  const byKey = new Map<string, HeaderFit[]>();
  const byWord = new Map<string, HeaderFit[]>();
  for (const record of records) {
    const weakFrom = record.synonyms.length;
    const all = [...record.synonyms, ...(record.weak ?? [])];
    for (const [rank, synonym] of all.entries()) push(byKey, headerKey(synonym), { record, rank, weak: rank >= weakFrom });
    for (const word of record.words ?? []) push(byWord, word, { record, rank: all.length, weak: true });
  }
  return (header) => {
    if (header === '' || header.length > longestSynonym || isOwnTagHeader(header)) return [];
    const fits: HeaderFit[] = [];
    // The first fit of a record is its best: the header as it stands comes before its shortened forms.
    const take = (found: readonly HeaderFit[] = []) => {
      for (const fit of found) if (!fits.some(({ record }) => record === fit.record)) fits.push(fit);
    };
    for (const key of headerKeys(header)) take(byKey.get(key));
    if (byWord.size > 0) for (const word of headerWords(header)) take(byWord.get(word));
    return fits;
  };
}

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

function push(map: Map<string, HeaderFit[]>, key: string, fit: HeaderFit): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [fit]);
  else if (!known.some(({ record }) => record === fit.record)) known.push(fit);
}
