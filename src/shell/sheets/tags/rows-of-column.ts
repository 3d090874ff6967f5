import { type Matched, matchRows, textOf } from './match-lines.js';
import type { TabSnapshot } from './tab-snapshot.js';

/** So many of the rows must be known again by all of their cells for rows to have moved whole. */
const mostMovedWhole = 0.6;

type Columns = readonly (readonly [now: number, before: number])[];

/** A column of which the old contents are wanted, and what is known of the others. */
interface Wanted {
  readonly before: TabSnapshot;
  readonly now: TabSnapshot;
  /** 0-based, and our own column; -1 when there is none. */
  readonly hit: number;
  readonly ours: number;
  /** Columns that are known again, but for this one. */
  readonly others: Columns;
  /** What was written into this column stands in the rows that it was written into. */
  readonly isInOrder: boolean;
}

/**
 * For each row of now: which row of before the cell of one column was in. Rows mostly move whole, and are known by their other cells.
 * Who sorts only the columns on one side of ours takes rows apart: then the columns on the same side as this one tell, for they
 * moved with it or stayed with it; and where there are none, its own order does.
 */
export function rowsOfColumn({ before, now, hit, ours, others, isInOrder }: Wanted): Matched {
  const whole = matchRows(before, now, others);
  const beside = ours === -1 ? others : others.filter(([index]) => index < ours === hit < ours);
  if (beside.length === others.length || shareKnown(before, now, whole, others) >= mostMovedWhole) return whole;
  const inPlace = now.values.map((_, index) => (index < before.values.length ? index : -1));
  if (beside.length === 0) return isInOrder ? inPlace : whole;
  const isSameLength = now.values.length === before.values.length;
  return isSameLength && shareKnown(before, now, inPlace, beside) === 1 ? inPlace : matchRows(before, now, beside);
}

/** Which share of the rows that hold anything in these columns hold what their row of before held. */
function shareKnown(before: TabSnapshot, now: TabSnapshot, rows: Matched, columns: Columns): number {
  let filled = 0;
  let known = 0;
  now.values.forEach((row, index) => {
    if (columns.every(([at]) => textOf(row[at]) === '')) return;
    filled++;
    const old = before.values[rows[index] ?? -1];
    if (old !== undefined && columns.every(([at, was]) => textOf(row[at]) === textOf(old[was]))) known++;
  });
  return filled === 0 ? 1 : known / filled;
}
