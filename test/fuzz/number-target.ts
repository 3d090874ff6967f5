import type { Cell } from '../../src/engine/table/cell.js';
import { readNumberText } from '../../src/engine/table/number-text.js';
import { asMoney, type NumberReading, readNumbers } from '../../src/engine/table/read-number.js';
import { type FuzzTarget, promise } from './fuzz-target.js';
import { makeCell } from './make-cell.js';

/** Reads columns of up to five cells as numbers and as money. */
export function numberTarget(seeds: readonly string[]): FuzzTarget {
  return {
    name: 'number',
    share: 0.45,
    limitMs: 5,
    cells: { textsOf: (cells: readonly Cell[]) => cells, read: readAlone },
    make: (random) => Array.from({ length: 1 + random.int(5) }, () => makeCell(random, seeds)),
    check(cells: readonly Cell[]) {
      for (const cell of cells) if (typeof cell === 'string') checkText(cell);
      const rows = { source: { tab: 'Orders', cells: cells.map((cell) => [cell]) }, start: 0, rowCount: cells.length };
      const reading = readNumbers(rows, 0);
      const money = asMoney(reading);
      cells.forEach((cell, row) => {
        checkRow(reading, row, cell);
        checkRow(money, row, cell);
        const amount = money.values[row] as number;
        promise(Number.isNaN(amount) || Number.isSafeInteger(amount), `money is ${amount}, no exact integer`);
      });
    },
  };
}

function readAlone(text: string): void {
  asMoney(readNumbers({ source: { tab: 'Orders', cells: [[text]] }, start: 0, rowCount: 1 }, 0));
}

function checkText(text: string): void {
  const read = readNumberText(text);
  if (read.kind === 'number') promise(Number.isFinite(read.value), `the number is ${read.value}`);
  if (read.kind === 'unclear')
    promise(Number.isFinite(read.withPoint) && Number.isFinite(read.withComma), 'an unclear number is not finite');
}

/** A cell is a finite number, or it is listed, or nothing stands in it. */
function checkRow({ values, unreadable, unclear }: NumberReading, row: number, cell: Cell): void {
  const value = values[row] as number;
  const listed = unreadable.includes(row) || unclear.includes(row);
  promise(Number.isFinite(value) || Number.isNaN(value), `row ${row} is ${value}`);
  promise(!(listed && !Number.isNaN(value)), `row ${row} has a value and is refused`);
  const looksEmpty = cell === null || cell === undefined || (typeof cell === 'string' && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(cell));
  promise(listed || !Number.isNaN(value) || looksEmpty, `row ${row} is neither read nor listed`);
}
