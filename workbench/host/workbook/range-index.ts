import { CellIndex } from './cell-index.js';
import { overlaps } from './geometry.js';
import type { GridRange } from './types.js';

interface Entry<T> {
  readonly range: GridRange;
  readonly level: number;
  readonly items: Set<T>;
}

const LEVELS = 13;

/**
 * Which things lie where: finds those whose rectangle meets another one without looking at the rest.
 *
 * Single cells are kept by their place. Larger rectangles are sorted by height into levels, 4 times taller each; inside a level, rows are
 * cut into bands of that height, so that each rectangle sits in at most two bands. Things with the very same rectangle share one entry.
 * Things come and go while they are being read in recalculation: a removed thing is not visited any more.
 */
export class RangeIndex<T> {
  readonly #cells = new CellIndex<T>();
  readonly #entries = new Map<string, Entry<T>>();
  readonly #bands = new Map<number, Map<number, Set<Entry<T>>>[]>();

  add(range: GridRange, item: T): void {
    if (range.rows === 1 && range.columns === 1) {
      this.#cells.add(range, item);
      return;
    }
    const key = entryKey(range);
    const known = this.#entries.get(key);
    if (known) {
      known.items.add(item);
      return;
    }
    const entry: Entry<T> = { range, level: levelOf(range.rows), items: new Set([item]) };
    this.#entries.set(key, entry);
    const bands = this.#bandsOf(range.sheetId)[entry.level] as Map<number, Set<Entry<T>>>;
    for (const band of [firstBand(entry), lastBand(entry)]) {
      const set = bands.get(band);
      if (set) set.add(entry);
      else bands.set(band, new Set([entry]));
    }
  }

  remove(range: GridRange, item: T): void {
    if (range.rows === 1 && range.columns === 1) {
      this.#cells.remove(range, item);
      return;
    }
    const key = entryKey(range);
    const entry = this.#entries.get(key);
    if (!entry) return;
    entry.items.delete(item);
    if (entry.items.size > 0) return;
    this.#entries.delete(key);
    const bands = this.#bandsOf(range.sheetId)[entry.level] as Map<number, Set<Entry<T>>>;
    for (const band of [firstBand(entry), lastBand(entry)]) {
      const set = bands.get(band);
      set?.delete(entry);
      if (set?.size === 0) bands.delete(band);
    }
  }

  /** Whatever meets `range`, each thing once per rectangle it was added with. */
  *meeting(range: GridRange): Generator<T> {
    yield* this.#cells.meeting(range);
    if (this.#entries.size === 0) return;
    const levels = this.#bands.get(range.sheetId) ?? [];
    for (let level = 0; level < levels.length; level += 1) {
      const bands = levels[level];
      if (bands && bands.size > 0) yield* meetingInLevel(bands, level, range);
    }
  }

  /** Whether certainly nothing meets a rectangle: the quick answer to most questions. False means "perhaps". */
  isFreeOf(range: GridRange): boolean {
    return this.#entries.size === 0 && this.#cells.isFreeOf(range);
  }

  clear(): void {
    this.#cells.clear();
    this.#entries.clear();
    this.#bands.clear();
  }

  #bandsOf(sheetId: number): Map<number, Set<Entry<T>>>[] {
    const known = this.#bands.get(sheetId);
    if (known) return known;
    const made = Array.from({ length: LEVELS }, () => new Map<number, Set<Entry<T>>>());
    this.#bands.set(sheetId, made);
    return made;
  }
}

function* meetingInLevel<T>(bands: Map<number, Set<Entry<T>>>, level: number, range: GridRange): Generator<T> {
  const height = 4 ** level;
  const first = Math.floor(range.row / height);
  const last = Math.floor((range.row + range.rows - 1) / height);
  // A tall question against few bands goes through the bands that exist instead of every band it covers.
  if (last - first + 1 > bands.size) {
    for (const [band, entries] of bands) {
      if (band >= first && band <= last) yield* meetingInBand(entries, band, Math.max(first, 0), range);
    }
    return;
  }
  for (let band = first; band <= last; band += 1) {
    const entries = bands.get(band);
    if (entries) yield* meetingInBand(entries, band, first, range);
  }
}

function* meetingInBand<T>(entries: Set<Entry<T>>, band: number, firstAsked: number, range: GridRange): Generator<T> {
  for (const entry of entries) {
    // An entry sits in two bands: it is reported from the first one that is asked about.
    const home = Math.max(firstBand(entry), firstAsked);
    if (home === band && overlaps(entry.range, range)) yield* entry.items;
  }
}

function levelOf(rows: number): number {
  let level = 0;
  for (let height = 1; height < rows && level < LEVELS - 1; height *= 4) level += 1;
  return level;
}

function firstBand(entry: Entry<unknown>): number {
  return Math.floor(entry.range.row / 4 ** entry.level);
}

function lastBand(entry: Entry<unknown>): number {
  return Math.floor((entry.range.row + entry.range.rows - 1) / 4 ** entry.level);
}

function entryKey(range: GridRange): string {
  return `${range.sheetId}/${range.row}/${range.column}/${range.rows}/${range.columns}`;
}
