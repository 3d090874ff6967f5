import { parseFormula } from '../../../workbench/host/formula/parser.js';
import { SheetUnderTest } from './sheet-under-test.js';

const sheet = () => new SheetUnderTest();

test.each([
  ['=1+2*3', 7],
  ['=(1+2)*3', 9],
  ['=2^3^2', 64],
  ['=-2^2', 4],
  ['=--3', 3],
  ['=50%', 0.5],
  ['=10-2-3', 5],
  ['=7/2', 3.5],
  ['="a"&"b"&1', 'ab1'],
  ['="say ""hi"""', 'say "hi"'],
  ['=1=1', true],
  ['="A"="a"', true],
  ['=1<>1', false],
  ['=2>=3', false],
  ['="abc"<"abd"', true],
  ['=1<"a"', true],
  ['="a"<TRUE', true],
  ['=1+2&"x"', '3x'],
  ['="5"+1', 6],
  ['=TRUE+1', 2],
  ['=true', true],
  ['= 1 + 1 ', 2],
  ['=1e2+.5', 100.5],
  ['=A1', null],
  ['=A1+1', 1],
  ['=A1=""', true],
  ['=A1=0', true],
])('%s gives %p', (formula, value) => {
  expect(sheet().result(formula)).toBe(value);
});

test.each([
  ['=1/0', '#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.'],
  ['="abc"+1', '#VALUE!', "Function ADD parameter 1 expects number values. But 'abc' is a text and cannot be coerced to a number."],
  ['=FOO(1)', '#NAME?', "Unknown function: 'FOO'."],
  ['=foo', '#NAME?', "Unknown range name: 'foo'."],
  ["='No such'!A1", '#REF!', "Unresolved sheet name 'No such'."],
  ['=ABS()', '#N/A', 'Wrong number of arguments to ABS. Expected 1 arguments, but got 0 arguments.'],
  ['=1+', '#ERROR!', 'Formula parse error.'],
  ['=SUM(1', '#ERROR!', 'Formula parse error.'],
  ['=A1:B2:C3', '#ERROR!', 'Formula parse error.'],
  ['="open', '#ERROR!', 'Formula parse error.'],
  ['=2^10000', '#NUM!', 'Result was not a number.'],
  ['=1+#N/A', '#N/A', 'Error written in the formula.'],
])('%s gives %s and says why', (formula, code, message) => {
  const it = sheet();
  expect(it.result(formula)).toBe(code);
  expect(it.message('Z99')).toBe(message);
});

test('errors pass through whatever is calculated from them', () => {
  const it = sheet().typeAll({ A1: '=1/0', A2: '=A1+1', A3: '=SUM(A1:A2)', A4: '=IFERROR(A3,"none")' });
  expect(it.values('A1:A4')).toEqual([['#DIV/0!'], ['#DIV/0!'], ['#DIV/0!'], ['none']]);
});

test('commas and semicolons both separate arguments', () => {
  expect(sheet().result('=SUM(1;2,3)')).toBe(6);
});

test('an argument that is left out counts as empty', () => {
  expect(sheet().result('=IF(FALSE,1,)')).toBe(null);
  expect(sheet().result('=SUM(1,,2)')).toBe(3);
});

test('references may be absolute, on other sheets, open and whole', () => {
  const it = sheet().typeAll({ A1: '1', A2: '2', B1: '10', B2: '20' });
  const other = it.book.addSheet("Tom's data");
  it.book.type(other.id, 3, 3, '7');
  expect(it.result('=$A$1+A$2')).toBe(3);
  expect(it.result("='Tom''s data'!C3")).toBe(7);
  expect(it.result("=SUM('tom''s data'!A1:D)")).toBe(7);
  expect(it.result('=SUM(A:A)')).toBe(3);
  expect(it.result('=SUM(A2:B)')).toBe(22);
  expect(it.result('=SUM(1:1)')).toBe(11);
  expect(it.result('=SUM(B2:A1)')).toBe(33);
});

test('function names that look like cells are functions, and names that look like functions are cells', () => {
  expect(sheet().type('LOG10', '4').result('=LOG10')).toBe(4);
  expect(sheet().result('=LOG10(1)')).toBe('#NAME?');
});

test('a range alone gives the cell in the same row, or says that there is none', () => {
  const it = sheet().typeAll({ A1: '5', A2: '6', C2: '=A1:A3', C9: '=A1:A3' });
  expect(it.value('C2')).toBe(6);
  expect(it.value('C9')).toBe('#VALUE!');
});

test('an array literal fills columns after a comma and rows after a semicolon', () => {
  const it = sheet().typeAll({ A1: '={1,2;3,4}', D1: '={"a"\\"b"}', A5: '={A1:B1;9,9}' });
  expect(it.values('A1:B2')).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(it.values('D1:E1')).toEqual([['a', 'b']]);
  expect(it.values('A5:B6')).toEqual([
    [1, 2],
    [9, 9],
  ]);
  expect(it.result('={1,2;3}')).toBe('#VALUE!');
});

test('a named range is read under its name in any case', () => {
  const it = sheet().typeAll({ A1: '4', A2: '5' });
  it.book.setNamedRange('Sales', it.range('A1:A2'));
  expect(it.result('=SUM(sales)')).toBe(9);
  it.book.setNamedRange('Sales', it.range('A2'));
  expect(it.value('Z99')).toBe(5);
  it.book.removeNamedRange('Sales');
  expect(it.value('Z99')).toBe('#NAME?');
});

test('formulas too deep or too long to read are errors, never a crash', () => {
  expect(parseFormula(`=${'('.repeat(5000)}1${')'.repeat(5000)}`)).toBeNull();
  expect(parseFormula(`=${'1+'.repeat(20000)}1`)).toBeNull();
  expect(parseFormula(`=${'-'.repeat(40000)}1`)).toBeNull();
  expect(parseFormula(`=${'SUM('.repeat(400)}1${')'.repeat(400)}`)).not.toBeNull();
});

test('a result takes the number format of what it was calculated from', () => {
  const it = sheet().typeAll({ A1: '2026-01-31', B1: '=A1+1', B2: '=DATE(2026,2,1)', B3: '=A1-B2', C1: '$5.00', C2: '=SUM(C1,1)' });
  expect(['B1', 'B2', 'B3', 'C2'].map((cell) => it.display(cell))).toEqual(['2026-02-01', '2026-02-01', '-1', '$6.00']);
});
