import type { WorkbookChange } from '../../../workbench/host/workbook/types.js';
import { SheetUnderTest } from '../formula/sheet-under-test.js';

test('an empty sheet has 1000 rows, 26 columns and no last row', () => {
  const sheet = new SheetUnderTest().book.sheet('Sheet1');
  expect(sheet).toMatchObject({ maxRows: 1000, maxColumns: 26, lastRow: 0, lastColumn: 0, hidden: false, frozenRows: 0 });
});

test('writing beyond the grid makes the sheet larger, clearing does not make it smaller', () => {
  const it = new SheetUnderTest();
  it.book.setValues(it.id, 1200, 30, [['x']]);
  it.book.clear({ sheetId: it.id, row: 1200, column: 30, rows: 1, columns: 1 }, { contents: true });
  expect(it.book.sheetById(it.id)).toMatchObject({ maxRows: 1200, maxColumns: 30, lastRow: 0, lastColumn: 0 });
});

test('an empty text that is written is an empty cell', () => {
  const it = new SheetUnderTest();
  it.book.setValues(it.id, 1, 1, [['', 'x'], [''], []]);
  expect(it.values('A1:B3')).toEqual([
    [null, 'x'],
    [null, null],
    [null, null],
  ]);
  expect(it.book.sheetById(it.id)?.lastRow).toBe(1);
});

test('values written over formulas replace them', () => {
  const it = new SheetUnderTest().typeAll({ A1: '=1+1', B1: '=A1' });
  it.book.setValues(it.id, 1, 1, [[9]]);
  expect([it.formula('A1'), it.values('A1:B1')]).toEqual([null, [[9, 9]]]);
});

test('typing brings a number format only where there is none yet, and a text cell takes everything as text', () => {
  const it = new SheetUnderTest();
  it.book.setNumberFormat(it.range('A2'), 'd/m/yyyy');
  it.book.setNumberFormat(it.range('A3'), '@');
  it.typeAll({ A1: '2026-01-31', A2: '2026-01-31', A3: '=1+1' });
  expect([it.display('A1'), it.display('A2'), it.value('A3')]).toEqual(['2026-01-31', '31/1/2026', '=1+1']);
});

test('styles merge, formats and notes are cleared apart from contents', () => {
  const it = new SheetUnderTest().type('A1', '5%');
  it.book.setStyle(it.range('A1:A2'), { bold: true });
  it.book.setStyle(it.range('A2:A3'), { background: '#ffffff' });
  it.book.setNote(1, 1, it.id, 'why');
  const sheet = it.book.sheetById(it.id);
  expect([1, 2, 3].map((row) => sheet?.style(row, 1))).toEqual([
    { bold: true },
    { bold: true, background: '#ffffff' },
    { background: '#ffffff' },
  ]);
  it.book.clear(it.range('A1:A9'), { formats: true });
  expect([sheet?.style(1, 1), it.display('A1'), sheet?.note(1, 1)]).toEqual([{}, '0.05', 'why']);
  it.book.clear(it.range('A1:A9'), { notes: true });
  expect(sheet?.note(1, 1)).toBe('');
});

test('a sheet name must be new in any case and not blank, and the last sheet stays', () => {
  const { book, id } = new SheetUnderTest();
  expect(() => book.addSheet('SHEET1')).toThrow('A sheet with the name "SHEET1" already exists. Please enter another name.');
  expect(() => book.addSheet(' ')).toThrow("A sheet's name can't be blank.");
  expect(() => book.removeSheet(id)).toThrow("You can't remove all the sheets in a document.");
  const second = book.addSheet('__proto__', 0);
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['__proto__', 'Sheet1']);
  book.moveSheet(second.id, 1);
  expect(book.sheet('__proto__')).toBe(book.sheets[1]);
});

test('each operation is told once; a batch is told as one', () => {
  const it = new SheetUnderTest().typeAll({ A1: '1', C1: '=A1' });
  const heard: (readonly WorkbookChange[])[] = [];
  it.book.subscribe((changes) => heard.push(changes));
  it.type('A1', '2');
  expect(heard).toEqual([
    [
      { kind: 'cells', range: it.range('A1') },
      { kind: 'cells', range: it.range('C1') },
    ],
  ]);
  it.book.batch(() => {
    it.book.addSheet('More');
    it.book.setColumnWidth(it.id, 1, 200);
  });
  expect(heard[1]).toEqual([{ kind: 'sheets' }, { kind: 'layout', sheetId: it.id }]);
});

test('what happened before a refusal is still calculated and told', () => {
  const it = new SheetUnderTest().type('B1', '=A1');
  let told = 0;
  it.book.subscribe(() => {
    told += 1;
  });
  const stop = () =>
    it.book.batch(() => {
      it.type('A1', '4');
      throw new Error('enough');
    });
  expect(stop).toThrow('enough');
  expect([it.value('B1'), told]).toEqual([4, 1]);
});

test('copying shifts relative references, keeps fixed ones and takes formats and notes along', () => {
  const it = new SheetUnderTest().typeAll({ A1: '2', A2: '3', B1: '=A1*$A$1', C1: '10%' });
  it.book.setNote(1, 3, it.id, 'rate');
  it.book.copy(it.range('B1:C1'), { sheetId: it.id, row: 2, column: 2 });
  expect([it.formula('B2'), it.value('B2'), it.display('C2')]).toEqual(['=A2*$A$1', 6, '10%']);
  expect(it.book.sheetById(it.id)?.note(2, 3)).toBe('rate');
  it.book.copy(it.range('B1'), { sheetId: it.id, row: 5, column: 1 });
  expect(it.formula('A5')).toBe('=#REF!*$A$1');
});

test('copying onto itself one row further down reads before it writes', () => {
  const it = new SheetUnderTest().typeAll({ A1: '1', A2: '2', A3: '3' });
  it.book.copy(it.range('A1:A3'), { sheetId: it.id, row: 2, column: 1 });
  expect(it.values('A1:A4')).toEqual([[1], [1], [2], [3]]);
});

test('a rectangle that no sheet can have is refused', () => {
  const it = new SheetUnderTest();
  expect(() => it.book.setValues(it.id, 0, 1, [[1]])).toThrow('Row 0, column 1, 1 x 1 is not a range of cells.');
  expect(() => it.book.setInputs(it.range('A1:B1'), [[{ value: 1 }]])).toThrow('The inputs do not fill the 1 x 2 cells of the range.');
});
