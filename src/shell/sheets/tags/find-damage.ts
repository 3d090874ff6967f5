import type { Cell } from '../../../engine/table/cell.js';
import { type Matched, matchColumns, textOf } from './match-lines.js';
import { moveFormula } from './move-formula.js';
import { rowsOfColumn } from './rows-of-column.js';
import type { TabSnapshot } from './tab-snapshot.js';

/** What a cell is to hold again: a formula with its `=`, or a value. */
export interface OldCell {
  /** 0-based. */
  readonly row: number;
  readonly cell: Cell;
  readonly isFormula: boolean;
}

/** A column of the owner's in which our tags stand. */
export interface Damage {
  /** 0-based, now and before; -1 where it was not there. */
  readonly column: number;
  readonly old: number;
  readonly cells: readonly OldCell[];
  /** Rows, 0-based, of which it is not known for sure what stood there: they, or their formulas, were not read before. */
  readonly lost: readonly number[];
}

/** A write that may have gone into another column than it was meant for. */
export interface Stray {
  readonly before: TabSnapshot;
  /** 0-based row of the header, 0 where there is none. */
  readonly header: number;
  /** 0-based column of ours when `before` was read. */
  readonly column: number;
  /** 0-based row of the first tag that was written, and the tags. */
  readonly row: number;
  readonly texts: readonly string[];
}

/** What may stand in a wrong place, as `textOf` says it, and how much of it has to be found there to be sure. */
export interface Written {
  readonly texts: ReadonlySet<string>;
  readonly count: number;
}

/** Tags that were written, as something to be looked for. */
export function writtenTags({ texts }: Stray): Written {
  return { texts: new Set(texts.map(textOf)), count: texts.filter((text) => text !== '').length };
}

/**
 * Whether our column holds what was written rather than what it held before; in whatever order, for rows may have been sorted since.
 *
 * @param column 0-based column of ours now; -1 when there is none
 */
export function hasArrived({ before, column: was, row, texts }: Stray, now: TabSnapshot, column: number): boolean {
  if (column === -1) return false;
  const holds = countsOf(now.values.map((cells) => cells[column]));
  const held = before.values.map((cells) => cells[was]);
  const wanted = [...held];
  texts.forEach((text, index) => {
    wanted[row + index] = text;
  });
  // Where the tags have only changed places nothing can be told from their counts: then another column may have gained them.
  return distance(holds, countsOf(wanted)) < distance(holds, countsOf(held));
}

function countsOf(cells: readonly Cell[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) if (textOf(cell) !== '') counts.set(textOf(cell), (counts.get(textOf(cell)) ?? 0) + 1);
  return counts;
}

function distance(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const text of new Set([...a.keys(), ...b.keys()])) sum += Math.abs((a.get(text) ?? 0) - (b.get(text) ?? 0));
  return sum;
}

/** A column of the owner's that was written into, and put right once. */
export interface Hurt {
  /** 0-based column of before. */
  readonly old: number;
  /** What was put back, by 0-based row. */
  readonly placed: ReadonlyMap<number, string>;
}

/** A tab as it is. */
export interface TabNow {
  readonly now: TabSnapshot;
  /** 0-based column of ours; -1 when there is none. */
  readonly column: number;
}

/**
 * Looks whether what we have written stands in a column of the owner's, and says what stood there before. Rows and columns may have
 * been sorted, inserted, deleted and moved since: columns are known by their headers and contents, rows by their other cells.
 *
 * @param hurt a column that is known to have been written into: then only what has to be put right in it is answered
 * @returns null when no column of the owner's holds what we wrote
 */
