import fc from 'fast-check';
import type { Cell } from '../../src/engine/table/cell.js';
import { utcWallClock } from '../../src/engine/table/columns.js';
import { encodeIds, encodeText } from '../../src/engine/table/encode-text.js';

/** Ways to write the text before a number; those of one group are easily taken for one another. */
const prefixes = [
  ['', '0', '00', '1.', ' '],
  ['C', 'c', ' C', 'C0'],
  ['Ord ', 'Ord  ', ' ord ', 'ORD\t'],
  ['#', '2024-', '-', ''],
  ['Nº ', 'Caf\u00e9', 'Cafe\u0301', 'ΣΑΣ', 'σας'],
];
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom(10, 99, 100, 999_999_998, 999_999_999, 1_000_000_000, 1_000_000_001),
);
const tails = fc.constantFrom('', '', '', '', '.0', ' ', 'x', '0000000001');

/** A column of ids of a shop that numbers them, and all that people and programs make of them. */
const column = fc.constantFrom(...prefixes).chain((group) => {
  const written = fc.tuple(fc.constantFrom(...group), numbers, tails).map((parts): Cell => parts.join(''));
  const other = fc.constantFrom<Cell>('', 0.5, -0, -1, true, '#N/A', '__proto__');
  return fc.array(fc.oneof({ weight: 5, arbitrary: written }, { weight: 2, arbitrary: numbers }, other), { minLength: 1, maxLength: 25 });
});

const rowsOf = (cells: readonly Cell[]) => ({
  source: { tab: 'Orders', cells: cells.map((each) => [each]) },
  start: 0,
  rowCount: cells.length,
});

/** Which rows hold the same value: for each row the first row that does, or -1. The plain definition, row by row. */
function sameAs(keys: readonly (string | null)[]): number[] {
  return keys.map((key) => (key === null ? -1 : keys.indexOf(key)));
}

function textOf(each: Cell): string | null {
  const text = String(each === true ? 'TRUE' : each)
    .trim()
    .normalize('NFC');
  return text === '' || text === '#N/A' ? null : text;
}

const withoutPointZero = (text: string | null) => (text === null ? null : text.replace(/^(\d+)\.0$/, '$1'));
const folded = (text: string | null) => (text === null ? null : text.replace(/\s+/g, ' ').toLowerCase());

describe('whatever ids look like', () => {
  const promises: [string, (cells: readonly Cell[]) => Int32Array, (cell: Cell) => string | null][] = [
    [
      'order numbers are one where they are the same text, but for outer spaces and a needless .0',
      (cells) => encodeIds(rowsOf(cells), 0, { toWallClock: utcWallClock, merge: false }).column.codes,
      (each) => withoutPointZero(textOf(each)),
    ],
    [
      'customers are one where, besides, only case and the width of spaces differ',
      (cells) => encodeIds(rowsOf(cells), 0, { toWallClock: utcWallClock, merge: true }).column.codes,
      (each) => folded(withoutPointZero(textOf(each))),
    ],
    [
      'other texts are one where they are the same but for outer spaces',
      (cells) => encodeText(rowsOf(cells), 0, utcWallClock).column.codes,
      textOf,
    ],
  ];

  it.each(promises)('%s', (_, encode, keyOf) => {
    fc.assert(
      fc.property(column, (cells) => {
        const codes = [...encode(cells)];
        expect(codes.map((code) => (code < 0 ? -1 : codes.indexOf(code)))).toEqual(sameAs(cells.map(keyOf)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('a value keeps its first spelling, and codes count up in the order of the rows', () => {
    const cells = ['C105', 'c103', 'C103', 'C104', ' c104', 'X1', 'C105'];
    const { codes, labels } = encodeIds(rowsOf(cells), 0, { toWallClock: utcWallClock, merge: true }).column;
    expect([...codes]).toEqual([0, 1, 1, 2, 2, 3, 0]);
    expect(labels).toEqual(['C105', 'c103', 'C104', 'X1']);
  });

  it('a number and its text are one, also where the digits become more', () => {
    const cells = ['999999999', 1_000_000_000, '1000000000', 999_999_999];
    expect([...encodeText(rowsOf(cells), 0, utcWallClock).column.codes]).toEqual([0, 1, 1, 0]);
  });
});
