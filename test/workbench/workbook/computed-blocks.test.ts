import { SheetUnderTest } from '../formula/sheet-under-test.js';

/** Orders in A1:B, a stand-in for a pivot table at D1 that sums them: label and total. */
function withPivot() {
  const it = new SheetUnderTest().typeAll({ A1: 'x', A2: 'y', B1: '1', B2: '=B1+1' });
  const pivot = it.book.addPivot({
    anchor: { sheetId: it.id, row: 1, column: 4 },
    source: it.range('A1:B2'),
    rows: [],
    columns: [],
    values: [],
    filters: [],
  });
  let runs = 0;
  const recompute = () => {
    runs += 1;
    const { row, column } = pivot.anchor;
    const source = it.book.values({ ...pivot.source, rows: 3 });
    const rows = source.filter((cells) => cells[0] !== null);
    it.book.setComputedBlock(
      pivot.id,
      { sheetId: it.id, row, column, rows: rows.length, columns: 2 },
      rows,
      rows.map(() => [null, '0.00']),
    );
  };
  it.book.registerComputed(pivot.id, [{ ...pivot.source, rows: 3 }], recompute);
  recompute();
  runs = 0;
  return { it, pivot, runs: () => runs };
}

test('formulas read computed cells and both follow the source, in order', () => {
  const { it, runs } = withPivot();
  it.type('G1', '=SUM(E1:E9)');
  expect([it.values('D1:E2'), it.display('E2'), it.value('G1')]).toEqual([
    [
      ['x', 1],
      ['y', 2],
    ],
    '2.00',
    3,
  ]);
  it.type('B1', '5');
  expect([it.values('D1:E2'), it.value('G1'), runs()]).toEqual([
    [
      ['x', 5],
      ['y', 6],
    ],
    11,
    1,
  ]);
  it.type('F9', 'elsewhere');
  expect(runs()).toBe(1);
});

test('a block that grows or shrinks takes its formulas along and leaves nothing behind', () => {
  const { it } = withPivot();
  it.type('G1', '=COUNTA(D:D)').typeAll({ A3: 'z', B3: '9' });
  expect([it.values('D1:E3'), it.value('G1')]).toEqual([
    [
      ['x', 1],
      ['y', 2],
      ['z', 9],
    ],
    3,
  ]);
  it.type('A3', '').type('A2', '');
  expect([it.values('D1:E3'), it.value('G1')]).toEqual([
    [
      ['x', 1],
      [null, null],
      [null, null],
    ],
    1,
  ]);
  expect(it.book.sheetById(it.id)?.numberFormat(2, 5)).toBe('General');
});

test("computed cells can't be typed into, written over or cleared in part", () => {
  const { it, pivot } = withPivot();
  const sentence = "Cell Sheet1!E2 is part of a pivot table and can't be edited. Change the pivot table or its source data instead.";
  expect(() => it.type('E2', '5')).toThrow(sentence);
  expect(() => it.book.setValues(it.id, 2, 5, [[1], [2]])).toThrow(sentence);
  expect(() => it.book.clear(it.range('E2'), { contents: true })).toThrow(sentence);
  expect(it.values('D1:E2')).toEqual([
    ['x', 1],
    ['y', 2],
  ]);
  expect([it.book.computedOwnerAt(it.id, 2, 5), it.book.computedOwnerAt(it.id, 3, 5)]).toEqual([pivot.id, null]);
});

test('clearing a whole area leaves the pivot table in it, as Sheets does', () => {
  const { it } = withPivot();
  it.type('F1', 'gone');
  it.book.clear(it.range('C1:F9'), { contents: true });
  expect(it.values('D1:F2')).toEqual([
    ['x', 1, null],
    ['y', 2, null],
  ]);
});

test('a block never overwrites what somebody typed, and a formula never fills a block', () => {
  const { it, pivot } = withPivot();
  it.type('D3', 'mine');
  const grow = () => it.book.setComputedBlock(pivot.id, it.range('D1:D3'), [['a'], ['b'], ['c']]);
  expect(grow).toThrow('The pivot table was not expanded because it would overwrite data in D3 on "Sheet1".');
  expect(it.values('D1:E3')).toEqual([
    ['x', 1],
    ['y', 2],
    ['mine', null],
  ]);
  it.type('C1', '={1,2}');
  expect(it.message('C1')).toBe('Array result was not expanded because it would overwrite data in D1.');
  it.book.removePivot(pivot.id);
  expect(it.values('C1:E2')).toEqual([
    [1, 2, null],
    [null, null, null],
  ]);
});

test('blocks move with inserted rows and columns and are still refreshed', () => {
  const { it, pivot } = withPivot();
  it.book.insertRows(it.id, 1, 1);
  it.book.insertColumns(it.id, 3, 1);
  expect([it.values('E2:F3'), it.book.computedBlock(pivot.id)]).toEqual([
    [
      ['x', 1],
      ['y', 2],
    ],
    it.range('E2:F3'),
  ]);
  it.type('B2', '7');
  expect(it.values('E2:F3')).toEqual([
    ['x', 7],
    ['y', 8],
  ]);
});

test('removing a sheet removes its pivot tables and stops refreshing them', () => {
  const { it, runs } = withPivot();
  it.book.addSheet('Other');
  it.book.removeSheet(it.id);
  expect([it.book.pivots.length, runs()]).toEqual([0, 0]);
});
