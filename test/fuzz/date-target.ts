import type { Cell } from '../../src/engine/table/cell.js';
import { utcWallClock } from '../../src/engine/table/columns.js';
import { readDays } from '../../src/engine/table/read-date.js';
import { type FuzzTarget, promise } from './fuzz-target.js';
import { makeCell } from './make-cell.js';

const first = Date.UTC(1899, 11, 1) / 86_400_000;

/** Reads columns of up to five cells as dates. */
export function dateTarget(seeds: readonly string[]): FuzzTarget {
  return {
    name: 'date',
    share: 0.35,
    limitMs: 5,
    cells: {
      textsOf: (cells: readonly Cell[]) => cells,
      read: (text) => readDays({ source: { tab: 'Orders', cells: [[text]] }, start: 0, rowCount: 1 }, 0, utcWallClock),
    },
    make: (random) => Array.from({ length: 1 + random.int(5) }, () => makeCell(random, seeds)),
    check(cells: readonly Cell[]) {
      const rows = { source: { tab: 'Orders', cells: cells.map((cell) => [cell]) }, start: 0, rowCount: cells.length };
      const { days, unreadable, doubt, count } = readDays(rows, 0, utcWallClock);
      promise(count === days.filter((day) => !Number.isNaN(day)).length, `counts ${count} days`);
      cells.forEach((cell, row) => {
        const day = days[row] as number;
        const listed = unreadable.includes(row);
        promise(Number.isNaN(day) || Number.isInteger(day), `day ${day} is not whole`);
        if (typeof cell === 'string' || typeof cell === 'number') promise(!(day < first), `${day} lies before 1900`);
        promise(!(listed && !Number.isNaN(day)), `row ${row} has a day and is refused`);
        const looksEmpty = cell === null || cell === undefined || (typeof cell === 'string' && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(cell));
        promise(listed || !Number.isNaN(day) || looksEmpty || doubt !== null, `row ${row} is neither read nor listed`);
      });
    },
  };
}
