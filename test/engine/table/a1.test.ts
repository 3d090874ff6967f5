import { cellName, columnLetter, rangeName } from '../../../src/engine/table/a1.js';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18278, 'ZZZ'],
])('column %d is called %s, as in a spreadsheet', (column, letters) => {
  expect(columnLetter(column)).toBe(letters);
});

test('a cell is named by its column and row, a range by its corners', () => {
  expect(cellName(214, 12)).toBe('L214');
  expect(rangeName(1, 1, 1, 12)).toBe('A1:L1');
  expect(rangeName(3, 2, 3, 2)).toBe('B3');
});