export function findDamage(stray: Stray, written: Written, { now, column }: TabNow, hurt?: Hurt): Damage | null {
  const { before, header } = stray;
  const columns = matchColumns(before, now, header, { skip: [stray.column, column], ours: written.texts });
  const filled = gainOf(stray, written, now);
  const blanked = blanksOf(stray, written, now, columns);
  const gain = (at: number, was: number) => filled(at, was) + blanked(at);
  const hit = hurt === undefined ? hitColumn(columns, column, written.count, gain) : columns.indexOf(hurt.old);
  if (hit === -1) return null;
  const others = columns.flatMap((old, index) => (old === -1 || index === hit || hasFormulas(now, index) ? [] : [[index, old] as const]));
  const old = columns[hit] ?? -1;
  const rows = rowsOfColumn({ before, now, hit, ours: column, others, isInOrder: isInOrder(stray, now, hit, old) });
  const moves = movesOf(columns, rows);
  const cells: OldCell[] = [];
  const lost: number[] = [];
  now.values.forEach((row, index) => {
    const was = rows[index] ?? -1;
    const holds = textAt(now, index, hit);
    if (!written.texts.has(holds) && hurt?.placed.get(index) !== holds) return;
    const isEmpty = row.every((cell, at) => at === hit || at === column || textOf(cell) === '');
    if (was === -1 && old !== -1 && !isEmpty) {
      if (holds !== '') lost.push(index);
      return;
    }
    // Of a column that was read for its values only it is not known whether there were formulas in it.
    if (old !== -1 && before.surely?.has(old) === false) lost.push(index);
    const back = was === -1 || old === -1 ? blank : oldCell(before, was, old);
    cells.push({ ...back, row: index, cell: back.isFormula ? moveFormula(String(back.cell), moves) : back.cell });
  });
  const wrong = cells.filter(({ row, cell }) => textOf(cell) !== textAt(now, row, hit));
  // Of a column that was put right before it is known already what is lost.
  if (hurt !== undefined) return wrong.length === 0 ? null : { column: hit, old, cells: wrong, lost: [] };
  return wrong.length + lost.length === 0 ? null : { column: hit, old, cells, lost };
}

/**
 * Whether the tags, or what was put back for them, stand in the very rows that they were written into, so that the column has not
 * been sorted since. All tags being equal, nothing can be told from their places.
 */
function isInOrder({ row, texts, before }: Stray, now: TabSnapshot, column: number, old: number): boolean {
  const isTelling = new Set(texts).size > 1 && now.values.length === before.values.length;
  const stands = (text: string, at: number) =>
    textAt(now, at, column) === textOf(text) || (old !== -1 && textAt(now, at, column) === textAt(before, at, old));
  return isTelling && texts.every((text, index) => stands(text, row + index));
}

const blank = { cell: '', isFormula: false };

function oldCell({ values, formulas }: TabSnapshot, row: number, column: number): { cell: Cell; isFormula: boolean } {
  const formula = formulas[row]?.[column] ?? '';
  return formula === '' ? { cell: values[row]?.[column] ?? '', isFormula: false } : { cell: formula, isFormula: true };
}

/** What a cell says as a whole: its formula, else its value. */
function textAt({ values, formulas }: TabSnapshot, row: number, column: number): string {
  const formula = formulas[row]?.[column] ?? '';
  return textOf(formula === '' ? values[row]?.[column] : formula);
}

function hasFormulas({ formulas }: TabSnapshot, column: number): boolean {
  return formulas.some((row) => (row[column] ?? '') !== '');
}

/** How many more cells of a column than before hold something that we wrote. */
function gainOf({ before }: Stray, { texts }: Written, now: TabSnapshot) {
  const held = (tab: TabSnapshot, column: number) => {
    if (column === -1) return 0;
    return tab.values.filter((_, row) => textAt(tab, row, column) !== '' && texts.has(textAt(tab, row, column))).length;
  };
  return (column: number, old: number) => held(now, column) - held(before, old);
}

/** How many more cells of a column than before are blank, where blanks were written; rows that are blank all over don't count. */
function blanksOf({ before }: Stray, { texts }: Written, now: TabSnapshot, columns: Matched) {
  const blanks = (tab: TabSnapshot, column: number) => tab.values.filter((_, row) => textAt(tab, row, column) === '').length;
  const more = columns.map((old, column) => (old === -1 ? Number.POSITIVE_INFINITY : blanks(now, column) - blanks(before, old)));
  const least = Math.min(...more);
  return (column: number) => (texts.has('') && columns[column] !== -1 ? (more[column] as number) - least : 0);
}

/** The column that has gained most of what we wrote: half of it at least. */
function hitColumn(columns: Matched, ours: number, count: number, gain: (column: number, old: number) => number): number {
  let hit = -1;
  let most = Math.max(1, count / 2);
  columns.forEach((old, index) => {
    const gained = index === ours ? 0 : gain(index, old);
    if (gained >= most) [hit, most] = [index, gained];
  });
  return hit;
}

/** For formulas: a row or column of before, 1-based, is where it went; one that is gone keeps its number. */
function movesOf(columns: Matched, rows: Matched) {
  const there = (matched: Matched) => {
    const places = new Map<number, number>();
    matched.forEach((old, index) => {
      if (old !== -1) places.set(old + 1, index + 1);
    });
    return (place: number) => places.get(place) ?? place;
  };
  return { row: there(rows), column: there(columns) };
}
