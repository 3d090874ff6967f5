import fc from 'fast-check';
import { cellName, columnLetters, columnNumber, quoteSheetName, rangeName } from '../../../workbench/host/workbook/a1.js';
import { ColumnRuns } from '../../../workbench/host/workbook/column-runs.js';
import { overlaps } from '../../../workbench/host/workbook/geometry.js';
import { RangeIndex } from '../../../workbench/host/workbook/range-index.js';

test('columns are lettered as in a spreadsheet', () => {
  expect([1, 26, 27, 52, 702, 703, 18278].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'ZZZ']);
  fc.assert(fc.property(fc.integer({ min: 1, max: 18278 }), (column) => columnNumber(columnLetters(column).toLowerCase()) === column));
  expect(cellName(5, 3)).toBe('C5');
  expect(rangeName({ sheetId: 0, row: 1, column: 1, rows: 2, columns: 28 })).toBe('A1:AB2');
});

test('sheet names are quoted when a formula could not read them otherwise', () => {
  expect(quoteSheetName('Orders')).toBe('Orders');
  expect(quoteSheetName("Tom's shop")).toBe("'Tom''s shop'");
  expect(quoteSheetName('Q1')).toBe("'Q1'");
});

const rectangle = fc.record({
  sheetId: fc.integer({ min: 0, max: 1 }),
  row: fc.integer({ min: 1, max: 60 }),
  column: fc.integer({ min: 1, max: 5 }),
  rows: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 70 })),
  columns: fc.integer({ min: 1, max: 3 }),
});

test('the index finds exactly the rectangles that meet another one, each once', () => {
  fc.assert(
    fc.property(fc.array(rectangle, { maxLength: 40 }), fc.array(fc.nat(39)), rectangle, (ranges, gone, asked) => {
      const index = new RangeIndex<number>();
      for (const [item, range] of ranges.entries()) index.add(range, item);
      const removed = new Set(gone.filter((item) => item < ranges.length));
      for (const item of removed) index.remove(ranges[item] as (typeof ranges)[number], item);
      const expected = ranges.flatMap((range, item) => (!removed.has(item) && overlaps(range, asked) ? [item] : []));
      expect([...index.meeting(asked)].sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});

type Edit = { kind: 'set' | 'insert' | 'delete'; at: number; count: number; value: string | undefined };

test('runs of equal rows hold what an array of rows would hold', () => {
  const edit = fc.record({
    kind: fc.constantFrom('set', 'insert', 'delete') as fc.Arbitrary<Edit['kind']>,
    at: fc.integer({ min: 1, max: 20 }),
    count: fc.integer({ min: 1, max: 8 }),
    value: fc.constantFrom('a', 'b', undefined),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      const runs = new ColumnRuns<string>();
      const rows: (string | undefined)[] = new Array(60).fill(undefined);
      for (const { kind, at, count, value } of edits) {
        if (kind === 'set') {
          runs.set(at, at + count, value);
          rows.fill(value, at, at + count);
        } else if (kind === 'insert') {
          // Rows inserted inside a run belong to it, as formats do in Sheets; elsewhere they have none.
          const inside = rows[at - 1] !== undefined && rows[at - 1] === rows[at] ? rows[at] : undefined;
          runs.insert(at, count);
          rows.splice(at, 0, ...new Array(count).fill(inside));
        } else {
          runs.delete(at, count);
          rows.splice(at, count);
        }
      }
      const held = Array.from({ length: 40 }, (_, index) => runs.get(index + 1));
      expect(held).toEqual(rows.slice(1, 41));
    }),
  );
});
