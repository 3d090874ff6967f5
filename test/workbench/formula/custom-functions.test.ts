import { customFunctions, SheetUnderTest } from './sheet-under-test.js';

test('a single cell arrives as a value, a range as rows, empty cells as empty texts, errors as their text', () => {
  const custom = customFunctions({ echo: () => 1 });
  new SheetUnderTest(custom).typeAll({ A1: '5', B1: 'x', A2: 'TRUE', B2: '=1/0', D1: '=ECHO(A1,A1:B3,C9,"t",B2)' });
  expect(custom.calls.at(-1)?.args).toEqual([
    5,
    [
      [5, 'x'],
      [true, '#DIV/0!'],
      ['', ''],
    ],
    '',
    't',
    '#DIV/0!',
  ]);
});

test('numbers in a date format arrive as dates of the spreadsheet time zone, other numbers do not', () => {
  const custom = customFunctions({ echo: () => 1 });
  const it = new SheetUnderTest(custom, 'America/New_York').typeAll({ A1: '2026-07-01', A2: '46204', B1: '=A1' });
  it.type('D1', '=ECHO(A1,A1:B2,DATE(2026,7,1))');
  const july = new Date('2026-07-01T04:00:00.000Z');
  expect(custom.calls.at(-1)?.args).toEqual([
    july,
    [
      [july, july],
      [46204, ''],
    ],
    july,
  ]);
});

test('open ranges reach to the last row of the sheet', () => {
  const custom = customFunctions({ countrows: (rows: never[][]) => rows.length });
  const it = new SheetUnderTest(custom).typeAll({ A1: '1', C1: '=COUNTROWS(A1:A)', C2: '=COUNTROWS(A11:B)' });
  expect([it.value('C1'), it.value('C2')]).toEqual([1000, 990]);
});

test('what it throws is an #ERROR! with the message', () => {
  const custom = customFunctions({
    fail: () => {
      throw new Error('Column "Date" is missing in Orders!A1:L1.');
    },
    failwithtext: () => {
      throw 'just text';
    },
  });
  const it = new SheetUnderTest(custom).typeAll({ A1: '=FAIL()', A2: '=FAILWITHTEXT()', A3: '=fail()+1' });
  expect(it.values('A1:A3')).toEqual([['#ERROR!'], ['#ERROR!'], ['#ERROR!']]);
  expect([it.message('A1'), it.message('A2')]).toEqual(['Column "Date" is missing in Orders!A1:L1.', 'just text']);
});

test('an argument whose own calculation fails is the result, and the function is not called', () => {
  const custom = customFunctions({ echo: () => 1 });
  const it = new SheetUnderTest(custom).type('A1', '=ECHO(1/0)');
  expect(it.value('A1')).toBe('#DIV/0!');
  expect(custom.calls).toEqual([]);
});

test('rows spill, a plain array fills a column, dates get a date format', () => {
  const custom = customFunctions({
    grid: () => [
      ['a', 1],
      [null, true],
    ],
    list: () => [1, 2, 3],
    when: () => new Date('2026-01-31T00:00:00Z'),
    times: () => [[new Date('2026-01-31T18:00:00Z'), 5]],
  });
  const it = new SheetUnderTest(custom).typeAll({ A1: '=GRID()', D1: '=LIST()', F1: '=WHEN()', F2: '=TIMES()' });
  expect(it.values('A1:B2')).toEqual([
    ['a', 1],
    [null, true],
  ]);
  expect(it.values('D1:D3')).toEqual([[1], [2], [3]]);
  expect([it.display('F1'), it.display('F2'), it.display('G2')]).toEqual(['2026-01-31', '2026-01-31 18:00:00', '5']);
});

test.each([
  [[[1, 2], [3]], '#ERROR!', 'The custom function gave 2 cells in row 1 but 1 in row 2: all rows must be of the same length.'],
  [[[1], 2], '#ERROR!', 'The custom function gave rows, but row 2 is not an array.'],
  [[], '#REF!', 'The custom function gave an empty array.'],
  [[[]], '#REF!', 'The custom function gave a row without cells.'],
  [{ a: 1 }, '#ERROR!', "The result is of type object, which a cell can't hold."],
  [[[1, { a: 1 }]], '#ERROR!', "Row 1, column 2 of the result is of type object, which a cell can't hold."],
  [Number.NaN, '#NUM!', 'The result is not a finite number.'],
  ['x'.repeat(50_001), '#ERROR!', 'The result has 50001 characters; a cell holds at most 50000.'],
])('an unusable result such as %j is an error that says so', (result, code, message) => {
  const it = new SheetUnderTest(customFunctions({ give: () => result })).type('A1', '=GIVE()');
  expect(it.value('A1')).toBe(code);
  expect(it.message('A1')).toBe(message);
});

test('a text that looks like a formula stays text', () => {
  const it = new SheetUnderTest(customFunctions({ give: () => [['=1+1'], ['__proto__']] })).type('A1', '=GIVE()');
  expect(it.values('A1:A2')).toEqual([['=1+1'], ['__proto__']]);
  expect(it.formula('A1')).toBe('=GIVE()');
});

test('it is called again only when a cell in its arguments changes', () => {
  const custom = customFunctions({ total: (rows: number[][]) => rows.flat().reduce((sum, value) => sum + Number(value), 0) });
  const it = new SheetUnderTest(custom).typeAll({ A1: '1', A2: '=IF(B1>0,2,3)', B1: '5', D1: '=TOTAL(A1:A2)' });
  expect([custom.calls.length, it.value('D1')]).toEqual([1, 3]);
  it.type('B2', '9');
  expect(custom.calls.length).toBe(1);
  // A2 is calculated anew but stays 2, so nothing in the arguments changed.
  it.type('B1', '6');
  expect(custom.calls.length).toBe(1);
  // The same value again is no change either.
  it.type('A1', '1');
  expect(custom.calls.length).toBe(1);
  it.type('B1', '-1');
  expect([custom.calls.length, it.value('D1')]).toEqual([2, 4]);
});

test('a number format that makes numbers dates counts as a change', () => {
  const custom = customFunctions({ kind: (value: unknown) => (value instanceof Date ? 'date' : typeof value) });
  const it = new SheetUnderTest(custom).typeAll({ A1: '46053', B1: '=KIND(A1)' });
  expect(it.value('B1')).toBe('number');
  it.book.setNumberFormat(it.range('A1'), 'yyyy-mm-dd');
  expect(it.value('B1')).toBe('date');
  it.book.setNumberFormat(it.range('A1'), 'd/m/yyyy');
  expect(custom.calls.length).toBe(2);
});

test('several edits in one batch call it once', () => {
  const custom = customFunctions({ total: (rows: number[][]) => rows.length });
  const it = new SheetUnderTest(custom).type('D1', '=TOTAL(A1:A9)');
  it.book.batch(() => it.typeAll({ A1: '1', A2: '2', A3: '3' }));
  expect(custom.calls.length).toBe(2);
});
