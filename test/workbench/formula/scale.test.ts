import { customFunctions, SheetUnderTest } from './sheet-under-test.js';

/** Processor time of this process in milliseconds, which other work on the machine does not lengthen much. */
function cpuMs(action: () => void): number {
  const before = process.cpuUsage();
  action();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

const ROWS = 100_000;
const orders = () =>
  Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => (column % 3 === 0 ? `text ${row % 500}` : row + column / 100)),
  );

test('100,000 rows of 12 columns are written, summed and tagged without a wait', () => {
  const custom = customFunctions({ tag: (rows: unknown[][]) => rows.map((row) => [row[0] === '' ? '' : 'tag', 1]) });
  const it = new SheetUnderTest(custom);
  const values = orders();
  // The goal is 150 ms; the bound leaves room for a slow machine that is also collecting garbage.
  expect(cpuMs(() => it.book.setValues(it.id, 2, 1, values))).toBeLessThan(1000);
  it.type('P1', '=SUM(B2:B)');
  // The goal is 50 ms.
  expect(cpuMs(() => it.type('B500', '0'))).toBeLessThan(400);
  // Row r + 2 of column B holds r + 0.01; B500 held 498.01.
  // A hundredth is lost to 100,000 additions of binary fractions.
  expect(it.value('P1')).toBeCloseTo((ROWS * (ROWS - 1)) / 2 + ROWS * 0.01 - 498.01, 1);
  expect(cpuMs(() => it.type('N1', '=TAG(A1:L)'))).toBeLessThan(2000);
  expect([it.value('N2'), it.value(`O${ROWS + 1}`)]).toEqual(['tag', 1]);
});

test.each([
  ['a chain', (row: number) => (row === 1 ? '=1' : `=N${row - 1}+B${row}`)],
  ['look-ups in one table', (row: number) => `=VLOOKUP(A${row},A:B,2,FALSE)`],
  ['sums of single rows', (row: number) => `=SUM(B${row}:L${row})`],
])('four times as many formulas of %s take about four times as long', (_, formula) => {
  const measure = (rows: number) => {
    const it = new SheetUnderTest();
    it.book.setValues(it.id, 1, 1, orders().slice(0, rows));
    const inputs = Array.from({ length: rows }, (__, index) => [{ formula: formula(index + 1) }]);
    const range = { sheetId: it.id, row: 1, column: 14, rows, columns: 1 };
    return cpuMs(() => {
      it.book.setInputs(range, inputs);
      it.type('B1', '7');
      it.book.insertRows(it.id, 2, 1);
    });
  };
  measure(2000);
  // Quadratic work would take 16 times as long. The better of two: other work on the machine only ever adds.
  const best = (rows: number) => Math.min(measure(rows), measure(rows));
  expect(best(20_000)).toBeLessThan(10 * best(5000));
});
