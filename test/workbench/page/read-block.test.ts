import { readBlock } from '../../../workbench/page/server/read-block';
import { fakeSheet } from './fake-session';

const missing = { error: '#REF!', message: 'B5 is in the way.' } as const;

test('a rectangle travels row by row, with formulas, errors and their sentences beside it', () => {
  const sheet = fakeSheet(3, 'Orders', [
    ['a', 1, true],
    [missing, null, 'c'],
  ]);
  sheet.formulas.set('2,1', '=SEGMENT(A:B)');
  expect(readBlock(sheet, { sheetId: 3, row: 1, column: 1, rows: 2, columns: 3 })).toMatchObject({
    sheetId: 3,
    values: ['a', 1, true, '#REF!', null, 'c'],
    formulas: [[3, '=SEGMENT(A:B)']],
    errors: [[3, 'B5 is in the way.']],
    notes: [],
  });
});

test('equal looks below one another are one run, counted column by column', () => {
  const sheet = fakeSheet(1, 'Orders', [
    ['Date', 'Sum'],
    [1, 2],
    [3, 4],
  ]);
  sheet.formats.set(1, 'yyyy-mm-dd');
  sheet.styles.set('1,1', { bold: true });
  sheet.styles.set('1,2', { bold: true });
  const { palette, styleRuns } = readBlock(sheet, { sheetId: 1, row: 1, column: 1, rows: 3, columns: 2 });
  expect(palette).toEqual([{ bold: true }, { pattern: 'yyyy-mm-dd' }, {}]);
  expect(styleRuns).toEqual([1, 0, 2, 1, 1, 0, 2, 2]);
});

test('a column of 100,000 equal cells has one run', () => {
  const sheet = fakeSheet(1, 'Orders', [], { lastRow: 100_000 });
  expect(readBlock(sheet, { sheetId: 1, row: 1, column: 1, rows: 100_000, columns: 1 }).styleRuns).toEqual([100_000, 0]);
});
