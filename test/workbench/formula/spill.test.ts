import { customFunctions, SheetUnderTest } from './sheet-under-test.js';

const copies = () => customFunctions({ repeat: (text: unknown, count: number) => Array.from({ length: Number(count) }, () => [text]) });
const filled = () => new SheetUnderTest(copies()).typeAll({ A1: '3', C1: '=REPEAT("x",A1)' });

test('a result of several cells fills its neighbours, which have no formula of their own', () => {
  const it = filled();
  expect(it.values('C1:C4')).toEqual([['x'], ['x'], ['x'], [null]]);
  expect([it.formula('C1'), it.formula('C2')]).toEqual(['=REPEAT("x",A1)', null]);
});

test('a filled cell in the way is named and nothing is overwritten', () => {
  const it = new SheetUnderTest().typeAll({ C5: 'mine', D2: 'mine too', C2: '={1,2;3,4;5,6;7,8}' });
  expect(it.value('C2')).toBe('#REF!');
  // Row by row, D2 comes before C5.
  expect(it.message('C2')).toBe('Array result was not expanded because it would overwrite data in D2.');
  expect(it.values('C2:D5')).toEqual([
    ['#REF!', 'mine too'],
    [null, null],
    [null, null],
    ['mine', null],
  ]);
  it.type('D2', '');
  expect(it.message('C2')).toBe('Array result was not expanded because it would overwrite data in C5.');
  it.type('C5', '');
  expect(it.values('C2:D5')).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
  ]);
});

test('typing into a filled cell blocks the result, deleting the text lets it come back, without calling the function again', () => {
  const custom = copies();
  const it = new SheetUnderTest(custom).typeAll({ C1: '=REPEAT("x",3)', C2: 'typed' });
  expect(it.values('C1:C3')).toEqual([['#REF!'], ['typed'], [null]]);
  it.type('C2', '');
  expect(it.values('C1:C3')).toEqual([['x'], ['x'], ['x']]);
  expect(custom.calls.length).toBe(1);
});

test('deleting a filled cell changes nothing', () => {
  const it = filled();
  it.book.clear(it.range('C2'), { contents: true });
  expect(it.values('C1:C3')).toEqual([['x'], ['x'], ['x']]);
});

test('a result that shrinks clears the cells it leaves, one that grows fills more', () => {
  const it = filled().type('A1', '2');
  expect(it.values('C1:C4')).toEqual([['x'], ['x'], [null], [null]]);
  it.type('A1', '4');
  expect(it.values('C1:C4')).toEqual([['x'], ['x'], ['x'], ['x']]);
  it.type('A1', '1');
  expect(it.values('C1:C4')).toEqual([['x'], [null], [null], [null]]);
});

test('deleting the formula clears everything it filled', () => {
  const it = filled().type('C1', '');
  expect(it.values('C1:C3')).toEqual([[null], [null], [null]]);
});

test('formulas read filled cells and follow them', () => {
  const it = filled().type('E1', '=COUNTA(C1:C)');
  expect(it.value('E1')).toBe(3);
  it.type('A1', '5');
  expect(it.value('E1')).toBe(5);
  it.type('C3', 'blocks');
  expect(it.value('E1')).toBe(2);
});

test('the sheet grows when a result reaches beyond it', () => {
  const it = filled().type('A1', '1500');
  expect(it.book.sheetById(it.id)?.maxRows).toBe(1500);
  expect(it.value('C1500')).toBe('x');
});

test('two results that want the same cells: the first keeps them, the second says what is in the way', () => {
  const it = new SheetUnderTest().typeAll({ A1: '={1;2;3}', A5: '1' });
  it.type('B1', '={4;5;6}').book.setInputs(it.range('A2'), [[{ formula: '={7,8}' }]]);
  // A2 lies in what A1 fills, so A1 has no room any more; B2 is in the way of A2.
  expect(it.message('A1')).toBe('Array result was not expanded because it would overwrite data in A2.');
  expect(it.message('A2')).toBe('Array result was not expanded because it would overwrite data in B2.');
  it.type('A2', '');
  expect(it.values('A1:B3')).toEqual([
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
});

test('an empty text that a formula gives counts as filled, as in Sheets', () => {
  const it = new SheetUnderTest(customFunctions({ give: () => [['a'], [''], [null]] })).type('B1', '=GIVE()');
  expect(it.book.sheetById(it.id)?.lastRow).toBe(2);
  expect(it.values('B1:B3')).toEqual([['a'], [''], [null]]);
});

test('a result that would fill the cells it is calculated from is a circular dependency', () => {
  const it = new SheetUnderTest(copies()).typeAll({ B1: '=IF(A3="x",2,3)', A1: '=REPEAT("x",B1)' });
  expect([it.message('A1'), it.value('A2')]).toEqual(['Circular dependency detected.', null]);
  it.type('B1', '2');
  expect(it.values('A1:A3')).toEqual([['x'], ['x'], [null]]);
});

test('inserting rows inside a result leaves it in one piece; deleting its first row removes it', () => {
  const it = filled();
  it.book.insertRows(it.id, 2, 2);
  expect(it.values('C1:C5')).toEqual([['x'], ['x'], ['x'], [null], [null]]);
  it.book.insertRows(it.id, 1, 1);
  expect(it.values('C1:C5')).toEqual([[null], ['x'], ['x'], ['x'], [null]]);
  it.book.deleteRows(it.id, 2, 1);
  expect(it.values('C1:C5')).toEqual([[null], [null], [null], [null], [null]]);
});
