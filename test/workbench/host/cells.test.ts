import { growthOfFourTimes, nearlyLinear } from '../../growth.js';
import { evaluator, hostWith, inScript } from './small-add-on.js';

const sheet = 'const sheet = SpreadsheetApp.getActive().getSheetByName("Orders");';

test('what setValues writes, getValues reads back', () => {
  const host = hostWith(evaluator);
  const body = `${sheet} const range = sheet.getRange(1, 1, 2, 3);
    range.setValues([['a', 1.5, true], ['', null, '0x']]); return range.getValues()`;
  expect(inScript(host, body)).toEqual([
    ['a', 1.5, true],
    ['', '', '0x'],
  ]);
});

test('texts are taken as typed: a formula, a quoted text, a number, a date', () => {
  const host = hostWith(evaluator);
  const body = `${sheet} const range = sheet.getRange('A1:E1'); range.setValues([['=1+1', "'=1+1", '12', '2026-01-31', "'007"]]);
    const [row] = range.getValues(); return [row[0], row[1], row[2], row[3] instanceof Date, row[4], range.getFormulas()[0]]`;
  expect(inScript(host, body)).toEqual([2, '=1+1', 12, true, '007', ['=1+1', '', '', '', '']]);
});

test('a cell in the plain-text format keeps every text as it is', () => {
  const host = hostWith(evaluator);
  const body = `${sheet} const range = sheet.getRange('A1:C1').setNumberFormat('@'); range.setValues([['=1+1', '007', '1/2/2026']]); return range.getValues()[0]`;
  expect(inScript(host, body)).toEqual(['=1+1', '007', '1/2/2026']);
});

test('a date is the same instant after it went through a cell, in the time zone of the spreadsheet', () => {
  const host = hostWith(evaluator, { timeZone: 'America/New_York' });
  const body = `${sheet} const cell = sheet.getRange('A1'); cell.setValue(new Date('2026-07-01T12:30:00Z'));
    return [cell.getValue().toISOString(), cell.getDisplayValue()]`;
  expect(inScript(host, body)).toEqual(['2026-07-01T12:30:00.000Z', '7/1/2026 8:30:00']);
});

test.each([
  [
    'too few rows',
    'getRange(1, 1, 3, 1).setValues([[1], [2]])',
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
  ],
  [
    'too many columns',
    'getRange(1, 1, 1, 1).setValues([[1, 2]])',
    'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
  ],
  [
    'a ragged grid',
    'getRange(1, 1, 2, 2).setValues([[1, 2], [3]])',
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  ['a range beyond the sheet', 'getRange(1, 1, 5000, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['row 0', 'getRange(0, 1)', 'The starting row of the range is too small.'],
  ['no rows', 'getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
  ['an unreadable address', "getRange('A0:!')", 'Range not found'],
  [
    'a text too long',
    "getRange('A1').setValue('x'.repeat(50001))",
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'too many arguments',
    'getRange(1, 1, 1, 1, 1)',
    "The parameters (number,number,number,number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  [
    'a wrong type',
    "getRange(1, 'a')",
    "The parameters (number,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
])('%s is refused in the words of Sheets', (_what, call, message) => {
  expect(() => inScript(hostWith(evaluator), `${sheet} sheet.${call}`)).toThrow(`Exception: ${message}`);
});

test('nothing is written when one cell of the grid is refused', () => {
  const host = hostWith(evaluator);
  expect(() => inScript(host, `${sheet} sheet.getRange('A1:B1').setValues([['first', 'x'.repeat(50001)]])`)).toThrow('50000');
  expect(host.workbook.sheet('Orders')?.lastRow).toBe(0);
});

test("a range that somebody else protected can't be written, a warning can be ignored", () => {
  const host = hostWith(evaluator);
  const id = host.workbook.sheet('Orders')?.id ?? 0;
  const range = { sheetId: id, row: 1, column: 2, rows: 10, columns: 1 };
  const protection = host.workbook.addProtection({ sheetId: id, range, description: '', warningOnly: false });
  expect(inScript(host, `${sheet} sheet.getRange('A1').setValue(1); return sheet.getRange('B2').canEdit()`)).toBe(false);
  expect(() => inScript(host, `${sheet} sheet.getRange('A1:C3').clearContent()`)).toThrow(
    'You are trying to edit a protected cell or object.',
  );
  host.workbook.updateProtection(protection.id, { warningOnly: true });
  expect(inScript(host, `${sheet} return sheet.getRange('B2').setValue(7).getValue()`)).toBe(7);
});

test('copyTo fills a larger target with a small source, and copies values or formats alone when asked', () => {
  const host = hostWith(evaluator);
  const body = `${sheet} sheet.getRange('A1:B1').setValues([['=1+1', 'x']]).setNumberFormat('0.00');
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A3:B4'));
    sheet.getRange('A1').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    return [sheet.getRange('A3:B4').getValues(), sheet.getRange('A4').getFormula(), sheet.getRange('D1').getFormula(), sheet.getRange('D1').getValue(), sheet.getRange('A4').getDisplayValue()]`;
  expect(inScript(host, body)).toEqual([
    [
      [2, 'x'],
      [2, 'x'],
    ],
    '=1+1',
    '',
    2,
    '2.00',
  ]);
});

test('a 100,000 x 12 read crosses into the sandbox without copying it cell by cell twice', () => {
  const reading = (rows: number) => {
    const host = hostWith(
      'function read() { const v = SpreadsheetApp.getActive().getSheets()[0].getDataRange().getValues(); return [v.length, v.at(-1).length, v.at(-1) instanceof Array]; }',
    );
    const cells = Array.from({ length: rows }, (_r, i) => Array.from({ length: 12 }, (_c, j) => (j < 6 ? `t${i % 100}` : i + j)));
    host.workbook.setValues(host.workbook.sheet('Orders')?.id ?? 0, 1, 1, cells);
    return () => expect(host.run('read')).toEqual({ ok: true, value: [rows, 12, true] });
  };
  expect(growthOfFourTimes(25_000, reading)).toBeLessThan(nearlyLinear);
});
