import { cpuMilliseconds, growthOfFourTimes, growthOfMeasured, nearlyLinear } from '../../growth.js';
import { customFunctions, SheetUnderTest } from './sheet-under-test.js';

const orders = (rows: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => (column % 3 === 0 ? `text ${row % 500}` : row + column / 100)),
  );

/** Orders below a header row, with their sum beside them; `TAG` gives a tag and a number for each row. */
function summed(rows: number): SheetUnderTest {
  const it = new SheetUnderTest(customFunctions({ tag: (cells: unknown[][]) => cells.map((row) => [row[0] === '' ? '' : 'tag', 1]) }));
  it.book.setValues(it.id, 2, 1, orders(rows));
  it.type('P1', '=SUM(B2:B)');
  return it;
}

test('100,000 rows of 12 columns are summed and tagged', () => {
  const rows = 100_000;
  const it = summed(rows);
  it.type('B500', '0');
  // Row r + 2 of column B holds r + 0.01; B500 held 498.01.
  // A hundredth is lost to 100,000 additions of binary fractions.
  expect(it.value('P1')).toBeCloseTo((rows * (rows - 1)) / 2 + rows * 0.01 - 498.01, 1);
  it.type('N1', '=TAG(A1:L)');
  expect([it.value('N2'), it.value(`O${rows + 1}`)]).toEqual(['tag', 1]);
});

test.each<[string, (it: SheetUnderTest, cells: number[][]) => void]>([
  ['written', (it, cells) => it.book.setValues(it.id, 2, 1, cells)],
  ['summed', (it) => it.type('B500', '0')],
  ['tagged', (it) => it.type('N1', '=TAG(A1:L)')],
])('four times as many rows are %s in about four times as long', (_, change) => {
  const changing = (rows: number) => {
    const [it, cells] = [summed(rows), orders(rows) as number[][]];
    return () => change(it, cells);
  };
  expect(growthOfFourTimes(25_000, changing)).toBeLessThan(nearlyLinear);
});

test.each([
  ['a chain', (row: number) => (row === 1 ? '=1' : `=N${row - 1}+B${row}`)],
  ['look-ups in one table', (row: number) => `=VLOOKUP(A${row},A:B,2,FALSE)`],
  ['sums of single rows', (row: number) => `=SUM(B${row}:L${row})`],
])('four times as many formulas of %s take about four times as long', (_, formula) => {
  const measure = (rows: number) => {
    const it = new SheetUnderTest();
    it.book.setValues(it.id, 1, 1, orders(rows));
    const inputs = Array.from({ length: rows }, (__, index) => [{ formula: formula(index + 1) }]);
    const range = { sheetId: it.id, row: 1, column: 14, rows, columns: 1 };
    return cpuMilliseconds(() => {
      it.book.setInputs(range, inputs);
      it.type('B1', '7');
      it.book.insertRows(it.id, 2, 1);
    });
  };
  measure(2000);
  expect(growthOfMeasured(5000, measure)).toBeLessThan(nearlyLinear);
});
